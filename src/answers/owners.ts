/**
 * Whose a figure is: the country, firm or place that its measure names, else its sentence, the sentences before it or
 * its headline. Figures of one key are of one thing where their owners meet; where nothing ties them they stay apart.
 */
import { relatedWords } from '../language/related.ts';
import { contentWords } from '../language/words.ts';
import { besideOf } from './beside.ts';
import { countriesIn } from './countries.ts';
import type { Candidate } from './groups.ts';
import { isFirms } from './measures.ts';
import { apart } from './rounding.ts';
import { isRunning } from './tolls.ts';

export interface Owners {
  /** Countries of the measure, else of its sentence, else of the title; of what a firm reports, of the measure alone. */
  readonly countries: ReadonlySet<string>;
  /** Bodies that the sentence names, whoever is only quoted left out. */
  readonly bodies: ReadonlySet<string>;
  /** Places, bodies and other names, no countries, of the sentence and the title. */
  readonly names: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Words of the name that the measure leaves to the sentence or to those before it. */
  readonly holder: ReadonlySet<string>;
  /** All words of the title, and those of them that are nothing but names. */
  readonly titled: ReadonlySet<string>;
  readonly titleNames: ReadonlySet<string>;
}

/** Days within which reports without a day of their own may tell of one event. */
const EVENT_DAYS = 5;
/** Sentences looked back through for whoever "its" means. */
const BACK = 6;
const OWN = /\b(?:its|their|his|her)\b/i;

export function ownersOf(candidate: Candidate): Owners {
  const { figure, article, sentence, key, names } = candidate;
  const title = article.title ?? '';
  const lists = isFirms(key.words) ? [key.parties] : [key.parties, countriesIn(sentence.text), countriesIn(title)];
  const countries = lists.find((list) => list.length > 0) ?? [];
  const speaker = new Set(contentWords(figure.speaker ?? ''));
  const bodies = new Set<string>();
  const own = new Set<string>();
  const people = new Set<string>();
  for (const { start, kind, text, canonical } of names) {
    const here = sentence.start <= start && start < sentence.end;
    if (!here && !title.includes(text)) continue;
    if (kind === 'person') people.add(canonical);
    if (kind === 'person' || countriesIn(text).length > 0) continue;
    if (contentWords(text).some((word) => speaker.has(word))) continue;
    if (here && kind === 'organisation') bodies.add(canonical);
    own.add(canonical);
  }
  return {
    countries: new Set(countries),
    bodies,
    names: own,
    people,
    holder: holderOf(candidate),
    titled: new Set(contentWords(title)),
    titleNames: titleNames(title),
  };
}

/** Names of the sentence, else of the nearest one before it that has any; whoever speaks only where it is of its own. */
function holderOf({ figure, sentence, names }: Candidate): ReadonlySet<string> {
  // "The company" says its own, and owns it by another name.
  if (figure.speaker !== null && OWN.test(sentence.text) && /^(?:The\s)?(?!The\s)\p{Lu}/u.test(figure.speaker))
    return new Set(contentWords(figure.speaker));
  const speaker = new Set(contentWords(figure.speaker ?? ''));
  const found = new Set<string>();
  let at = -1;
  for (const { sentence: place, text, kind } of names) {
    if (place > figure.sentence || place < figure.sentence - BACK || kind === 'person' || place < at) continue;
    if (countriesIn(text).length > 0) continue;
    const words = contentWords(text);
    if (words.some((word) => speaker.has(word))) continue;
    if (place > at) found.clear();
    at = place;
    for (const word of words) found.add(word);
  }
  return found;
}

const TITLES = new Map<string, ReadonlySet<string>>();
const MOST_TITLES = 2000;

/** Words of a title that are written as names, are no country's and have no other meaning. */
function titleNames(title: string): ReadonlySet<string> {
  const known = TITLES.get(title);
  if (known) return known;
  const found = new Set<string>();
  for (const written of title.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []) {
    if (countriesIn(written).length > 0) continue;
    for (const word of contentWords(written)) if (relatedWords(word).size === 0) found.add(word);
  }
  if (TITLES.size >= MOST_TITLES) TITLES.clear();
  TITLES.set(title, found);
  return found;
}

