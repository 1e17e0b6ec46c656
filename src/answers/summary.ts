/** /summary: the sentences that say most of a topic or an article, in order of time. */
import { contentWords } from '../language/words.ts';
import type { Corpus, Filter, StoredArticle } from '../store/corpus.ts';
import { type NothingAnswer, type Question, type SummaryAnswer, UserError } from './answer.ts';
import { choose, echoed, inOrder } from './choice.ts';
import { Citations } from './citations.ts';
import { findContradictions } from './contradictions.ts';
import { excerpt } from './excerpt.ts';
import { isPhrase, phraseOf } from './phrase.ts';
import { findArticle, retrieve, withoutCopies } from './retrieval.ts';
import { measure } from './salience.ts';
import { filterOf } from './scope.ts';
import { unknownArticle, unknownTopic } from './suggest.ts';
import { type Told, toldBy } from './told.ts';

const DAY_MS = 86_400_000;
const SENTENCES = 5;
const MOST_SENTENCES = 10;
/** Articles that a summary of a topic is drawn from. */
const ARTICLES = 40;
/** Sentences among which those to be told are chosen. */
export const POOL = 160;
/**
 * What weighs how much: the article's fit to the topic in the index, the topic's words in its title and opening, in a
 * sentence, how early they stand there, and that none of them is missing.
 */
const WEIGHTS = { article: 0.4, about: 0.8, topic: 2.5, early: 0.5, whole: 0.8 };
/** Sentences that open an article. */
const OPENING = 3;
/** Share of the topic that sentences hold which are told, where there are enough such. */
const MOSTLY = 0.55;
/** What sums of weights may be off. */
const ROUNDED = 1e-9;
/** Weight of a topic's words that articles have to hold for the topic to be known. */
const KNOWN = 0.5;
/** Contradictions told beside a summary. */
const MOST_CONTRADICTIONS = 3;

type SummaryQuestion = Extract<Question, { kind: 'summary' }>;

export async function summary(
  corpus: Corpus,
  question: SummaryQuestion,
  now: Date,
): Promise<SummaryAnswer | NothingAnswer> {
  const wanted = Math.min(MOST_SENTENCES, Math.max(1, Math.round(question.sentences ?? SENTENCES)));
  if (question.article !== undefined) {
    const found = await findArticle(corpus, question.article);
    return found ? articleSummary(corpus, found, wanted) : unknownArticle(corpus, question.article, question);
  }
  if (question.topic === undefined) throw new UserError('say what to sum up: topic: some words, or article: a title');
  return topicSummary(corpus, question.topic, filterOf(question, now), wanted, question);
}

/** One article in so many sentences, in the order in which they stand. */
export async function articleSummary(corpus: Corpus, article: StoredArticle, wanted: number): Promise<SummaryAnswer> {
  const sentences = (await corpus.readings([article.id], ['sentences'])).get(article.id)?.sentences ?? [];
  const chosen = excerpt(measure(article, sentences), wanted);
  const citations = new Citations();
  return {
    kind: 'summary',
    topic: null,
    sentences: chosen.map((span) => citations.statement(article, span)),
    contradictions: [],
    articles: 1,
    citations: citations.list(),
  };
}

async function topicSummary(
  corpus: Corpus,
  topic: string,
  filter: Filter,
  wanted: number,
  question: SummaryQuestion,
): Promise<SummaryAnswer | NothingAnswer> {
  const told = await tellingsOf(corpus, topic, filter, ARTICLES);
  if (told.length === 0) {
    const limited = filter.from !== undefined || filter.to !== undefined;
    const known = limited && (await tellingsOf(corpus, topic, { source: filter.source }, ARTICLES)).length > 0;
    return unknownTopic(corpus, topic, question, known);
  }
  const citations = new Citations();
  const chosen = inOrder(choose(told, wanted, new Set(contentWords(topic, { query: true }))));
  const sentences = chosen.map((one) => citations.statement(one.article, one));
  const contradictions = findContradictions(told, MOST_CONTRADICTIONS).map(({ about, sides }) => ({
    about,
    statements: sides.map((one) => citations.statement(one.article, one)),
  }));
  const articles = new Set(told.map((one) => one.article.id)).size;
  return { kind: 'summary', topic, sentences, contradictions, articles, citations: citations.list() };
}

/**
 * Sentences about a topic, best first. With a time in the filter, those that tell of that time: what they name decides,
 * and the day of publication only where they name none.
 */
export async function tellingsOf(corpus: Corpus, topic: string, filter: Filter, limit: number): Promise<Told[]> {
  const all = await allTellings(corpus, topic, filter, limit);
  // Of "World Cup" nothing is told by what holds "world" alone; what holds but one of two words is told where it must be.
  const most = Math.max(0, ...all.map(({ held }) => held));
  const holding = (share: number) => all.filter(({ held }) => held >= share * most - ROUNDED);
  const mostly = holding(MOSTLY);
  const about = mostly.length >= MOST_SENTENCES ? mostly : holding(0.5);
  return echoed((await withoutCopies(corpus, about, (one) => one.article.id)).slice(0, POOL));
}

