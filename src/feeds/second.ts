/** Feeds through feedsmith, which takes what rss-parser refuses: odd versions, bad dates, other name spaces. */
import type { RawFeed, RawItem, RawText } from './document.ts';

interface Held {
  readonly [name: string]: unknown;
}

/** Throws feedsmith's own error when it is no feed to it. */
export async function readBySecond(xml: string): Promise<RawFeed> {
  const { parseFeed } = await import('feedsmith');
  const feed = parseFeed(xml).feed as unknown as Held;
  return {
    titles: [text(feed.title), text(dc(feed).title), ...list(dc(feed).titles).map(text)],
    links: [...hrefs(feed.links), string(feed.link)],
    items: [...list(feed.items), ...list(feed.entries)].map((item) => itemOf(object(item))),
  };
}

function itemOf(item: Held): RawItem {
  const guid = object(item.guid);
  const terms = object(item.dcterms);
  const atom = object(item.atom);
  const id = string(guid.value) ?? string(item.guid) ?? string(item.id) ?? string(atom.id);
  return {
    titles: [text(item.title), text(dc(item).title), ...list(dc(item).titles).map(text)],
    links: [
      string(item.link),
      ...hrefs(item.links),
      ...hrefs(atom.links),
      guid.isPermaLink === false || !/^https?:/i.test(id ?? '') ? null : id,
    ],
    ids: [id, string(object(item.rdf).about)],
    dates: [
      item.pubDate,
      item.published,
      atom.published,
      dc(item).date,
      ...list(dc(item).dates),
      ...list(terms.issued),
      ...list(terms.created),
      item.updated,
      atom.updated,
      ...list(terms.modified),
    ].map(string),
    authors: [...list(item.authors), dc(item).creator, ...list(dc(item).creators)].map(
      (author) => string(author) ?? string(object(author).name),
    ),
    contents: [
      { value: string(object(item.content).encoded) },
      text(item.content),
      text(item.description),
      text(item.summary),
    ],
  };
}

function dc(held: Held): Held {
  return object(held.dc);
}

/** Alternates first. */
function hrefs(links: unknown): (string | null)[] {
  const all = list(links).map(object);
  const alternate = all.filter((link) => link.rel === undefined || link.rel === 'alternate');
  return alternate.map((link) => string(link.href));
}

function text(value: unknown): RawText {
  const held = object(value);
  return { value: string(value) ?? string(held.value), type: string(held.type) ?? undefined };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function object(value: unknown): Held {
  return typeof value === 'object' && value !== null ? (value as Held) : {};
}

function string(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
