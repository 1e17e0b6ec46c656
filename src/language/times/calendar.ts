/**
 * Days of the proleptic Gregorian calendar as numbers, and the days that a TIMEX3 date value covers.
 * Day 0 is 1970-01-01, a Thursday. Pure arithmetic, no Date objects: it runs once for each expression found.
 */

/** First and last day, YYYY-MM-DD, both included. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Day number of a civil date (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
}

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Civil date of a day number. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week of a day number: the week that holds the year's first Thursday is week 1. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number + 4 - weekdayOf(number);
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Day number of the Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

/** YYYY, or BCYYYY for a year below zero, as TIMEX3 writes them. */
export function yearValue(year: number): string {
  return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
}

/** YYYY-MM-DD of a day number. */
export function dayValue(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** YYYY-Wnn of the week that holds a day. */
export function weekValue(number: number): string {
  const { year, week } = weekOf(number);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** Day number of YYYY-MM-DD, null when it is no day of the calendar. */
export function parseDay(value: string): number | null {
  if (value.length < 10 || value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return null;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  return dayNumber(year, month, day);
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The days that a TIMEX3 DATE or TIME value covers: years, months, days, quarters, halves, meteorological seasons
 * of the northern half, ISO weeks and weekends, decades ("199") and centuries ("19"). Null for anything unresolved
 * (X), for reference values and for years before Christ.
 */
export function coverage(value: string): DaySpan | null {
  const slash = value.indexOf('/');
  if (slash > 0) {
    const [from, to] = [coverage(value.slice(0, slash)), coverage(value.slice(slash + 1))];
    return from === null || to === null ? null : { from: from.from, to: to.to };
  }
  const cut = value.indexOf('T', 1);
  const date = cut > 0 ? value.slice(0, cut) : value;
  if (date.length < 2 || date.includes('X')) return null;
  const first = date.charCodeAt(0);
  if (first < 48 || first > 57) return null;
  if (date.length === 2) return span(Number(date) * 100, 1, Number(date) * 100 + 99, 12);
  if (date.length === 3) return span(Number(date) * 10, 1, Number(date) * 10 + 9, 12);
  const year = Number(date.slice(0, 4));
  if (!Number.isInteger(year)) return null;
  if (date.length === 4) return span(year, 1, year, 12);
  const rest = date.slice(5);
  const letter = rest.charAt(0);
  if (letter === 'Q') return span(year, Number(rest.charAt(1)) * 3 - 2, year, Number(rest.charAt(1)) * 3);
  if (letter === 'H') return span(year, Number(rest.charAt(1)) * 6 - 5, year, Number(rest.charAt(1)) * 6);
  if (letter === 'W' && rest !== 'WI') {
    const monday = mondayOf(year, Number(rest.slice(1, 3)));
    return rest.endsWith('-WE')
      ? { from: dayValue(monday + 5), to: dayValue(monday + 6) }
      : { from: dayValue(monday), to: dayValue(monday + 6) };
  }
  const season = SEASON_MONTH[rest];
  if (season !== undefined) {
    return season === 12 ? span(year, 12, year + 1, 2) : span(year, season, year, season + 2);
  }
  if (rest.length === 2) {
    const month = Number(rest);
    return month >= 1 && month <= 12 ? span(year, month, year, month) : null;
  }
  return parseDay(date) === null ? null : { from: date, to: date };
}

function span(year: number, month: number, lastYear: number, lastMonth: number): DaySpan | null {
  if (Number.isNaN(month) || Number.isNaN(year) || month < 1 || lastMonth > 12) return null;
  return {
    from: `${pad(year, 4)}-${pad(month, 2)}-01`,
    to: `${pad(lastYear, 4)}-${pad(lastMonth, 2)}-${pad(daysInMonth(lastYear, lastMonth), 2)}`,
  };
}
