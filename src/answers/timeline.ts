/**
 * /timeline: dated entries of a topic. Days are ranked by how much and how widely they are told of (days.ts), then
 * the sentences that say most about each day are chosen (tellings.ts), none told twice. Dates that the texts give
 * only to the month or year stay so; what lies ahead of the newest article stands apart.
 */
import type { Event, Reading, Sentence } from '../language/reading.ts';
import { dayValue, parseDay } from '../language/times/calendar.ts';
import type { ArticleHead, Corpus, Hit, StoredArticle } from '../store/corpus.ts';
import type { NothingAnswer, Question, TimelineAnswer, TimelineEntry } from './answer.ts';
import { type Borrowed, borrowedDays } from './borrowed.ts';
import { Citations } from './citations.ts';
import { type DatedTime, rankTimes, type Told } from './days.ts';
import { findArticle, retrieve, withoutCopies } from './retrieval.ts';
import { filterOf, nothing } from './scope.ts';
import { unknownArticle, unknownTopic } from './suggest.ts';
import { overlap, type Scored, scoreTellings, type Telling, tellingOf } from './tellings.ts';
import { Topic } from './timeline-topic.ts';

const ENTRIES = 20;
const MOST_ENTRIES = 500;
const SENTENCES = 1;
const MOST_SENTENCES = 10;
/** Articles that a timeline is drawn from: so many for each entry wanted, within these bounds. */
const ARTICLES_EACH = 30;
const FEWEST_ARTICLES = 300;
const MOST_ARTICLES = 1500;
/** Sentences looked at for one entry. */
const TELLINGS = 120;
/** Opening sentences of an article of the day that may tell of it without naming it. */
const OPENING = 3;
/** Share of content words at which two sentences tell the same. */
const SAME = 0.6;
/** Times looked at for each one wanted. */
const LOOKED = 2;
/** Days before the oldest article at which a time is background. */
const LONG_BEFORE = 365;
/** Articles that tell of a day, whatever of it, at which an undated sentence of the topic may stand for it. */
const MANY = 3;
/** How much an article counts whose title is the topic, beside one that is about it throughout. */
const TITLED = 0.6;
/** How much a sentence is about the topic at least to be told, beside the one that is most. */
const GATE = 0.5;
/** Characters of a date that is no more than a year: "2014", "2014~". */
const YEAR = 5;
/** The same for a time that is background, or still ahead: the sentence must speak of the topic itself. */
const STRICT = 0.75;
/** Articles named beside an entry as telling the same. */
const MOST_RETOLD = 12;
/** Share of content words at which two sentences that name the same day tell the same happening in other words. */
const RETOLD = 0.45;
/** Days this close that one sentence names are told together, once. */
const ADJACENT = 3;
/** Days within which the same words told of two dates are one happening; further apart it is another one. */
const NEAR = 10;

type TimelineQuestion = Extract<Question, { kind: 'timeline' }>;

export async function timeline(
  corpus: Corpus,
  question: TimelineQuestion,
  now: Date,
): Promise<TimelineAnswer | NothingAnswer> {
  const { topic } = question;
  const entries = bounded(question.entries, ENTRIES, MOST_ENTRIES);
  const articles = Math.min(MOST_ARTICLES, Math.max(FEWEST_ARTICLES, entries * ARTICLES_EACH));
  const { from, to, source } = filterOf(question, now);
  let hits: readonly Hit[];
  if (question.article !== undefined) {
    const found = await findArticle(corpus, question.article);
    if (!found) return unknownArticle(corpus, question.article, question);
    hits = [{ id: found.id, score: 1 }];
  } else if (topic !== undefined) {
    ({ hits } = await retrieve(corpus, topic, { source }, articles));
    if (hits.length === 0) return unknownTopic(corpus, topic, question, false);
  } else {
    hits = (await corpus.heads({ source }, articles)).map(({ id }) => ({ id, score: 1 }));
  }
  const distinct = await withoutCopies(corpus, hits, ({ id }) => id);
  const answer = await new Composer(corpus, topic ?? null).compose(distinct, {
    from: from === undefined ? null : parseDay(from),
    to: to === undefined ? null : parseDay(to),
    entries,
    sentences: bounded(question.sentences, SENTENCES, MOST_SENTENCES),
  });
  if (answer.entries.length + answer.ahead.length === 0)
    return nothing(
      corpus,
      topic ?? question.article ?? '',
      question,
      from === undefined && to === undefined ? 'nothing found' : 'nothing in that time',
    );
  return answer;
}

function bounded(asked: number | undefined, usual: number, most: number): number {
  return Math.min(most, Math.max(1, Math.round(asked ?? usual)));
}

interface Limits {
  readonly from: number | null;
  readonly to: number | null;
  readonly entries: number;
  readonly sentences: number;
}

