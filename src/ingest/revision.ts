/**
 * What feeds brought is kept as clean text alone. After an update of the program that text is read again, a few articles
 * at a time behind all else, as the folder's documents are read again from their files.
 */
import type { ArticleWriter, StoredText } from '../store/articles.ts';
import { ThreadError, type ThreadPool } from '../threads.ts';
import type { ReadResult, ReadTask } from './reader.ts';

/** Articles handed to a reader at once. */
const BATCH = 64;

/** Gives how many articles were read again. What ends its thread keeps the reading that it had. */
export async function revise(
  writer: ArticleWriter,
  readers: ThreadPool<ReadTask, ReadResult>,
  edition: string,
): Promise<number> {
  let revised = 0;
  for (let batch = writer.outdated(edition, BATCH); batch.length > 0; batch = writer.outdated(edition, BATCH)) {
    const whole = await readAll(batch, readers);
    const read = whole ?? (await Promise.all(batch.map((one) => readAll([one], readers)))).flatMap((one) => one ?? []);
    writer.atomically(() => {
      for (const { article, reading, derived } of read) writer.reread(article, reading, derived);
      writer.keepEdition(
        batch.map(({ id }) => id),
        edition,
      );
    });
    revised += read.length;
  }
  return revised;
}

/** Null when the thread failed at them; rejects when the threads were stopped. */
async function readAll(articles: readonly StoredText[], readers: ThreadPool<ReadTask, ReadResult>) {
  try {
    const result = await readers.run({ kind: 'stored', articles });
    return result.kind === 'stored' ? result.articles : [];
  } catch (error) {
    if (error instanceof ThreadError && error.reason !== 'closed') return null;
    throw error;
  }
}
