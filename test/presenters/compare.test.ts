import { describe, expect, it } from 'vitest';
import type { CompareAnswer, Statement } from '../../src/answers/answer.ts';
import { compareSheet } from '../../src/presenters/compare.ts';
import { answerText } from '../../src/presenters/text.ts';
import { CITATIONS } from './citations.ts';

const statement = (text: string, citation: number): Statement => ({
  text,
  article: citation,
  start: 0,
  end: text.length,
  citation,
});

const dated = (published: string, inferred = false) => ({ published, inferred });

const ANSWER: CompareAnswer = {
  kind: 'compare',
  topic: 'flood',
  story: true,
  aside: 3,
  sources: [
    {
      source: 'Quay Post',
      first: dated('2021-02-03'),
      leads: true,
      articles: 1,
      alone: [statement('The wall broke.', 1)],
    },
    { source: 'Delta News', first: dated('2021-02-04'), leads: false, articles: 2, alone: [] },
  ],
  shared: [{ statements: [statement('Twelve died.', 1), statement('The flood killed 12.', 2)] }],
  figures: [],
  citations: CITATIONS,
};

const lines = (answer: CompareAnswer) => answerText(answer).split('\n');

describe('a comparison as read', () => {
  it('numbers a fact once, and names the source of each line', () => {
    const text = lines(ANSWER);
    expect(text).toContain('1. Quay Post: Twelve died. [1]');
    expect(text).toContain('- Delta News: The flood killed 12. [2]');
    expect(text).toContain('One story in 2 sources · 3 articles on the topic left aside');
    expect(text.some((line) => line.startsWith('- Quay Post: 1 article') && line.endsWith('before the others'))).toBe(
      true,
    );
    expect(text).toContain('ONLY QUAY POST');
  });

  it('dates the first report no closer than it is known', () => {
    const [quay, delta] = ANSWER.sources;
    const text = lines({
      ...ANSWER,
      sources: [
        ...(quay ? [{ ...quay, leads: false, first: dated('2021-02', true) }] : []),
        ...(delta ? [{ ...delta, first: dated('2021-02~') }] : []),
      ],
    });
    expect(text).toContain('- Quay Post: 1 article, first in February 2021 (inferred)');
    expect(text).toContain('- Delta News: 2 articles, first about February 2021');
  });

  it('makes no list of a fact’s number, which Discord would count on', () => {
    const before = compareSheet(ANSWER).blocks.flatMap(({ section, before: mark }) =>
      section === '### Told by several' ? [mark] : [],
    );
    expect(before).toEqual(['**1.** **Quay Post:** ', '- **Delta News:** ']);
  });

  it('says where no two tell one story, and then calls nobody the first', () => {
    const text = lines({ ...ANSWER, story: false, shared: [] });
    expect(text).toContain('No two of the 2 sources tell the same story: what each tells on the topic');
    expect(text.join(' ')).not.toMatch(/before the others|ONLY/);
    expect(text).toContain('QUAY POST');
  });

  it('says where one source alone tells of the topic', () => {
    const text = lines({ ...ANSWER, story: false, shared: [], sources: ANSWER.sources.slice(0, 1) });
    expect(text).toContain('Only one source tells of this');
  });
});
