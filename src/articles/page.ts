/** A page of HTML to what it says: its article's text, title, source, author and day of publication. */

import { headerOf } from './byline.ts';
import { contentOf } from './content.ts';
import type { Found } from './document.ts';
import { metadataOf } from './metadata.ts';
import { nextPageOf } from './paging.ts';
import { decodeEntities, plain, tidy } from './plain.ts';
import { datePage } from './published.ts';
import { parsePage } from './tree.ts';

export interface PageOptions {
  /** True for a piece of HTML (a feed item, a mail) without menus around the text. */
  readonly fragment?: boolean;
}

/** Paragraphs among which a byline is looked for, and a few to know the names in the text by. */
const HEAD = 40;

/** Reads a page. Throws Unreadable for hostile markup and pages without text. */
export function readPage(html: string, url: string | null, options: PageOptions = {}): Found {
  const tree = parsePage(html);
  const metadata = metadataOf(tree);
  const dated = datePage(tree, metadata, url);
  const next = options.fragment === true ? null : nextPageOf(tree, url ?? metadata.url);
  const content = contentOf(tree, metadata, options.fragment === true);
  const text = tidy(plain(decodeEntities(content.text)));
  const paragraphs = text.split('\n\n', HEAD + 1);
  const byline = headerOf(paragraphs, 0);
  const past = paragraphs.findLastIndex((_, i) => byline.lines.has(i)) + 1;
  const head = paragraphs.slice(0, past);
  const rest = text.slice(head.reduce((sum, paragraph) => sum + paragraph.length + 2, 0));
  // What is above a byline stays: a lead stands there, or a sub-title.
  const body = rest === '' ? text : [...head.filter((_, i) => !byline.lines.has(i)), rest].join('\n\n');
  return {
    title: metadata.title ?? undefined,
    source: metadata.source ?? host(url ?? metadata.url) ?? undefined,
    author: metadata.author ?? byline.author ?? headerOf([...content.header.map(plain), ...paragraphs], 0).author,
    url: url ?? metadata.url ?? undefined,
    language: metadata.language ?? undefined,
    body,
    nextPage: next ?? undefined,
    dated: dated ?? undefined,
  };
}

function host(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
