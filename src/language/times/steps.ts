/** Steps from a date ("two weeks ago", "the next day") as TIMEX3 values. */
import type { Found, Known } from './anchor.ts';
import { dayValue, pad, weekdayOf, weekValue, yearValue } from './calendar.ts';
import type { Shift } from './meaning.ts';

/** The value of a step from a known date; null and dates that are too coarse leave X in it. */
export function stepped(s: Shift, known: Known | null, f: Found): string {
  const time = s.time ?? '';
  const none = unknown(s, known);
  if (known === null) return none;
  const { by } = s;
  switch (s.unit) {
    case 'D':
      if (known.day === null)
        return by === 0 && known.month !== null
          ? `${yearValue(known.year)}-${pad(known.month, 2)}${s.time === null ? '' : `-XX${time}`}`
          : none;
      return dayValue(known.day + by) + time;
    case 'NI':
      return known.day === null ? none : `${dayValue(known.day + by)}TNI`;
    case 'W':
    case 'FN':
      return known.day === null ? none : weekValue(known.day + by * (s.unit === 'FN' ? 14 : 7));
    case 'WE': {
      if (known.day === null) return none;
      const saturday = known.day - weekdayOf(known.day) + 6;
      // In the week, "the weekend" is the one gone by unless the verb looks ahead; at the weekend it is this one.
      const back = by === 0 && f.tense !== 'future' && weekdayOf(known.day) < 5 && !/^this/i.test(f.text) ? -1 : by;
      return `${weekValue(saturday + back * 7)}-WE`;
    }
    case 'M': {
      if (known.month === null) return none;
      const index = known.year * 12 + known.month - 1 + by;
      return `${yearValue(Math.floor(index / 12))}-${pad((((index % 12) + 12) % 12) + 1, 2)}`;
    }
    case 'Y':
      return Number.isInteger(by) ? yearValue(known.year + by) : none;
    case 'DE':
      return known.year < 0
        ? `BC${pad(Math.floor(-known.year / 10) - Math.trunc(by), 3)}`
        : pad(Math.floor(known.year / 10) + Math.trunc(by), 3);
    case 'CE':
      return known.year < 0
        ? `BC${pad(Math.floor(-known.year / 100) - Math.trunc(by), 2)}`
        : pad(Math.floor(known.year / 100) + Math.trunc(by), 2);
    case 'H':
    case 'MIN':
    case 'S':
      return known.day === null ? 'XXXX-XX-XXTXX' : `${dayValue(known.day)}TXX`;
    default:
      return none;
  }
}

/** The value of a step that cannot be told to its unit: as much of year and month as a short step leaves sure. */
function unknown(s: Shift, known: Known | null): string {
  const near = known !== null && s.anchor === 'text' && s.by === 0;
  const year = near ? yearValue(known.year) : 'XXXX';
  switch (s.unit) {
    case 'D':
    case 'NI':
      return `${year}-${near && known.month !== null ? pad(known.month, 2) : 'XX'}-XX${s.time ?? ''}`;
    case 'W':
    case 'FN':
      return `${year}-WXX`;
    case 'WE':
      return `${year}-WXX-WE`;
    case 'M':
      return `${year}-XX`;
    case 'Q':
      return `${year}-QX`;
    default:
      return 'XXXX';
  }
}
