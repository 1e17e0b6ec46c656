/**
 * Noun phrases of time: determiners, sides, counts and ordinals before a unit, weekday, month, season or part of day
 * ("the past three months", "this year's third quarter", "the next morning", "a few days later").
 */
import { monthAt, monthFirst, yearBehind } from './dates.ts';
import { type Core, type Frame, modifier, STEPS } from './frame.ts';
import { holiday } from './holidays.ts';
import type { Lexeme } from './lexicon.ts';
import { calendar, durationValue, fixed, type Step, shift } from './meaning.ts';
import type { Tokens } from './tokens.ts';
import { half, period, unit } from './units.ts';

/** Reads a phrase at token i; null when its head is no time. */
export function phrase(t: Tokens, i: number): Core | null {
  const frame: Frame = {
    the: false,
    side: null,
    past: false,
    recent: false,
    latest: false,
    these: false,
    fiscal: false,
    ordinal: null,
    counted: false,
    count: null,
    article: false,
    year: null,
    yearStep: null,
  };
  let at = i;
  // Seven words before a head are more than English uses.
  for (let n = 0; n < 8; n++) {
    const next = modifier(t, at, frame, at === i);
    if (next === at) break;
    at = next;
  }
  const found = head(t, at, frame);
  if (found !== null) return withoutDeterminer(t, i, at, frame, found);
  if (frame.yearStep !== null) return possessor(t, i, frame);
  return null;
}

/**
 * "the | eight-year war", "that | third-quarter profit", "the | August 1988 truce": what stands before a noun as its
 * adjective is the expression, and the determiner belongs to the noun.
 */
function withoutDeterminer(t: Tokens, i: number, at: number, f: Frame, found: Core): Core {
  const role = t.lexeme(i)?.role;
  if (role === 'a' && t.mark(at + 1) === '-' && t.word(at + 2) === 'long') return { ...found, start: at };
  if (role === 'a' && !f.article && f.counted && t.lexeme(i + 1)?.role !== 'few') {
    const bare = t.isDigits(i + 1) || (t.lexeme(i + 1)?.cardinal ?? 100) < 100;
    return bare && t.lexeme(found.end - 1)?.role !== 'period' ? { ...found, start: i + 1 } : found;
  }
  if (role !== 'the' && role !== 'that' && role !== 'this') return found;
  const hyphened =
    (t.mark(at - 1) === '-' ||
      (f.counted &&
        f.count !== 1 &&
        !f.article &&
        t.lexeme(at)?.unit !== undefined &&
        t.lexeme(at)?.plural !== true)) &&
    (f.counted || f.ordinal !== null) &&
    (found.end === at + 1 || t.word(found.end - 1) === 'old');
  const month = t.lexeme(at)?.month !== undefined && role === 'the' && f.side === null;
  const start = i + 1;
  return (hyphened || month) && start < at + (month ? 1 : 0) ? { ...found, start } : found;
}

/** "last year" of "last year's" where nothing of time follows; "year-ago" alone. */
function possessor(t: Tokens, i: number, frame: Frame): Core | null {
  const step = frame.yearStep;
  if (step === null) return null;
  let at = i;
  while (at < t.count && t.lexeme(at)?.unit !== 'Y') at++;
  const ago = t.mark(at + 1) === '-';
  return {
    ...(ago ? { start: at } : {}),
    end: ago ? at + 3 : at + 1,
    meaning: shift('Y', step.by, step.anchor, { loose: ago }),
  };
}