const meet = <T>(a: Iterable<T>, b: { has(one: T): boolean }) => [...a].some((one) => b.has(one));
const within = (a: readonly string[], b: { has(one: string): boolean }) => a.every((one) => b.has(one));

export function isOneThing(a: Candidate, ofA: Owners, b: Candidate, ofB: Owners): boolean {
  const sameCountry = meet(ofA.countries, ofB.countries);
  if (ofA.countries.size > 0 && ofB.countries.size > 0 && !sameCountry) return false;
  if (isOfTwo(a, b)) return false;
  if (a.key.toll) return isOneEvent(a, ofA, b, ofB, sameCountry);
  const sameArticle = a.article.id === b.article.id;
  // Shares that two reports tell of other times, or of none: of two polls.
  if (a.key.subject !== '' && !sameArticle && !isOfOneCount(a, b)) return false;
  const [named, unnamed] = [a, b].map(({ key }) => key.owner.length > 0);
  if (named && unnamed) return sameOwner(a.key.owner, b.key.owner);
  if (named) return isHeld(a.key.owner, ofB, sameArticle);
  if (unnamed) return isHeld(b.key.owner, ofA, sameArticle);
  if (sameArticle || (a.key.parties.length > 0 && !(a.key.implied && b.key.implied))) return true;
  if (ofA.bodies.size > 0 && ofB.bodies.size > 0 && !meet(ofA.bodies, ofB.bodies)) return false;
  if (sameCountry || meet(ofA.names, ofB.names)) return true;
  if (sameHolder(ofA, ofB)) return true;
  if (meet(ofA.titleNames, ofB.titleNames)) return true;
  // "A tariff on steel imports" is narrow enough for whoever is named with it to be its owner.
  return a.key.words.length > 1 && meet(ofA.people, ofB.people);
}

/** Shares of one time, or one holder's over time. */
function isOfOneCount(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.figure.period, b.figure.period];
  return one !== null && other !== null && (one === other || a.key.subject === b.key.subject);
}

/** "Kestrel" is "Kestrel Cycles". */
function sameOwner(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return within(short, new Set(long));
}

function sameHolder({ holder: a }: Owners, { holder: b }: Owners): boolean {
  return a.size > 0 && b.size > 0 && sameOwner([...a], [...b]);
}

/** Whoever a report is about owns what it measures without a name. */
function isHeld(owner: readonly string[], { holder, titled }: Owners, sameArticle: boolean): boolean {
  if (holder.size > 0) return sameOwner(owner, [...holder]);
  return sameArticle || within(owner, titled);
}

/**
 * Values that one article tells of one time, or of none, under the same words: of two places or groups, which the words leave
 * unsaid ("1,376 cases in Chad and six in Mali"). A change has a time before it ("to 16 percent from 14").
 */
function isOfTwo(a: Candidate, b: Candidate): boolean {
  if (a.article.id !== b.article.id || a.figure.period !== b.figure.period || a.key.subject !== b.key.subject)
    return false;
  if (a.figure.speaker !== b.figure.speaker || !apart(a.figure, b.figure)) return false;
  return a.key.toll || (a.figure.kind === 'count' && a.figure.sentence === b.figure.sentence);
}

/** Tolls of one event: told of one day, or in reports of the same days, and of one place. */
function isOneEvent(a: Candidate, ofA: Owners, b: Candidate, ofB: Owners, sameCountry: boolean): boolean {
  const [spanA, spanB] = [eventSpan(a), eventSpan(b)];
  if (spanA && spanB && (spanA.from > spanB.to || spanB.from > spanA.to)) return false;
  if (a.article.id === b.article.id) return true;
  const first = spanA?.from ?? a.article.publishedFrom;
  const second = spanB?.from ?? b.article.publishedFrom;
  if (first === null || second === null) return false;
  if (Math.abs(Date.parse(first) - Date.parse(second)) > EVENT_DAYS * 86_400_000) return false;
  if (meet(ofA.names, ofB.names)) return true;
  if (sameHolder(ofA, ofB)) return true;
  return sameCountry && [...ofB.titled].filter((word) => ofA.titled.has(word)).length >= 2;
}

/** The days of the event that a toll is of, where it tells them; a count that goes on has those of its telling. */
function eventSpan({ figure, article, sentence, span }: Candidate): Candidate['span'] {
  return span && isRunning(figure, besideOf(article.body, figure, sentence)) ? null : span;
}
