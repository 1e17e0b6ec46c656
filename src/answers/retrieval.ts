/** From a topic to the articles that are about it, and from a title to its article. */
import { plain } from '../language/spelling.ts';
import { contentWords, indexWords } from '../language/words.ts';
import type { Copy, Corpus, Filter, Hit, StoredArticle } from '../store/corpus.ts';

/** What somebody typed, as clauses: phrases in quotes stay together, function words outside of them are left out. */
export function parseQuery(text: string): string[][] {
  const clauses: string[][] = [];
  const loose: string[] = [];
  text.split(/["“”]/).forEach((part, i, parts) => {
    const closed = i % 2 === 1 && i < parts.length - 1;
    if (closed) clauses.push(indexWords(part, { query: true }));
    else loose.push(part);
  });
  const words = loose.join(' ');
  const content = contentWords(words, { query: true });
  const kept = content.length > 0 || clauses.length > 0 ? content : indexWords(words, { query: true });
  for (const word of new Set(kept)) clauses.push([word]);
  return clauses.filter((clause) => clause.length > 0);
}

/** Articles that hold all words of the topic, or, failing that, any of them; best first. */
export async function retrieve(
  corpus: Corpus,
  topic: string,
  filter: Filter,
  limit: number,
): Promise<{ hits: Hit[]; loosened: boolean }> {
  const clauses = parseQuery(topic);
  if (clauses.length === 0) return { hits: [], loosened: false };
  const all = await corpus.match({ clauses, mode: 'all' }, filter, limit);
  if (all.length > 0 || clauses.length === 1) return { hits: all, loosened: false };
  return { hits: await corpus.match({ clauses, mode: 'any' }, filter, limit), loosened: true };
}

/**
 * Of what was found, one text once: an article whose newest copy was found too is left out, and of older copies alone
 * the first one stays. What is left out is told apart after every other limit, so that a copy from the source or the
 * time asked for is not lost to one from elsewhere.
 */
export async function withoutCopies<T>(
  corpus: Corpus,
  found: readonly T[],
  articleOf: (one: T) => number,
): Promise<T[]> {
  const ids = new Set(found.map(articleOf));
  const copies = ids.size > 1 ? await corpus.copies([...ids]) : new Map<number, Copy>();
  if (copies.size === 0) return [...found];
  const headOf = (id: number) => copies.get(id)?.newest ?? id;
  const standing = new Map<number, number>();
  for (const id of ids) {
    const head = headOf(id);
    if (!standing.has(head)) standing.set(head, ids.has(head) ? head : id);
  }
  return found.filter((one) => standing.get(headOf(articleOf(one))) === articleOf(one));
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
  const titled = await corpus.titles(words, TITLES);
  const exact = titled.find(({ title }) => plain(title ?? '') === wanted);
  if (exact) return corpus.article(exact.id);
  const { hits } = await retrieve(corpus, wanted, {}, TITLES);
  const heads = [...titled, ...(await corpus.headsOf(hits.map((hit) => hit.id)))];
  let best: { id: number; fit: number } | null = null;
  for (const { id, title } of heads) {
    const held = new Set(plain(title ?? '').split(' '));
    const shared = words.filter((word) => held.has(word)).length;
    const fit = shared / words.length + shared / (held.size + words.length);
    if (shared * 2 > words.length && (!best || fit > best.fit)) best = { id, fit };
  }
  return best && corpus.article(best.id);
}
