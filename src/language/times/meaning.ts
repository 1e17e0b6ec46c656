/** What an expression says before it is resolved against a day: the bridge from grammar to resolution. */
import type { TimexType } from '../reading.ts';
import type { Unit } from './lexicon.ts';

/** Which one of several is meant: "last Friday", "next June", "this summer", "that same day". */
export type Side = 'last' | 'next' | 'this' | 'that' | 'previous' | 'following';

/** A step from the day of writing ("now") or from the last date of the text ("text"). */
export interface Step {
  readonly by: number;
  readonly anchor: 'now' | 'text';
}

/** A date with parts left open. */
export interface Calendar {
  readonly kind: 'calendar';
  readonly year: number | null;
  /** Years before Christ. */
  readonly bc: boolean;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly quarter: number | null;
  readonly half: number | null;
  readonly season: string | null;
  /** Key of a named day: "christmas". */
  readonly holiday: string | null;
  /** Part of day or clock time as TIMEX3 suffix: "TMO", "T17:30". */
  readonly time: string | null;
  readonly side: Side | null;
  /** The year as a step: "June last year", "July 25 of that year". */
  readonly yearStep: Step | null;
  /** The month as a step: "the 5th of this month". */
  readonly monthStep: Step | null;
}

export interface Shift extends Step {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly time: string | null;
  /** "a year ago": takes the precision of the date it is told beside. */
  readonly loose: boolean;
}

export interface Fixed {
  readonly kind: 'fixed';
  readonly type: TimexType;
  readonly value: string;
}

export type Meaning = Calendar | Shift | Fixed;

const OPEN: Calendar = {
  kind: 'calendar',
  year: null,
  bc: false,
  month: null,
  day: null,
  weekday: null,
  quarter: null,
  half: null,
  season: null,
  holiday: null,
  time: null,
  side: null,
  yearStep: null,
  monthStep: null,
};

export function calendar(parts: Partial<Omit<Calendar, 'kind'>>): Calendar {
  return { ...OPEN, ...parts };
}

export function shift(
  unit: Unit,
  by: number,
  anchor: 'now' | 'text',
  rest?: { time?: string | null; loose?: boolean },
): Shift {
  return { kind: 'shift', unit, by, anchor, time: rest?.time ?? null, loose: rest?.loose ?? false };
}

export function fixed(type: TimexType, value: string): Fixed {
  return { kind: 'fixed', type, value };
}

/** An expression found: tokens [start, end) of its sentence. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

const LETTER: Readonly<Record<Unit, string>> = {
  S: 'S',
  MIN: 'M',
  H: 'H',
  D: 'D',
  W: 'W',
  WE: 'WE',
  M: 'M',
  Q: 'Q',
  Y: 'Y',
  DE: 'DE',
  CE: 'CE',
  ML: 'ML',
  FN: 'W',
  NI: 'NI',
};

const HALF: Readonly<Partial<Record<Unit, string>>> = { Y: '6M', H: '30M', MIN: '30S' };

/** TIMEX3 duration; a null count is an unknown one: "PXD". */
export function durationValue(count: number | null, unit: Unit): string {
  const clock = unit === 'S' || unit === 'MIN' || unit === 'H' ? 'T' : '';
  // Halves of a unit that has whole parts: "P2Y6M", "PT30M".
  const half = HALF[unit];
  if (half !== undefined && count !== null && count % 1 === 0.5) {
    return `P${clock}${count > 1 ? `${Math.floor(count)}${LETTER[unit]}` : ''}${half}`;
  }
  // Parts of a decade or a century are told in years.
  if ((unit === 'DE' || unit === 'CE') && count !== null && !Number.isInteger(count)) {
    return `P${Math.round(count * (unit === 'DE' ? 10 : 100))}Y`;
  }
  if (unit === 'Q' && count !== 1) return count === null ? 'PXM' : `P${count * 3}M`;
  if (unit === 'FN') return count === null ? 'PXW' : `P${count * 2}W`;
  return `P${clock}${count === null ? 'X' : String(count)}${LETTER[unit]}`;
}
