/**
 * /search: articles with the sentence that matches. BM25 finds them, by the words asked for and by words that may stand
 * for these. The order is then made of what one sentence, with its neighbours, holds of the question; of BM25 anew over
 * what the article's sentences hold, related words counting in part; and of its title and opening.
 * Measured on known items, and left out because the order was no better: neighbours of words by the company they keep
 * in the corpus (PPMI), words of the best articles added to the question, WordNet's glosses, a second sentence.
 */
import { relatedWords } from '../language/related.ts';
import type { Corpus, Filter, Hit, StoredArticle } from '../store/corpus.ts';
import type { NothingAnswer, Question, SearchAnswer } from './answer.ts';
import { Citations } from './citations.ts';
import { type Clause, Holding } from './holding.ts';
import { parseQuery, withoutCopies } from './retrieval.ts';
import { filterOf, nothing } from './scope.ts';
import { nearTopics } from './suggest.ts';

/** Articles that are looked at and shown. */
const LIMIT = 40;
/**
 * What weighs how much: the index's score, the best sentence and all that it holds itself, the title, the opening, BM25
 * over sentences, and the logarithm of the article's length over that of the others.
 */
const WEIGHTS = { words: 0.2, sentence: 2, own: 0.02, title: 0.5, opening: 0.5, all: 1.5, length: 0.03 };
/** What a word counts in a sentence beside the one that is judged. */
const BESIDE = 0.65;
/** Sentences of an article that open it. */
const OPENING = 4;
/** BM25's saturation and share of length (Robertson and Zaragoza 2009), and what a title counts in sentences. */
const BM25 = { k1: 2, b: 0.8, title: 3 };
/** Exponent of a word's rareness where presence alone is looked at: the rarest is not to decide by itself. */
const FLATTER = 0.75;
/** Articles that hold all words, of which there are then no others wanted. */
const ENOUGH = 25;
/** Articles looked at that related words alone may have found. */
const WIDER = 20;
/** Related words looked for, of the words asked for. */
const RELATED = 16;
/**
 * Asks about now: the newest is the best. "News" and the like after it are no words to look for, nor is it a word of
 * time in the name of a paper ("USA Today").
 */
