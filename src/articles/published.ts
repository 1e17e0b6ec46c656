/** The day of publication: what the document says (its text, markup, address) or what its body lets one conclude. */
import type { Article } from './article.ts';
import { edtfOf, isoDay } from './calendar.ts';
import type { Metadata } from './metadata.ts';
import type { Parent } from './tree.ts';

export type Dated = Pick<Article, 'published' | 'publishedBasis' | 'publishedNote'>;

const UNKNOWN: Dated = { published: null, publishedBasis: null, publishedNote: null };

/** The date of a page, by its markup, then its address. */
export function datePage(_tree: Parent, metadata: Metadata, url: string | null): Dated | null {
  for (const text of [...metadata.published, ...metadata.modified]) {
    const day = edtfOf(text);
    if (day !== null) return { published: day, publishedBasis: 'markup', publishedNote: null };
  }
  const day = dayInAddress(url ?? metadata.url);
  return day === null ? null : { published: day, publishedBasis: 'url', publishedNote: null };
}

/** The date of a text without any mark of it. */
export function datePublished(_body: string): Dated {
  return UNKNOWN;
}

/** A day in an address: /2018/04/02/, /2018-04-02-, /20180402. */
export function dayInAddress(url: string | null): string | null {
  const path = url === null ? '' : url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const match =
    /(?<!\d)((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d\d)()(\d\d)(\d\d)(?!\d)/.exec(path);
  return match ? isoDay(Number(match[1]), Number(match[3]), Number(match[4])) : null;
}
