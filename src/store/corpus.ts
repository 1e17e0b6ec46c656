/**
 * What answers see of the store: stored articles, their readings and full-text search, always within what one
 * server may see. Asynchronous, so that another database can stand behind it.
 */
import type { Article } from '../articles/article.ts';
import type { Reading } from '../language/reading.ts';

export interface StoredArticle extends Article {
  readonly id: number;
  readonly file: string;
  /** First and last day that `published` covers, YYYY-MM-DD. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** Milliseconds since 1970. */
  readonly arrived: number;
}

/** Everything but the body, for lists. */
export type ArticleHead = Omit<StoredArticle, 'body'>;

export interface Filter {
  /** Only articles that may have been published on or between these days, YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Source by name, case folded. */
  readonly source?: string | undefined;
}

export interface Hit {
  readonly id: number;
  /** Higher is better; comparable within one result only. */
  readonly score: number;
}

export interface Overview {
  readonly articles: number;
  readonly sources: readonly { readonly source: string | null; readonly articles: number }[];
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  readonly lastArrived: number | null;
}

export type ReadingPart = keyof Reading;

/** The articles that one server may see. */
export interface Corpus {
  overview(): Promise<Overview>;
  article(id: number): Promise<StoredArticle | null>;
  articles(ids: readonly number[]): Promise<StoredArticle[]>;
  /** Newest first. */
  heads(filter: Filter, limit: number): Promise<ArticleHead[]>;
  /** FTS5 match expression, best first by BM25. */
  match(expression: string, filter: Filter, limit: number): Promise<Hit[]>;
  /** Chosen parts of the readings of these articles. */
  readings<P extends ReadingPart>(ids: readonly number[], parts: readonly P[]): Promise<Map<number, Pick<Reading, P>>>;
}
