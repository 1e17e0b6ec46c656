/** Statements of a summary or comparison that cannot both hold: other numbers of one thing, and of one scope. */
import { describe, expect, it } from 'vitest';
import type { SummaryAnswer } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/index.ts';
import { corpusOf } from './corpus.ts';

const NOW = new Date('2021-01-01T00:00:00Z');

async function contradictions(one: string, other: string, topic: string): Promise<number> {
  const corpus = await corpusOf([
    { title: 'Norvik and Sudland', source: 'A', published: '2019-03-09', body: one },
    { title: 'Sudland and Norvik', source: 'B', published: '2019-03-09', body: other },
  ]);
  const given = await answer({ kind: 'summary', topic }, { corpus, now: NOW });
  if (given.kind !== 'summary') throw new Error(given.kind);
  return (given as SummaryAnswer).contradictions.length;
}

describe('contradictions', () => {
  it.each<[string, string, string, number]>([
    [
      'one deficit',
      'Norvik’s trade deficit with Sudland was $375 billion in 2018, the ministry said on Friday.',
      'Norvik’s trade deficit with Sudland was $335 billion in 2018, the central bank said on Friday.',
      1,
    ],
    [
      'goods, and goods and services',
      'Norvik’s trade deficit with Sudland in goods was $375 billion in 2018, the ministry said.',
      'Norvik’s trade deficit with Sudland in goods and services was $335.4 billion in 2018, the ministry said.',
      0,
    ],
    [
      'exports and imports',
      'Norvik’s exports to Sudland were $375 billion in 2018, the ministry of Norvik said on Friday.',
      'Norvik’s imports from Sudland were $335 billion in 2018, the ministry of Norvik said on Friday.',
      0,
    ],
    [
      'what was expected and what came',
      'Norvik’s trade deficit with Sudland is expected to be $375 billion in 2018, the ministry said.',
      'Norvik’s trade deficit with Sudland was $335 billion in 2018, the ministry said.',
      0,
    ],
    [
      'two tolls of one quake',
      'The quake in the Norvik valley near Sudland killed 12 people in their homes on Friday, the police said.',
      'The quake in the Norvik valley near Sudland killed 20 people in their homes on Friday, the mayor said.',
      1,
    ],
    [
      'dead and hurt',
      'The quake in the Norvik valley near Sudland killed 12 people in their homes on Friday, the police said.',
      'The quake in the Norvik valley near Sudland injured 20 people in their homes on Friday, the mayor said.',
      0,
    ],
  ])('%s', async (_, one, other, count) => {
    expect(await contradictions(one, other, 'Norvik Sudland')).toBe(count);
  });
});
