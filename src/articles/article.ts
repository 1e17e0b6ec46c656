/** An article: one news text, cleaned, with what is known of where and when it came out. */

/** How the date of publication is known. */
export type PublishedBasis = 'stated' | 'markup' | 'url' | 'inferred' | 'given';

export interface Article {
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** EDTF (ISO 8601-2): "2018-04-02", "2017-07", "2019-06~"; null when nothing tells. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis | null;
  /** For people: what an inferred date rests on ("Monday, July 3" in the text), else null. */
  readonly publishedNote: string | null;
  /** BCP 47 tag, or null. */
  readonly language: string | null;
  /** Clean text, NFC; paragraphs stand apart by a blank line. */
  readonly body: string;
  /** Address of the page that the text goes on on, where this one holds a part of it only. */
  readonly nextPage?: string | undefined;
}

/** What overrides the text's own word: from NAME.meta.json, front matter, a feed item or the command line. */
export interface Given {
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
}

/**
 * A document's bytes, read: its articles, or why it is none. Of a file with many records (.jsonl, a JSON list),
 * `lines` holds each article's line or place in the list, from 1, and `errors` the records that are no articles.
 */
export type ReadDocument =
  | {
      readonly file: string;
      readonly articles: readonly Article[];
      readonly lines?: readonly number[];
      readonly errors?: readonly { readonly line: number; readonly error: string }[];
    }
  | { readonly file: string; readonly error: string };
