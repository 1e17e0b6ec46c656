/** Phrases whose head is a unit: "the past three months", "this year's third quarter", "a few days later", "the first half". */
import { pad } from './calendar.ts';
import { yearBehind } from './dates.ts';
import { type Core, type Frame, STEPS } from './frame.ts';
import type { Lexeme, Unit } from './lexicon.ts';
import { calendar, durationValue, fixed, shift } from './meaning.ts';
import { count, spelledYear } from './numerals.ts';
import type { Tokens } from './tokens.ts';

/** What a bare plural stands behind when it is a length of time: "for years", "took weeks". */
const BEFORE_PLURAL = new Set(
  (
    'for in within after over during through of by took take takes taking taken lasted lasts last spent spend spends spending ' +
    'waited wait waiting than and or mere just only about nearly almost until under many several some the more former early ' +
    'late per coming recent past next following previous succeeding'
  ).split(' '),
);

/** A unit as head: a date where a side or determiner points, a length of time where it is counted. */
export function unit(t: Tokens, at: number, lexeme: Lexeme, kind: Unit, f: Frame): Core | null {
  const plural = lexeme.plural === true;
  if (
    kind === 'S' &&
    !plural &&
    (f.ordinal === null ? !f.counted || f.article : true) &&
    !/^(?:ago|later|earlier)$/.test(t.word(at + 1))
  )
    return null;
  if (kind === 'CE' && f.ordinal !== null && !plural) {
    const bc = t.word(at + 1) === 'bc' || t.word(at + 1) === 'bce';
    return { end: bc ? at + 2 : at + 1, meaning: fixed('DATE', `${bc ? 'BC' : ''}${pad(f.ordinal - 1, 2)}`) };
  }
  // "the years 1955", "the year two thousand"
  if (kind === 'Y' && f.the && !f.counted && f.side === null && f.ordinal === null && f.yearStep === null) {
    const number = t.number(at + 1);
    if (t.word(at + 1).length === 4 && number >= 1000 && number < 2200) {
      return { end: at + 2, meaning: calendar({ year: number }) };
    }
    const spelt = plural ? null : spelledYear(t, at + 1);
    if (spelt !== null) return { end: spelt.end, meaning: calendar({ year: spelt.value }) };
  }
  if (kind === 'Q') {
    const century = partOfCentury(t, at + 1);
    const many = plural ? f.count : 1;
    if (century > 0 && many !== null && f.side === null)
      return { end: century, meaning: fixed('DURATION', durationValue(many / 4, 'CE')) };
  }
  if (f.these) return plural && kind === 'D' ? { end: at + 1, meaning: fixed('DATE', 'PRESENT_REF') } : null;
  if (f.counted || plural) return counted(t, at, plural, kind, f);
  if (f.recent) return null;
  if (kind === 'Q') return quarter(t, at, f);
  if (kind === 'Y') {
    const number = t.number(at + 1);
    if (f.fiscal && t.word(at + 1).length === 4 && number > 1900)
      return { end: at + 2, meaning: calendar({ year: number }) };
  }
  if (f.ordinal !== null) return null;
  if (f.side === null) {
    if (!f.the || kind === 'H' || kind === 'MIN' || kind === 'S' || kind === 'D') return null;
    if (kind === 'Y' && t.mark(at + 1) === '-' && t.word(at + 2) === 'end')
      return { end: at + 3, meaning: shift('Y', 0, 'now') };
    if (kind === 'Y' && /^(?:ended|ending|to|through)$/.test(t.word(at + 1)))
      return { end: at + 1, meaning: fixed('DURATION', 'P1Y') };
    // "$2 billion the year before.": no event follows that it could be before.
    const side = t.word(at + 1);
    if ((side === 'before' || side === 'after') && (closes(t, at + 2) || /^(?:and|or|but)$/.test(t.word(at + 2))))
      return { end: at + 2, meaning: shift(kind, side === 'before' ? -1 : 1, 'text') };
    return { end: at + 1, meaning: shift(kind, 0, kind === 'WE' || kind === 'W' ? 'now' : 'text') };
  }
  if (kind === 'H' || kind === 'MIN' || kind === 'S') {
    return f.side === 'last' || f.side === 'next'
      ? { end: at + 1, meaning: fixed('DURATION', durationValue(1, kind)) }
      : null;
  }
  if (kind === 'D') {
    if (f.side === 'last' || (f.side === 'this' && t.word(at + 1) === 'and')) return null;
    const by = f.side === 'next' || f.side === 'following' ? 1 : f.side === 'previous' ? -1 : 0;
    return { end: at + 1, meaning: shift('D', by, 'text') };
  }
  if (f.past && kind !== 'Y')
    return { end: at + 1, meaning: kind === 'WE' ? shift('WE', -1, 'now') : fixed('DURATION', durationValue(1, kind)) };
  const year = f.side === 'that' && (kind === 'M' || kind === 'W') ? yearBack(t, at + 1) : 0;
  if (year > 0) return { end: year, meaning: shift(kind, kind === 'M' ? -12 : -52, 'text') };
  const step = STEPS[f.side];
  if (t.word(at + 1) === 'and' && t.lexeme(at + 2)?.role === 'a' && t.word(at + 3) === 'half' && f.side !== 'that') {
    return { end: at + 4, meaning: fixed('DURATION', durationValue(1.5, kind)) };
  }
  const orSo = t.word(at + 1) === 'or' && t.word(at + 2) === 'so';
  return { end: orSo ? at + 3 : at + 1, meaning: shift(kind, step.by, step.anchor) };
}

