/** Times of day: "10:30 a.m. EST", "5 o'clock", "1430 GMT", "noon", as TIMEX3 suffixes ("T10:30"). */
import { pad } from './calendar.ts';
import type { Tokens } from './tokens.ts';

export interface ClockTime {
  readonly end: number;
  /** "T22:00", "TMO". */
  readonly time: string;
}

const ZONES = new Set(
  'gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt bjt'.split(
    ' ',
  ),
);
/** Names of time zones in full: "Eastern time". */
const STANDARD = new Set('eastern central mountain pacific local'.split(' '));
const BEFORE_CLOCK = new Set('at by around about from until till after before between since to and past'.split(' '));

/** A clock time that starts at token i; null when the digits are something else (a score, a verse, a ratio). */
export function clockTime(t: Tokens, i: number): ClockTime | null {
  const part = t.lexeme(i)?.part;
  if (part === 'NO') return { end: i + 1, time: 'T12:00' };
  if (t.word(i) === 'midnight') return { end: i + 1, time: 'T24:00' };
  const spelt = t.lexeme(i)?.cardinal;
  if (spelt !== undefined && spelt >= 1 && spelt <= 12) {
    const end = oclock(t, i + 1);
    if (end > 0) return finish(t, end, spelt, 0, null);
    const half = meridiem(t, i + 1);
    return half === null ? null : finish(t, half.end, spelt, 0, half.pm);
  }
  if (!t.isDigits(i)) return null;
  const hour = t.number(i);
  const width = t.word(i).length;
  if (width === 4 && hour < 2400 && hour % 100 < 60 && !(t.mark(i + 1) === '-')) {
    if (ZONES.has(t.word(i + 1)) && !t.touches(i + 1))
      return { end: i + 2, time: `T${t.word(i).slice(0, 2)}:${t.word(i).slice(2)}` };
    if (t.word(i + 1) === 'hours' && BEFORE_CLOCK.has(t.word(i - 1)))
      return { end: i + 2, time: `T${t.word(i).slice(0, 2)}:${t.word(i).slice(2)}` };
    return null;
  }
  if (width > 2 || hour > 24) return null;
  const colon = t.mark(i + 1);
  if (
    (colon === ':' || colon === '.') &&
    t.touches(i + 1) &&
    t.touches(i + 2) &&
    t.word(i + 2).length === 2 &&
    t.number(i + 2) < 60
  ) {
    const minute = t.number(i + 2);
    let end = i + 3;
    if (t.mark(end) === ':' && t.touches(end) && t.touches(end + 1) && t.number(end + 1) < 60) end += 2;
    const half = meridiem(t, end);
    if (half !== null && hour <= 12) return finish(t, half.end, hour, minute, half.pm);
    if (colon === '.') return null;
    const zoned = zone(t, end);
    if (zoned > end || BEFORE_CLOCK.has(t.word(i - 1)) || (width === 2 && t.isDigits(i - 1)))
      return { end: zoned, time: `T${pad(hour, 2)}:${pad(minute, 2)}` };
    return null;
  }
  const half = meridiem(t, i + 1);
  if (half !== null && hour <= 12) return finish(t, half.end, hour, 0, half.pm);
  const end = oclock(t, i + 1);
  return end > 0 && hour <= 12 ? finish(t, end, hour, 0, null) : null;
}

/** "in the morning", "at night" behind a clock time, and time zones. */
function finish(t: Tokens, at: number, hour: number, minute: number, pm: boolean | null): ClockTime {
  let end = zone(t, at);
  let after = pm;
  if (pm === null) {
    const part =
      t.word(end) === 'in' && t.word(end + 1) === 'the'
        ? t.lexeme(end + 2)?.part
        : t.word(end) === 'at'
          ? t.lexeme(end + 1)?.part
          : undefined;
    if (part === 'MO' || part === 'AF' || part === 'EV' || part === 'NI') {
      end += t.word(end) === 'in' ? 3 : 2;
      after = part !== 'MO' && !(part === 'NI' && hour < 6);
    }
  }
  const full = after === true && hour < 12 ? hour + 12 : after === false && hour === 12 ? 0 : hour;
  return { end, time: `T${pad(full, 2)}:${pad(minute, 2)}` };
}

function oclock(t: Tokens, at: number): number {
  return t.word(at) === 'o' && t.mark(at + 1) === "'" && t.word(at + 2) === 'clock' ? at + 3 : 0;
}

function meridiem(t: Tokens, at: number): { end: number; pm: boolean } | null {
  const word = t.word(at);
  if (word === 'am' || word === 'pm') return { end: at + 1, pm: word === 'pm' };
  if ((word === 'a' || word === 'p') && t.mark(at + 1) === '.' && t.touches(at + 1) && t.word(at + 2) === 'm') {
    return { end: t.mark(at + 3) === '.' && t.touches(at + 3) ? at + 4 : at + 3, pm: word === 'p' };
  }
  return null;
}

/** Behind a time zone, which may stand in parentheses; `at` where there is none. */
function zone(t: Tokens, at: number): number {
  const word = t.word(at);
  if (ZONES.has(word) && t.capital(at)) return at + 1;
  if ((word === 'hrs' || word === 'hr') && t.isDigits(at - 1)) return at + 1;
  if (STANDARD.has(word) && t.word(at + 1) === 'time') return at + 2;
  if ((t.word(at + 1) === 'standard' || t.word(at + 1) === 'daylight') && t.word(at + 2) === 'time') return at + 3;
  return at;
}