const NOW =
  /\b(?:(?:latest|newest|most recent)(?: (?:news|updates?|headlines|reports?|developments?))?|(?:(?<!\b(?:usa|russia|china|india) )today|tonight|this (?:morning|week|month))(?:['’]s)?(?: (?:news|headlines))?|(?:right |just )?now(?= *\??$)|right now|currently|breaking news)\b/giu;

interface Found {
  readonly id: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly score: number;
}

export async function search(
  corpus: Corpus,
  question: Extract<Question, { kind: 'search' }>,
  now: Date,
): Promise<SearchAnswer | NothingAnswer> {
  const filter = filterOf(question, now);
  const { query, newest } = withoutNow(question.query);
  const sort = question.sort ?? (newest ? 'newest' : 'best');
  const clauses = parseQuery(sort === 'newest' ? query : question.query);
  const all = await find(corpus, { clauses, mode: 'all' }, filter, sort);
  const loosened = all.length === 0 && clauses.length > 1;
  // Where many hold all words, what holds some of them is not looked for.
  const enough = all.length >= ENOUGH || (sort === 'newest' && !loosened);
  const hits = enough ? scaled(all) : await widened(corpus, clauses, filter, all, sort);
  if (hits.length === 0) {
    const anywhere = await corpus.match({ clauses, mode: 'any' }, {}, 1);
    const limited = filter.from !== undefined || filter.to !== undefined;
    const reason = limited && anywhere.length > 0 ? 'nothing in that time' : 'nothing found';
    const near = anywhere.length > 0 ? [] : await nearTopics(corpus, question.query);
    return nothing(corpus, question.query, question, reason, near);
  }
  const holding = await judged(corpus, clauses, hits);
  const found = await withoutCopies(corpus, holding, ({ id }) => id);
  if (sort === 'best') found.sort((a, b) => b.score - a.score || b.id - a.id);
  const bodies = new Map((await corpus.articles(found.slice(0, LIMIT).map(({ id }) => id))).map((a) => [a.id, a]));
  const citations = new Citations();
  const results = found.slice(0, LIMIT).flatMap(({ id, span }) => {
    const article = bodies.get(id);
    return article ? [citations.statement(article, span)] : [];
  });
  return {
    kind: 'search',
    query: question.query,
    loosened,
    sort,
    results,
    // What stands with these for want of better is not counted further.
    total:
      enough && hits.length === LIMIT
        ? Math.max(results.length, await corpus.matches({ clauses, mode: 'all' }, filter))
        : results.length,
    citations: citations.list(),
  };
}

/** A question without its words about now, if other words are left; what stands in quotation marks is meant as it is. */
function withoutNow(asked: string): { query: string; newest: boolean } {
  const query = asked
    .split(/("[^"]*"|“[^”]*”)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(NOW, ' ')))
    .join('');
  return { query: query.trim() === '' ? asked : query, newest: query !== asked };
}

function find(
  corpus: Corpus,
  query: { clauses: readonly Clause[]; mode: 'all' | 'any' },
  filter: Filter,
  sort: 'best' | 'newest',
): Promise<Hit[]> {
  if (query.clauses.length === 0) return Promise.resolve([]);
  return sort === 'newest' ? corpus.matchNewest(query, filter, LIMIT) : corpus.match(query, filter, LIMIT);
}

/** Scores as shares of the best one. */
function scaled(hits: readonly Hit[]): Hit[] {
  const best = Math.max(...hits.map((hit) => hit.score), Number.MIN_VALUE);
  return hits.map(({ id, score }) => ({ id, score: score / best }));
}

/** Articles that hold any of the words, or a word that may stand for one; the score is of the words themselves. */
async function widened(
  corpus: Corpus,
  clauses: readonly Clause[],
  filter: Filter,
  all: readonly Hit[],
  sort: 'best' | 'newest',
): Promise<Hit[]> {
  const any = clauses.length > 1 ? await find(corpus, { clauses, mode: 'any' }, filter, sort) : all;
  const related = new Map<string, number>();
  for (const [word, ...more] of clauses) {
    if (word === undefined || more.length > 0) continue;
    for (const [other, near] of relatedWords(word)) related.set(other, Math.max(near, related.get(other) ?? 0));
  }
  const words = [...related].sort((a, b) => b[1] - a[1]).slice(0, RELATED);
  const query = { clauses: [...clauses, ...words.map(([word]) => [word])], mode: 'any' } as const;
  const wider = sort === 'best' && clauses.length > 1 ? await corpus.match(query, filter, WIDER) : [];
  const scores = new Map([...wider, ...all].map(({ id }) => [id, 0]));
  for (const { id, score } of sort === 'best' ? scaled(any) : any) scores.set(id, score);
  return [...scores].map(([id, score]) => ({ id, score }));
}

/** The sentence of each article that holds most of the question, and how well the article fits by it. */
async function judged(corpus: Corpus, clauses: readonly Clause[], hits: readonly Hit[]): Promise<Found[]> {
  const ids = hits.map((hit) => hit.id);
  const [articles, readings, counts, size] = await Promise.all([
    corpus.articles(ids),
    corpus.readings(ids, ['sentences']),
    corpus.frequencies({ clauses, mode: 'any' }),
    corpus.size(),
  ]);
  const holding = new Holding(clauses);
  const rare = clauses.map((_, i) => Math.log((size + 1) / ((counts[i] ?? 0) + 0.5)));
  const share = shareOf(rare.map((weight) => weight ** FLATTER));
  const inAll = shareOf(rare);
  const byId = new Map<number, StoredArticle>(articles.map((article) => [article.id, article]));
  const mean = articles.reduce((sum, { body }) => sum + body.length, 0) / Math.max(1, articles.length);
  return hits.flatMap(({ id, score }) => {
    const article = byId.get(id);
    if (!article) return [];
    const sentences = readings.get(id)?.sentences ?? [];
    const title = holding.of(article.title ?? '');
    const held = sentences.map(({ start, end }) => holding.of(article.body.slice(start, end)));
    const best = bestOf(held, title, share);
    const span = sentences[best.sentence];
    if (!span) return [];
    const longer = article.body.length / mean;
    const { k1, b } = BM25;
    const saturated = title.map((inTitle, k) => {
      const times = held.reduce((sum, own) => sum + (own[k] ?? 0), BM25.title * inTitle);
      return times / (times + k1 * (1 - b + b * longer));
    });
    const opening = title.map((inTitle, k) => Math.max(inTitle, ...held.slice(0, OPENING).map((own) => own[k] ?? 0)));
    const value =
      WEIGHTS.words * score +
      WEIGHTS.sentence * best.value +
      WEIGHTS.title * share(title) +
      WEIGHTS.opening * share(opening) +
      WEIGHTS.all * inAll(saturated) -
      WEIGHTS.length * Math.log(longer);
    return [{ id, span, score: value }];
  });
}

/** Parts of a question to the share of the whole that they are, each by its weight. */
function shareOf(weights: readonly number[]): (parts: readonly number[]) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return (parts) => parts.reduce((sum, part, i) => sum + part * (weights[i] ?? 0), 0) / total;
}

/** The sentence that holds most with its neighbours; of those that reach as far, the one that holds more itself. */
function bestOf(
  held: readonly (readonly number[])[],
  title: readonly number[],
  share: (parts: readonly number[]) => number,
): { sentence: number; value: number } {
  let best = { sentence: -1, value: -1 };
  held.forEach((own, i) => {
    const around = [held[i - 1] ?? title, held[i + 1] ?? []];
    const reach = own.map((part, k) => Math.max(part, ...around.map((other) => BESIDE * (other[k] ?? 0))));
    const value = share(reach) + (WEIGHTS.own / WEIGHTS.sentence) * share(own);
    if (value > best.value) best = { sentence: i, value };
  });
  return best;
}