/** Behind "last year", "a year earlier", "a year ago" that follow a month or quarter of "the same" name; 0 where none does. */
function yearBack(t: Tokens, at: number): number {
  const start = t.word(at) === 'of' || t.word(at) === 'in' ? at + 1 : at;
  if ((t.word(start) === 'last' || t.word(start) === 'previous') && t.word(start + 1) === 'year') return start + 2;
  if (t.word(start) === 'the' && t.word(start + 1) === 'previous' && t.word(start + 2) === 'year') return start + 3;
  const counted = t.lexeme(start)?.role === 'a' && t.word(start + 1) === 'year';
  return counted && /^(?:ago|earlier|before)$/.test(t.word(start + 2)) ? start + 3 : 0;
}

/** Behind the century that "a quarter" is taken of ("of a century", "-century"); 0 where there is none. */
function partOfCentury(t: Tokens, at: number): number {
  const head = t.mark(at) === '-' ? at + 1 : t.word(at) === 'of' && t.lexeme(at + 1)?.role === 'a' ? at + 2 : at;
  return t.word(head) === 'century' ? head + 1 : 0;
}

/** "the first half of 1990". */
export function half(t: Tokens, at: number, f: Frame): Core | null {
  const place = f.side === 'last' ? 2 : f.ordinal;
  if (f.counted || (place !== 1 && place !== 2)) return null;
  const halfYear = { half: place };
  const behind = yearBehind(t, at + 1);
  if (behind !== null && t.mark(at + 1) !== ',')
    return { end: behind.end, meaning: calendar({ ...halfYear, ...behind.parts }) };
  if (t.word(at + 1) === 'of' && t.word(at + 2) === 'the' && t.word(at + 3) === 'year') {
    return { end: at + 4, meaning: calendar({ ...halfYear }) };
  }
  if (f.year !== null || f.yearStep !== null)
    return { end: at + 1, meaning: calendar({ ...halfYear, year: f.year, yearStep: f.yearStep }) };
  // "first-half profit", but "a first-half goal"
  if (t.mark(at - 1) === '-' && (RESULTS.test(t.word(at + 1)) || RESULTS.test(t.word(at + 2))))
    return { end: at + 1, meaning: calendar(halfYear) };
  return null;
}

