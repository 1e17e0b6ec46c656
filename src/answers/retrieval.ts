/** From a topic to the articles that are about it. */
import type { Corpus, Filter, Hit } from '../store/corpus.ts';

/** Articles that hold all words of the topic, or, failing that, any of them; best first. */
export async function retrieve(
  corpus: Corpus,
  topic: string,
  filter: Filter,
  limit: number,
): Promise<{ hits: Hit[]; loosened: boolean }> {
  const words = (topic.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`);
  if (words.length === 0) return { hits: [], loosened: false };
  const all = await corpus.match(words.join(' AND '), filter, limit);
  if (all.length > 0) return { hits: all, loosened: false };
  return { hits: await corpus.match(words.join(' OR '), filter, limit), loosened: true };
}
