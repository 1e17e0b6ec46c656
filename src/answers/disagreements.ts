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
  if (group[0]?.key.toll === true) return tolls(placed);
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

const REVISED =
  /\brevis(?:ed|es|ing|ion)\b|\b(?:lower(?:ed|s)|raise[ds]|cuts?|trim(?:med|s)|slash(?:ed|es)|(?:up|down)graded) (?:its|their|his|her|the)\b.{0,60}\b(?:forecast|guidance|outlook|estimate|projection)/i;

function told(sides: readonly Placed[]): Pick<Disagreement, 'period' | 'points'> {
  return { period: sides[0]?.candidate.figure.period ?? null, points: sides.map(({ index }) => index) };
}

/**
 * A toll that is told higher later has grown; told otherwise at one time it is disputed, and only by those who tell it
 * then.
 */
function tolls(placed: readonly Placed[]): Disagreement[] {
  const members = placed.toSorted((a, b) => day(a).localeCompare(day(b)) || a.index - b.index);
  const disputed = new Set<Placed>();
  for (const [i, a] of members.entries()) {
    for (const b of members.slice(i + 1)) {
      if (!apart(a.candidate.figure, b.candidate.figure) || isGrowth(a, b)) continue;
      disputed.add(a).add(b);
    }
  }
  const sides = members.filter((member) => disputed.has(member));
  const grown = members.filter((member) => !disputed.has(member));
  // "At least 12" beside 15 of the same day says nothing against it.
  const isGrown = new Set(grown.map(day)).size > 1 && new Set(grown.map(article)).size > 1;
  return [
    ...(isGrown ? [{ ...told(grown), nature: 'revision' } as const] : []),
    ...(sides.length > 0 ? [{ ...told(sides), nature: 'disagreement' } as const] : []),
  ];
}

/** Told later, and higher or by the same speaker. */
function isGrowth(a: Placed, b: Placed): boolean {
  if (day(a) === '' || day(a) >= day(b)) return false;
  const { figure, key } = b.candidate;
  // Only the dead and the hurt never become fewer.
  return (
    figure.value > a.candidate.figure.value ||
    FEWER.some((state) => key.words.includes(state)) ||
    speaker(a) === speaker(b)
  );
}

const FEWER = ['missing', 'held', 'displaced'];

const article = ({ candidate }: Placed) => candidate.article.id;

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
