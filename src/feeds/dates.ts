/**
 * Dates as feeds write them: RFC 822 and its bends (two-digit years, named zones, no weekday, no seconds, months in
 * full), RFC 3339 and the W3C's shorter forms, and orders that blogs print.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Minutes east of Greenwich, RFC 822 section 5 and what else is met. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ UT: 0, UTC: 0, GMT: 0, Z: 0, WET: 0, BST: 60, CET: 60, WEST: 60, CEST: 120, EET: 120, MSK: 180, EEST: 180 },
  ...{ IST: 330, SGT: 480, HKT: 480, JST: 540, KST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 },
  ...{ EST: -300, EDT: -240, ET: -300, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
};

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s{0,3}(am|pm)?`;
const ZONE = String.raw`(?:\s{0,3}(?:GMT|UTC)?([+-]\d{1,2}:?\d{2})|\s{0,3}([A-Z]{1,4})\b)?`;
const CLOCK = new RegExp(`${TIME}${ZONE}`, 'i');
const ISO = /^(\d{4})-?(\d{2})?(?:-?(\d{2}))?(?=$|[T\s])/;
const DAY_FIRST = /(?:^|[^\d])(\d{1,2})[\s-]{1,3}([a-z]{3,9})\.?,?[\s-]{1,3}(\d{4}|\d{2})(?!\d)/i;
const MONTH_FIRST =
  /(?:^|[^a-z])([a-z]{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?:,|\s)\s{0,3}(?:.{0,20}?\s)?(\d{4})(?!\d)/i;
const SLASHED = /^\s{0,5}(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})(?!\d)/;

/** The moment as ISO 8601 in UTC, or null when it is none. Without a zone it is taken as UTC. */
export function feedDate(written: string): string | null {
  const text = written.trim().slice(0, 100);
  const day = iso(text) ?? dayFirst(text) ?? monthFirst(text) ?? slashed(text);
  if (!day) return null;
  const clock = CLOCK.exec(text);
  const [, hour = '0', minute = '0', second = '0', half, offset, zone] = clock ?? [];
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  if (hours > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const east = offset === undefined ? (ZONES[(zone ?? 'Z').toUpperCase()] ?? 0) : minutes(offset);
  const time = Date.UTC(day.year, day.month - 1, day.day, hours, Number(minute), Number(second)) - east * 60_000;
  const date = new Date(time);
  return Number.isNaN(time) ? null : date.toISOString();
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function iso(text: string): Day | null {
  const [, year, month = '1', day = '1'] = ISO.exec(text) ?? [];
  return year === undefined ? null : valid(Number(year), Number(month), Number(day));
}

function dayFirst(text: string): Day | null {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  return valid(fullYear(year), monthOf(month), Number(day));
}

function monthFirst(text: string): Day | null {
  const [, month, day, year] = MONTH_FIRST.exec(text) ?? [];
  return valid(Number(year), monthOf(month), Number(day));
}

/** 2018/4/2; 4/22/2018 and 22.4.2018, the month first where both could be it and there are slashes, as feeds do. */
function slashed(text: string): Day | null {
  const [all = '', a = '', b = '', c = ''] = SLASHED.exec(text) ?? [];
  if (a.length === 4) return valid(Number(a), Number(b), Number(c));
  const year = fullYear(c);
  const monthFirst = Number(a) <= 12 && all.includes('/');
  return monthFirst ? valid(year, Number(a), Number(b)) : valid(year, Number(b), Number(a));
}

function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** RFC 2822, section 4.3: 00–49 are this century's. */
function fullYear(year: string | undefined): number {
  if (year === undefined) return Number.NaN;
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 50 ? 2000 : 1900);
}

function valid(year: number, month: number, day: number): Day | null {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= last ? { year, month, day } : null;
}

function minutes(offset: string): number {
  const digits = offset.replace(/\D/g, '').padStart(4, '0');
  const amount = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith('-') ? -amount : amount;
}
