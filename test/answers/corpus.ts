/** A corpus in memory from a few articles, through the real reading and the real store. */
import type { Article } from '../../src/articles/article.ts';
import { readText } from '../../src/language/reading.ts';
import type { Corpus } from '../../src/store/corpus.ts';
import { Store } from '../../src/store/store.ts';

export interface Given extends Partial<Article> {
  readonly body: string;
  readonly guild?: string;
  readonly arrived?: number;
}

/** An article of which nothing is known but its text, in English. */
export const BLANK = {
  title: null,
  source: null,
  author: null,
  url: null,
  published: null,
  publishedBasis: null,
  publishedNote: null,
  language: 'en',
} as const;

/** Articles get the ids 1, 2, … in order. */
export async function storeOf(articles: readonly Given[]): Promise<Store> {
  const store = new Store({ path: ':memory:' });
  await store.put(
    articles.map(({ guild, arrived, ...given }, i) => {
      const article: Article = { ...BLANK, publishedBasis: given.published === undefined ? null : 'given', ...given };
      const reading = readText(article.body, { ...article, publishedInferred: article.publishedBasis === 'inferred' });
      return { guild: guild ?? null, file: `${i + 1}.txt`, arrived: arrived ?? i + 1, article, reading };
    }),
  );
  return store;
}

export async function corpusOf(articles: readonly Given[], guild: string | null = null): Promise<Corpus> {
  return (await storeOf(articles)).corpus(guild);
}
