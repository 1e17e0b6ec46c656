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
  const document = await readDocument(name, bytes, { asIs: options.asIs, given }).catch((error: unknown) => ({
    error: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
  }));
  if ('error' in document) {
    yield { file: name, error: document.error };
    return;
  }
  const { articles, lines, errors = [] } = document;
  const line = (i: number) => (lines?.[i] ?? i + 1) + firstLine - 1;
  const several = isLines(name) || articles.length + errors.length > 1;
  for (const [i, article] of articles.entries()) {
    const context = { ...article, publishedInferred: article.publishedBasis === 'inferred' };
    yield { file: several ? `${name}#${line(i)}` : name, article, reading: readText(article.body, context) };
  }
  for (const { line: at, error } of errors) yield { file: `${name}#${at + firstLine - 1}`, error };
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

function cannotOpen(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  throw new Error(`cannot be opened (${code})`, { cause: error });
}