function head(t: Tokens, at: number, f: Frame): Core | null {
  const lexeme = t.lexeme(at);
  if (lexeme === undefined) {
    const word = t.word(at);
    if (f.side === 'this' && !f.counted && (word === 'moment' || (word === 'time' && t.word(at - 2) === 'at'))) {
      return { end: at + 1, meaning: fixed('DATE', 'PRESENT_REF') };
    }
    if (
      word === 'present' &&
      f.the &&
      at > 0 &&
      t.lexeme(at - 1)?.role === 'the' &&
      /^(?:|day)$/.test(t.word(at + 1))
    ) {
      return { end: at + 1, meaning: fixed('DATE', 'PRESENT_REF') };
    }
    // "the past" as a noun: nothing behind it that it could belong to.
    if (f.the && f.past && !f.counted && nounEnds(t, at)) return { end: at, meaning: fixed('DATE', 'PAST_REF') };
    if (f.year !== null && f.fiscal) return { end: at, meaning: calendar({ year: f.year }) };
    return null;
  }
  if (
    f.the &&
    f.past &&
    !f.counted &&
    lexeme.unit === undefined &&
    lexeme.season === undefined &&
    lexeme.part === undefined &&
    nounEnds(t, at)
  ) {
    return { end: at, meaning: fixed('DATE', 'PAST_REF') };
  }
  if (lexeme.role === 'half') return half(t, at, f);
  if (lexeme.role === 'future') {
    if (f.counted && !f.article) return null;
    return { end: at + 1, meaning: fixed('DATE', 'FUTURE_REF') };
  }
  if (lexeme.role === 'period') return period(at, f);
  if (lexeme.unit !== undefined && lexeme.unit !== 'NI') return unit(t, at, lexeme, lexeme.unit, f);
  if (lexeme.part !== undefined) return part(at, lexeme, f);
  if (
    lexeme.weekday !== undefined &&
    lexeme.plural !== true &&
    f.side !== null &&
    !f.counted &&
    lexeme.short !== true
  ) {
    const time = partBehind(t, at + 1);
    return {
      end: time?.end ?? at + 1,
      meaning: calendar({ weekday: lexeme.weekday, side: f.side, time: time?.time ?? null }),
    };
  }
  if (lexeme.month !== undefined && !f.counted && (f.side !== null || f.yearStep !== null || f.the)) {
    if (monthAt(t, at) === 0) return null;
    const dates = monthFirst(t, at);
    const date = dates?.[0];
    if (dates?.length !== 1 || date?.meaning.kind !== 'calendar') return null;
    return { end: date.end, meaning: { ...date.meaning, side: f.side, yearStep: f.yearStep ?? date.meaning.yearStep } };
  }
  if (lexeme.season !== undefined) return season(t, at, lexeme, f);
  if (lexeme.role === 'holiday' && (f.side !== null || f.yearStep !== null) && !f.counted) {
    const named = holiday(t, at);
    return named === null
      ? null
      : { end: named.end, meaning: calendar({ holiday: named.key, side: f.side, yearStep: f.yearStep }) };
  }
  return null;
}

/** Whether "the past" ends here: a mark, the end, or a word that starts something new. */
function nounEnds(t: Tokens, at: number): boolean {
  const word = t.word(at);
  return (
    word === '' ||
    /^(?:and|or|but|that|which|when|as|to|for|with|by|in|on|of|is|was|has|had|were|are|have|would|will|because|it|he|she|they|we|i)$/.test(
      word,
    )
  );
}

function season(t: Tokens, at: number, lexeme: Lexeme, f: Frame): Core | null {
  if (lexeme.season === undefined) return null;
  if (lexeme.plural === true) {
    return f.counted && !f.article ? { end: at + 1, meaning: fixed('SET', `XXXX-${lexeme.season}`) } : null;
  }
  if (f.counted) return null;
  const behind = yearBehind(t, at + 1);
  // "fall" is a season only in a season's company: "in the fall", "last fall", "fall 2018".
  if (lexeme.doubtful === true && f.side === null && f.yearStep === null && behind === null) {
    const before = t.word(f.the ? at - 2 : at - 1);
    if (!/^(?:in|by|until|till|since|during|early|late|mid|through)$/.test(before) || t.word(at + 1) === 'of')
      return null;
  }
  const year = f.year === null ? null : { year: f.year };
  return {
    end: behind?.end ?? at + 1,
    meaning: calendar({ season: lexeme.season, side: f.side, yearStep: f.yearStep, ...year, ...behind?.parts }),
  };
}

const PARTS: Readonly<Record<string, string>> = {
  MO: 'TMO',
  AF: 'TAF',
  EV: 'TEV',
  NI: 'TNI',
  DT: 'TDT',
  NO: 'T12:00',
  MI: 'TMI',
};

/** TIMEX3 suffix of a part of day at a place, for "Friday night" and "yesterday morning". */
export function partBehind(t: Tokens, at: number): { end: number; time: string } | null {
  const lexeme = t.lexeme(at);
  if (lexeme?.part === undefined || lexeme.plural === true) return null;
  const time = PARTS[lexeme.part];
  return time === undefined ? null : { end: at + 1, time: t.word(at) === 'midnight' ? 'T24:00' : time };
}

function part(at: number, lexeme: Lexeme, f: Frame): Core | null {
  if (lexeme.part === undefined) return null;
  const time = PARTS[lexeme.part] ?? 'TNI';
  if (f.counted && !(f.article && f.side === null)) {
    return lexeme.unit === 'NI' && (f.count !== 1 || lexeme.plural !== true)
      ? { end: at + 1, meaning: fixed('DURATION', durationValue(f.count, 'NI')) }
      : null;
  }
  if (f.article || lexeme.plural === true || f.ordinal !== null) return null;
  if (f.side === null) return null;
  // "the next morning" counts from the text, unlike "next week".
  const step: Step = f.side === 'next' ? STEPS.following : STEPS[f.side];
  return { end: at + 1, meaning: shift('D', step.by, step.anchor, { time }) };
}
