/** Copies and versions of one text, as the store finds and keeps them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readText } from '../../src/language/reading.ts';
import { type ArticleInput, Store } from '../../src/store/store.ts';

let store: Store;
beforeEach(() => {
  store = new Store({ path: ':memory:' });
});
afterEach(() => store.close());

const SENTENCES = [
  'The harbour board of Oldhaven agreed on Tuesday to widen its northern basin.',
  'Work is to begin once the winter storms are over, its chair Marta Olin said.',
  'The board expects it to cost 12 million crowns, of which the state pays a third.',
  'Fishermen who use the basin said that they had not been asked about the plan.',
  'Their union wants a new slip on the western quay to be built before anything else.',
  'A decision on that is not expected before the summer, the secretary of the board said.',
  'Ferries have used the basin since the old pier was closed after a storm six years ago.',
  'The town council is to discuss the matter at its next meeting in the old school.',
];
const BODY = SENTENCES.join(' ');
const UPDATED = `${BODY} On Wednesday the union said that it would go to court. A judge in Saltby is to hear both sides, and the board said that it would wait for her ruling before it signs any contract with a builder.`;

function input(file: string, body: string, published: string, more: Partial<ArticleInput> = {}): ArticleInput {
  const article: Article = {
    title: file,
    source: file,
    author: null,
    url: null,
    published,
    publishedBasis: 'stated',
    publishedNote: null,
    language: 'en',
    body,
  };
  return {
    guild: null,
    file,
    article,
    reading: readText(body, { ...article, publishedInferred: false }),
    arrived: 1_000,
    ...more,
  };
}

async function groups(guild: string | null = null): Promise<Record<string, string>> {
  const corpus = store.corpus(guild);
  const heads = await corpus.heads({}, 100);
  const names = new Map(heads.map(({ id, file }) => [id, file]));
  const copies = await corpus.copies(heads.map(({ id }) => id));
  return Object.fromEntries(
    [...copies].map(([id, { newest, relation }]) => [`${names.get(id)}`, `${relation} of ${names.get(newest)}`]),
  );
}

describe('copies', () => {
  it('follow the newest text; other reports do not', async () => {
    await store.put([
      input('wire', BODY, '2018-04-02'),
      input('gazette', `${BODY} (Reporting by Ann Lee)`, '2018-04-02', { arrived: 2_000 }),
      input(
        'other',
        SENTENCES.toReversed()
          .map((line) => line.replaceAll('the', 'this').replaceAll('to', 'and'))
          .join(' Meanwhile, '),
        '2018-04-02',
      ),
    ]);
    expect(await groups()).toEqual({ wire: 'copy of gazette' });
    await store.put([input('courier', UPDATED, '2018-04-04', { arrived: 500 })]);
    expect(await groups()).toEqual({
      wire: expect.stringContaining('of courier'),
      gazette: expect.stringContaining('of courier'),
    });
  });

  it('an older text that comes late follows too', async () => {
    await store.put([input('courier', UPDATED, '2018-04-04')]);
    await store.put([input('wire', BODY, '2018-04-02', { arrived: 9_000 })]);
    expect(await groups()).toEqual({ wire: 'version of courier' });
  });

  it('a group whose newest is withdrawn follows the next', async () => {
    await store.put([
      input('wire', BODY, '2018-04-02'),
      input('gazette', `${BODY} (By Ann Lee)`, '2018-04-03'),
      input('courier', UPDATED, '2018-04-04'),
    ]);
    await store.put([
      input('courier', 'Something else altogether has taken the place of this text in the folder.', '2018-04-05'),
    ]);
    expect(await groups()).toEqual({ wire: 'copy of gazette' });
  });

  it('are of one server alone', async () => {
    await store.put([
      input('wire', BODY, '2018-04-02'),
      input('feed', `${BODY} (By Ann Lee)`, '2018-04-03', { guild: 'one' }),
    ]);
    expect(await groups('one')).toEqual({});
    await store.put([input('feed2', `${BODY} (By Bo Ek)`, '2018-04-04', { guild: 'one' })]);
    expect(await groups('one')).toEqual({ feed: 'copy of feed2' });
    expect(await groups('two')).toEqual({});
    expect(await groups()).toEqual({});
  });
});