/** What firms and states count by halves of a year. */
const RESULTS =
  /^(?:profits?|loss(?:es)?|revenues?|sales|earnings|income|results|turnover|output|production|exports|imports|trade|growth|gdp|deficit|surplus|dividend|deliveries|shipments|orders|inflows)$/;

/** "the 1988 period", "the year-earlier period", "the latest period". */
export function period(at: number, f: Frame): Core | null {
  if (f.year !== null) return { end: at + 1, meaning: calendar({ year: f.year }) };
  if (f.yearStep !== null)
    return { end: at + 1, meaning: shift('Y', f.yearStep.by, f.yearStep.anchor, { loose: true }) };
  if (f.latest) return { end: at + 1, meaning: shift('Q', 0, 'text') };
  return null;
}

function quarter(t: Tokens, at: number, f: Frame): Core | null {
  const number = f.ordinal;
  if (number !== null) {
    if (number > 4) return null;
    const behind = yearBehind(t, at + 1);
    const year = f.year === null ? null : { year: f.year };
    return {
      end: behind?.end ?? at + 1,
      meaning: calendar({ quarter: number, side: f.side, yearStep: f.yearStep, ...year, ...behind?.parts }),
    };
  }
  if (f.year !== null) return { end: at + 1, meaning: calendar({ year: f.year, quarter: 0 }) };
  if (f.yearStep !== null)
    return { end: at + 1, meaning: shift('Y', f.yearStep.by, f.yearStep.anchor, { loose: true }) };
  const back = f.side === 'that' ? yearBack(t, at + 1) : 0;
  if (back > 0) return { end: back, meaning: shift('Q', -4, 'text') };
  if (f.side === 'last') return { end: at + 1, meaning: shift('Q', -1, 'now') };
  if (f.side === 'next') return { end: at + 1, meaning: shift('Q', 1, 'now') };
  if (f.side === 'this') return { end: at + 1, meaning: shift('Q', 0, 'now') };
  if (f.side === 'previous') return { end: at + 1, meaning: shift('Q', -1, 'text') };
  if (f.side === 'following') return { end: at + 1, meaning: shift('Q', 1, 'text') };
  if (!f.the && !f.latest && f.side === null) return null;
  return { end: at + 1, meaning: shift('Q', 0, 'text') };
}

