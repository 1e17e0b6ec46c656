/** /summary: the sentences that say most of a topic or an article, in order of time. */
import type { Reading } from '../language/reading.ts';
import { contentWords } from '../language/words.ts';
import type { Corpus, Filter, StoredArticle } from '../store/corpus.ts';
import { type NothingAnswer, type Question, type SummaryAnswer, UserError } from './answer.ts';
import { Citations } from './citations.ts';
import { type Contradictory, findContradictions } from './contradictions.ts';
import { excerpt } from './excerpt.ts';
import { findArticle, retrieve, withoutCopies } from './retrieval.ts';
import { type Measured, measure } from './salience.ts';
import { filterOf } from './scope.ts';
import { unknownArticle, unknownTopic } from './suggest.ts';
import { retells, type Telling, tellingOf, tellsSame } from './telling.ts';

const DAY_MS = 86_400_000;
const SENTENCES = 5;
const MOST_SENTENCES = 10;
/** Articles that a summary of a topic is drawn from. */
const ARTICLES = 40;
/** Sentences among which those to be told are chosen. */
export const POOL = 160;
/**
 * What weighs how much: the article's fit to the topic in the index, the topic's words in its title and opening, in a
 * sentence, how early they stand there, that none of them is missing, and the sentence's echo in other articles.
 */
const WEIGHTS = { article: 0.4, about: 0.8, topic: 2.5, early: 0.5, whole: 0.8, echo: 1.2 };
/**
 * What an opinion piece loses, a sentence that urges in nobody's name or supposes, one that opens with something told before ("The
 * vote was …") or speaks of a person it has not named, one of twice as many words as reads well, and one of hardly any.
 */
