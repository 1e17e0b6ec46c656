/** Folder to store: every document of a path is read and put into the store; a bad one is reported and passed over. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article, Given } from './articles/article.ts';
import { readDocument } from './articles/document.ts';
import { type Reading, readText } from './language/reading.ts';

export type FileReading =
  | { readonly file: string; readonly article: Article; readonly reading: Reading }
  | { readonly file: string; readonly error: string };

export interface ReadOptions {
  readonly asIs: boolean;
  readonly published?: string | undefined;
}

/** Reads a file or all files of a folder (its folders too), in the order of names. */
export async function* readPath(root: string, options: ReadOptions): AsyncGenerator<FileReading> {
  for (const file of await files(root)) {
    const document = await readDocument(file, await readFile(file), {
      asIs: options.asIs,
      given: await given(file, options),
    });
    if ('error' in document) {
      yield document;
      continue;
    }
    for (const [i, article] of document.articles.entries()) {
      const context = { ...article, publishedInferred: article.publishedBasis === 'inferred' };
      yield {
        file: document.articles.length > 1 ? `${file}#${i + 1}` : file,
        article,
        reading: readText(article.body, context),
      };
    }
  }
}

const READABLE = /\.(?:txt|md|html?|jsonl?|eml)$/i;

async function files(root: string): Promise<string[]> {
  if (!(await stat(root)).isDirectory()) return [root];
  const names = await readdir(root, { recursive: true });
  return names
    .filter((name) => READABLE.test(name) && !name.endsWith('.meta.json'))
    .sort()
    .map((name) => path.join(root, name));
}

async function given(file: string, options: ReadOptions): Promise<Given> {
  const meta = file.replace(/\.[^.]+$/, '.meta.json');
  const text = await readFile(meta, 'utf8').catch(() => '{}');
  return {
    ...(JSON.parse(text) as Given),
    ...(options.published === undefined ? {} : { published: options.published }),
  };
}