/** The same with every copy of a text. */
export async function allTellings(corpus: Corpus, topic: string, filter: Filter, limit: number): Promise<Told[]> {
  const about = await weighed(corpus, topic);
  // Of "Vostok exercise" it is no answer what is told of exercises.
  const known = [...about.values()].reduce((sum, weight) => sum + weight, 0);
  if (known < KNOWN && contentWords(topic, { query: true }).length > 0) return [];
  const { hits } = await retrieve(corpus, topic, filter, limit);
  const timed = filter.from !== undefined || filter.to !== undefined;
  // Articles of another day tell of that time too.
  const later = timed ? (await retrieve(corpus, topic, { source: filter.source }, limit)).hits : [];
  const fits = new Map([...later, ...hits].map((hit) => [hit.id, hit.score]));
  const ids = [...fits.keys()];
  const articles = await corpus.articles(ids);
  const readings = await corpus.readings(ids, ['sentences', 'names', 'times', 'events', 'figures']);
  const best = Math.max(...fits.values(), Number.MIN_VALUE);
  const written = phraseOf(topic);
  const phrase = written && isPhrase(written, articles) ? written : null;
  const found: Told[] = [];
  // What lacks a word of the topic that its article's title and opening lack too is hardly about it.
  const loose: Told[] = [];
  for (const article of articles) {
    const parts = readings.get(article.id);
    if (!parts) continue;
    const fit = Math.max(0, (fits.get(article.id) ?? 0) / best);
    const opening = parts.sentences.slice(0, OPENING).map(({ start, end }) => article.body.slice(start, end));
    const [titled, opened] = [article.title ?? '', opening.join(' ')].map((text) => new Set(contentWords(text)));
    const placed = new Set([...(titled ?? []), ...(opened ?? [])]);
    const placedWhole = `${article.title ?? ''}\n${opening.join(' ')}`;
    const isAbout = phrase ? phrase.test(placedWhole) : shareOf(about, placed) >= known - ROUNDED;
    const whole = WEIGHTS.article * fit + (WEIGHTS.about * (shareOf(about, titled) + shareOf(about, opened))) / 2;
    for (const one of toldBy(article, parts)) {
      const held = shareOf(about, one.stems);
      if (held === 0 && about.size > 0) continue;
      if (timed && !within(one, filter)) continue;
      const before = [...one.stems].findIndex((word) => about.has(word));
      const early = about.size > 0 ? WEIGHTS.early * (1 - before / one.stems.size) : 0;
      const complete = held >= known - ROUNDED ? WEIGHTS.whole : 0;
      const value = one.value + whole + WEIGHTS.topic * held + early + complete;
      // The halves of a phrase are not brought together from two places: "war-like" in a report on trade is no trade war.
      const tied =
        complete > 0 || isAbout || (!phrase && shareOf(about, new Set([...one.stems, ...placed])) >= known - ROUNDED);
      (tied ? found : loose).push({ ...one, held, value });
    }
  }
  // One sentence about a trade war is an answer; to fill it up with other wars makes it a worse one.
  return (found.length > 0 ? found : loose).sort((a, b) => b.value - a.value);
}

/** The weight together of the topic's words that are held. */
function shareOf(about: ReadonlyMap<string, number>, words: ReadonlySet<string> | undefined): number {
  let held = 0;
  for (const [word, weight] of about) if (words?.has(word)) held += weight;
  return held;
}

/** The topic's words that articles hold, the rare ones weighing more; 1 together with those that none holds. */
async function weighed(corpus: Corpus, topic: string): Promise<Map<string, number>> {
  const words = [...new Set(contentWords(topic, { query: true }))];
  const counts = await corpus.frequencies({ clauses: words.map((word) => [word]), mode: 'any' });
  const weights = words.map((_, i) => 1 / Math.log(3 + (counts[i] ?? 0)));
  const sum = weights.reduce((a, b) => a + b, 0);
  return new Map(words.flatMap((word, i) => (counts[i] ? [[word, (weights[i] ?? 0) / sum]] : [])));
}

/** It happened in the time asked for; of a longer time that reaches into it, at least half is to lie there. */
function within({ when, until }: Told, { from, to }: Filter): boolean {
  if (when === '' || (from !== undefined && until < from) || (to !== undefined && when > to)) return false;
  const shared = length(from !== undefined && from > when ? from : when, to !== undefined && to < until ? to : until);
  return 2 * shared >= length(when, until);
}

/** Days from one to the other, both counted. */
function length(from: string, to: string): number {
  return 1 + (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
