/**
 * Dates for readers: EDTF and TIMEX3 values in English words ("June 2018", "3–4 July 2017"), and how a date of
 * publication is known. Never more precise than the value; a value of an unknown form stands as it is.
 */
import type { Citation } from '../answers/answer.ts';
import { plain } from './escape.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** EDTF level 1 seasons and TIMEX3's letters for the same. */
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};

interface Parts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date, span or period in words. */
export function dateWords(value: string): string {
  const doubt = /[~?%]/.exec(value)?.[0];
  const words = spanWords(value.replace(/[~?%]/g, ''));
  if (doubt === undefined) return words;
  if (doubt === '~') return `about ${words}`;
  return doubt === '?' ? `${words} (uncertain)` : `about ${words} (uncertain)`;
}

/** From one date to another, each as precise as it is known. */
export function rangeWords(first: string, last: string): string {
  const certain = /^[\d-]+$/;
  if (first === last) return dateWords(first);
  if (certain.test(first) && certain.test(last)) return dateWords(`${first}/${last}`);
  return `${dateWords(first)} – ${dateWords(last)}`;
}

function spanWords(value: string): string {
  const [first = '', last] = value.split('/');
  if (last === undefined) return single(first);
  if (first === last) return single(first);
  if (first === '' || first === '..') return `until ${single(last)}`;
  if (last === '' || last === '..') return `since ${single(first)}`;
  const from = parts(first);
  const to = parts(last);
  if (!from || !to) return `${single(first)} – ${single(last)}`;
  if (from.year === to.year && from.month !== null && to.month !== null) {
    if (from.day === null && to.day === null) return `${month(from)}–${month(to)} ${to.year}`;
    if (from.day !== null && to.day !== null) {
      if (from.month === to.month) return `${from.day}–${to.day} ${month(to)} ${to.year}`;
      return `${from.day} ${month(from)} – ${to.day} ${month(to)} ${to.year}`;
    }
  }
  if (from.month === null && to.month === null) return `${from.year}–${to.year}`;
  return `${single(first)} – ${single(last)}`;
}

function single(value: string): string {
  const known = parts(value);
  if (known) {
    const { year, day } = known;
    if (known.month === null) return year;
    return day === null ? `${month(known)} ${year}` : `${day} ${month(known)} ${year}`;
  }
  const [, year = '', rest = ''] = /^(\d{4})-(.+)$/.exec(value) ?? [];
  const season = SEASONS[rest];
  if (season !== undefined) return `${season} ${year}`;
  const part = /^([QH])(\d)$/.exec(rest);
  if (part) return part[1] === 'Q' ? `Q${part[2]} ${year}` : `${part[2] === '1' ? 'first' : 'second'} half of ${year}`;
  const week = /^W(\d\d)(?:-(WE|\d))?$/.exec(rest);
  if (week) return weekWords(Number(year), Number(week[1]), week[2]);
  const decade = /^(\d{3})X?$/.exec(value);
  if (decade) return `the ${decade[1]}0s`;
  const century = /^(\d\d)(?:XX)?$/.exec(value);
  if (century) return `the ${century[1]}00s`;
  if (value === 'PRESENT_REF') return 'now';
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(value);
  if (time) return `${single(time[1] ?? '')}, ${time[2]}`;
  const day = /^(\d{4}-\d\d-\d\d)T/.exec(value);
  return day ? single(day[1] ?? '') : value;
}

function parts(value: string): Parts | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!match) return null;
  const [, year = '', monthText, dayText] = match;
  const number = monthText === undefined ? null : Number(monthText);
  if (number !== null && (number < 1 || number > 12)) return null;
  return { year, month: number, day: dayText === undefined ? null : Number(dayText) };
}

function month({ month: number }: Parts): string {
  return MONTHS[(number ?? 1) - 1] ?? '';
}

/** The Monday that an ISO 8601 week begins with, or one of its days. */
function weekWords(year: number, week: number, day: string | undefined): string {
  const january4 = new Date(Date.UTC(year, 0, 4));
  const monday = january4.getUTCDate() - ((january4.getUTCDay() + 6) % 7) + (week - 1) * 7;
  const at = (offset: number) => single(new Date(Date.UTC(year, 0, monday + offset)).toISOString().slice(0, 10));
  if (day === undefined) return `week of ${at(0)}`;
  return day === 'WE' ? `weekend of ${at(5)}` : at(Number(day) - 1);
}

/** A moment in UTC, for where Discord's own timestamps are not shown. */
export function momentWords(ms: number): string {
  const iso = new Date(ms).toISOString();
  return `${single(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}

/** When an article came out and how that is known, as plain text. */
export function publishedWords({ published, publishedBasis, publishedNote }: Citation): string {
  if (published === null) return 'no date known';
  const words = dateWords(published);
  if (publishedBasis === 'inferred') {
    return `${words}, inferred${publishedNote === null ? ' from the text' : `: ${plain(publishedNote)}`}`;
  }
  return publishedBasis === 'url' ? `${words}, by its address` : words;
}
