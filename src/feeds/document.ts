/**
 * A feed document to its items: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed. rss-parser reads it (parseString
 * only: its own fetching follows redirects anywhere and takes unbounded bodies); what it refuses is mended where it is
 * only damaged and read by it again, then by feedsmith.
 */
import { UserError } from '../answers/answer.ts';
import { decode, unpack } from '../articles/bytes.ts';
import { feedDate } from './dates.ts';
import { readByFirst } from './first.ts';
import { readJsonFeed } from './jsonfeed.ts';
import { wrapMarkup } from './markup.ts';
import { mend } from './mend.ts';
import { readBySecond } from './second.ts';
import { plainTitle } from './text.ts';

export interface FeedItem {
  /** Plain text. */
  readonly title: string | null;
  readonly link: string | null;
  readonly id: string | null;
  /** ISO 8601 in UTC: when it was published or, failing that, last changed. */
  readonly published: string | null;
  readonly author: string | null;
  /** Its content, the fullest that the feed has. */
  readonly html: string | null;
  /** The same without mark-up, for content that has none. */
  readonly text: string | null;
}

export interface FeedDocument {
  readonly title: string | null;
  readonly link: string | null;
  readonly items: readonly FeedItem[];
}

/** What a parser found, before it is brought into one form; each list holds the better ones first. */
export interface RawItem {
  readonly titles: readonly RawText[];
  readonly links: readonly (string | null | undefined)[];
  readonly ids: readonly (string | null | undefined)[];
  readonly dates: readonly (string | null | undefined)[];
  readonly authors: readonly (string | null | undefined)[];
  readonly contents: readonly RawText[];
  /** xml:base of the item. */
  readonly base?: string | undefined;
}

export interface RawText {
  readonly value: string | null | undefined;
  /** As Atom names it; of RSS nobody knows. */
  readonly type?: string | undefined;
}

export interface RawFeed extends Pick<RawItem, 'titles' | 'links' | 'base'> {
  readonly items: readonly RawItem[];
}

/** Largest document that is read, unpacked. */
export const LARGEST_FEED = 16 * 1024 * 1024;
const OPENING = 90;
/** Items taken of one document, in its order; feeds put the newest first. */
const MOST_ITEMS = 2_000;

/** Reads a feed. `url` resolves relative links. Throws UserError that says why it is none. */
export async function readFeed(bytes: Uint8Array, url?: string, charset?: string): Promise<FeedDocument> {
  const text = decode(unpack(bytes, LARGEST_FEED), charset).replace(/^\ufeff/, '');
  if (text.trim() === '') throw new UserError('holds no text');
  const raw = /^\s{0,1000}\{/.test(text) ? readJsonFeed(text) : await readXml(text);
  const base = absolute(raw.base, url) ?? url;
  return {
    title: title(raw.titles),
    link: first(raw.links.map((link) => resolve(link, base))),
    items: raw.items.slice(0, MOST_ITEMS).map((item) => itemOf(item, base)),
  };
}

async function readXml(text: string): Promise<RawFeed> {
  const head = text.slice(0, 4_000);
  if (!/<(?:[\w-]{1,40}:)?(?:rss|feed|rdf|channel)[\s>]/i.test(head) && /<(?:!doctype html|html)[\s>]/i.test(head))
    throw new UserError('is a web page, not a feed');
  const whole = wrapMarkup(text);
  const mended = () => wrapMarkup(mend(text));
  const tries = [
    () => readByFirst(whole),
    () => readByFirst(mended()),
    () => readBySecond(whole),
    () => readBySecond(mended()),
  ];
  let reason = '';
  for (const attempt of tries) {
    try {
      return await attempt();
    } catch (error) {
      reason ||= error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    }
  }
  throw new UserError(`is no feed that can be read (${reason})`);
}

function itemOf(raw: RawItem, feedBase: string | undefined): FeedItem {
  const base = absolute(raw.base, feedBase) ?? feedBase;
  const content = raw.contents.find(({ value }) => (value ?? '').trim() !== '');
  const value = content?.value?.trim() ?? null;
  const marked = value !== null && (content?.type === 'xhtml' || /<[a-z!/][^<>]{0,2000}>/i.test(value));
  const id = first(raw.ids);
  return {
    title: title(raw.titles) ?? opening(value),
    // An id that is a web address is where the item stands, when nothing else says it.
    link: first([...raw.links, id !== null && /^https?:/i.test(id) ? id : null].map((link) => resolve(link, base))),
    id,
    published: first(raw.dates.map((date) => (date ? feedDate(date) : null))),
    author: first(raw.authors),
    html: marked ? value : null,
    text: marked ? null : value,
  };
}

function title(titles: readonly RawText[]): string | null {
  return first(titles.map(({ value, type }) => (value ? plainTitle(value, type) : null)));
}

/** Where an item has no title (short notes have none), its first words. */
function opening(content: string | null): string | null {
  const text = content === null ? '' : plainTitle(content.slice(0, 2_000));
  if (text.length <= OPENING) return text === '' ? null : text;
  return `${text.slice(0, text.lastIndexOf(' ', OPENING) + 1 || OPENING).trimEnd()}…`;
}

function first(values: readonly (string | null | undefined)[]): string | null {
  return values.map((value) => value?.trim()).find((value) => value !== undefined && value !== '') ?? null;
}

function resolve(link: string | null | undefined, base: string | undefined): string | null {
  const trimmed = link?.trim();
  if (!trimmed) return null;
  return base === undefined || URL.canParse(trimmed) ? trimmed : (absolute(trimmed, base) ?? trimmed);
}

function absolute(link: string | undefined, base: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link, base)) return undefined;
  return new URL(link, base).href;
}
