import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/language/names/index.ts';
import { splitSentences } from '../../../src/language/sentences.ts';

const names = (body: string) =>
  findNames(body, splitSentences(body)).map(({ text, canonical, kind }) => `${text} = ${canonical}, ${kind}`);

describe('one key for all spellings of a name', () => {
  test.each([
    [
      'President Anna Lindgren opened the fair. Lindgren left early, and Mrs Lindgren’s deputy stayed.',
      ['Anna Lindgren = anna lindgren, person', ...Array(2).fill('Lindgren = anna lindgren, person')],
    ],
    [
      'Chinese President Xi Jinping spoke. Xi left.',
      ['Chinese = china, place', 'Xi Jinping = xi jinping, person', 'Xi = xi jinping, person'],
    ],
    [
      'Mr Okoro waited. Later Daniel Okoro spoke.',
      ['Okoro = daniel okoro, person', 'Daniel Okoro = daniel okoro, person'],
    ],
    [
      'The Northern Fisheries Council (NFC) met. The NFC agreed.',
      [
        'Northern Fisheries Council = northern fisheries council, organisation',
        ...Array(2).fill('NFC = northern fisheries council, organisation'),
      ],
    ],
    [
      'Robert J. Hale met Robert Hale.',
      Array(2)
        .fill(0)
        .map((_, i) => `Robert${i === 0 ? ' J.' : ''} Hale = robert hale, person`),
    ],
    [
      'He met Russian Foreign Ministry officials.',
      ['Russian Foreign Ministry = russia foreign ministry, organisation'],
    ],
    [
      'It was agreed in Washington, and Washington denied it.',
      ['Washington = washington, place', 'Washington = united states, organisation'],
    ],
    ['The US-led talks in New York ended.', ['US = united states, place', 'New York = new york, place']],
    ['They told Secretary of State Ruth Amsel so.', ['Ruth Amsel = ruth amsel, person']],
    ['U.S. Secretary of State Ruth Amsel left.', ['U.S. = united states, place', 'Ruth Amsel = ruth amsel, person']],
    ['They met Sen. Ruth Amsel of Ohio.', ['Ruth Amsel = ruth amsel, person', 'Ohio = ohio, place']],
    [
      'We asked FBI Director Paul Kern about it.',
      ['FBI = federal bureau of investigation, organisation', 'Paul Kern = paul kern, person'],
    ],
    [
      'It joined the Bank of Kenya and the Ministry of Trade and Industry.',
      [
        'Bank of Kenya = bank of kenya, organisation',
        'Ministry of Trade and Industry = ministry of trade and industry, organisation',
      ],
    ],
  ])('%s', (body, expected) => {
    expect(names(body)).toEqual(expected);
  });
});

test('two people of one surname: the short form is the last one named in full', () => {
  const found = names('Maria Costa voted. Costa smiled. Peter Costa did not vote. Costa frowned.');
  expect(found.map((name) => name.split(' = ')[1])).toEqual([
    'maria costa, person',
    'maria costa, person',
    'peter costa, person',
    'peter costa, person',
  ]);
});

describe('a capital at the start of a sentence is no name of its own', () => {
  test.each([
    'Officials met. However, nothing came of it.',
    'Prices rose on Monday in June.',
    'Yesterday they asked us.',
  ])('%s', (body) => {
    expect(names(body)).toEqual([]);
  });
});

test('names stand at their spans, in order, without overlap, on any text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'Xi',
          'U.S.',
          'of',
          'the',
          'Ministry',
          '“',
          '”',
          '.',
          '-',
          '’s',
          'Mr',
          '(NFC)',
          '\n\n',
          'Paul',
          'said',
          '中国',
          '💶',
        ),
        {
          maxLength: 60,
        },
      ),
      fc.constantFrom(' ', ''),
      (words, gap) => {
        const body = words.join(gap);
        const sentences = splitSentences(body);
        let last = 0;
        for (const name of findNames(body, sentences)) {
          expect(name.start).toBeGreaterThanOrEqual(last);
          expect(name.end).toBeGreaterThan(name.start);
          expect(body.slice(name.start, name.end)).toBe(name.text);
          expect(sentences[name.sentence]?.start).toBeLessThanOrEqual(name.start);
          last = name.end;
        }
      },
    ),
  );
});

describe('who is a person by what stands around', () => {
  const persons = (body: string) =>
    findNames(body, splitSentences(body))
      .filter(({ kind }) => kind === 'person')
      .map(({ text, canonical }) => `${text} = ${canonical}`);
  test.each([
    ['On Monday Dovra Kel, 47, left the club.', ['Dovra Kel = dovra kel']],
    ['“It is open,” recalled Dovra Kel, a tailor.', ['Dovra Kel = dovra kel']],
    ['Its spokeswoman for roads, Dovra Kel, came.', ['Dovra Kel = dovra kel']],
    ['At noon Dovra Kel left. Later Kel shrugged.', ['Dovra Kel = dovra kel', 'Kel = dovra kel']],
    // Who was called Kel before is no "Harbour Kel"; a ship and a road have no age.
    ['Later Kel shrugged. The Harbour Kel voters left.', []],
    ['It sailed past Dovra Kel, 470 miles off.', []],
  ])('%s', (body, expected) => {
    expect(persons(body)).toEqual(expected);
  });
});

describe('a family name alone, before anybody of that name is named in full', () => {
  const FAR = 'The mill stood still. '.repeat(9);
  const keys = (body: string) => [
    ...new Set(findNames(body, splitSentences(body)).map(({ text, canonical }) => `${text} = ${canonical}`)),
  ];

  test.each<[string, string, string[]]>([
    [
      'is not somebody without the title that goes with it',
      `President Costa left on Monday. Costa said nothing. ${FAR}Ana Costa will keep her shares. Costa left again.`,
      ['Costa = costa', 'Ana Costa = ana costa'],
    ],
    [
      'is whoever has the title too',
      `President Costa left on Monday. ${FAR}President Mario Costa came back. Costa waved.`,
      ['Costa = mario costa', 'Mario Costa = mario costa'],
    ],
    [
      'is whom the lead goes on to name',
      'President Costa left on Monday. It rained. Mario Costa waved.',
      ['Costa = mario costa', 'Mario Costa = mario costa'],
    ],
    [
      'is whoever has it where it has no title',
      `Costa left on Monday. ${FAR}Mario Costa came back.`,
      ['Costa = mario costa', 'Mario Costa = mario costa'],
    ],
  ])('%s', (_, body, expected) => {
    expect(keys(body)).toEqual(expected);
  });

  test('does not let a given name stand for somebody who is named later', () => {
    const body = 'She asked George about it. He told her of George Maddox. George Maddox laughed.';
    expect(keys(body)).toEqual(['George = george', 'George Maddox = george maddox']);
  });
});