/** An entry before its citations are numbered. */
interface Draft {
  readonly time: DatedTime;
  readonly chosen: readonly Scored[];
  /** Other articles that tell the same of this time. */
  readonly also: readonly ArticleHead[];
  /** Articles that date what its sentences count from. */
  readonly dating: readonly ArticleHead[];
  /** The same told with another date. */
  readonly others: { readonly date: string; readonly article: ArticleHead }[];
}

class Composer {
  readonly #corpus: Corpus;
  readonly #topic: Topic;
  #events: ReadonlyMap<number, readonly Event[]> = new Map();
  /** Days that articles tell from what others date. */
  #borrowed: ReadonlyMap<number, readonly Borrowed[]> = new Map();
  /** How well each article fits the topic, beside the one that fits best, 0 to 1. */
  #fits: ReadonlyMap<number, number> = new Map();
  /** How much the sentence is about the topic that is most. */
  #most = 0;
  /** First and last day on which an article came out. */
  #oldest = Number.NEGATIVE_INFINITY;
  #newest = Number.POSITIVE_INFINITY;

  constructor(corpus: Corpus, topic: string | null) {
    this.#corpus = corpus;
    this.#topic = new Topic(topic);
  }

  async compose(hits: readonly Hit[], limits: Limits): Promise<TimelineAnswer> {
    const ids = hits.map((hit) => hit.id);
    const best = Math.max(...hits.map((hit) => hit.score));
    this.#fits = new Map(hits.map(({ id, score }) => [id, best > 0 ? score / best : 1]));
    const heads = await this.#corpus.articles(ids);
    const readings = await this.#corpus.readings(ids, ['events', 'sentences']);
    this.#borrowed = borrowedDays(
      heads.flatMap((article) => {
        const parts = readings.get(article.id);
        return parts ? [{ article, ...parts }] : [];
      }),
    );
    this.#events = new Map([...readings].map(([id, { events }]) => [id, [...events, ...this.#borrowedOf(id)]]));
    this.#topic.look(heads);
    const told: Told[] = heads.map((head) => {
      const { sentences = [] } = readings.get(head.id) ?? {};
      const events = this.#events.get(head.id) ?? [];
      const fit = this.#fits.get(head.id) ?? 0;
      const titled = this.#topic.of(head.title ?? '');
      this.#topic.count(head, sentences, new Set(events.map(({ sentence }) => sentence)));
      const about = events.map((event) => Math.min(1, this.#about(head, sentences, event.sentence, event) / GATE));
      return {
        id: head.id,
        published:
          head.publishedFrom !== null && head.publishedFrom === head.publishedTo ? parseDay(head.publishedFrom) : null,
        source: head.source,
        fit,
        titled: TITLED * titled,
        events,
        about,
      };
    });
    const newest = newestDay(heads);
    this.#newest = newest ?? this.#newest;
    this.#oldest = told.reduce((least, { published }) => Math.min(least, published ?? least), this.#newest);
    const times = rankTimes(told, limits.from, limits.to, limits.entries);
    const [past, ahead] = [times.filter((t) => !isAhead(t, newest)), times.filter((t) => isAhead(t, newest))];
    const drafts = await this.#drafts(past, limits);
    const plans = await this.#drafts(ahead, { ...limits, entries: Math.ceil(limits.entries / 3) });
    const announced = plans.flatMap((draft) => draft.chosen.map((telling) => telling.article.id));
    const quotes = await this.#corpus.readings(announced, ['quotes', 'names']);
    const citations = new Citations();
    return {
      kind: 'timeline',
      topic: this.#topic.text,
      entries: drafts.map((draft) => entryOf(draft, citations)),
      ahead: plans.map((draft) => ({ ...entryOf(draft, citations), announcer: announcerOf(draft, quotes) })),
      citations: citations.list(),
    };
  }

  /** How much a sentence is about the topic, for what it dates: a year in a relative clause is of what that clause is about. */
  #about(article: StoredArticle, sentences: readonly Sentence[], position: number, event: Event | null): number {
    const { end = 0 } = sentences[position] ?? {};
    const clause = event?.of !== undefined && event.date.length <= YEAR ? article.body.slice(event.of, end) : null;
    return clause !== null && this.#topic.of(clause) === 0 ? 0 : this.#topic.about(article, sentences, position);
  }

  #borrowedOf(id: number): Event[] {
    return (this.#borrowed.get(id) ?? []).map(({ event }) => event);
  }

  /** The articles that date what an entry's sentences count from. */
  async #dating({ time, chosen }: Pick<Draft, 'time' | 'chosen'>): Promise<ArticleHead[]> {
    const ids = chosen.flatMap(({ article, position }) =>
      (this.#borrowed.get(article.id) ?? [])
        .filter(({ event }) => event.sentence === position && event.date === time.date)
        .map(({ from }) => from),
    );
    return ids.length === 0 ? [] : this.#corpus.headsOf([...new Set(ids)]);
  }

