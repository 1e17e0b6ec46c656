/** Worker thread that reads: documents, pieces of a .jsonl, feed items. It touches no store. */
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../articles/article.ts';
import { readText } from '../language/reading.ts';
import { type StoredText, type WrittenReading, writeReading } from '../store/articles.ts';
import { type Derived, derive } from '../store/derived.ts';
import { giveWay, serveTasks } from '../threads.ts';
import { type FileReading, LARGEST, metaOf, readArticles, readBytes } from './document.ts';
import { type ItemToRead, readItem } from './item.ts';
import { cutLines, type Piece } from './pieces.ts';

export type ReadTask =
  | {
      readonly kind: 'documents';
      readonly root: string;
      /** With the hash of what was read of it before: the same bytes are not read again. */
      readonly documents: readonly { readonly path: string; readonly hash: string | null }[];
    }
  | { readonly kind: 'cut'; readonly root: string; readonly path: string }
  | { readonly kind: 'piece'; readonly root: string; readonly path: string; readonly piece: Piece }
  | { readonly kind: 'items'; readonly items: readonly ItemToRead[] }
  /** Articles whose bodies were cleaned once more. */
  | { readonly kind: 'again'; readonly articles: readonly { readonly item: Soiled; readonly body: string }[] }
  /** Articles as they are stored, to be read by this edition of the program. */
  | { readonly kind: 'stored'; readonly articles: readonly StoredText[] };

/** A reading, or why there is none. */
export type ReadArticle = Stored | { readonly file: string; readonly error: string };

/** A reading ready to be stored. */
export interface Stored {
  readonly file: string;
  readonly article: Article;
  readonly reading: WrittenReading;
  readonly derived: Derived;
}

/** What is needed of an article that is read again with another body. */
export type Soiled = Pick<Stored, 'file' | 'article'> & { readonly derived: Pick<Derived, 'suspects'> };

export interface Reread {
  readonly article: StoredText;
  readonly reading: WrittenReading;
  readonly derived: Derived;
}

export type DocumentResult =
  | { readonly kind: 'same'; readonly path: string }
  | { readonly kind: 'read'; readonly path: string; readonly hash: string; readonly articles: readonly ReadArticle[] }
  | { readonly kind: 'unread'; readonly path: string; readonly reason: string };

export type ReadResult =
  | { readonly kind: 'documents'; readonly documents: readonly DocumentResult[] }
  | { readonly kind: 'cut'; readonly hash: string; readonly pieces: readonly Piece[] }
  | { readonly kind: 'articles'; readonly articles: readonly ReadArticle[] }
  | { readonly kind: 'stored'; readonly articles: readonly Reread[] };

giveWay(5);
serveTasks<ReadTask>(async (task, progress): Promise<ReadResult> => {
  switch (task.kind) {
    case 'documents': {
      const documents: DocumentResult[] = [];
      for (const [i, document] of task.documents.entries()) {
        progress(i);
        documents.push(await readOne(task.root, document.path, document.hash));
      }
      return { kind: 'documents', documents };
    }
    case 'cut':
      return { kind: 'cut', ...(await cutLines(path.join(task.root, task.path))) };
    case 'piece':
      return { kind: 'articles', articles: await readPiece(task.root, task.path, task.piece, progress) };
    case 'items': {
      const articles: ReadArticle[] = [];
      for (const [i, item] of task.items.entries()) {
        progress(i);
        articles.push(written(await readItem(item)));
      }
      return { kind: 'articles', articles };
    }
    case 'again':
      return { kind: 'articles', articles: task.articles.map(({ item, body }) => readAgain(item, body)) };
    case 'stored':
      return { kind: 'stored', articles: task.articles.map(reread) };
  }
});

async function readOne(root: string, name: string, known: string | null): Promise<DocumentResult> {
  try {
    const document = await readBytes(path.join(root, name));
    if (document.hash === known) return { kind: 'same', path: name };
    const articles: ReadArticle[] = [];
    for await (const reading of readArticles(name, document, { asIs: false })) articles.push(written(reading));
    return { kind: 'read', path: name, hash: document.hash, articles };
  } catch (error) {
    return { kind: 'unread', path: name, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function readPiece(
  root: string,
  name: string,
  { start, end, firstLine }: Piece,
  progress: (line: number) => void,
): Promise<ReadArticle[]> {
  const file = path.join(root, name);
  if (end - start > LARGEST)
    return [{ file: `${name}#${firstLine}`, error: `a line is larger than ${LARGEST / 1024 / 1024} MB` }];
  const handle = await open(file);
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(end - start), position: start });
    const meta = await readFile(metaOf(file)).catch(() => null);
    const articles: ReadArticle[] = [];
    for await (const reading of readArticles(name, { bytes: buffer, meta }, { asIs: false }, firstLine)) {
      articles.push(written(reading));
      progress(firstLine + articles.length);
    }
    return articles;
  } finally {
    await handle.close();
  }
}

/** The article with another body. What was suspect in the first one stays so: the next article is judged by it too. */
function readAgain({ file, article, derived }: Soiled, body: string): Stored {
  const cleaned = { ...article, body };
  const reading = readText(body, { ...cleaned, publishedInferred: article.publishedBasis === 'inferred' });
  return {
    file,
    article: cleaned,
    reading: writeReading(reading),
    derived: { ...derive(cleaned, reading), suspects: derived.suspects },
  };
}

function reread(article: StoredText): Reread {
  const reading = readText(article.body, { ...article, publishedInferred: article.publishedBasis === 'inferred' });
  return { article, reading: writeReading(reading), derived: derive(article, reading) };
}

function written(reading: FileReading): ReadArticle {
  if ('error' in reading) return reading;
  const { file, article, reading: read } = reading;
  return { file, article, reading: writeReading(read), derived: derive(article, read) };
}
