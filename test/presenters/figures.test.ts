/** What a line of figures says: when, how sure, whose, and what disagrees. */
import { expect, test } from 'vitest';
import type { Disagreement, FigurePoint } from '../../src/answers/answer.ts';
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

const lines = (points: readonly FigurePoint[], disagreements: readonly Disagreement[] = []) =>
  answerText({
    kind: 'figures',
    topic: 'quake',
    measures: [{ measure: 'people killed', unit: 'person', kind: 'count', points, disagreements }],
    citations: CITATIONS,
  })
    .split('\n')
    .filter((line) => line.startsWith('- '));

test.each<[string, Partial<FigurePoint>, string]>([
  ['a time', {}, '- 2018: 12 [1]'],
  ['no time of its own', { period: null }, '- published 3 February 2021: 12 [1]'],
  ['an expectation', { forecast: true, change: 'increase' }, '- 2018: forecast up 12 [1]'],
  ['a speaker as a sentence began with him', { speaker: 'The police' }, '- 2018: 12, says the police [1]'],
  ['a name that begins so', { speaker: 'Theresa Roe' }, '- 2018: 12, says Theresa Roe [1]'],
])('%s', (_, more, expected) => {
  expect(lines([point('12', more)])).toEqual([expected]);
});

test.each<[string, Disagreement['nature'], string | null, string | null, string]>([
  [
    'two who disagree',
    'disagreement',
    'police',
    'the mayor',
    '- 2018: ⚠ sources disagree: 12, says police [1] against 15, says the mayor [2]',
  ],
  [
    'one who counted again',
    'revision',
    'police',
    'police',
    '- 2018: revised by the same speaker: 12, says police [1], then 15, says police [2]',
  ],
  ['a toll that grew', 'revision', 'police', null, '- 2018: told anew: 12, says police [1], then 15 [2]'],
])('%s', (_, nature, one, other, expected) => {
  const points = [point('12', { speaker: one }), point('15', { speaker: other, citation: 2, article: 2 })];
  expect(lines(points, [{ period: '2018', points: [0, 1], nature }])).toEqual([expected]);
});
