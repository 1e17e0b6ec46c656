/** What a line of figures says: when, how sure, whose, and what disagrees. */
import { expect, test } from 'vitest';
import type { Disagreement, FigurePoint, FiguresAnswer, MeasureGroup } from '../../src/answers/answer.ts';
import { figuresSheet } from '../../src/presenters/figures.ts';
import { answerText } from '../../src/presenters/text.ts';
import { CITATIONS } from './citations.ts';

function point(text: string, more: Partial<FigurePoint> = {}): FigurePoint {
  return {
    text,
    article: 1,
    start: 0,
    end: text.length,
    citation: 1,
    period: '2018',
    periodInferred: false,
    value: 1,
    valueHigh: null,
    change: 'level',
    speaker: null,
    hedge: null,
    sentence: { start: 0, end: text.length, text },
    ...more,
  };
}

const text = (points: readonly FigurePoint[], disagreements: readonly Disagreement[] = [], measure = 'people killed') =>
  answerText({
    kind: 'figures',
    topic: 'quake',
    measures: [{ measure, unit: 'person', kind: 'count', points, disagreements }],
    citations: CITATIONS,
  });

const lines = (points: readonly FigurePoint[], disagreements: readonly Disagreement[] = []) =>
  text(points, disagreements)
    .split('\n')
    .filter((line) => line.startsWith('- '));

/** Beside a point of another report its measure has a section, in which a number stands alone. */
const OTHER = point('9', { period: '2019', article: 2, citation: 2 });

test.each<[string, Partial<FigurePoint>, string]>([
  ['a time', {}, '- 2018: 12 [1]'],
  ['no time of its own', { period: null }, '- published 3 February 2021: 12 [1]'],
  ['an expectation', { forecast: true, change: 'increase' }, '- 2018: forecast up 12 [1]'],
  ['a speaker as a sentence began with him', { speaker: 'The police' }, '- 2018: 12, say the police [1]'],
  ['a name that begins so', { speaker: 'Theresa Roe' }, '- 2018: 12, says Theresa Roe [1]'],
  [
    'several who speak',
    { speaker: 'Economists polled by the bank' },
    '- 2018: 12, say economists polled by the bank [1]',
  ],
  ['a body named in the plural', { speaker: 'the United Nations' }, '- 2018: 12, says the United Nations [1]'],
  ['officials of a place', { speaker: 'customs officers in Lima' }, '- 2018: 12, say customs officers in Lima [1]'],
])('%s', (_, more, expected) => {
  expect(lines([point('12', more), OTHER])).toContain(expected);
});

const SENTENCE = 'It killed 12 people and hurt 340, the mayor said.';
const inSentence = (figure: string, more: Partial<FigurePoint> = {}) => {
  const start = SENTENCE.indexOf(figure);
  return point(figure, {
    start,
    end: start + figure.length,
    sentence: { start: 0, end: SENTENCE.length, text: SENTENCE },
    ...more,
  });
};

test('what is told once stands in its words, the figures of one sentence together', () => {
  expect(text([inSentence('12 people'), inSentence('340')])).toContain(`TOLD ONCE\n- 2018: ${SENTENCE} [1]`);
});

test('what has no time stands in its words, who says so only where they do not', () => {
  const named = inSentence('12 people', { period: null, speaker: 'the mayor' });
  expect(lines([named, OTHER])).toContain(`- published 3 February 2021: ${SENTENCE} [1]`);
  const other = inSentence('12 people', { period: null, speaker: 'Ann Roe' });
  expect(lines([other, OTHER]).join(' ')).toContain('the mayor said, says Ann Roe');
});

test('what is disputed stays side by side, however its measure reads', () => {
  const told = text(
    [point('12'), point('15', { citation: 2, article: 2 })],
    [{ period: '2018', points: [0, 1], nature: 'disagreement' }],
    'a mat with the White House … carry out the strategy',
  );
  expect(told).toContain('- 2018: ⚠ sources disagree: 12 [1] against 15 [2]');
});

test('a measure with a gap explains no number', () => {
  const told = text([inSentence('12 people'), OTHER], [], 'quake … people');
  expect(told).toContain(`- 2018: ${SENTENCE} [1]`);
});

test.each<[string, Disagreement['nature'], string | null, string | null, string]>([
  [
    'two who disagree',
    'disagreement',
    'police',
    'the mayor',
    '- 2018: ⚠ sources disagree: 12, say police [1] against 15, says the mayor [2]',
  ],
  [
    'one who counted again',
    'revision',
    'police',
    'police',
    '- 2018: revised by the same speaker: 12, say police [1], then 15, say police [2]',
  ],
  ['a toll that grew', 'revision', 'police', null, '- 2018: told anew: 12, say police [1], then 15 [2]'],
])('%s', (_, nature, one, other, expected) => {
  const points = [point('12', { speaker: one }), point('15', { speaker: other, citation: 2, article: 2 })];
  expect(lines(points, [{ period: '2018', points: [0, 1], nature }])).toEqual([expected]);
});

test('what grew from day to day names the days over which it was told, not the first one alone', () => {
  const grown = [point('12', { period: '2021-02-03' }), point('15', { period: null, citation: 2, article: 2 })];
  const told = CITATIONS.map((citation, i) => ({ ...citation, published: ['2021-02-03', '2021-02-05'][i] ?? null }));
  const said = answerText({
    kind: 'figures',
    topic: 'quake',
    measures: [
      {
        measure: 'people killed',
        unit: 'person',
        kind: 'count',
        points: grown,
        disagreements: [{ period: '2021-02-03', points: [0, 1], nature: 'revision' }],
      },
    ],
    citations: told,
  });
  expect(said).toContain('- 3–5 February 2021: told anew: 12 [1], then 15 [2]');
});

test('who says two values of one time in one report is named once', () => {
  const speaker = 'the ministry';
  const up = point('up', { change: 'increase', speaker, start: 4, end: 6 });
  expect(lines([point('12', { speaker }), up, OTHER])).toContain('- 2018: 12; up up, says the ministry [1]');
});

test('sentences stand among the lines in the order of their times', () => {
  const both = ['3', '4'].map((value, i) => point(value, { period: '2017', start: i, end: i + 1 }));
  expect(lines([...both, point('12'), OTHER]).map((line) => line.slice(2, 6))).toEqual(['2017', '2018', '2019']);
});

test('an amount comes before by how much it changed, and is what is drawn', () => {
  const change = { change: 'increase' } as const;
  const measures: MeasureGroup[] = [
    {
      ...{ measure: 'exports', unit: 'percent', kind: 'percent', disagreements: [] },
      points: [point('4 percent', change), point('9 percent', { ...change, period: '2019', article: 2, citation: 2 })],
    },
    {
      ...{ measure: 'exports', unit: 'USD', kind: 'money', disagreements: [] },
      points: [point('$5bn', { start: 20 }), point('$6bn', { start: 20, period: '2019', article: 2, citation: 2 })],
    },
  ];
  const answer: FiguresAnswer = { kind: 'figures', topic: 'trade', measures, citations: CITATIONS };
  expect(answerText(answer)).toContain('- 2018: $5bn; up 4 percent [1]\n- 2019: $6bn; up 9 percent [2]');
  expect(figuresSheet(answer).blocks.flatMap(({ picture }) => picture ?? [])).toEqual([1]);
});
