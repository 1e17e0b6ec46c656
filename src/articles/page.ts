/** A page of HTML to what it says: its article's text, title, source, author and day of publication. */

import { contentOf } from './content.ts';
import type { Found } from './document.ts';
import { metadataOf } from './metadata.ts';
import { decodeEntities, plain, tidy } from './plain.ts';
import { datePage } from './published.ts';
import { parsePage } from './tree.ts';

export interface PageOptions {
  /** True for a piece of HTML (a feed item, a mail) without menus around the text. */
  readonly fragment?: boolean;
}

/** Reads a page. Throws Unreadable for hostile markup and pages without text. */
export function readPage(html: string, url: string | null, options: PageOptions = {}): Found {
  const tree = parsePage(html);
  const metadata = metadataOf(tree);
  const dated = datePage(tree, metadata, url);
  const body = tidy(plain(decodeEntities(contentOf(tree, metadata, options.fragment === true))));
  return {
    title: metadata.title ?? undefined,
    source: metadata.source ?? host(url ?? metadata.url) ?? undefined,
    author: metadata.author ?? undefined,
    url: url ?? metadata.url ?? undefined,
    language: metadata.language ?? undefined,
    body,
    dated: dated ?? undefined,
  };
}

function host(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
