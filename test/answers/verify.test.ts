import { describe, expect, it } from 'vitest';
import type { Answer, Citation, MeasureGroup, Statement } from '../../src/answers/answer.ts';
import { type Fault, verified } from '../../src/answers/verify.ts';
import { corpusOf } from './corpus.ts';

const BODY = 'The bridge opened in March. It cost 40 million euros.';
const CITATION: Citation = {
  n: 1,
  article: 1,
  title: null,
  source: null,
  published: null,
  publishedBasis: null,
  publishedNote: null,
  url: null,
  file: '1.txt',
};
const TRUE: Statement = { text: BODY.slice(0, 27), article: 1, start: 0, end: 27, citation: 1 };
const FALSE: Statement = { text: 'The bridge opened in April.', article: 1, start: 0, end: 27, citation: 1 };
const ELSEWHERE: Statement = { ...TRUE, article: 2, citation: 2 };
const UNCITED: Statement = { ...TRUE, citation: 3 };

async function sent(answer: Answer): Promise<{ answer: Answer; faults: Fault[] }> {
  const faults: Fault[] = [];
  const corpus = await corpusOf([{ body: BODY }, { body: BODY, guild: '9' }]);
  return { answer: await verified(answer, corpus, (fault) => faults.push(fault)), faults };
}

const summaryOf = (sentences: Statement[]): Answer => ({
  kind: 'summary',
  topic: null,
  sentences,
  contradictions: [{ about: 'the month', statements: [TRUE, FALSE] }],
  articles: 1,
  citations: [CITATION, { ...CITATION, n: 2, article: 2 }],
});

describe('what goes out', () => {
  it('is what the article holds at that span; the rest is dropped and reported once', async () => {
    const { answer, faults } = await sent(summaryOf([TRUE, FALSE]));
    expect(answer).toMatchObject({ sentences: [TRUE], contradictions: [] });
    expect(faults).toEqual([{ kind: 'summary', article: 1, start: 0, end: 27, text: FALSE.text }]);
  });

  it('holds nothing of an article that this server may not see, and nothing without its citation', async () => {
    const { answer, faults } = await sent(summaryOf([ELSEWHERE, UNCITED]));
    expect(answer).toMatchObject({ sentences: [] });
    expect(new Set(faults.map((fault) => fault.article))).toEqual(new Set([1, 2]));
  });

  it('keeps disagreements on the points that are left', async () => {
    const point = (statement: Statement, value: number) => ({
      ...statement,
      period: null,
      periodInferred: false,
      value,
      valueHigh: null,
      change: 'level' as const,
      speaker: null,
      hedge: null,
      sentence: { start: 0, end: 27, text: BODY.slice(0, 27) },
    });
    const group: MeasureGroup = {
      measure: 'bridge',
      unit: null,
      kind: 'count',
      points: [
        point(FALSE, 1),
        point(TRUE, 2),
        { ...point(TRUE, 3), sentence: { start: 0, end: 5, text: 'A lie' } },
        point(TRUE, 4),
      ],
      disagreements: [
        { period: null, points: [1, 3], nature: 'disagreement' },
        { period: null, points: [0, 1], nature: 'disagreement' },
      ],
    };
    const { answer } = await sent({ kind: 'figures', topic: null, measures: [group], citations: [CITATION] });
    expect(answer).toMatchObject({
      measures: [{ points: [{ value: 2 }, { value: 4 }], disagreements: [{ points: [0, 1] }] }],
    });
  });
});
