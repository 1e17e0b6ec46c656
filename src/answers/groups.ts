/**
 * Figures that measure the same, brought together: those of one key that are also of one thing. A key says what is
 * measured in what unit; whose it is (a country, a firm, an event) only the sentences and titles tell, and figures that
 * nothing ties to one owner stay apart.
 */

import type { Figure, Name } from '../language/reading.ts';
import type { DaySpan } from '../language/times/calendar.ts';
import { contentWords } from '../language/words.ts';
import type { StoredArticle } from '../store/corpus.ts';
import { besideOf, clauseAfter, clauseBefore } from './beside.ts';
import type { Certainty } from './facets.ts';
import type { MeasureKey } from './measures.ts';
import { isOneThing, Owners } from './owners.ts';
import { shownSharer } from './shares.ts';
import { HANGING } from './wanted.ts';

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

/** Candidates by measure, the best group first, the points of each without repetition. */
export function groupsOf(candidates: readonly Candidate[]): Candidate[][] {
  const groups = [...Map.groupBy(candidates, ({ key }) => key.key).values()]
    .flatMap(ofOneThing)
    .filter((group) => group.some(({ fit }) => fit > HANGING))
    .map(distinct);
  const best = Math.max(0, ...candidates.map(({ fit }) => fit));
  const [about, mentioning] = [
    groups.filter((group) => group.some(({ fit }) => fit >= best * RELATED)),
    groups.filter((group) => group.every(({ fit }) => fit < best * RELATED)),
  ].map(ranked);
  const told = withoutRetold([...(about ?? []), ...(mentioning ?? [])]);
  const count = told.filter((group) => about?.includes(group)).length;
  return told.slice(0, Math.max(count, ENOUGH));
}

/**
 * Of groups that hold one figure only those that an earlier group does not tell in other words: the same number for the
 * most part of the same words, of no other time and country.
 */
function withoutRetold(groups: readonly Candidate[][]): Candidate[][] {
  const told = new Map<string, Candidate[]>();
  return groups.filter((group) => {
    const [one] = group;
    const known = group.length === 1 && one ? (told.get(numberOf(one)) ?? []) : [];
    if (one && known.some((other) => retells(one, other))) return false;
    for (const each of group) told.set(numberOf(each), [...(told.get(numberOf(each)) ?? []), each]);
    return true;
  });
}

const numberOf = ({ figure: { value, valueHigh, unit, kind } }: Candidate): string =>
  [value, valueHigh, unit, kind].join('|');

function retells(one: Candidate, other: Candidate): boolean {
  const { figure, key } = one;
  const { key: known } = other;
  if (key.toll || (figure.period !== null && figure.period !== other.figure.period)) return false;
  if (!key.implied && !known.implied && key.parties.join() !== known.parties.join()) return false;
  if (key.subject !== known.subject && shownSharer(figure) !== shownSharer(other.figure)) return false;
  const shared = key.words.filter((word) => known.words.includes(word)).length;
  if (shared > 0 && shared * 2 >= Math.min(key.words.length, known.words.length)) return true;
  const near = nearWords(one);
  return nearWords(other).filter((word) => near.includes(word)).length >= SAID_AGAIN;
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
  const { words, owner } = group[0]?.key ?? { words: [], owner: [] };
  return (
    fit * 4 +
    Math.min(4, periods) +
    Math.min(3, group.length) * 0.5 +
    (group[0]?.figure.kind === 'count' ? 0 : 1) -
    (words.length + owner.length) * 0.25
  );
}

/** One key's candidates in groups of which each member is of one thing with every other. */
function ofOneThing(candidates: readonly Candidate[]): Candidate[][] {
  if (candidates.length === 1) return [[...candidates]];
  const owners = new Map(candidates.map((candidate) => [candidate, new Owners(candidate)]));
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

/** Words beside a number that two reports share when they say the same of it. */
const SAID_AGAIN = 3;

function nearWords({ figure, article, sentence }: Candidate): string[] {
  const { before, after } = besideOf(article.body, figure, sentence);
  return [...new Set(contentWords(`${clauseBefore(before)} ${clauseAfter(after)}`))];
}

/** True for groups of one measure and owner, one of which tells by how much it changed, or that are in two currencies. */
export function isOneFamily([a]: readonly Candidate[], [b]: readonly Candidate[]): boolean {
  if (!a || !b || a.key.family !== b.key.family || a.key.key === b.key.key) return false;
  const isMoney = a.figure.kind === 'money' && b.figure.kind === 'money';
  if (!isMoney && isMove(a) === isMove(b)) return false;
  return isOneThing(a, new Owners(a), b, new Owners(b));
}

const isMove = ({ figure: { change, kind } }: Candidate): boolean =>
  kind !== 'count' && (change === 'increase' || change === 'decrease');

/** One point a value, period and speaker; the earliest article keeps it. Ordered by period, targets last. */
function distinct(group: readonly Candidate[]): Candidate[] {
  const target = ({ figure }: Candidate) => (figure.change === 'target' ? 1 : 0);
  const published = ({ article }: Candidate) => article.publishedFrom ?? '9999';
  const seen = new Map<string, Candidate>();
  for (const candidate of group.toSorted(
    (a, b) => published(a).localeCompare(published(b)) || a.article.id - b.article.id,
  )) {
    const { figure, key, span, certainty } = candidate;
    // A toll is told again each day, whatever day is named; "January to March" is the first quarter.
    const period = key.toll ? '' : span ? `${span.from}/${span.to}` : figure.period;
    const id = [figure.value, figure.valueHigh, period, figure.change, key.subject, certainty].join('|');
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
