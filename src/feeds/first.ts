/** Feeds through rss-parser, whose tree is asked for all that an item may say of itself. */
import Parser from 'rss-parser';
import type { RawFeed, RawItem, RawText } from './document.ts';

/** An element as xml2js gives it: text, or attributes in `$`, text in `_` and children by name. */
type Node = string | { readonly [name: string]: unknown };

const ITEM_FIELDS = [
  ...['title', 'dc:title', 'media:title', 'link', 'atom:link', 'guid', 'id', 'atom:id'],
  ...['published', 'issued', 'created', 'updated', 'modified', 'pubDate', 'pubdate', 'dc:date', 'dcterms:created'],
  ...['dcterms:issued', 'dcterms:modified', 'atom:published', 'atom:updated', 'a10:updated'],
  ...[
    'author',
    'dc:creator',
    'itunes:author',
    'content:encoded',
    'content',
    'description',
    'summary',
    'itunes:summary',
  ],
  ...['media:description', 'body', 'xhtml:body', 'feedburner:origLink', '$'],
] as const;
const FEED_FIELDS = ['title', 'dc:title', 'link', 'atom:link', '$'] as const;

type Fields<N extends string> = Readonly<Partial<Record<`all ${N}`, unknown>>>;
type ItemFields = Fields<(typeof ITEM_FIELDS)[number]>;
type FeedFields = Fields<(typeof FEED_FIELDS)[number]>;

const all = <N extends string>(names: readonly N[]) =>
  names.map((name) => [name, `all ${name}`, { keepArray: true }] as never);

const OPTIONS = { defaultRSS: 2 as const, customFields: { item: all(ITEM_FIELDS), feed: all(FEED_FIELDS) } };

/** Throws rss-parser's own error when it is no feed to it. */
export async function readByFirst(xml: string): Promise<RawFeed> {
  // A parser of its own: after some broken documents xml2js never answers again, and would stop every other feed.
  const feed = await new Parser<FeedFields, ItemFields>(OPTIONS).parseString(xml);
  return {
    titles: [...texts(feed['all title']), ...texts(feed['all dc:title'])],
    links: links(feed['all link'], feed['all atom:link']),
    base: attribute(feed['all $'], 'xml:base'),
    items: feed.items.map((item) => itemOf(item)),
  };
}

function itemOf(item: ItemFields): RawItem {
  const guids = nodes(item['all guid']);
  const permanent = guids.filter((guid) => of(guid, 'isPermaLink')?.toLowerCase() !== 'false').map(textOf);
  const value = (name: (typeof ITEM_FIELDS)[number]) => nodes(item[`all ${name}`]).map(textOf);
  return {
    titles: [...texts(item['all title']), ...texts(item['all dc:title']), ...texts(item['all media:title'])],
    links: [
      ...links(item['all link'], item['all atom:link']),
      ...value('feedburner:origLink'),
      ...permanent.filter((guid) => guid !== null && /^https?:/i.test(guid.trim())),
    ],
    ids: [...guids.map(textOf), ...value('id'), ...value('atom:id'), attribute(item['all $'], 'rdf:about')],
    dates: [
      ...value('pubDate'),
      ...value('pubdate'),
      ...value('published'),
      ...value('issued'),
      ...value('atom:published'),
      ...value('dc:date'),
      ...value('dcterms:issued'),
      ...value('dcterms:created'),
      ...value('created'),
      ...value('updated'),
      ...value('modified'),
      ...value('atom:updated'),
      ...value('a10:updated'),
      ...value('dcterms:modified'),
    ],
    authors: [
      ...nodes(item['all author']).map((author) => textOf(nodes(child(author, 'name'))[0] ?? author)),
      ...value('dc:creator'),
      ...value('itunes:author'),
    ],
    contents: [
      ...texts(item['all content:encoded']),
      ...texts(item['all content']),
      ...texts(item['all xhtml:body']),
      ...texts(item['all body']),
      ...texts(item['all description']),
      ...texts(item['all summary']),
      ...texts(item['all itunes:summary']),
      ...texts(item['all media:description']),
    ],
    base: attribute(item['all $'], 'xml:base'),
  };
}

/** Atom's alternates first, then RSS's text, then whatever link there is that is not to the feed itself. */
function links(own: unknown, atom: unknown): string[] {
  const found = [...nodes(own), ...nodes(atom)];
  const href = (wanted: (rel: string | undefined) => boolean) =>
    found.filter((link) => wanted(of(link, 'rel')?.toLowerCase())).map((link) => of(link, 'href'));
  const written = nodes(own).map(textOf);
  const other = (rel: string | undefined) => !['self', 'hub', 'replies', 'enclosure', 'edit'].includes(rel ?? '');
  return [...written, ...href((rel) => rel === undefined || rel === 'alternate'), ...href(other)].filter(
    (link) => link !== undefined && link !== null,
  );
}

function nodes(value: unknown): Node[] {
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.filter((node): node is Node => typeof node === 'string' || (typeof node === 'object' && node !== null));
}

function texts(value: unknown): RawText[] {
  return nodes(value).map((node) => ({
    value: of(node, 'mode') === 'base64' ? decoded(textOf(node)) : textOf(node),
    type: of(node, 'type'),
  }));
}

function textOf(node: Node): string | null {
  if (typeof node === 'string') return node;
  return typeof node._ === 'string' && Object.keys(node).every((name) => name === '_' || name === '$') ? node._ : null;
}

/** Atom 0.3 allows content as base64. */
function decoded(text: string | null): string | null {
  return text === null ? null : Buffer.from(text, 'base64').toString('utf8');
}

function child(node: Node, name: string): unknown {
  return typeof node === 'string' ? undefined : node[name];
}

function of(node: Node, name: string): string | undefined {
  const attributes = child(node, '$');
  if (typeof attributes !== 'object' || attributes === null) return undefined;
  const value = (attributes as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** An attribute of the element itself, whose attributes xml2js keeps as one object. */
function attribute(value: unknown, name: string): string | undefined {
  for (const held of Array.isArray(value) ? value : [value]) {
    const found = of({ $: held }, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
