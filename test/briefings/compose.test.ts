import { describe, expect, it } from 'vitest';
import { compose } from '../../briefings/compose.ts';
import { corpusOf, type Given } from '../answers/corpus.ts';

const ARTICLES: readonly Given[] = [
  {
    title: 'Wheat harvest falls',
    source: 'Plain Post',
    published: '2021-08-02',
    arrived: 1000,
    body: 'The wheat harvest in Marland fell to 3.1 million tonnes in 2020, the ministry said. Farmers blamed the drought.',
  },
  {
    title: 'Marland raises wheat tariff',
    source: 'Coast Herald',
    published: '2021-08-09',
    arrived: 2000,
    body: 'Marland will raise its tariff on wheat to 12 percent on 1 October 2021, the ministry said on Monday. Exports came to 840,000 tonnes in 2020. Traders in Sorne had expected less.',
  },
  {
    title: 'Museum reopens',
    source: 'Isle Times',
    published: '2021-08-09',
    arrived: 2500,
    body: 'The museum of the sea in Sorne reopened on Saturday after two years of repairs. A party on 1 October 2021 was cancelled.',
  },
];

describe('what a briefing says', () => {
  it('is what arrived in the span: stories, figures and dates ahead, each with its source', async () => {
    const corpus = await corpusOf(ARTICLES);
    const answer = await compose(corpus, { kind: 'briefing', since: 1000, until: 3000 });
    expect(answer.articles).toBe(2);
    expect(answer.stories.map(({ title }) => title).sort()).toEqual(['Marland raises wheat tariff', 'Museum reopens']);
    expect(answer.stories.every(({ statements }) => statements.length >= 1 && statements.length <= 2)).toBe(true);
    expect(answer.ahead.map(({ date }) => date)).toEqual(['2021-10-01']);
    const figures = answer.figures.flatMap(({ points }) => points.map(({ text }) => text));
    expect(figures).toContain('840,000 tonnes');
    expect(figures).not.toContain('3.1 million tonnes');
    const numbers = new Set(answer.citations.map(({ n }) => n));
    for (const { statements } of answer.stories)
      for (const { citation } of statements) expect(numbers.has(citation)).toBe(true);
  });

  it('keeps to its topic, and is the same whenever it is composed', async () => {
    const corpus = await corpusOf(ARTICLES);
    const question = { kind: 'briefing', topic: 'wheat', since: null, until: 3000 } as const;
    const answer = await compose(corpus, question);
    expect(answer.articles).toBe(2);
    expect(JSON.stringify(answer.stories)).not.toContain('museum');
    expect(await compose(corpus, question)).toEqual(answer);
  });

  it('is empty when nothing arrived', async () => {
    const answer = await compose(await corpusOf(ARTICLES), { kind: 'briefing', since: 3000, until: 4000 });
    expect(answer).toMatchObject({ articles: 0, stories: [], figures: [], ahead: [], citations: [] });
  });
});
