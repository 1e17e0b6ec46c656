/**
 * Where values of one measure cannot all be right: told by different sources at a time (a disagreement), or by one who
 * counted again, or of an event whose toll grew (a revision).
 */
import { contentWords } from '../language/words.ts';
import type { Disagreement } from './answer.ts';
import type { Candidate } from './groups.ts';
import { apart } from './rounding.ts';

interface Placed {
  readonly candidate: Candidate;
  /** Index in the group. */
  readonly index: number;
}

/** Points of one period and subject, forecasts and possibilities by themselves; of a toll all, whenever they were told. */
export function disagreementsOf(group: readonly Candidate[]): Disagreement[] {
  const placed = group.map((candidate, index): Placed => ({ candidate, index }));
  if (group[0]?.key.toll === true) return [tolls(placed)].filter((one) => one !== null);
  const places = Map.groupBy(
    placed.filter(({ candidate }) => candidate.figure.period !== null && candidate.span !== null),
    ({ candidate: { key, span, certainty } }) => [span?.from, span?.to, key.subject, certainty].join('|'),
  );
  return [...places.values()].flatMap((members) => {
    const revised = revisionsIn(members);
    // What has been counted again is no longer held against the others.
    const standing = members.filter((member) => !revised.some((one) => one.includes(member) && one.at(-1) !== member));
    const sides = differing(standing);
    return [
      ...revised.map((one): Disagreement => ({ ...told(one), nature: 'revision' })),
      ...(sides.length < 2 ? [] : [{ ...told(sides), nature: 'disagreement' } as const]),
    ];
  });
}

function differing(members: readonly Placed[]): Placed[] {
  return members.filter(({ candidate }) =>
    members.some((other) => other.candidate !== candidate && differ(candidate, other.candidate)),
  );
}

/** Values that one speaker told on different days, or that a report says it has revised, in the order of the telling. */
function revisionsIn(members: readonly Placed[]): Placed[][] {
  const bySpeaker = [...Map.groupBy(differing(members), speaker).values()].map((told) =>
    told.toSorted((a, b) => day(a).localeCompare(day(b))),
  );
  const again = bySpeaker.filter((told) => told.length > 1 && new Set(told.map(day)).size > 1);
  if (again.length > 0) return again;
  const [first, last, ...more] = differing(members).toSorted((a, b) => day(a).localeCompare(day(b)));
  return first && last && more.length === 0 && day(first) < day(last) && REVISED.test(last.candidate.sentence.text)
    ? [[first, last]]
    : [];
}

const REVISED = /\brevis(?:ed|es|ing|ion)\b/i;

function told(sides: readonly Placed[]): Pick<Disagreement, 'period' | 'points'> {
  return { period: sides[0]?.candidate.figure.period ?? null, points: sides.map(({ index }) => index) };
}

/** A toll that is told higher later has grown; told otherwise at one time it is disputed. */
function tolls(placed: readonly Placed[]): Disagreement | null {
  const members = placed.toSorted((a, b) => day(a).localeCompare(day(b)) || a.index - b.index);
  const sides = members.filter(({ candidate }) =>
    members.some(
      ({ candidate: other }) =>
        other.figure.value !== candidate.figure.value && other.article.id !== candidate.article.id,
    ),
  );
  if (sides.length < 2) return null;
  const disputed = sides.some((a, i) =>
    sides.slice(i + 1).some((b) => {
      if (!apart(a.candidate.figure, b.candidate.figure)) return false;
      const later = day(a) !== '' && day(a) < day(b);
      return !later || (b.candidate.figure.value < a.candidate.figure.value && speaker(a) !== speaker(b));
    }),
  );
  const grown = !disputed && new Set(sides.map(day)).size > 1;
  // "At least 12" beside 15 of the same day says nothing against it.
  return disputed || grown ? { ...told(sides), nature: disputed ? 'disagreement' : 'revision' } : null;
}

const day = ({ candidate }: Placed) => candidate.article.publishedFrom ?? '';

const speaker = ({ candidate: { figure, article } }: Placed) =>
  contentWords(figure.speaker ?? article.source ?? `#${article.id}`).join(' ');

/** Two figures of one sentence are two things, however alike their words; so are two that one article tells as its own. */
function differ(a: Candidate, b: Candidate): boolean {
  if (a.article.id === b.article.id) {
    if (a.figure.sentence === b.figure.sentence) return false;
    if (a.figure.speaker === null || b.figure.speaker === null || a.figure.speaker === b.figure.speaker) return false;
  }
  // A target is not what came of it; a rise and a fall of one thing at one time cannot both be.
  if ((a.figure.change === 'target') !== (b.figure.change === 'target')) return false;
  if (!isLike(a.figure.value, b.figure.value) && a.figure.kind !== 'count') return false;
  return a.figure.change !== b.figure.change || apart(a.figure, b.figure);
}

/** Amounts so far from each other are of two things, whatever words they share. */
const FARTHEST = 4;

function isLike(a: number, b: number): boolean {
  const [low, high] = [Math.abs(a), Math.abs(b)].sort((x, y) => x - y);
  return low === undefined || high === undefined || low * FARTHEST >= high;
}