  /**
   * The best times with their sentences, in order of time. More times than wanted are looked at: one of which no
   * sentence about the topic can be quoted, or nothing new be said, gives way to the next.
   */
  async #drafts(times: readonly DatedTime[], limits: Limits): Promise<Draft[]> {
    const topic = this.#topic.words;
    const looked = times.slice(0, Math.ceil(limits.entries * LOOKED) + 5);
    const articles = await this.#articles(looked);
    const told = looked.map((time) => ({ time, tellings: scoreTellings(this.#tellings(time, articles), topic) }));
    // What the texts say at best: where they say it in other words throughout, the measure is theirs.
    for (const { tellings } of told) for (const { about } of tellings) this.#most = Math.max(this.#most, about);
    const drafts: Draft[] = [];
    for (const { time, tellings: all } of told) {
      if (drafts.length === limits.entries) break;
      const gate = (this.#strict(time) ? STRICT : GATE) * this.#most;
      const tellings = all.filter(({ about, reads }) => about >= (reads === 'never' ? STRICT * this.#most : gate));
      // What only came out on a day does not make it, unless many tell of it beside the topic.
      const voices = new Set(time.mentions.map(({ article }) => article)).size;
      if (voices < MANY && !tellings.some(({ dated }) => dated)) continue;
      const chosen: Scored[] = [];
      for (const telling of tellings) {
        if (chosen.length === limits.sentences) break;
        if (chosen.some((other) => overlap(telling, other) >= SAME)) continue;
        const twin = drafts.find((draft) =>
          draft.chosen.some((other) => retells(telling, other, areTwo(time, draft.time))),
        );
        if (!twin) chosen.push(telling);
        else if (disagree(twin, time, telling)) twin.others.push({ date: time.date, article: telling.article });
      }
      if (chosen.length === 0) continue;
      const dating = await this.#dating({ time, chosen });
      drafts.push({ time, chosen, also: retold(chosen, tellings), dating, others: [] });
    }
    return drafts.sort((a, b) => a.time.from - b.time.from || a.time.to - b.time.to);
  }

  /** Years, what was long before the articles, and what is ahead of them. */
  #strict({ from, to }: DatedTime): boolean {
    return to - from > 100 || to < this.#oldest - LONG_BEFORE || from > this.#newest;
  }

  async #articles(
    times: readonly DatedTime[],
  ): Promise<Map<number, { article: StoredArticle; sentences: readonly { start: number; end: number }[] }>> {
    const ids = new Set<number>();
    for (const time of times) {
      for (const { article } of time.mentions.slice(0, TELLINGS)) ids.add(article);
      for (const article of time.fresh.slice(0, TELLINGS / OPENING)) ids.add(article);
    }
    const articles = await this.#corpus.articles([...ids]);
    const readings = await this.#corpus.readings([...ids], ['sentences']);
    return new Map(
      articles.map((article) => [article.id, { article, sentences: readings.get(article.id)?.sentences ?? [] }]),
    );
  }

  #tellings(
    time: DatedTime,
    articles: ReadonlyMap<number, { article: StoredArticle; sentences: readonly { start: number; end: number }[] }>,
  ): Telling[] {
    const found = new Map<string, Telling>();
    const add = (id: number, position: number, event: Event | null) => {
      const held = articles.get(id);
      const span = held?.sentences[position];
      if (!held || !span || found.has(`${id}:${position}`)) return;
      const about = this.#about(held.article, held.sentences, position, event);
      const telling = tellingOf(held.article, span, position, { dated: event !== null, about });
      if (telling) found.set(`${id}:${position}`, telling);
    };
    for (const { article, event } of time.mentions.slice(0, TELLINGS)) add(article, event.sentence, event);
    for (const id of time.fresh.slice(0, TELLINGS / OPENING)) {
      for (let position = 0; position < OPENING; position++) {
        if (!this.#elsewhere(id, position, time)) add(id, position, null);
      }
    }
    return [...found.values()];
  }

  /** True when the sentence tells of other times only. */
  #elsewhere(id: number, position: number, time: DatedTime): boolean {
    const events = (this.#events.get(id) ?? []).filter((event) => event.sentence === position);
    const [from, to] = [dayValue(time.from), dayValue(time.to)];
    return events.length > 0 && !events.some((event) => event.from <= to && event.to >= from);
  }
}

/** Whether two times can be those of two happenings that one sentence tells: neither background, nor days in a row. */
function areTwo(a: DatedTime, b: DatedTime): boolean {
  return a.to - a.from <= 31 && b.to - b.from <= 31 && apart(a, b) > ADJACENT;
}

/** Days between two times; 0 where they touch. */
function apart(a: DatedTime, b: DatedTime): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** True when one says what the other says. A sentence that names two days or months may stand for both happenings. */
function retells(telling: Scored, other: Scored, two: boolean): boolean {
  const same = telling.article.id === other.article.id && telling.start === other.start;
  return !(same && two && bothDated(telling, other)) && overlap(telling, other) >= SAME;
}

const bothDated = (a: Scored, b: Scored) => a.dated && b.dated;

/** Other articles of which some sentence tells what a chosen one tells. */
function retold(chosen: readonly Scored[], tellings: readonly Scored[]): ArticleHead[] {
  const shown = new Set(chosen.map((t) => t.article.id));
  const also = new Map<number, ArticleHead>();
  for (const telling of tellings) {
    if (also.size === MOST_RETOLD) break;
    if (
      !shown.has(telling.article.id) &&
      chosen.some((other) => overlap(telling, other) >= (bothDated(telling, other) ? RETOLD : SAME))
    )
      also.set(telling.article.id, telling.article);
  }
  return [...also.values()];
}

/** True when two sources date the same happening differently: both name a day, near each other but not the same. */
function disagree(draft: Draft, time: DatedTime, telling: Scored): boolean {
  const days = apart(time, draft.time);
  return (
    telling.dated &&
    days > 0 &&
    days <= NEAR &&
    draft.chosen.some((other) => other.dated && other.article.id !== telling.article.id)
  );
}

/** The last day on which some article is known to have come out; null when none is dated. */
function newestDay(heads: readonly ArticleHead[]): number | null {
  let newest: number | null = null;
  for (const { publishedTo } of heads) {
    const day = publishedTo === null ? null : parseDay(publishedTo);
    if (day !== null && (newest === null || day > newest)) newest = day;
  }
  return newest;
}

function isAhead(time: DatedTime, newest: number | null): boolean {
  return newest !== null && time.from > newest;
}

function entryOf({ time, chosen, also, dating, others }: Draft, citations: Citations): TimelineEntry {
  return {
    date: time.date,
    from: dayValue(time.from),
    to: dayValue(time.to),
    basis: basisOf(time, chosen),
    status: statusOf(time, chosen),
    sentences: chosen.map((telling) => citations.statement(telling.article, telling)),
    alsoTold: also.map((article) => citations.cite(article)),
    datedBy: dating.length === 0 ? undefined : dating.map((article) => citations.cite(article)),
    otherDates: others.map(({ date, article }) => ({ date, citation: citations.cite(article) })),
  };
}

/** Who says what the first sentence of an entry tells: a name or an office; null when it is the writer, or only "they". */
function announcerOf(
  { chosen: [first] }: Draft,
  readings: ReadonlyMap<number, Pick<Reading, 'quotes' | 'names'>>,
): string | null {
  if (!first) return null;
  const { quotes = [], names = [] } = readings.get(first.article.id) ?? {};
  const said = quotes.filter(
    (quote) => quote.start < first.end && first.start < quote.end && quote.start !== first.end,
  );
  const named = (speaker: string) => OFFICE.test(speaker) || names.some(({ text }) => speaker.includes(text));
  return said.find(({ speaker }) => speaker !== null && named(speaker))?.speaker ?? null;
}

/** Speakers without a name of their own. */
const OFFICE =
  /\b(?:ministry|government|officials?|spokes\w+|company|police|agency|court|party|union|organi[sz]ers?|bank|commission|council|aides?)\b/i;

/** The events of the sentences shown, or of all that tell of the time. */
function shown(time: DatedTime, chosen: readonly Scored[]): Event[] {
  const events = time.mentions
    .filter(({ article, event }) => chosen.some((t) => t.article.id === article && t.position === event.sentence))
    .map(({ event }) => event);
  return events.length > 0 ? events : time.mentions.map(({ event }) => event);
}

function basisOf(time: DatedTime, chosen: readonly Scored[]): TimelineEntry['basis'] {
  const events = shown(time, chosen);
  // Nothing in the sentence says the day: that it happened when the article came out is an inference.
  if (events.length === 0 || chosen.every((t) => !t.dated)) return 'inferred';
  return (
    (['stated', 'resolved', 'inferred'] as const).find((basis) => events.some((event) => event.basis === basis)) ??
    'inferred'
  );
}

function statusOf(time: DatedTime, chosen: readonly Scored[]): TimelineEntry['status'] {
  const events = shown(time, chosen);
  if (events.length === 0 || events.some((event) => event.status === 'happened')) return 'happened';
  return events.every((event) => event.status === 'cancelled') ? 'cancelled' : 'planned';
}
