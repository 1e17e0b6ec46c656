/** JSON records to the parts of an article: our own names, and those that news interfaces and schema.org use. */
import type { Given } from './article.ts';
import { Unreadable } from './bytes.ts';

export interface Parts extends Given {
  readonly body: string;
  readonly language?: string | undefined;
}

const BODIES = ['body', 'text', 'content', 'articleBody', 'maintext', 'fulltext'];
const NAMES: Readonly<Record<keyof Given, readonly string[]>> = {
  title: ['title', 'headline', 'name'],
  source: ['source', 'sourceName', 'publisher', 'site', 'sitename', 'site_name', 'outlet'],
  author: ['author', 'authors', 'creator', 'byline'],
  url: ['url', 'link', 'source_url', 'canonical'],
  published: [
    'published',
    'datePublished',
    'publishedAt',
    'published_at',
    'date_published',
    'date_publish',
    'pubDate',
    'date',
  ],
};

/** The parts of one record. Throws Unreadable with what is missing when it is no article. */
export function fromRecord(value: unknown): Parts {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unreadable('is JSON, but not an object with a "body"');
  const record = new Map(Object.entries(value));
  const body = BODIES.map((name) => record.get(name)).find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof body !== 'string') {
    const named = BODIES.find((name) => record.has(name));
    throw new Unreadable(named === undefined ? 'is JSON, but no article: it has no "body"' : `has an empty "${named}"`);
  }
  const pick = (part: keyof Given) =>
    NAMES[part].map((name) => words(record.get(name))).find((text) => text !== undefined);
  return {
    body,
    title: pick('title'),
    source: pick('source'),
    author: pick('author'),
    url: pick('url'),
    published: pick('published'),
    language: words(record.get('language')),
  };
}

/** A string, the `name` of an object, or several of them. */
function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const all = value
      .slice(0, 20)
      .map(words)
      .filter((text) => text !== undefined);
    return all.length > 0 ? all.join(', ') : undefined;
  }
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string')
    return value.name;
  return undefined;
}
