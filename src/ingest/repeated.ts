/** What was read, without the lines that recur in other articles of the same source: those few are read again. */
import { withoutRecurring } from '../articles/repeated.ts';
import type { ArticleWriter } from '../store/articles.ts';
import { lineKey } from '../store/derived.ts';
import type { ThreadPool } from '../threads.ts';
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