/** A counted unit: a length of time, or a step when "ago", "later" or "earlier" follow. */
function counted(t: Tokens, at: number, plural: boolean, kind: Unit, f: Frame): Core | null {
  let end = at + 1;
  // "a months-long trek": the article is no count.
  let number = f.counted && !(f.article && plural) ? f.count : null;
  if (!f.counted && f.side !== null && f.side !== 'last' && f.side !== 'next' && f.side !== 'following') {
    return null;
  }
  if (kind === 'WE' && f.counted && !f.article) return { end, meaning: fixed('DURATION', durationValue(number, 'WE')) };
  if (kind === 'WE') return null;
  // "three quarters" are as often a share; as a time they come with a side or a place in the year.
  if (kind === 'Q' && f.side === null && f.ordinal === null && !f.recent) return null;
  // "the first days" are a place in a time that is not told.
  if (!f.counted && f.ordinal !== null) return null;
  // "the darkest days", "the Reagan years": a plural that is no length.
  if (!f.counted && f.side === null && f.ordinal === null && !f.recent && !bare(t, at)) return null;
  // "a year and a half"
  if (t.word(end) === 'and' && t.lexeme(end + 1)?.role === 'a' && t.word(end + 2) === 'half' && number !== null) {
    number += 0.5;
    end += 3;
  } else if (t.word(end) === 'or' && t.word(end + 1) === 'so') end += 2;
  else if (t.word(end) === 'or' && t.word(end + 1) === 'two' && number === 1) end += 2;
  if (t.mark(end) === '-' && t.word(end + 1) === 'old') end += 2;
  else if (t.mark(end) === '-' && t.word(end + 1) === 'long') end += 2;
  else if (t.word(end) === 'old' && f.counted && !f.article) end++;
  else if (t.word(end) === 'of' && t.word(end + 1) === 'age') end += 2;
  else {
    const step = direction(t, end, plural || f.counted);
    if (step !== null && f.side === null && f.ordinal === null) {
      // "a week from today" is a day, "a week from now" a week.
      const toDay = kind === 'W' && t.word(step.end - 1) === 'today';
      if (toDay && number !== null) return { end: step.end, meaning: shift('D', 7 * number, 'now') };
      if (number === null) return { end: step.end, meaning: fixed('DATE', step.by < 0 ? 'PAST_REF' : 'FUTURE_REF') };
      return {
        end: step.end,
        meaning: shift(kind, step.by * number, step.anchor, { loose: kind === 'Y' && number === 1 && step.by < 0 }),
      };
    }
  }
  if (f.recent && plural && !f.counted)
    return {
      end,
      meaning: kind === 'Y' || kind === 'DE' ? fixed('DATE', 'PAST_REF') : fixed('DURATION', durationValue(null, kind)),
    };
  if (t.lexeme(end)?.role === 'period' && t.mark(end - 1) === '' && f.counted) end++;
  // "an hour and 20 minutes"
  const smaller = t.word(end) === 'and' && number !== null ? count(t, end + 1) : null;
  if (smaller?.value != null && number !== null) {
    const unit = t.lexeme(smaller.end)?.unit;
    const both = `${kind}${unit ?? ''}`;
    if (both === 'HMIN' || both === 'MINS') {
      const value = `${durationValue(number, kind)}${durationValue(smaller.value, both === 'HMIN' ? 'MIN' : 'S').slice(2)}`;
      return { end: smaller.end + 1, meaning: fixed('DURATION', value) };
    }
    if (both === 'YM' || both === 'MD') {
      const value = `${durationValue(number, kind)}${durationValue(smaller.value, both === 'YM' ? 'M' : 'D').slice(1)}`;
      return { end: smaller.end + 1, meaning: fixed('DURATION', value) };
    }
  }
  return { end, meaning: fixed('DURATION', durationValue(number, kind)) };
}

/** A plural without a count that is still a length of time: by what stands before it, or "ago" and the like behind it. */
function bare(t: Tokens, at: number): boolean {
  // The minutes of a meeting are no length of time.
  if (t.word(at) === 'minutes' && t.word(at + 1) === 'of') return false;
  if (/^(?:ago|later|earlier|before|after|old|of)$/.test(t.word(at + 1)) || t.mark(at + 1) === '-') return true;
  return at === 0 || BEFORE_PLURAL.has(t.word(at - 1)) || t.mark(at - 1) === ',' || t.mark(at - 1) === '-';
}

/** "ago", "earlier", "later", "from now" behind a length of time; "before" and "after" where nothing follows them. */
function direction(
  t: Tokens,
  at: number,
  allowed: boolean,
): { end: number; by: number; anchor: 'now' | 'text' } | null {
  if (!allowed) return null;
  const role = t.lexeme(at)?.role;
  const word = t.word(at);
  if (role === 'ago') return { end: at + 1, by: -1, anchor: 'now' };
  if (role === 'earlier' || word === 'previously') return { end: at + 1, by: -1, anchor: 'text' };
  if (role === 'later' || word === 'afterward' || word === 'afterwards' || word === 'hence')
    return { end: at + 1, by: 1, anchor: 'text' };
  if (word === 'from' && /^(?:now|today)$/.test(t.word(at + 1))) return { end: at + 2, by: 1, anchor: 'now' };
  if (word === 'before' && closes(t, at + 1)) return { end: at + 1, by: -1, anchor: 'text' };
  if (word === 'after' && closes(t, at + 1)) return { end: at + 1, by: 1, anchor: 'text' };
  return null;
}

function closes(t: Tokens, at: number): boolean {
  const mark = t.mark(at);
  return at >= t.count || mark === ',' || mark === '.' || mark === ';' || mark === ')';
}
