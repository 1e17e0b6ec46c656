import { describe, expect, test } from 'vitest';
import { foldNames, foldWords } from '../../../src/language/names/fold.ts';

const keys = (text: string, query = false) => foldNames(text, { query }).map((name) => name.key);

describe('a country has one key for all its forms', () => {
  test.each([
    ['The US, the U.S., the U.S.A. and the United States of America agreed.', Array(4).fill('united states')],
    ['Americans buy American wheat.', ['united states', 'united states']],
    ['Sino-Russian trade grew; China–Russia ties too.', ['china', 'russia', 'china', 'russia']],
    ['US-led talks, a Russian-made engine', ['united states', 'russia']],
    ["the People's Republic of China", ['china']],
    ['the People’s Republic of China', ['china']],
    ['the Republic of China', ['taiwan']],
    ['North Korea and South Koreans', ['north korea', 'south korea']],
    ['the UK, Britain and the British', ['united kingdom', 'united kingdom', 'united kingdom']],
    ['The Kremlin said no.', ['russia']],
    ['the EU and the European Union', ['european union', 'european union']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

describe('words that only look like a country', () => {
  test.each([
    ['They asked us to wait.'],
    ['Roast turkey was served.'],
    ['Latin American markets fell.'],
    ['Shares of Bank of America fell.'],
    ['George Washington crossed the river.'],
    ['Michael Jordan retired.'],
    ['The Indian Ocean is warm.'],
    ['A New Mexico court ruled.'],
  ])('%s', (text) => {
    expect(keys(text)).toEqual([]);
  });
});

describe('a capital is the government only on a sign of it', () => {
  test.each([
    ['Beijing denied the report.', ['china']],
    ['The envoy criticised Washington’s stance.', ['united states']],
    ['ties between Washington and Beijing', ['united states', 'china']],
    ['They met in Beijing.', []],
    ['He made a trip to Moscow.', []],
    ['a plant in Washington state', []],
    ['WASHINGTON (AP) — Shares rose.', []],
    ['the Moscow-based bank', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

test('a query may be typed in small letters; the pronoun stays a pronoun', () => {
  expect(foldWords('us china trade war', { query: true })).toEqual(['unitedstates', 'china', 'trade', 'war']);
  expect(foldWords('tell us about us', { query: true })).toEqual(['tell', 'us', 'about', 'us']);
  expect(foldWords('un sanctions', { query: true })).toEqual(['unitednations', 'sanctions']);
  for (const name of ['Kim Jong Un', 'kim jong un', 'Kim Jong-un'])
    expect(foldWords(name, { query: true })).toEqual(['kim', 'jong', 'un']);
});

test('query and text meet', () => {
  const text = foldWords("Washington's tariffs on Chinese steel hurt U.S. farmers");
  for (const word of foldWords('US tariffs China', { query: true })) expect(text).toContain(word);
  expect(text).toContain('washington');
});

test('spans are those of the words', () => {
  const text = 'Russian and U.S. envoys, and a Sino-Japanese pact';
  expect(foldNames(text).map((name) => text.slice(name.start, name.end))).toEqual([
    'Russian',
    'U.S.',
    'Sino',
    'Japanese',
  ]);
});
