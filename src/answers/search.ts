/**
 * /search: articles with the sentence that matches. BM25 finds them, by the words asked for and by words that may stand
 * for these; what one sentence, with its neighbours, holds of the question then decides the order.
 */
import { COUNTRY_FORMS } from '../language/names/countries.ts';
import { relatedWords } from '../language/related.ts';
import { indexWords } from '../language/words.ts';
import type { Corpus, Filter, Hit, StoredArticle } from '../store/corpus.ts';
import type { NothingAnswer, Question, SearchAnswer } from './answer.ts';
import { Citations } from './citations.ts';
import { parseQuery, withoutCopies } from './retrieval.ts';
import { filterOf, nothing } from './scope.ts';
import { nearTopics } from './suggest.ts';

/** Articles that are looked at and shown. */
const LIMIT = 40;
/** What is found by the words themselves, what one sentence holds, and what the title holds weigh. */
const WEIGHTS = { words: 0.3, sentence: 2, title: 0.4, all: 0.1 };
/** What a word counts in a sentence beside the one that is judged. */
const BESIDE = 0.7;
/** Articles that hold all words, of which there are then no others wanted. */
const ENOUGH = 25;
/** Articles looked at that related words alone may have found. */
const WIDER = 20;
/** Related words looked for, of the words asked for. */
const RELATED = 16;
const NOW = /\b(?:latest|newest|most recent|today|right now|currently|this week)\b/i;

type Clause = readonly string[];

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
  const sort = question.sort ?? (NOW.test(question.query) ? 'newest' : 'best');
  const clauses = parseQuery(sort === 'newest' ? question.query.replace(NOW, ' ') : question.query);
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
  const holding = await judged(corpus, clauses, hits, new Set(all.map((hit) => hit.id)));
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
    total: results.length,
    citations: citations.list(),
  };
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

let known: readonly (readonly [first: string, words: readonly string[]])[] | null = null;

/** Index words of the countries whose forms begin with a word; made once, since each question asks. */
function countryWords(): NonNullable<typeof known> {
  known ??= [...COUNTRY_FORMS].map(([first, entries]) => {
    const words = entries.flatMap(({ key }) => indexWords(key, { query: true }));
    return [first, [...new Set(words)]] as const;
  });
  return known;
}

/**
 * How any form of these stems begins, so that sentences that hold none are passed over without being taken apart.
 * A country's key ("unitedstates") has forms of other letters, each of which begins in its own way.
 */
function beginningsOf(stems: readonly string[]): RegExp {
  const begin = (word: string) => word.slice(0, Math.max(2, word.length - 2)).replace(/[^\p{L}\p{N}]/gu, '.');
  const beginnings = new Set(stems.map(begin));
  const wanted = new Set(stems);
  for (const [first, words] of countryWords()) if (words.some((word) => wanted.has(word))) beginnings.add(begin(first));
  return new RegExp([...beginnings].join('|'), 'iu');
}

/** The sentence of each article that holds most of the question, and how well the article fits by it. */
async function judged(
  corpus: Corpus,
  clauses: readonly Clause[],
  hits: readonly Hit[],
  all: ReadonlySet<number>,
): Promise<Found[]> {
  const ids = hits.map((hit) => hit.id);
  const [articles, readings, counts, weight] = await Promise.all([
    corpus.articles(ids),
    corpus.readings(ids, ['sentences']),
    corpus.frequencies({ clauses, mode: 'any' }),
    corpus.size(),
  ]);
  const wanted = clauses.map((clause, i) => ({
    clause,
    phrase: ` ${clause.join(' ')} `,
    related: clause.length === 1 ? relatedWords(clause[0] ?? '') : new Map<string, number>(),
    weight: Math.log((weight + 1) / ((counts[i] ?? 0) + 0.5)),
  }));
  const total = wanted.reduce((sum, one) => sum + one.weight, 0) || 1;
  const nothing = wanted.map(() => 0);
  const beginnings = beginningsOf(wanted.flatMap(({ clause, related }) => [...clause, ...related.keys()]));
  const held = (text: string): number[] => {
    if (!beginnings.test(text)) return nothing;
    const words = indexWords(text);
    const set = new Set(words);
    const joined = ` ${words.join(' ')} `;
    return wanted.map(({ clause, phrase, related }) => {
      if (clause.length > 1) return joined.includes(phrase) ? 1 : 0;
      if (set.has(clause[0] ?? '')) return 1;
      let best = 0;
      for (const [other, near] of related) if (near > best && set.has(other)) best = near;
      return best;
    });
  };
  const share = (parts: readonly number[]) =>
    parts.reduce((sum, part, i) => sum + part * (wanted[i]?.weight ?? 0), 0) / total;
  const byId = new Map<number, StoredArticle>(articles.map((article) => [article.id, article]));
  return hits.flatMap(({ id, score }) => {
    const article = byId.get(id);
    const sentences = readings.get(id)?.sentences ?? [];
    if (!article) return [];
    const title = held(article.title ?? '');
    const holding = sentences.map(({ start, end }) => held(article.body.slice(start, end)));
    let best = -1;
    let most = -1;
    holding.forEach((own, i) => {
      const around = [holding[i - 1] ?? title, holding[i + 1] ?? []];
      // Among sentences that reach as far with their neighbours, the one that holds more itself.
      const reach = share(own.map((part, k) => Math.max(part, ...around.map((other) => BESIDE * (other[k] ?? 0)))));
      const value = reach + share(own) / 100;
      if (value > most) {
        most = value;
        best = i;
      }
    });
    const span = sentences[best];
    if (!span) return [];
    const value =
      WEIGHTS.words * score + WEIGHTS.sentence * most + WEIGHTS.title * share(title) + (all.has(id) ? WEIGHTS.all : 0);
    return [{ id, span, score: value }];
  });
}
