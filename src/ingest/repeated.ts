/**
 * What was read, without the lines that recur in other articles of the same source: those few are read again. The first
 * articles of a source, stored before anything recurred, are cleaned once it does.
 */
import { suspects, withoutRecurring } from '../articles/repeated.ts';
import type { ArticleWriter } from '../store/articles.ts';
import { lineKey } from '../store/derived.ts';
import { ThreadError, type ThreadPool } from '../threads.ts';
import type { ReadArticle, ReadResult, ReadTask, Stored } from './reader.ts';

/** In the order in which they will be stored. Rejects when the threads do. */
export async function withoutFurniture(
  items: readonly ReadArticle[],
  guild: string | null,
  writer: ArticleWriter,
  readers: ThreadPool<ReadTask, ReadResult>,
): Promise<readonly ReadArticle[]> {
  const read = items.filter((item): item is Stored => !('error' in item));
  const furniture = writer.furniture(read.map((item) => ({ guild, ...item })));
  const again = read.flatMap((item, i) => {
    const lines = furniture[i];
    if (lines === undefined || lines.size === 0) return [];
    const body = withoutRecurring(item.article.body, (line) => lines.has(lineKey(line)));
    return body === item.article.body ? [] : [{ item, body }];
  });
  if (again.length === 0) return items;
  const result = await readers.run({ kind: 'again', articles: again });
  if (result.kind !== 'articles') return items;
  const cleaned = new Map<ReadArticle, ReadArticle>();
  again.forEach(({ item }, i) => {
    const one = result.articles[i];
    if (one !== undefined) cleaned.set(item, one);
  });
  return items.map((item) => cleaned.get(item) ?? item);
}

/** Articles cleaned at once. */
const BATCH = 64;

/** Cleans articles that came before it was known what recurs; gives how many were. What ends a thread stays as it was. */
export async function cleanEarlier(writer: ArticleWriter, readers: ThreadPool<ReadTask, ReadResult>): Promise<number> {
  const suspected = writer.suspected();
  let cleaned = 0;
  for (let from = 0; from < suspected.length; from += BATCH) {
    const soiled = writer.soiled(suspected.slice(from, from + BATCH)).flatMap(({ article, furniture }) => {
      const body = withoutRecurring(article.body, (line) => furniture.has(lineKey(line)));
      const derived = { suspects: suspects(article.body).map(lineKey) };
      return body === article.body ? [] : [{ item: { file: article.file, article, derived }, body }];
    });
    const read = soiled.length === 0 ? [] : await readAgain(soiled, readers);
    writer.atomically(() => {
      read.forEach((one, i) => {
        const before = soiled[i]?.item.article;
        if (before === undefined || 'error' in one) return;
        writer.supersede(before, one);
        cleaned++;
      });
    });
  }
  return cleaned;
}

async function readAgain(
  articles: Extract<ReadTask, { kind: 'again' }>['articles'],
  readers: ThreadPool<ReadTask, ReadResult>,
): Promise<readonly ReadArticle[]> {
  try {
    const result = await readers.run({ kind: 'again', articles });
    return result.kind === 'articles' ? result.articles : [];
  } catch (error) {
    if (error instanceof ThreadError && error.reason !== 'closed') return [];
    throw error;
  }
}
