/**
 * Which sentences say most about a day: close to what all articles say of it (the centroid of Radev et al. 2004,
 * "Centroid-based summarization of multiple documents"), about the topic, dated on the day itself, near the top of
 * their article and short enough to read.
 */

import { datelineLength } from '../language/dateline.ts';
import { contentWords } from '../language/words.ts';
import type { StoredArticle } from '../store/corpus.ts';
import { isCaption, readsHow } from './salience.ts';

export interface Telling {
  readonly article: StoredArticle;
  readonly start: number;
  readonly end: number;
  /** Place of the sentence in its article, from 0. */
  readonly position: number;
  /** True when a time in the sentence names the day; false when only the day of publication does. */
  readonly dated: boolean;
  /** How much it is about the topic, 0 to 1. */
  readonly about: number;
  readonly reads: ReturnType<typeof readsHow>;
  readonly stems: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

export interface Scored extends Telling {
  readonly score: number;
}

/** Measures a sentence once; null where it is no sentence to quote (a stub, a question, a run-on of furniture). */
export function tellingOf(
  article: StoredArticle,
  span: { readonly start: number; readonly end: number },
  position: number,
  { dated, about }: Pick<Telling, 'dated' | 'about'>,
): Telling | null {
  const whole = article.body.slice(span.start, span.end);
  const start = span.start + datelineLength(whole);
  const text = article.body.slice(start, span.end);
  if (text.length > LONGEST || UNQUOTABLE.test(text) || isCaption(text)) return null;
  const stems = contentWords(text);
  if (stems.length < 4) return null;
  const distinct = new Set(stems);
  return {
    article,
    start,
    end: span.end,
    position,
    dated,
    about,
    reads: readsHow(text, distinct.size),
    stems,
    distinct,
  };
}

const LONGEST = 600;
/**
 * What is no sentence of a report: a question, a line broken off, the words below a picture, a tweet pasted whole, links
 * to other articles run into the text, the bare value of what was named before ("In 2021 it was $3 billion").
 */
const UNQUOTABLE = new RegExp(
  [
    String.raw`\?["”’)]*$`,
    String.raw`(?:…|\.\.\.)["”’)]*$`,
    String.raw`[(/](?:AP|AFP|Reuters|Getty|EPA)\b|\b(?:Getty Images|AP Photo|File Photo)\b|\((?:pictured|file photo|photo\b)`,
    String.raw`\b(?:shown|seen|pictured)(?: here)? in (?:a|an|this)\b[^.]{0,40}\b(?:photo|image|picture)`,
    String.raw`^.{0,120}?\b(?:attends|addresses|speaks|gestures|poses|walks|waves|listens|looks|shakes|stands|inspects|holds|smiles|reacts|greets|flee|march|gather)\b.{0,160}(?:,| on| in) (?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?\d{4}\.?$`,
    String.raw`\(@\w+\)|pic\.twitter|https?:`,
    String.raw`^(?:(?:In|For|At) [^,.$€£]{3,40},? )?(?:[Ii]t|[Tt]hat|[Tt]his) (?:had been|was|is|stood at|came to|amounted to) (?:[a-z]+ ){0,2}[$€£]?\d`,
    String.raw`\bMORE\b(?= \(| [a-z])|^(?:More|Related|READ MORE|WATCH):`,
  ].join('|'),
);
/** Content words of a sentence that reads well in a list; each one beyond costs. */
const COMFORTABLE = 15;

/** Scores the tellings of one day against each other, best first. `topic` holds stems. */
export function scoreTellings(tellings: readonly Telling[], topic: ReadonlySet<string>): Scored[] {
  const articles = new Map<string, Set<number>>();
  for (const t of tellings) {
    for (const stem of t.distinct) {
      const holders = articles.get(stem);
      if (holders) holders.add(t.article.id);
      else articles.set(stem, new Set([t.article.id]));
    }
  }
  const weight = (stem: string) => Math.log(articles.get(stem)?.size ?? 1);
  let norm = 0;
  for (const holders of articles.values()) norm += Math.log(holders.size) ** 2;
  norm = Math.sqrt(norm) || 1;
  return tellings
    .map((t) => {
      let central = 0;
      for (const stem of t.distinct) central += weight(stem);
      const excess = Math.max(0, t.stems.length - COMFORTABLE) / COMFORTABLE;
      const score =
        CENTRAL * (central / (norm * Math.sqrt(t.distinct.size))) +
        (share(topic, t.distinct) > 0 ? TIED : 0) +
        FIT * share(topic, t.distinct) +
        ABOUT * t.about +
        (t.dated ? DATED : 0) +
        LEAD / (1 + t.position) -
        LENGTH * excess -
        READS[t.reads];
      return { ...t, score };
    })
    .sort((a, b) => b.score - a.score || a.article.id - b.article.id || a.start - b.start);
}

const CENTRAL = 2;
const FIT = 0.2;
const TIED = 0.4;
const ABOUT = 0;
const DATED = 0.8;
const LEAD = 0.1;
const LENGTH = 0.4;
/** What a sentence loses that leans on another, or that cannot be quoted at all. */
const READS = { alone: 0, leaning: 0.3, never: 1 };

/** Share of the topic's words that a text's words hold, 0 to 1. */
export function share(topic: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let held = 0;
  for (const word of topic) if (words.has(word)) held++;
  return topic.size === 0 ? 0 : held / topic.size;
}

/** Share of the smaller sentence's content words that the other holds too, 0 to 1. */
export function overlap(a: Telling, b: Telling): number {
  const [small, large] = a.distinct.size <= b.distinct.size ? [a.distinct, b.distinct] : [b.distinct, a.distinct];
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
