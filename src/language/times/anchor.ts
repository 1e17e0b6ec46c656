/** What expressions are resolved against: the date of publication as far as it is known, and whether a text is a history. */
import type { ReadingContext, TimeExpression } from '../reading.ts';
import { dayNumber, daysInMonth } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import type { Tense } from './tense.ts';

/** An expression with its place in the body. */
export interface Found {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: number;
  readonly tense: Tense;
}

/** A date as far as it is known. */
export interface Known {
  readonly year: number;
  readonly month: number | null;
  /** Day number. */
  readonly day: number | null;
  readonly quarter: number | null;
  readonly basis: TimeExpression['basis'];
  readonly sentence: number;
  /** Named as an adjective ("the August 1988 truce"), so that the text does not go on from there. */
  readonly passing: boolean;
}

/** The day of publication as far as its EDTF reaches: day, month or year. */
export function published(context: ReadingContext): Known | null {
  if (context.published === null) return null;
  const [first = '', last = first] = context.published.split('/');
  const a = parts(first);
  const b = parts(last);
  if (a === null || b === null || a.year !== b.year) return null;
  const month = a.month === b.month ? a.month : null;
  const day = month !== null && a.day !== null && a.day === b.day ? a.day : null;
  return {
    year: a.year,
    month,
    day: month === null || day === null ? null : dayNumber(a.year, month, day),
    quarter: null,
    basis: context.publishedInferred || /[~?%]/.test(context.published) ? 'inferred' : 'resolved',
    sentence: -1,
    passing: false,
  };
}

function parts(edtf: string): { year: number; month: number | null; day: number | null } | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf);
  if (match === null) return null;
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  const year = Number(match[1]);
  return {
    year,
    month,
    day: day !== null && month !== null && day >= 1 && day <= daysInMonth(year, month) ? day : null,
  };
}

/** Sentences at the head of a report in which it says "on Friday" or "last month" sooner or later. */
const OPENING = 3;

/** Years that an undated text names at least when it is a history: a few named in passing prove nothing. */
const HISTORY = 4;

/**
 * A history tells by years of its own, most of them far from the day of writing, and hardly by "Friday" or "today", in
 * its opening never.
 * With no day of writing, a text is one when it tells whole dates and no such words.
 */
export function isNarrative(found: readonly Found[], now: Known | null): boolean {
  let years = 0;
  let far = 0;
  let deictic = 0;
  for (const { meaning, sentence } of found) {
    const before = deictic;
    if (meaning.kind === 'calendar') {
      if (meaning.year !== null) {
        years++;
        if (meaning.bc || now === null || Math.abs(meaning.year - now.year) >= 2) far++;
      } else if (meaning.weekday !== null && meaning.month === null) deictic++;
    } else if (meaning.kind === 'shift' && meaning.anchor === 'now' && !(meaning.unit === 'D' && meaning.by === 0))
      deictic++;
    if (now !== null && deictic > before && sentence < OPENING) return false;
  }
  if (now === null) return years >= HISTORY && deictic === 0;
  // A few old years make a history only where nothing at all counts from the day of writing.
  return far >= 10 ? far > deictic * 5 && far * 2 > years : far >= 4 && deictic === 0 && far * 5 > years * 4;
}
