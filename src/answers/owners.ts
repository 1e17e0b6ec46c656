/**
 * Whose a figure is: the country, firm or place that its measure names, else its sentence, the sentences before it or
 * its headline. Figures of one key are of one thing where their owners meet; where nothing ties them they stay apart.
 */
import { datelineLength } from '../language/dateline.ts';
import { relatedWords } from '../language/related.ts';
import { contentWords } from '../language/words.ts';
import { besideOf } from './beside.ts';
import { countriesIn } from './countries.ts';
import type { Candidate } from './groups.ts';
import { isFirms } from './measures.ts';
import { apart } from './rounding.ts';
import { isRunning } from './tolls.ts';

/** Whose a figure may be, worked out as far as it is asked for. */
export class Owners {
  readonly #candidate: Candidate;
  readonly #speaker: ReadonlySet<string>;
  #countries: ReadonlySet<string> | null = null;
  #named: Named | null = null;
  #holder: ReadonlySet<string> | null = null;
  #places: ReadonlySet<string> | null = null;

  constructor(candidate: Candidate) {
    this.#candidate = candidate;
    this.#speaker = new Set(contentWords(candidate.figure.speaker ?? ''));
  }

  /** Countries of the measure, else of its sentence, else of the title; of what a firm reports, of the measure alone. */
  get countries(): ReadonlySet<string> {
    const { key, sentence, article } = this.#candidate;
    this.#countries ??= new Set(
      key.parties.length > 0 || isFirms(key.words) ? key.parties : countriesOf(sentence.text, article.title ?? ''),
    );
    return this.#countries;
  }

  /** Names of the sentence and the title, whoever is only quoted left out. */
  get named(): Named {
    this.#named ??= namedBy(this.#candidate, this.#speaker);
    return this.#named;
  }

  /** Words of the name that the measure leaves to the sentence or to those before it. */
  get holder(): ReadonlySet<string> {
    this.#holder ??= holderOf(this.#candidate, this.#speaker);
    return this.#holder;
  }

  /** Of a toll, words of the places that its sentence names, or one before it. */
  get places(): ReadonlySet<string> {
    this.#places ??= placesOf(this.#candidate);
    return this.#places;
  }

  /** All words of the title. */
  get titled(): ReadonlySet<string> {
    return titleOf(this.#candidate.article.title ?? '').words;
  }

  /** Those of them that are nothing but names. */
  get titleNames(): ReadonlySet<string> {
    return titleOf(this.#candidate.article.title ?? '').names;
  }
}

interface Named {
  /** Bodies that the sentence names. */
  readonly bodies: ReadonlySet<string>;
  /** Places, bodies and other names, no countries. */
  readonly names: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/** Days within which reports without a day of their own may tell of one event: of a fire, of a disease, of any other. */
const FIRE_DAYS = 14;
const DISEASE_DAYS = 400;
const EVENT_DAYS = 5;
/** Sentences looked back through for whoever "its" means. */
const BACK = 6;
const OWN = /\b(?:its|their|his|her)\b/i;

function countriesOf(sentence: string, title: string): readonly string[] {
  const here = countriesIn(sentence);
  return here.length > 0 ? here : countriesIn(title);
}

function namedBy({ article, sentence, names }: Candidate, speaker: ReadonlySet<string>): Named {
  const title = article.title ?? '';
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
  return { bodies, names: own, people };
}

/** Names of the sentence, else of the nearest one before it that has any; whoever speaks only where it is of its own. */
function holderOf({ figure, sentence, names }: Candidate, speaker: ReadonlySet<string>): ReadonlySet<string> {
  // "The company" says its own, and owns it by another name.
  if (figure.speaker !== null && OWN.test(sentence.text) && /^(?:The\s)?(?!The\s)\p{Lu}/u.test(figure.speaker))
    return speaker;
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

/** Words of names that may be places, of the sentence of a toll, else of the nearest one before it that has any. */
function placesOf({ figure, sentence: own, key, names }: Candidate): ReadonlySet<string> {
  const back = key.disease === null ? BACK : 0;
  const found = new Set<string>();
  let at = -1;
  // Where it was written the dead of a country need not be.
  const from = key.disease === null ? own.start : own.start + datelineLength(own.text);
  for (const { sentence, start, text, kind } of names) {
    if (sentence === figure.sentence && start < from) continue;
    if (sentence > figure.sentence || sentence < figure.sentence - back || sentence < at) continue;
    if (kind === 'person' || kind === 'organisation' || countriesIn(text).length > 0) continue;
    if (sentence > at) found.clear();
    at = sentence;
    for (const word of contentWords(text)) if (word !== key.disease) found.add(word);
  }
  return found;
}

/** Whose a figure is, in words for a heading, or null where no name tells it. */
export function whoseOf(candidate: Candidate): string | null {
  const { key, names } = candidate;
  if (key.toll) return null;
  if (key.parties.length > 0) return key.parties.map(capitalised).join(' and ');
  const owner = new Set(key.owner.length > 0 ? key.owner : new Owners(candidate).holder);
  const written = names.filter(({ text }) => owner.size > 0 && sameOwner(contentWords(text), [...owner]));
  return written
    .map(({ text }) => text)
    .reduce<string | null>((most, text) => (text.length > (most?.length ?? 0) ? text : most), null);
}

const capitalised = (country: string): string =>
  country.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

interface Title {
  readonly words: ReadonlySet<string>;
  /** Words that are written as names, are no country's and have no other meaning. */
  readonly names: ReadonlySet<string>;
}

const TITLES = new Map<string, Title>();
const MOST_TITLES = 2000;

function titleOf(title: string): Title {
  const known = TITLES.get(title);
  if (known) return known;
  const names = new Set<string>();
  for (const written of title.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []) {
    if (countriesIn(written).length > 0) continue;
    for (const word of contentWords(written)) if (relatedWords(word).size === 0) names.add(word);
  }
  if (TITLES.size >= MOST_TITLES) TITLES.clear();
  const read = { words: new Set(contentWords(title)), names };
  TITLES.set(title, read);
  return read;
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
  if (ofA.named.bodies.size > 0 && ofB.named.bodies.size > 0 && !meet(ofA.named.bodies, ofB.named.bodies)) return false;
  if (sameCountry || meet(ofA.named.names, ofB.named.names)) return true;
  if (sameHolder(ofA, ofB)) return true;
  if (meet(ofA.titleNames, ofB.titleNames)) return true;
  // "A tariff on steel imports" is narrow enough for whoever is named with it to be its owner.
  return a.key.words.length > 1 && meet(ofA.named.people, ofB.named.people);
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
  const days = (Date.parse(second) - Date.parse(first)) / 86_400_000;
  if (Math.abs(days) > daysOf(a)) return false;
  // The dead of a disease in a country, who do not become fewer; those of one of its towns are others.
  if (a.key.disease !== null)
    return (b.figure.value - a.figure.value) * days >= 0 && ofA.places.symmetricDifference(ofB.places).size === 0;
  if (meet(ofA.named.names, ofB.named.names) || meet(ofA.places, ofB.places)) return true;
  return sameCountry && [...ofB.titled].filter((word) => ofA.titled.has(word)).length >= 2;
}

function daysOf({ key }: Candidate): number {
  if (key.disease !== null) return DISEASE_DAYS;
  return key.words.includes('burnt') ? FIRE_DAYS : EVENT_DAYS;
}

/** The days of the event that a toll is of, where it tells them; a count that goes on has those of its telling. */
function eventSpan({ figure, article, sentence, span }: Candidate): Candidate['span'] {
  return span && isRunning(figure, besideOf(article.body, figure, sentence)) ? null : span;
}
