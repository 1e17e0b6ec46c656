/** From a topic to the articles that are about it, and from a title to its article. */
import type { Corpus, Filter, Hit, StoredArticle } from '../store/corpus.ts';
import { plain } from './spelling.ts';

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

/** How many hits may be looked through for the one whose title is meant. */
const TITLES = 50;

/** One article by its id or its title: the very title first, then the one that holds most of the words. */
export async function findArticle(corpus: Corpus, reference: string): Promise<StoredArticle | null> {
  const asked = reference.trim();
  if (/^\d{1,15}$/.test(asked)) {
    const byId = await corpus.article(Number(asked));
    if (byId) return byId;
  }
  const wanted = plain(asked);
  if (wanted === '') return null;
  const words = wanted.split(' ');
  const { hits } = await retrieve(corpus, wanted, {}, TITLES);
  const articles = await corpus.articles(hits.map((hit) => hit.id));
  let best: { article: StoredArticle; fit: number } | null = null;
  for (const article of articles) {
    const title = plain(article.title ?? '');
    if (title === wanted) return article;
    const held = new Set(title.split(' '));
    const shared = words.filter((word) => held.has(word)).length;
    const fit = shared / words.length + shared / (held.size + words.length);
    if (shared * 2 > words.length && (!best || fit > best.fit)) best = { article, fit };
  }
  return best?.article ?? null;
}
