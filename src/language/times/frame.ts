/** What can stand before the head of a noun phrase of time, and how it is read: determiners, sides, counts, ordinals. */
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
  const lexeme = t.lexeme(at);
  const role = lexeme?.role;
  const after = t.mark(at + 1) === '-' ? at + 2 : at + 1;
  if (role === 'the' && first) {
    f.the = true;
    return at + 1;
  }
  // "a three-year period": the article is the noun's.
  if (role === 'a' && first && (t.isDigits(at + 1) || (t.lexeme(at + 1)?.cardinal ?? 100) < 100)) return at + 1;
  if (lexeme?.unit === 'Y' && lexeme.plural !== true && t.mark(at + 1) === '-' && f.yearStep === null) {
    const word = t.word(at + 2);
    if (word === 'ago' || word === 'earlier') {
      f.yearStep = { by: -1, anchor: 'now' };
      return at + 3;
    }
  }
  if (
    role === 'this' ||
    role === 'that' ||
    role === 'same' ||
    role === 'last' ||
    role === 'past' ||
    role === 'previous' ||
    role === 'next' ||
    role === 'coming' ||
    role === 'following' ||
    role === 'current'
  ) {
    if (f.side !== null && !(f.side === 'that' || f.side === 'this')) return at;
    // "the four previous weeks", but "two billion | last year"
    if (f.counted && t.lexeme(at + 1)?.plural !== true) return at;
    if ((role === 'this' || role === 'that') && !first) return at;
    const owner = t.lexeme(at + 1);
    if (
      owner?.unit === 'Y' &&
      owner.plural !== true &&
      t.mark(at + 2) === "'" &&
      t.word(at + 3) === 's' &&
      f.yearStep === null
    ) {
      const by =
        role === 'last' || role === 'previous'
          ? -1
          : role === 'next' || role === 'coming' || role === 'following'
            ? 1
            : 0;
      f.yearStep = {
        by,
        anchor: role === 'that' || role === 'same' || role === 'previous' || role === 'following' ? 'text' : 'now',
      };
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
  if (role === 'recent') {
    f.recent = true;
    return at + 1;
  }
  if (role === 'latest') {
    f.latest = true;
    return at + 1;
  }
  if (role === 'these' && !f.counted) {
    f.these = true;
    return at + 1;
  }
  if (role === 'fiscal') {
    f.fiscal = true;
    return after;
  }
  if (t.word(at) === 'latter' && f.ordinal === null) {
    f.ordinal = 2;
    return at + 1;
  }
  const place = f.ordinal === null && !f.counted ? ordinal(t, at) : null;
  if (place !== null && !(lexeme?.unit === 'S' && f.counted)) {
    f.ordinal = place.value;
    return t.mark(place.end) === '-' ? place.end + 1 : place.end;
  }
  const number = t.number(at);
  if (t.word(at).length === 4 && number >= 1900 && number < 2100 && f.year === null && (f.the || f.fiscal)) {
    f.year = number;
    return at + 1;
  }
  if (SKIPPED.has(t.word(at)) && !first) return at + 1;
  if (!f.counted && (role !== 'half' || t.lexeme(at + 1)?.role === 'a' || t.lexeme(at + 2)?.unit !== undefined)) {
    const many = count(t, at);
    if (many !== null) {
      f.counted = true;
      f.count = many.value;
      f.article = role === 'a' && many.end === at + 1;
      return t.mark(many.end) === '-' ? many.end + 1 : many.end;
    }
  }
  return at;
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
