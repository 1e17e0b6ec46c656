/** One document on disk to articles with their readings: bytes, the meta file beside it, and the lines of a .jsonl. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Article, Given } from '../articles/article.ts';
import { readDocument } from '../articles/document.ts';
import { type Reading, readText } from '../language/reading.ts';

export type FileReading =
  | { readonly file: string; readonly article: Article; readonly reading: Reading }
  | { readonly file: string; readonly error: string };

export interface ReadOptions {
  /** Takes the text as clean and whole, its first line included. */
  readonly asIs: boolean;
  /** Date of publication in EDTF that stands above what the document says. */
  readonly published?: string | undefined;
}

/** A larger document is no news text; a .jsonl, read in pieces, may be larger. */
export const LARGEST = 64 * 1024 * 1024;

const DOCUMENT = /\.(?:txt|md|html?|json|jsonl|eml)(?:\.(?:gz|zst))?$/i;
const META = '.meta.json';

/** Whether a file of this name is a document; a NAME.meta.json is none, nor is a hidden file. */
export function isDocument(name: string): boolean {
  return DOCUMENT.test(name) && !name.endsWith(META) && !path.basename(name).startsWith('.');
}

export function isLines(name: string): boolean {
  return /\.jsonl$/i.test(name);
}

/** Where a document's overrides stand: NAME.meta.json beside NAME.txt. */
export function metaOf(file: string): string {
  return file.replace(/\.[^./\\]+(?:\.(?:gz|zst))?$/, META);
}

/** Whether this is a NAME.meta.json, and the beginning that the names of its documents share. */
export function stemOfMeta(file: string): string | null {
  return file.endsWith(META) ? file.slice(0, -META.length) : null;
}

/** What stands in a document and in its meta file. */
export interface DocumentBytes {
  readonly bytes: Uint8Array;
  readonly meta: Uint8Array | null;
  /** Of both; base64url. */
  readonly hash: string;
}

/** Reads the bytes. Throws in words for the owner. */
export async function readBytes(file: string): Promise<DocumentBytes> {
  const { size } = await stat(file).catch(cannotOpen);
  if (size > LARGEST) throw new Error(`is larger than ${LARGEST / 1024 / 1024} MB`);
  const bytes = await readFile(file).catch(cannotOpen);
  const meta = await readFile(metaOf(file)).catch(() => null);
  const hash = createHash('sha256').update(bytes);
  if (meta) hash.update('\0').update(meta);
  return { bytes, meta, hash: hash.digest('base64url') };
}

/**
 * Reads a document: one result an article, or the reason why there is none. `name` is how it is called in results;
 * articles of a .jsonl are NAME#LINE, lines counted from `firstLine`. Never throws on content.
 */
export async function* readArticles(
  name: string,
  { bytes, meta }: Pick<DocumentBytes, 'bytes' | 'meta'>,
  options: ReadOptions,
  firstLine = 1,
): AsyncGenerator<FileReading> {
  const given = overrides(meta, options);
  if (typeof given === 'string') {
    yield { file: name, error: given };
    return;
  }
  if (!isLines(name) || !isAsciiBased(bytes)) {
    yield* read(name, name, bytes, options, given);
    return;
  }
  let line = firstLine;
  let any = false;
  for (const piece of lines(bytes)) {
    if (!isBlank(piece)) {
      any = true;
      yield* read(`${name}#${line}`, `${name}#${line}.json`, piece, options, given);
    }
    line++;
  }
  if (!any && firstLine === 1) yield { file: name, error: 'holds no text' };
}

async function* read(
  file: string,
  named: string,
  bytes: Uint8Array,
  options: ReadOptions,
  given: Given,
): AsyncGenerator<FileReading> {
  const document = await readDocument(named, bytes, { asIs: options.asIs, given }).catch((error: unknown) => ({
    error: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
  }));
  if ('error' in document) {
    yield { file, error: document.error };
    return;
  }
  const several = document.articles.length > 1;
  for (const [i, article] of document.articles.entries()) {
    const context = { ...article, publishedInferred: article.publishedBasis === 'inferred' };
    yield { file: several ? `${file}#${i + 1}` : file, article, reading: readText(article.body, context) };
  }
}

const text = z.string().optional().catch(undefined);
const GIVEN = z.object({ title: text, source: text, author: text, url: text, published: text });

/** The meta file's overrides, or what is wrong with it. */
function overrides(meta: Uint8Array | null, { published }: ReadOptions): Given | string {
  let held: unknown = {};
  try {
    if (meta) held = JSON.parse(new TextDecoder().decode(meta));
  } catch {
    return `its ${META} file is not JSON`;
  }
  const given = GIVEN.safeParse(held);
  if (!given.success) return `its ${META} file holds no object`;
  return published === undefined ? given.data : { ...given.data, published };
}

/** The lines of a text without its line ends. */
export function* lines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** False for UTF-16, in which a line end is not one byte. */
function isAsciiBased(bytes: Uint8Array): boolean {
  return !((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
}

function cannotOpen(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  throw new Error(`cannot be opened (${code})`, { cause: error });
}
