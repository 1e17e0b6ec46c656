/**
 * Which times of a topic matter: every time that its articles tell of, ranked by how much and how widely it is told of.
 * A day on which articles only came out is none: no sentence says that anything happened on it. The features are those
 * of Gholipour Ghalandari and Ifrim, "Examining the State-of-the-Art in News Timeline Summarization" (ACL 2020,
 * section 4.2); the weights are set by hand.
 */
import type { Event } from '../language/reading.ts';
import { dayValue, parseDay } from '../language/times/calendar.ts';

/** One article's part in a timeline. Days are numbers, day 0 is 1970-01-01. */
export interface Told {
  readonly id: number;
  /** Day of publication, when it is known to the day. */
  readonly published: number | null;
  readonly source: string | null;
  /** How well the article fits the topic, 0 to 1. */
  readonly fit: number;
  /** How much its title is about the topic, 0 to 1. */
  readonly titled: number;
  readonly events: readonly Event[];
  /** How much the sentence of each event is about the topic, 0 to 1. */
  readonly about: readonly number[];
}

/** An event of an article that tells of the time. */
export interface Mention {
  readonly article: number;
  readonly event: Event;
}

export interface DatedTime {
  /** EDTF. */
  readonly date: string;
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly mentions: readonly Mention[];
  /** Articles that came out on the day or the day after; none for a time coarser than a day. */
  readonly fresh: readonly number[];
}

interface Tally {
  date: string;
  from: number;
  to: number;
  mentions: Mention[];
  fresh: number[];
  published: number;
  articles: number;
  sources: Set<string>;
  late: number;
  early: number;
}

/** An article that lists many times in one breath is a chronology: no single time may fill up from it. */
const MENTIONS_PER_ARTICLE = 8;
/** Days after which a mention looks back rather than reports. */
const LATE = 7;
/** Times longer than this are background, not entries. */
const LONGEST = 366;

/**
 * Weights of the features. Each count goes in as its logarithm over that of the largest count of the topic, so that a
 * topic of ten articles and one of a thousand are ranked alike. Looking back long after weighs most: what is still
 * told of weeks later mattered.
 */
const WEIGHTS = { articles: 1, late: 2, sources: 0.3, early: 0.2, published: 0.5, burst: 0.15 };

/** Ranks the times within from..to (both included; null is open), best first, for a list of `wanted` entries. */
export function rankTimes(told: readonly Told[], from: number | null, to: number | null, wanted: number): DatedTime[] {
  const tallies = new Map<string, Tally>();
  // A time counts as inside where at least half of it is: "in April" is not about a question for its last week.
  const inside = (first: number, last: number) =>
    2 * (Math.min(last, to ?? last) - Math.max(first, from ?? first) + 1) >= last - first + 1;
  const tally = (date: string, first: number, last: number): Tally | null => {
    if (!inside(first, last)) return null;
    const known = tallies.get(date);
    if (known) return known;
    const made: Tally = {
      date,
      from: first,
      to: last,
      mentions: [],
      fresh: [],
      published: 0,
      articles: 0,
      sources: new Set(),
      late: 0,
      early: 0,
    };
    tallies.set(date, made);
    return made;
  };
  for (const { id, published, source, fit, titled, events, about } of told) {
    if (published !== null) {
      const same = tally(dayValue(published), published, published);
      if (same) {
        same.fresh.push(id);
        same.published += fit * titled;
      }
      tally(dayValue(published - 1), published - 1, published - 1)?.fresh.push(id);
    }
    const counts = new Map<Tally, { mentions: number; about: number }>();
    for (const [i, event] of events.entries()) {
      const first = parseDay(event.from);
      const last = parseDay(event.to);
      if (first === null || last === null || last - first > LONGEST) continue;
      const t = tally(event.date.replace(/[~?%]/g, ''), first, last);
      if (!t) continue;
      const count = counts.get(t) ?? { mentions: 0, about: 0 };
      counts.set(t, count);
      count.mentions++;
      count.about = Math.max(count.about, about[i] ?? 1);
      if (count.mentions <= MENTIONS_PER_ARTICLE) t.mentions.push({ article: id, event });
    }
    for (const [t, { about }] of counts) {
      t.articles += fit * about;
      if (source !== null && about >= 0.5) t.sources.add(source);
      if (published !== null && published < t.from) t.early += about;
      if (published !== null && published - t.to > LATE) t.late += about;
    }
  }
  const held = [...tallies.values()].filter((t) => t.mentions.length > 0);
  const scaled = (count: (t: Tally) => number) => {
    const largest = Math.log1p(Math.max(...held.map(count)));
    return (t: Tally) => (largest > 0 ? Math.log1p(count(t)) / largest : 0);
  };
  const coarse = coarseness(wanted, held);
  const articles = scaled((t) => t.articles);
  const late = scaled((t) => t.late);
  const sources = scaled((t) => t.sources.size);
  const early = scaled((t) => t.early);
  const output = scaled((t) => t.published);
  return held
    .map((t) => {
      const around = [-2, -1, 1, 2].map((shift) => tallies.get(dayValue(t.from + shift))?.published ?? 0);
      const usual = around.reduce((sum, n) => sum + n, 0) / around.length;
      const score =
        WEIGHTS.articles * articles(t) +
        WEIGHTS.late * late(t) +
        WEIGHTS.sources * sources(t) +
        WEIGHTS.early * early(t) +
        WEIGHTS.published * output(t) +
        WEIGHTS.burst * Math.max(0, Math.log((1 + t.published) / (1 + usual)));
      // The coarser the time, the less it is one happening.
      const { date, from, to, mentions, fresh } = t;
      return { date, from, to, score: score / (1 + Math.log1p(t.to - t.from) / coarse), mentions, fresh };
    })
    .sort((a, b) => b.score - a.score || a.from - b.from);
}

/**
 * How slowly a time loses weight as it gets coarser: by ln(days) over this. Where the texts name many more days than
 * are wanted, a month or a year is background and gives way; where days are scarce, it is an entry like any other.
 */
function coarseness(wanted: number, held: readonly Tally[]): number {
  const days = held.filter((t) => t.from === t.to).length;
  return 2 + 4 * Math.min(1, wanted / Math.max(1, days)) ** 3;
}
