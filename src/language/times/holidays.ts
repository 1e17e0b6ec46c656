/** Named days that fall on a day that can be worked out: by date, by weekday of a month, or by Easter. */
import { civilDay, dayNumber, dayValue, weekdayOf } from './calendar.ts';
import type { Tokens } from './tokens.ts';

type Rule = (year: number) => number;

const on =
  (month: number, day: number): Rule =>
  (year) =>
    dayNumber(year, month, day);

/** The nth weekday of a month; n below zero counts from its end. */
const nth =
  (n: number, weekday: number, month: number): Rule =>
  (year) => {
    if (n > 0) {
      const first = dayNumber(year, month, 1);
      return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
    }
    const last = (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  };

/** Western Easter (the anonymous Gregorian algorithm of Meeus, Jones and Butcher), moved by some days. */
const easter =
  (moved: number): Rule =>
  (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const n = h + l - 7 * m + 114;
    return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) + moved;
  };

/** Days of another calendar in a Gregorian year, found once a year by Intl and kept. */
const found = new Map<string, number>();

/** The first day of a month of another calendar that falls between two day numbers of a year. */
const monthOf =
  (calendar: 'chinese' | 'islamic-umalqura', month: number, plus = 0): Rule =>
  (year) => {
    const key = `${calendar} ${month} ${plus} ${year}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    // The Chinese year begins between January 21 and February 21; an Islamic month may begin on any day.
    const first = dayNumber(year, 1, 1) + (calendar === 'chinese' ? 19 : 0);
    const last = calendar === 'chinese' ? first + 33 : first + 366;
    let day = first;
    while (day < last) {
      const [m = 0, d = 0] = format
        .format(day * 86_400_000)
        .split('/')
        .map((part) => Number.parseInt(part, 10));
      if (m === month && d === 1) break;
      // Into the last days of a month at a stride, then day by day.
      day += d > 1 && d < 27 ? 28 - d : 1;
    }
    found.set(key, day + plus);
    return day + plus;
  };

const NAMES: Readonly<Record<string, Rule>> = {
  'christmas eve': on(12, 24),
  'christmas day': on(12, 25),
  christmas: on(12, 25),
  'boxing day': on(12, 26),
  "new year ' s eve": on(12, 31),
  "new year ' s day": on(1, 1),
  'new year': on(1, 1),
  "valentine ' s day": on(2, 14),
  halloween: on(10, 31),
  'independence day': on(7, 4),
  'veterans day': on(11, 11),
  'armistice day': on(11, 11),
  'bastille day': on(7, 14),
  'may day': on(5, 1),
  'april fool': on(4, 1),
  'columbus day': nth(2, 1, 10),
  thanksgiving: nth(4, 4, 11),
  'thanksgiving day': nth(4, 4, 11),
  'labor day': nth(1, 1, 9),
  'memorial day': nth(-1, 1, 5),
  "mother ' s day": nth(2, 7, 5),
  "father ' s day": nth(3, 7, 6),
  'martin luther king day': nth(3, 1, 1),
  "presidents ' day": nth(3, 1, 2),
  easter: easter(0),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  'good friday': easter(-2),
  'palm sunday': easter(-7),
  'ash wednesday': easter(-46),
  'lunar new year': monthOf('chinese', 1),
  'chinese new year': monthOf('chinese', 1),
  'spring festival': monthOf('chinese', 1),
  ramadan: monthOf('islamic-umalqura', 9),
  'eid al - fitr': monthOf('islamic-umalqura', 10),
  'eid al - adha': monthOf('islamic-umalqura', 12, 9),
};

/** Named times that last: how many days in a year. */
const LENGTHS: Readonly<Record<string, (year: number) => number>> = {
  ramadan: (year) => {
    const first = monthOf('islamic-umalqura', 9)(year);
    const eid = monthOf('islamic-umalqura', 10)(year);
    return eid > first ? eid - first : 30;
  },
};

const BY_FIRST = new Map<string, { readonly key: string; readonly words: readonly string[] }[]>();
for (const key of Object.keys(NAMES)) {
  const words = key.split(' ');
  const first = words[0] ?? '';
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), { key, words }].sort((a, b) => b.words.length - a.words.length),
  );
}

/** The named day that starts at a token. Names need their capitals. */
export function holiday(t: Tokens, i: number): { end: number; key: string } | null {
  const names = BY_FIRST.get(t.word(i));
  if (names === undefined || !t.capital(i)) return null;
  for (const { key, words } of names) {
    let k = 0;
    while (k < words.length && (t.word(i + k) || t.mark(i + k)) === words[k]) k++;
    // "New Year" alone is a wish or the coming year as often as a day.
    if (k === words.length && (key !== 'new year' || t.lexeme(i - 1)?.role === 'the')) return { end: i + k, key };
  }
  return null;
}

/** Day number of a named day in a year, null for a key that is none. */
export function holidayOf(key: string, year: number): number | null {
  const rule = NAMES[key];
  return rule === undefined ? null : rule(year);
}

/** TIMEX3 value of a named time in a year; an ISO 8601 interval for one of several days. */
export function holidayValue(key: string, year: number): string | null {
  const first = holidayOf(key, year);
  if (first === null) return null;
  const length = LENGTHS[key]?.(year) ?? 1;
  return length === 1 ? dayValue(first) : `${dayValue(first)}/${dayValue(first + length - 1)}`;
}

/** Month and day for a named day whose year is open; null for one that moves. */
export function fixedHoliday(key: string): { month: number; day: number } | null {
  const [a, b] = [holidayOf(key, 2001), holidayOf(key, 2002)];
  if (a === null || b === null) return null;
  const [x, y] = [civilDay(a), civilDay(b)];
  return x.month === y.month && x.day === y.day ? { month: x.month, day: x.day } : null;
}
