/** What the store says of lines that recur in a source's articles. */
import { afterEach, beforeEach, expect, it } from 'vitest';
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
