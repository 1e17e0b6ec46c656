/** What can stand before the head of a noun phrase of time, and how it is read: determiners, sides, counts, ordinals. */
import type { Lexeme, Role } from './lexicon.ts';
import type { Meaning, Side, Step } from './meaning.ts';
import { count, ordinal } from './numerals.ts';
import type { Tokens } from './tokens.ts';

export interface Core {
  /** Where it starts when that is behind the place asked for. */
  readonly start?: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** What stands before the head. */
export interface Frame {
  the: boolean;
  side: Side | null;
  /** "past" and "last" differ with units: "the past year", "last year". */
  past: boolean;
  recent: boolean;
  latest: boolean;
  these: boolean;
  fiscal: boolean;
  ordinal: number | null;
  counted: boolean;
  count: number | null;
  /** "a", "an": a count of one that may be no more than an article. */
  article: boolean;
  year: number | null;
  yearStep: Step | null;
}

/** How far a side is from where it counts. */
export const STEPS: Readonly<Record<Side, Step>> = {
  this: { by: 0, anchor: 'now' },
  last: { by: -1, anchor: 'now' },
  next: { by: 1, anchor: 'now' },
  that: { by: 0, anchor: 'text' },
  previous: { by: -1, anchor: 'text' },
  following: { by: 1, anchor: 'text' },
};

const SKIPPED = new Set(
  (
    'more full long whole entire consecutive straight additional extra solid successive trading business working calendar ' +
    'short single crucial very near immediate other'
  ).split(' '),
);

/** "last" behind these is the verb. */
const VERB_BEFORE = new Set('will would to could should may might can must not did does do t it that which'.split(' '));

const SIDES: Readonly<Record<string, Side>> = {
  this: 'this',
  that: 'that',
  same: 'that',
  last: 'last',
  past: 'last',
  previous: 'previous',
  next: 'next',
  coming: 'next',
  following: 'following',
  current: 'this',
};

/** Takes one word of the frame; the same place when the word belongs to the head. */
export function modifier(t: Tokens, at: number, f: Frame, first: boolean): number {
  const role = t.lexeme(at)?.role;
  if (role === 'the' && first) {
    f.the = true;
    return at + 1;
  }
  // "a three-year period": the article is the noun's.
  if (role === 'a' && first && (t.isDigits(at + 1) || (t.lexeme(at + 1)?.cardinal ?? 100) < 100)) return at + 1;
  const ago = yearAgo(t, at, f);
  if (ago > at) return ago;
  if (isSided(role)) return sided(t, at, f, first, role);
  const marked = markedBy(t, at, f, role);
  return marked > at ? marked : numbered(t, at, f, first);
}

/** "a year-ago profit", "year-earlier sales": behind them, or `at`. */
function yearAgo(t: Tokens, at: number, f: Frame): number {
  if (!isYear(t.lexeme(at)) || t.mark(at + 1) !== '-' || f.yearStep !== null) return at;
  if (t.word(at + 2) !== 'ago' && t.word(at + 2) !== 'earlier') return at;
  f.yearStep = { by: -1, anchor: 'now' };
  return at + 3;
}

const isYear = (lexeme: Lexeme | undefined): boolean => lexeme?.unit === 'Y' && lexeme.plural !== true;

const isSided = (role: Role | undefined): role is Role => role !== undefined && Object.hasOwn(SIDES, role);

/** "this", "last", "the same", and the year whose part follows ("last year's third quarter"). */
function sided(t: Tokens, at: number, f: Frame, first: boolean, role: Role): number {
  if (f.side !== null && !(f.side === 'that' || f.side === 'this')) return at;
  // "the four previous weeks", but "two billion | last year"
  if (f.counted && t.lexeme(at + 1)?.plural !== true) return at;
  if ((role === 'this' || role === 'that') && !first) return at;
  if (isYear(t.lexeme(at + 1)) && t.mark(at + 2) === "'" && t.word(at + 3) === 's' && f.yearStep === null) {
    f.yearStep = ownerStep(role);
    return at + 4;
  }
  // "insisted that Thursday's strike": a conjunction.
  if (role === 'that' && !demonstrative(t, at)) return at;
  // "would last four years"
  if (role === 'last' && first && VERB_BEFORE.has(t.word(at - 1)) && count(t, at + 1) !== null) return at;
  f.side = SIDES[role] ?? null;
  if (role === 'past') f.past = true;
  return at + 1;
}

/** How far the year is that owns what follows: "the previous year's" counts from the text, "last year's" from now. */
function ownerStep(role: Role): Step {
  const back = role === 'last' || role === 'previous';
  const on = role === 'next' || role === 'coming' || role === 'following';
  const told = role === 'that' || role === 'same' || role === 'previous' || role === 'following';
  return { by: back ? -1 : on ? 1 : 0, anchor: told ? 'text' : 'now' };
}

/** "recent", "the latest", "these", "fiscal", "the latter": behind the word, or `at`. */
function markedBy(t: Tokens, at: number, f: Frame, role: Role | undefined): number {
  if (role === 'recent') f.recent = true;
  else if (role === 'latest') f.latest = true;
  else if (role === 'these' && !f.counted) f.these = true;
  else if (role === 'fiscal') {
    f.fiscal = true;
    return t.mark(at + 1) === '-' ? at + 2 : at + 1;
  } else if (t.word(at) === 'latter' && f.ordinal === null) f.ordinal = 2;
  else return at;
  return at + 1;
}

/** Ordinals, years, counts and the words between them and the head. */
function numbered(t: Tokens, at: number, f: Frame, first: boolean): number {
  const lexeme = t.lexeme(at);
  const behind = (end: number) => (t.mark(end) === '-' ? end + 1 : end);
  const place = f.ordinal === null && !f.counted ? ordinal(t, at) : null;
  if (place !== null) {
    f.ordinal = place.value;
    return behind(place.end);
  }
  const number = t.number(at);
  if (t.word(at).length === 4 && number >= 1900 && number < 2100 && f.year === null && (f.the || f.fiscal)) {
    f.year = number;
    return at + 1;
  }
  if (SKIPPED.has(t.word(at)) && !first) return at + 1;
  if (f.counted) return at;
  // "half a year" and "half-year" count halves; any other "half" is a head.
  const halves = t.lexeme(at + 1)?.role === 'a' || t.lexeme(at + 2)?.unit !== undefined;
  const many = lexeme?.role !== 'half' || halves ? count(t, at) : null;
  if (many === null) return at;
  f.counted = true;
  f.count = many.value;
  f.article = lexeme?.role === 'a' && many.end === at + 1;
  return behind(many.end);
}

/** Whether "that" points: before a unit always, before a weekday or month behind a preposition or at a clause's start. */
function demonstrative(t: Tokens, at: number): boolean {
  const next = t.lexeme(at + 1);
  if (next?.role === 'last' || next?.role === 'next' || next?.role === 'this') return false;
  if (next?.weekday === undefined && next?.month === undefined) return true;
  return (
    at === 0 ||
    t.mark(at - 1) !== '' ||
    /^(?:of|on|in|by|during|since|and|but|later|until|before|after|from)$/.test(t.word(at - 1))
  );
}
