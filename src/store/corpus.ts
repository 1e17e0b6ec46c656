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
  /** EDTF, as precise as the first and the last article's own date. */
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  readonly lastArrived: number | null;
}

/** A file or feed that could not be read, and why. */
export interface UnreadNote {
  readonly file: string;
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** What is looked for in the full text. Words are as `indexWords` gives them; each clause is a phrase of one or more. */
export interface TextQuery {
  readonly clauses: readonly (readonly string[])[];
  /** Whether an article has to hold all clauses or any. */
  readonly mode: 'all' | 'any';
}

export type TopicKind = 'name' | 'speaker' | 'source';

/** Something that articles have in common. */
export interface Topic {
  readonly key: string;
  /** As an article writes it. */
  readonly label: string;
  readonly articles: number;
}

/** Articles that report the same happening, as far as a server may see them. */
export interface Story {
  /** Stays the same while articles join it. */
  readonly id: number;
  /** In order of the day they tell of, then of arrival. */
  readonly articles: readonly number[];
  /** Those of them that arrived in the span asked for. */
  readonly fresh: readonly number[];
  /** Different sources that tell it. */
  readonly sources: number;
  /** YYYY-MM-DD of the first and the last article's publication, or null where none is known. */
  readonly firstTold: string | null;
  readonly lastTold: string | null;
}

export interface StorySpan {
  /** Stories of which something arrived after this and not after `until`, ms since 1970; null: ever. */
  readonly since: number | null;
  readonly until?: number | undefined;
  /** Only stories to which one of these articles belongs. */
  readonly articles?: readonly number[] | undefined;
}

export type ReadingPart = keyof Reading;

/** How an article's text relates to a newer one's: see articles/fingerprint.ts. */
export interface Copy {
  readonly newest: number;
  readonly relation: 'same' | 'copy' | 'version';
}

/** The articles that one server may see. */
export interface Corpus {
  overview(): Promise<Overview>;
  /** What could not be read, the newest first. */
  unread(limit: number): Promise<UnreadNote[]>;
  article(id: number): Promise<StoredArticle | null>;
  articles(ids: readonly number[]): Promise<StoredArticle[]>;
  /** In the order of the ids. */
  headsOf(ids: readonly number[]): Promise<ArticleHead[]>;
  /** Newest first. */
  heads(filter: Filter, limit: number): Promise<ArticleHead[]>;
  /** Those that arrived after one moment (null: ever) and not after another, ms since 1970; the latest first. */
  arrivals(after: number | null, until: number, limit: number): Promise<ArticleHead[]>;
  /** Best first by BM25 over title, lead and body; where very many match, those that say it in the title or newest. */
  match(query: TextQuery, filter: Filter, limit: number): Promise<Hit[]>;
  /** The latest published first; the score is their order. */
  matchNewest(query: TextQuery, filter: Filter, limit: number): Promise<Hit[]>;
  /** How many articles match; about so many where a time is asked for and articles are not dated to the day. */
  matches(query: TextQuery, filter: Filter): Promise<number>;
  /** How many articles there are, about: for how rare a word is. */
  size(): Promise<number>;
  /** How many articles hold each clause, whatever the mode. */
  frequencies(query: TextQuery): Promise<number[]>;
  /** Topics one of whose words begins like this (folded by `plain`), commonest first; all of them for ''. */
  topics(kind: TopicKind, prefix: string, limit: number): Promise<Topic[]>;
  /** Articles whose titles hold these words, the last one perhaps unfinished; the latest to arrive first. */
  titles(words: readonly string[], limit: number): Promise<ArticleHead[]>;
  /** Words of titles that are spelt nearly as this one (folded by `plain`), nearest first. */
  spellings(word: string, limit: number): Promise<string[]>;
  /** Stories of a span of arrivals: most sources first, then most articles, then the newest. */
  stories(span: StorySpan, limit: number): Promise<Story[]>;
  /** Of these articles, those whose text a newer one holds too (a copy, an earlier version), and which one that is. */
  copies(ids: readonly number[]): Promise<Map<number, Copy>>;
  /** Of these articles, those that are one text with others, and the sources of those others, by name. */
  copySources(ids: readonly number[]): Promise<Map<number, readonly string[]>>;
  /** Chosen parts of the readings of these articles. */
  readings<P extends ReadingPart>(ids: readonly number[], parts: readonly P[]): Promise<Map<number, Pick<Reading, P>>>;
}