const COSTS = { opinion: 0.7, urging: 0.6, definite: 0.7, unnamed: 0.7, long: 0.6, short: 1 };
/** Content words of a sentence that reads well among others, at most and at least. */
const COMFORTABLE = { most: 20, least: 9 };
/** A thing without a name before the verb, but for those of which a reader knows only one. */
const DEFINITE =
  /^["“]?The (?!(?:president|government|administration|police|army|military|economy|world|pope|prime|supreme|stock|dollar|euro|weather|sun|moon|internet|public|media|press|opposition)\b)(?:\p{Ll}+ ){1,2}(?:also |now |then |already |all )?(?:was|were|is|are|has|have|had|will|would|could|may|might|can|did|does|said|says|came|comes|leaves?|left|led|brought|gave|meant|sent|drew|took|takes|made|makes|\p{Ll}{3,}ed|follow(?:s|ed)|mark(?:s|ed))\b/u;
/** Sentences that open an article. */
const OPENING = 3;
/** Share of the topic that sentences hold which are told, where there are enough such. */
const MOSTLY = 0.65;
/** What sums of weights may be off. */
const ROUNDED = 1e-9;
/** Days between two sentences that may tell of one happening in different words. */
const ONE_TIME = 7;
const OPINION =
  /^(?:opinion|editorial|analysis|column|commentary|comment|op-ed|perspective)\b ?[:|–—-]|\b(?:opinion|op-ed)\b ?[:|]/iu;
const OPINION_PLACE =
  /\/(?:opinions?|editorials?|commentary|comment(?:isfree)?|columns?|columnists?|op-eds?|blogs?)\//iu;
const OPINION_SOURCE = /\b(?:guest writer|editorial|opinion)\b/iu;
const PRONOUN = /\b(?:he|she|him|his|hers?)\b/u;
/** Somebody whom a pronoun may mean although no name is given. */
const SOMEBODY =
  /\b(?:an?|one|each|every|many|no|who|whose|king|queen|pope|mother|father|wife|husband|president|premier|chief|\p{Ll}+(?:man|men|woman|women|person|people|er|or|ist|ian|ant|ent))\b/iu;
/** Says what ought to be. */
const URGING = /\b(?:should|must|ought to|needs? to|let[’']s|had better)\b/iu;
const SUPPOSING = /^["“]?(?:if|perhaps|maybe|imagine|consider|suppose)\b/iu;
const REPORTED =
  /["“”]|\b(?:said|says|told|tells|according|urged|urges|argued|argues|warned|warns|called|calls|wrote|tweeted|added|demanded|demands|insisted|insists|believes?|thinks?|suggested|suggests|recommend(?:ed|s)|ruled|ordered)\b/iu;
/** What one more sentence from the same article, and from the same source, costs. */
const REPEATED = { article: 0.5, source: 0.2 };
/** Weight of a topic's words that articles have to hold for the topic to be known. */
const KNOWN = 0.5;
/** Share of the weakest chosen sentence's value that the newest state has to have. */
const NEARLY = 0.85;
/** Contradictions told beside a summary. */
const MOST_CONTRADICTIONS = 3;

type SummaryQuestion = Extract<Question, { kind: 'summary' }>;
type Parts = Pick<Reading, 'sentences' | 'names' | 'times' | 'events' | 'figures'>;

/** A sentence of an article with what it tells and when that happened. */
export interface Told extends Measured, Contradictory {
  readonly article: StoredArticle;
  readonly telling: Telling;
  /** YYYY-MM-DD, for the order; '' when nothing tells. */
  readonly when: string;
  /** Its last day. */
  readonly until: string;
  /** Of the topic's words the share that it holds, rare words counting more; 1 without a topic. */
  readonly held: number;
  readonly value: number;
}

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
  const found: Told[] = [];
  for (const article of articles) {
    const parts = readings.get(article.id);
    if (!parts) continue;
    const fit = Math.max(0, (fits.get(article.id) ?? 0) / best);
    const opening = parts.sentences.slice(0, OPENING).map(({ start, end }) => article.body.slice(start, end));
    const [titled, opened] = [article.title ?? '', opening.join(' ')].map((text) => new Set(contentWords(text)));
    const whole = WEIGHTS.article * fit + (WEIGHTS.about * (shareOf(about, titled) + shareOf(about, opened))) / 2;
    for (const one of toldBy(article, parts)) {
      const held = shareOf(about, one.stems);
      if (held === 0 && about.size > 0) continue;
      if (timed && !within(one, filter)) continue;
      const before = [...one.stems].findIndex((word) => about.has(word));
      const early = about.size > 0 ? WEIGHTS.early * (1 - before / one.stems.size) : 0;
      const complete = held >= known - ROUNDED ? WEIGHTS.whole : 0;
      const value = one.value + whole + WEIGHTS.topic * held + early + complete;
      found.push({ ...one, held, value });
    }
  }
  return found.sort((a, b) => b.value - a.value);
}

/** The weight together of the topic's words that are held. */
function shareOf(about: ReadonlyMap<string, number>, words: ReadonlySet<string> | undefined): number {
  let held = 0;
  for (const [word, weight] of about) if (words?.has(word)) held += weight;
  return held;
}

/** What an article tells in sentences that stand alone, valued for themselves. */
export function toldBy(article: StoredArticle, parts: Parts): Told[] {
  const { title, source, url } = article;
  const opinion =
    OPINION.test(title ?? '') || OPINION_SOURCE.test(source ?? '') || OPINION_PLACE.test(url ?? '') ? COSTS.opinion : 0;
  return measure(article, parts.sentences)
    .filter((one) => one.reads === 'alone')
    .map((one) => {
      const telling = tellingOf(one.text, one.stems, one.sentence, parts);
      const figures = parts.figures.filter((figure) => figure.sentence === one.sentence);
      const { from, to } = whenOf(one, article, parts);
      const urges = SUPPOSING.test(one.text) || (URGING.test(one.text) && !REPORTED.test(one.text));
      const urging = urges ? COSTS.urging : 0;
      const definite = DEFINITE.test(one.text) ? COSTS.definite : 0;
      const unnamed = speaksOfUnnamed(one, parts) ? COSTS.unnamed : 0;
      const long = COSTS.long * Math.max(0, one.stems.size / COMFORTABLE.most - 1);
      const short = COSTS.short * Math.max(0, 1 - one.stems.size / COMFORTABLE.least);
      return {
        ...one,
        article,
        telling,
        figures,
        when: from,
        until: to,
        held: 1,
        value: one.score - opinion - urging - definite - unnamed - long - short,
      };
    });
}

/** A person's pronoun before which the sentence names nobody. */
function speaksOfUnnamed({ text, start, sentence }: Measured, { names }: Parts): boolean {
  const pronoun = PRONOUN.exec(text)?.index;
  if (pronoun === undefined) return false;
  const named = names.some(
    (name) =>
      name.sentence === sentence &&
      name.start < start + pronoun &&
      (name.kind === 'person' || (name.kind === 'other' && !name.canonical.includes(' '))),
  );
  return !named && !SOMEBODY.test(text.slice(0, pronoun));
}

/** The topic's words that articles hold, the rare ones weighing more; 1 together with those that none holds. */
async function weighed(corpus: Corpus, topic: string): Promise<Map<string, number>> {
  const words = [...new Set(contentWords(topic, { query: true }))];
  const counts = await corpus.frequencies({ clauses: words.map((word) => [word]), mode: 'any' });
  const weights = words.map((_, i) => 1 / Math.log(3 + (counts[i] ?? 0)));
  const sum = weights.reduce((a, b) => a + b, 0);
  return new Map(words.flatMap((word, i) => (counts[i] ? [[word, (weights[i] ?? 0) / sum]] : [])));
}

/** What other articles tell too is what the topic is about. */
export function echoed(pool: readonly Told[]): Told[] {
  const articles = new Map<string, Set<number>>();
  for (const { stems, article } of pool)
    for (const stem of stems) articles.set(stem, (articles.get(stem) ?? new Set()).add(article.id));
  const most = Math.log(1 + new Set(pool.map((one) => one.article.id)).size);
  return pool
    .map((one) => {
      let echo = 0;
      for (const stem of one.stems) echo += Math.log(articles.get(stem)?.size ?? 1);
      return { ...one, value: one.value + (WEIGHTS.echo * echo) / Math.max(1, one.stems.size) / most };
    })
    .sort((a, b) => b.value - a.value);
}

/** The best about something, none told twice, no article and no source alone; the newest state is among them. */
export function choose(pool: readonly Told[], wanted: number, about: ReadonlySet<string> = new Set()): Told[] {
  const chosen: Told[] = [];
  const left = [...pool];
  while (chosen.length < wanted && left.length > 0) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    left.forEach((one, i) => {
      const repeated = chosen.reduce(
        (sum, other) =>
          sum +
          (other.article.id === one.article.id ? REPEATED.article : 0) +
          (other.article.source === one.article.source ? REPEATED.source : 0),
        0,
      );
      if (one.value - repeated > most) {
        most = one.value - repeated;
        best = i;
      }
    });
    const [one] = left.splice(best, 1);
    if (one && !chosen.some((other) => repeats(one, other, about))) chosen.push(one);
  }
  return withNewest(chosen, pool, wanted, about);
}

/** Puts the newest state in the place of the weakest, when nothing chosen is as new and it says nearly as much. */
function withNewest(chosen: Told[], pool: readonly Told[], wanted: number, about: ReadonlySet<string>): Told[] {
  const published = (one: Told) => one.article.publishedTo ?? '';
  const weakest = chosen.at(-1);
  if (wanted < 3 || chosen.length < wanted || !weakest) return chosen;
  const latest = pool
    .filter((one) => one.value >= NEARLY * weakest.value)
    .reduce((a, b) => (published(b) > published(a) ? b : a), weakest);
  if (chosen.some((one) => published(one) >= published(latest) || repeats(latest, one, about))) return chosen;
  return [...chosen.slice(0, wanted - 1), latest];
}

/** Whether one of two says nothing beside the other, in whatever words. */
function repeats(a: Told, b: Told, about: ReadonlySet<string>): boolean {
  if (tellsSame(a.telling, b.telling)) return true;
  const days = Math.abs(Date.parse(a.when) - Date.parse(b.when)) / DAY_MS;
  return days <= ONE_TIME && retells(a.telling, b.telling, about);
}

/** In order of time. */
export function inOrder(chosen: readonly Told[]): Told[] {
  return [...chosen].sort(
    (a, b) =>
      a.when.localeCompare(b.when) ||
      (a.article.publishedTo ?? '').localeCompare(b.article.publishedTo ?? '') ||
      a.article.id - b.article.id ||
      a.start - b.start,
  );
}

/** Days of what a sentence tells: those of its event, else of publication. */
function whenOf(one: Measured, article: StoredArticle, { events }: Parts): { from: string; to: string } {
  const event = events.find(({ sentence }) => sentence === one.sentence);
  if (event) return { from: event.from, to: event.to };
  return { from: article.publishedFrom ?? '', to: article.publishedTo ?? '' };
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
