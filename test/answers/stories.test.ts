import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/index.ts';
import type { Corpus, Story } from '../../src/store/corpus.ts';
import { corpusOf, storeOf } from './corpus.ts';
import { HAPPENINGS } from './happenings.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { ANOTHER_WEEK, ONE_WEEK } from './oneweek.ts';

const ALL = { since: null } as const;

/** The same in another order, always the same one for a seed (Fisher and Yates with a linear congruential generator). */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  const left = [...all];
  const order: T[] = [];
  for (let state = seed * 7919 + 1; left.length > 0; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    order.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return order;
}

/** B-cubed precision, recall and F1 (Bagga and Baldwin 1998) of stories against what articles are about, by id. */
function bCubed(stories: readonly Story[], about: ReadonlyMap<number, string>) {
  let precision = 0;
  let recall = 0;
  for (const { articles } of stories) {
    for (const id of articles) {
      const same = articles.filter((other) => about.get(other) === about.get(id)).length;
      const all = [...about.values()].filter((one) => one === about.get(id)).length;
      precision += same / articles.length;
      recall += same / all;
    }
  }
  precision /= about.size;
  recall /= about.size;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const happenings = new Map(HAPPENINGS.map(({ happening }, i) => [i + 1, happening]));

async function storiesOf(corpus: Corpus): Promise<Story[]> {
  return corpus.stories(ALL, 1000);
}

describe('stories', () => {
  it('is measured on enough', () => {
    expect(HAPPENINGS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(happenings.values()).size).toBeGreaterThanOrEqual(15);
  });

  it('brings together what reports one happening and keeps apart what only looks like it', async () => {
    const stories = await storiesOf(await corpusOf(HAPPENINGS));
    const { precision, f1 } = bCubed(stories, happenings);
    expect(precision).toBeGreaterThan(0.95);
    expect(f1).toBeGreaterThan(0.9);
  });

  it('keeps apart most of what looks alike in one week, in a corpus that knows what is rare', async () => {
    const all = [...HAPPENINGS, ...LOOKALIKES];
    const about = new Map(all.map(({ happening }, i) => [i + 1, happening]));
    const { precision, f1 } = bCubed(await storiesOf(await corpusOf(all)), about);
    expect(precision).toBeGreaterThan(0.95);
    expect(f1).toBeGreaterThan(0.95);
  });

  it.each([
    ['by day', HAPPENINGS.toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))],
    ['the last first', HAPPENINGS.toReversed()],
    ['from both ends', HAPPENINGS.map((_, i) => HAPPENINGS[i % 2 === 0 ? i / 2 : HAPPENINGS.length - (i + 1) / 2])],
  ])('are much the same in whatever order articles arrive: %s', async (_, order) => {
    const arrived = order.flatMap((one) => one ?? []);
    const about = new Map(arrived.map(({ happening }, i) => [i + 1, happening]));
    const { precision, f1 } = bCubed(await storiesOf(await corpusOf(arrived)), about);
    expect(arrived.length).toBe(HAPPENINGS.length);
    expect(precision).toBeGreaterThan(0.98);
    expect(f1).toBeGreaterThan(0.9);
  });

  it.each([
    ['a week in which most things come in twos', ONE_WEEK, { each: 0.8, mean: 0.88 }],
    ['happenings that look alike', LOOKALIKES, { each: 0.9, mean: 0.93 }],
    ['another week, the first one before it', [...HAPPENINGS, ...ONE_WEEK, ...ANOTHER_WEEK], { each: 0.9, mean: 0.94 }],
  ])('are found in seven orders of arrival: %s', async (_, articles, least) => {
    let sum = 0;
    for (let seed = 0; seed < 7; seed++) {
      const arrived = seed === 0 ? articles : shuffled(articles, seed);
      const about = new Map(arrived.map(({ happening }, i) => [i + 1, happening]));
      const { f1 } = bCubed(await storiesOf(await corpusOf(arrived)), about);
      expect(f1).toBeGreaterThan(least.each);
      sum += f1;
    }
    expect(sum / 7).toBeGreaterThan(least.mean);
  });

  it('gives a story a number that stays while articles join it', async () => {
    const early = await storiesOf(await corpusOf(HAPPENINGS.slice(0, 30)));
    const late = new Map((await storiesOf(await corpusOf(HAPPENINGS))).map((story) => [story.id, story]));
    for (const { id, articles } of early) expect(late.get(id)?.articles).toEqual(expect.arrayContaining([...articles]));
  });

  it('counts sources, first and last told, and what is new since a time', async () => {
    const corpus = await corpusOf(HAPPENINGS);
    const dam = HAPPENINGS.flatMap(({ happening }, i) => (happening === 'dam' ? [i + 1] : []));
    const [story] = await corpus.stories({ since: null, articles: dam.slice(0, 1) }, 1);
    expect(story).toMatchObject({ articles: dam, sources: 4, firstTold: '2018-08-06', lastTold: '2018-08-09' });
    const last = dam.at(-1) ?? 0;
    const [fresh] = await corpus.stories({ since: last - 1, until: last }, 10);
    expect(fresh).toMatchObject({ id: story?.id, fresh: [last] });
  });

  it('keeps one server’s articles out of what others see, and out of how their stories are made', async () => {
    const [first, , second] = HAPPENINGS;
    if (!first || !second) throw new Error('the gold has three articles');
    const store = await storeOf([{ ...first, guild: '7' }, second, { ...second, title: 'Once more', guild: '8' }]);
    const seen = async (guild: string | null) =>
      (await store.corpus(guild).stories(ALL, 10)).map((story) => story.articles);
    expect(await seen(null)).toEqual([[2]]);
    expect((await seen('7')).flat().sort()).toEqual([1, 2]);
    expect(await seen('8')).toEqual([[2, 3]]);
    await store.forget('8');
    expect(await seen('8')).toEqual([[2]]);
  });

  it('is told in a briefing once, however many sources have it', async () => {
    const corpus = await corpusOf(HAPPENINGS);
    const told = await answer({ kind: 'briefing', since: null, until: 1e6 }, { corpus, now: new Date(0) });
    if (told.kind !== 'briefing') throw new Error(`answered with ${told.kind}`);
    expect(told.articles).toBe(HAPPENINGS.length);
    expect(told.stories[0]).toMatchObject({ articles: 4, sources: 4 });
    expect(new Set(told.stories.map((story) => story.title)).size).toBe(told.stories.length);
    for (const { statements } of told.stories) expect(statements.length).toBeGreaterThan(0);
  });
});

const TIMELINES = path.join(import.meta.dirname, '../../../shared/bench/data/timelines');

describe.skipIf(!existsSync(TIMELINES))('stories of Timeline17 (skipped where ../shared is not there)', () => {
  it('never join articles of two topics', async () => {
    const topics = ['bpoil', 'egypt', 'finan', 'mj'];
    const lines = topics.flatMap((topic) =>
      readFileSync(path.join(TIMELINES, `${topic}.articles.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .slice(0, 40)
        .map((line) => ({ topic, ...(JSON.parse(line) as { date: string; text: string }) })),
    );
    // All of one week, so that only what they tell keeps them apart.
    const articles = lines.map(({ text }, i) => ({ body: text.slice(0, 3000), published: `2010-05-0${1 + (i % 5)}` }));
    const stories = await storiesOf(await corpusOf(articles));
    const mixed = stories.filter(({ articles }) => new Set(articles.map((id) => lines[id - 1]?.topic)).size > 1);
    expect(mixed).toEqual([]);
    expect(stories.length).toBeLessThan(articles.length);
  });
});
