/** What the store says of lines that recur in a source's articles. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readText } from '../../src/language/reading.ts';
import { derive, lineKey } from '../../src/store/derived.ts';
import { type ArticleInput, Store } from '../../src/store/store.ts';
import { BLANK } from '../answers/corpus.ts';

let store: Store;
beforeEach(() => {
  store = new Store({ path: ':memory:' });
});
afterEach(() => store.close());

const ASK = 'Support our newsroom from £2 a month and help us to keep going.';
const SUBJECTS = ['harbour', 'library', 'theatre', 'bakery', 'stadium', 'museum', 'hospital', 'railway'];

/** A report of its own words about a subject, with the ask below it. */
function report(i: number, more: Partial<Article> = {}, foot = ASK): ArticleInput {
  const what = SUBJECTS[i % SUBJECTS.length] ?? '';
  const body = [
    `The ${what} in ward ${i} is to be rebuilt after a vote of ${i + 3} members, the ${what} committee said.`,
    `Neighbours of the ${what} number ${i * 7} have asked for ${what} walls that keep out the noise of ${i} streets.`,
    `Whoever runs the ${what} will have to find ${i + 40} thousand crowns, or close the ${what} in year ${i}.`,
    foot,
  ].join('\n\n');
  const article: Article = { ...BLANK, title: `The ${what} ${i}`, source: 'Marlow Gazette', body, ...more };
  const reading = readText(body, { ...article, publishedInferred: false });
  return { guild: null, file: `${i}.json`, article, reading, derived: derive(article, reading), arrived: 1_000 };
}

function told(...inputs: readonly ArticleInput[]): boolean[] {
  const candidates = inputs.map(({ derived, ...input }) => {
    if (derived === undefined) throw new Error('not derived');
    return { ...input, derived };
  });
  return store.articles.furniture(candidates).map((lines) => lines.has(lineKey(ASK)));
}

it('a line is furniture from the third article of its source on', async () => {
  expect(told(report(1))).toEqual([false]);
  await store.put([report(1)]);
  expect(told(report(2))).toEqual([false]);
  await store.put([report(2)]);
  expect(told(report(3))).toEqual([true]);
});

it('articles that come together are judged by those before them', () => {
  expect(told(report(1), report(2), report(3), report(4))).toEqual([false, false, true, true]);
});

it('copies of one text count once, and an article read again does not count against itself', async () => {
  const copy = (i: number) => ({ ...report(1), file: `copy-${i}.json` });
  await store.put([report(1)]);
  expect(told(copy(1), copy(2), copy(3))).toEqual([false, false, false]);
  await store.put([report(2)]);
  expect(told(report(1))).toEqual([false]);
  expect(told(report(2))).toEqual([false]);
});

it('another source, and another server, say nothing', async () => {
  const elsewhere = { source: 'Oldhaven Courier' };
  await store.put([report(1, elsewhere), report(2, elsewhere)]);
  await store.put([
    { ...report(3), guild: '1' },
    { ...report(4), guild: '1' },
  ]);
  expect(told(report(5))).toEqual([false]);
  expect(told({ ...report(5), guild: '1' })).toEqual([true]);
});

it('an article that goes takes its lines along', async () => {
  await store.put([report(1), report(2)]);
  store.articles.withdraw([]);
  await store.put([report(1, {}, 'Nothing here.'), report(2, {}, 'Nothing there.')]);
  expect(told(report(3))).toEqual([false]);
});

it('what is remembered of a source is bounded', async () => {
  await store.put([report(1), report(2)]);
  await store.put(Array.from({ length: 130 }, (_, i) => report(i + 10, {}, `Ward ${i}`)));
  expect(told(report(3))).toEqual([false]);
});

describe('articles that came before it was known', () => {
  const soiled = () => store.articles.soiled(store.articles.suspected());
  const bodies = async () => {
    const corpus = store.corpus(null);
    return corpus.articles((await corpus.heads({}, 9)).map(({ id }) => id));
  };

  it('are named once, those alone that hold the line', async () => {
    await store.put([report(1), report(2), report(4, {}, 'Nothing here.')]);
    expect(soiled()).toEqual([]);
    told(report(3));
    await store.put([report(3, {}, 'Without it.'), report(5)]);
    const found = soiled();
    expect(found.map(({ article }) => article.title).sort()).toEqual(
      [report(1), report(2), report(5)].map((one) => one.article.title).sort(),
    );
    expect(found.every(({ furniture }) => furniture.has(lineKey(ASK)))).toBe(true);
    told(report(3));
    expect(soiled()).toEqual([]);
  });

  it('give way, wherever they stand, to an article of their time, feed and story', async () => {
    await store.put([report(1), { ...report(1), file: 'again.json' }, report(2)]);
    const before = (await bodies()).find(({ title }) => title === report(1).article.title);
    const story = async (id = 0) =>
      (await store.corpus(null).stories({ since: null, until: 5_000, articles: [id] }, 9)).map(({ id }) => id);
    const number = await story(before?.id);
    expect(number).toHaveLength(1);
    told(report(3));
    await store.put([report(5)]);
    const clean = report(1, {}, '').article.body.trim();
    for (const { article } of soiled())
      if (article.id === before?.id)
        store.articles.supersede(article, { ...report(1), article: { ...article, body: clean } });
    const after = (await bodies()).filter(({ title }) => title === report(1).article.title);
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ arrived: before?.arrived, body: clean });
    expect(after[0]?.id).not.toBe(before?.id);
    expect(await story(after[0]?.id)).toEqual(number);
    // The second place holds it too: it stays when the first one goes.
    await store.put([{ ...report(5), file: '1.json' }]);
    expect((await bodies()).some(({ body }) => body === clean)).toBe(true);
  });
});
