/**
 * Figures that measure the same, brought together: those of one key that are also of one thing. A key says what is
 * measured in what unit; whose it is (a country, a firm, an event) only the sentences and titles tell, and figures that
 * nothing ties to one owner stay apart.
 */

import type { Figure, Name } from '../language/reading.ts';
import type { DaySpan } from '../language/times/calendar.ts';
import { contentWords } from '../language/words.ts';
import type { StoredArticle } from '../store/corpus.ts';
import type { Certainty } from './facets.ts';
import { countriesIn, type MeasureKey } from './measures.ts';
import { apart } from './rounding.ts';

export interface Candidate {
  readonly figure: Figure;
  readonly article: StoredArticle;
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
  readonly key: MeasureKey;
  readonly span: DaySpan | null;
  readonly fit: number;
  readonly certainty: Certainty;
  /** Names of the article. */
  readonly names: readonly Name[];
}

/** Points in a group. */
const POINTS = 40;
/** A group whose best fit is below this share of the best of all only mentions the topic. */
const RELATED = 0.6;
/** So many groups make an answer; only where there are fewer are those told that merely mention the topic. */
const ENOUGH = 12;
/** Days within which reports without a day of their own may tell of one event. */
const EVENT_DAYS = 5;

/** Candidates by measure, the best group first, the points of each without repetition. */
export function groupsOf(candidates: readonly Candidate[]): Candidate[][] {
  const groups = [...Map.groupBy(candidates, ({ key }) => key.key).values()].flatMap(ofOneThing).map(distinct);
  const best = Math.max(0, ...candidates.map(({ fit }) => fit));
  const [about, mentioning] = [
    groups.filter((group) => group.some(({ fit }) => fit >= best * RELATED)),
    groups.filter((group) => group.every(({ fit }) => fit < best * RELATED)),
  ].map(ranked);
  return [...(about ?? []), ...(mentioning ?? []).slice(0, Math.max(0, ENOUGH - (about?.length ?? 0)))];
}

function ranked(groups: readonly Candidate[][]): Candidate[][] {
  return groups
    .map((group) => ({ group, score: rank(group) }))
    .sort((a, b) => b.score - a.score)
    .map(({ group }) => group);
}

function rank(group: readonly Candidate[]): number {
  const fit = Math.max(...group.map((candidate) => candidate.fit));
  const periods = new Set(group.map((candidate) => candidate.figure.period)).size;
  const words = group[0]?.key.words.length ?? 0;
  return (
    fit * 4 +
    Math.min(4, periods) +
    Math.min(3, group.length) * 0.5 +
    (group[0]?.figure.kind === 'count' ? 0 : 1) -
    words * 0.25
  );
}

/** One key's candidates in groups of which each member is of one thing with every other. */
function ofOneThing(candidates: readonly Candidate[]): Candidate[][] {
  const owners = new Map(candidates.map((candidate) => [candidate, ownersOf(candidate)]));
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const own = owners.get(candidate);
    const home = groups.find(
      (group) =>
        group.length < POINTS &&
        group.every((member) => {
          const other = owners.get(member);
          return own !== undefined && other !== undefined && isOneThing(candidate, own, member, other);
        }),
    );
    if (home) home.push(candidate);
    else if (groups.length < POINTS) groups.push([candidate]);
  }
  return groups;
}

/** Whose a figure may be. */
interface Owners {
  /** Countries of the measure, else of its sentence, else of the title. */
  readonly countries: ReadonlySet<string>;
  /** Bodies that the sentence names, whoever is only quoted left out. */
  readonly bodies: ReadonlySet<string>;
  /** Places, bodies and other names, no countries, of the sentence and the title. */
  readonly names: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

function ownersOf({ figure, article, sentence, key, names }: Candidate): Owners {
  const title = article.title ?? '';
  const countries = [key.parties, countriesIn(sentence.text), countriesIn(title)].find((list) => list.length > 0) ?? [];
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
  return { countries: new Set(countries), bodies, names: own, people };
}

const meet = <T>(a: Iterable<T>, b: { has(one: T): boolean }) => [...a].some((one) => b.has(one));

function isOneThing(a: Candidate, ofA: Owners, b: Candidate, ofB: Owners): boolean {
  const sameCountry = meet(ofA.countries, ofB.countries);
  if (ofA.countries.size > 0 && ofB.countries.size > 0 && !sameCountry) return false;
  if (isOfTwo(a, b)) return false;
  if (a.key.toll) return isOneEvent(a, ofA, b, ofB, sameCountry);
  if (a.article.id === b.article.id || (a.key.parties.length > 0 && !(a.key.implied && b.key.implied))) return true;
  if (ofA.bodies.size > 0 && ofB.bodies.size > 0 && !meet(ofA.bodies, ofB.bodies)) return false;
  if (sameCountry || meet(ofA.names, ofB.names)) return true;
  // "A tariff on steel imports" is narrow enough for whoever is named with it to be its owner.
  return a.key.words.length > 1 && meet(ofA.people, ofB.people);
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
  if (a.span && b.span && (a.span.from > b.span.to || b.span.from > a.span.to)) return false;
  if (a.article.id === b.article.id) return true;
  const first = a.span?.from ?? a.article.publishedFrom;
  const second = b.span?.from ?? b.article.publishedFrom;
  if (first === null || second === null) return false;
  if (Math.abs(Date.parse(first) - Date.parse(second)) > EVENT_DAYS * 86_400_000) return false;
  if (meet(ofA.names, ofB.names)) return true;
  const titled = new Set(contentWords(a.article.title ?? ''));
  return sameCountry && contentWords(b.article.title ?? '').filter((word) => titled.has(word)).length >= 2;
}

/** One point a value, period and speaker; the earliest article keeps it. Ordered by period, targets last. */
function distinct(group: readonly Candidate[]): Candidate[] {
  const target = ({ figure }: Candidate) => (figure.change === 'target' ? 1 : 0);
  const published = ({ article }: Candidate) => article.publishedFrom ?? '9999';
  const seen = new Map<string, Candidate>();
  for (const candidate of group.toSorted(
    (a, b) => published(a).localeCompare(published(b)) || a.article.id - b.article.id,
  )) {
    const { figure, key, certainty } = candidate;
    const id = [figure.value, figure.valueHigh, figure.period, figure.change, key.subject, certainty].join('|');
    const known = seen.get(id);
    if (!known || (known.figure.speaker === null && figure.speaker !== null)) seen.set(id, candidate);
  }
  const told = [...seen.values()];
  return told
    .filter((one) => one.figure.period !== null || !told.some((other) => dates(other, one)))
    .sort(
      (a, b) =>
        target(a) - target(b) ||
        (a.span?.from ?? '9999').localeCompare(b.span?.from ?? '9999') ||
        (a.span?.to ?? '9999').localeCompare(b.span?.to ?? '9999') ||
        published(a).localeCompare(published(b)) ||
        a.figure.value - b.figure.value,
    )
    .slice(0, POINTS);
}

/** The same value of the same speaker with its time: whoever tells it without says nothing more. */
function dates(dated: Candidate, { figure, key, certainty }: Candidate): boolean {
  const other = dated.figure;
  return (
    other.period !== null &&
    other.value === figure.value &&
    other.valueHigh === figure.valueHigh &&
    other.change === figure.change &&
    dated.key.subject === key.subject &&
    dated.certainty === certainty &&
    (figure.speaker === null || figure.speaker === other.speaker)
  );
}
