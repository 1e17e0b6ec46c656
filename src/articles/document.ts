/** Bytes of one document to articles: picks the way by the file's name, never throws on content. */
import type { Article, Given, ReadDocument } from './article.ts';
import { decode, LIMITS, Unreadable, unpack } from './bytes.ts';
import { edtfOf } from './calendar.ts';
import { readFlattened } from './flattened.ts';
import { frontMatter } from './front.ts';
import { languageOf } from './language.ts';
import { fromMail } from './mail.ts';
import { fromMarkdown } from './markdown.ts';
import { readPage } from './page.ts';
import { field, oneLine, verbatim } from './plain.ts';
import { datePublished } from './published.ts';
import { fromRecord } from './record.ts';

export interface DocumentOptions {
  /** Takes the text as clean and whole, its first line included. */
  readonly asIs: boolean;
  readonly given: Given;
  /** Charset of the Content-Type header, where the bytes came over HTTP. */
  readonly charset?: string | undefined;
  /** True for HTML that is a piece of a page, as feeds carry it: no menus around the text. */
  readonly fragment?: boolean | undefined;
}

/** What a way of reading found, before what is given overrides it and the date is settled. */
export interface Found extends Given {
  readonly body: string;
  readonly language?: string | undefined;
  /** Address of the page that the text goes on on. */
  readonly nextPage?: string | undefined;
  /** Day of publication and how it is known, where the document says so itself. */
  readonly dated?: Pick<Article, 'published' | 'publishedBasis' | 'publishedNote'> | undefined;
}

/** Reads one document. What is wrong with its content is told in `error`, in words for the owner. */
export async function readDocument(file: string, bytes: Uint8Array, options: DocumentOptions): Promise<ReadDocument> {
  try {
    return await read(file, bytes, options);
  } catch (error) {
    if (error instanceof Unreadable) return { file, error: error.message };
    // A parser gave up on this content (a stack overflow, a library's own refusal): this document's fault.
    const reason = error instanceof Error ? `${error.name}: ${oneLine(error.message).slice(0, 200)}` : 'unknown';
    return { file, error: `cannot be read (${reason})` };
  }
}

async function read(file: string, packed: Uint8Array, options: DocumentOptions): Promise<ReadDocument> {
  const ending = /\.([a-z]+)(?:\.(?:gz|zst))?$/i.exec(file)?.[1]?.toLowerCase() ?? 'txt';
  const limit = ending === 'jsonl' ? LIMITS.lines : ending === 'txt' || ending === 'md' ? LIMITS.text : LIMITS.page;
  const bytes = unpack(packed, limit);
  if (ending === 'eml') return { file, articles: [finish(await fromMail(bytes), options.given)] };
  const text = decode(bytes, options.charset);
  if (text.trim() === '') throw new Unreadable('holds no text');
  if (ending === 'jsonl') return readLines(file, text, options);
  if (ending === 'json') return readJson(file, text, options);
  return { file, articles: [finish(readText(ending, text, options), options.given)] };
}

function readText(ending: string, text: string, { asIs, given, fragment }: DocumentOptions): Found {
  if (
    /^html?$|^xhtml$/.test(ending) ||
    (!asIs && /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 600)))
  )
    return readPage(text, given.url ?? null, { fragment: fragment === true });
  if (asIs) return { body: verbatim(text).trim() };
  const front = frontMatter(text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''));
  const marked = ending === 'md' ? fromMarkdown(front.text) : { title: undefined, text: front.text };
  const known: Given = { ...front.given, ...defined(given) };
  const found = readFlattened(marked.text, { ...known, title: known.title ?? marked.title });
  return { ...found, ...defined(front.given), title: front.given.title ?? marked.title ?? found.title };
}

/** One record of JSON: its body may be a page's text with all that stood around it, or HTML. */
function readRecord(value: unknown, { asIs, given }: DocumentOptions): Article {
  const parts = fromRecord(value);
  if (asIs) return finish({ ...parts, body: verbatim(parts.body).trim() }, given);
  const known: Given = { ...parts, ...defined(given) };
  const found = /<(?:p|div|br|article|section)\b[^>]{0,500}>/i.test(parts.body)
    ? readPage(parts.body, known.url ?? null, { fragment: true })
    : readFlattened(parts.body, known, { excerpt: true });
  return finish({ ...found, ...defined(parts), body: found.body }, given);
}

function readJson(file: string, text: string, options: DocumentOptions): ReadDocument {
  const value = parse(text);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0) throw new Unreadable('is an empty list');
  return collect(
    file,
    list.map((item, i) => ({ line: i + 1, read: () => readRecord(item, options) })),
    list.length === 1,
  );
}

function readLines(file: string, text: string, options: DocumentOptions): ReadDocument {
  const rows: { line: number; read: () => Article }[] = [];
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const row = text.slice(start, end < 0 ? text.length : end).trim();
    start = end < 0 ? text.length : end + 1;
    line++;
    if (row !== '') rows.push({ line, read: () => readRecord(parse(row), options) });
  }
  return collect(file, rows, false);
}

/** Articles of many records; a bad one is an error of its line, and of the file only when it is the only one. */
function collect(
  file: string,
  rows: readonly { readonly line: number; readonly read: () => Article }[],
  alone: boolean,
): ReadDocument {
  const articles: Article[] = [];
  const lines: number[] = [];
  const errors: { line: number; error: string }[] = [];
  for (const row of rows) {
    try {
      articles.push(row.read());
      lines.push(row.line);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (alone) throw error;
      errors.push({ line: row.line, error: error.message });
    }
  }
  return { file, articles, lines, errors };
}

function parse(text: string): unknown {
  if (text.length > LIMITS.lines) throw new Unreadable('is too long a JSON text');
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Unreadable('is not valid JSON');
  }
}

function finish(found: Found, given: Given): Article {
  if (found.body === '') throw new Unreadable('holds no article text');
  if (found.body.length > LIMITS.text) throw new Unreadable('is longer than any one article');
  const pick = (key: 'title' | 'source' | 'author' | 'url') => field(given[key]) ?? field(found[key]);
  const told = edtfOf(given.published ?? '') ?? edtfOf(found.published ?? '');
  const dated =
    told !== null
      ? ({ published: told, publishedBasis: 'given', publishedNote: null } as const)
      : (found.dated ?? datePublished(found.body));
  return {
    title: pick('title'),
    source: pick('source'),
    author: pick('author'),
    url: pick('url'),
    ...dated,
    language: languageOf(found.body) ?? found.language ?? null,
    body: found.body,
    ...(found.nextPage === undefined ? {} : { nextPage: found.nextPage }),
  };
}

function defined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<T>;
}
