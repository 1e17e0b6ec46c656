/**
 * What a body lets one conclude of the day it was published: the days, months and years that it tells as past or as
 * to come. Nothing is taken from what is not written; how far the logic carries decides how precise the answer is.
 */
import { splitSentences } from '../language/sentences.ts';
import { countedYear } from './almanac.ts';
import { isoDay, monthOf, weekdayOf, weekdayOn, writtenDays } from './calendar.ts';

/** A day of the month without its year, as the text tells it. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  /** True when the sentence tells it as planned or to come. */
  readonly ahead: boolean;
  /** True when the sentence has a verb in the past: it tells, where a programme or a list of hours only names. */
  readonly told: boolean;
  readonly text: string;
  readonly at: number;
}

export interface Evidence {
  /** Full days told as past, with their words, in the text's order. */
  readonly days: readonly { readonly day: string; readonly ahead: boolean; readonly text: string }[];
  readonly monthDays: readonly MonthDay[];
  /** The latest year told as past or present, with its words, and how often it stands in the text. */
  readonly year: { readonly year: number; readonly text: string; readonly times: number } | null;
  /** The last month of a part of a year that figures are told for: "between January and April of 2017". */
  readonly month: { readonly month: string; readonly text: string } | null;
  /** The year in the name of something that is told to begin or to be under way: "the start of Games 2018". */
  readonly named: { readonly year: number; readonly text: string } | null;
  /** A year whose sum is known, so that the year is over. */
  readonly finished: { readonly year: number; readonly text: string } | null;
  /** The year of writing by an anniversary. */
  readonly counted: { readonly year: number; readonly text: string; readonly at: number } | null;
}

/** What is to come: modals, plans and limits before the date, within its clause. */
const AHEAD =
  /\b(?:will|would|shall|going to|to be|scheduled|due|set (?:for|to)|planned|plans? to|planning|expected|expects?|upcoming|next|deadline|target|aims?|hop(?:es?|ed|ing)|pledged?|vow(?:s|ed)?|promised?|starting|forecast|projected|estimated)\b[^.;]{0,60}$/i;
const LIMIT =
  /\b(?:by|until|till|before|through|for|in the run-?up to|ahead of|after|since)\s(?:the (?:end|middle|start) of\s|early\s|late\s|mid-?)?$/i;
/** A month, with or without its day, between the preposition and the year: "by March 2021". */
const MONTH_BEFORE = /(?<=\s)(?:\d{1,2}\s)?\p{Lu}\p{L}{2,8}\.?,?\s(?:\d{1,2},\s)?(?:of\s)?$/u;

/** What opens a sentence before a year. */
const OPENER = /^(?:In|Since|During|From|Throughout|Until|After|Before|By|Of|And|But)$/;

/** A verb in the past, as English reports have them. */
const PAST =
  /\b(?:\p{Ll}{3,}ed|was|were|had|did|said|told|met|came|went|took|began|held|made|gave|left|won|lost|fell|rose|led|sent|saw|spoke|signed|struck|hit|set out|became|got|ran|put|broke|brought|shot|found|flew|drove|wrote)\b/u;

const MAX_LENGTH = 60_000;
const YEAR =
  /(?<![\p{L}\d$€£#./,-])((?:19|20)\d\d)(?![\p{L}\d%]|[.,/-]\d|\s?(?:million|billion|people|years|troops))/gu;
const MONTH_DAY =
  /(?<![\p{L}\d])(?:(\p{L}{3,9})[.,]?\s)?(?:(\p{Lu}\p{L}{2,8})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:-|–|to|and)\s?(\d{1,2}))?|(\d{1,2})(?:st|nd|rd|th|\.)?\s(\p{Lu}\p{L}{2,8}))(?![\p{L}\d]|[.,:]\d|\s?(?:percent|per cent|million|billion|%))/gu;

/** A number that a day of the month may be: the form of such a day is looked for at every word. */
const SMALL = /(?<!\d)\d{1,2}(?!\d)/;

/** Reads the dates of a body. English word order for what is past or to come; names of months in any language. */
export function evidenceOf(body: string): Evidence {
  const text = body.slice(0, MAX_LENGTH);
  const days: { day: string; ahead: boolean; text: string }[] = [];
  const monthDays: MonthDay[] = [];
  let year: Evidence['year'] = null;
  let month: Evidence['month'] = null;
  let named: Evidence['named'] = null;
  let finished: Evidence['finished'] = null;
  let counted: Evidence['counted'] = null;
  for (const { sentence, start } of datedSentences(text)) {
    const counts = countedYear(sentence);
    if (counts !== null) counted ??= { year: counts.year, text: `${counts.text} (${counts.from})`, at: start };
    const taken: [number, number][] = [];
    for (const found of writtenDays(sentence, true)) {
      taken.push([found.start, found.end]);
      days.push({
        day: found.day,
        ahead: isAhead(sentence, found.start),
        text: sentence.slice(found.start, found.end),
      });
    }
    const free = (at: number, end: number) => !taken.some(([a, b]) => at < b && a < end);
    for (const match of SMALL.test(sentence) ? sentence.matchAll(MONTH_DAY) : []) {
      const at = match.index;
      if (!free(at, at + match[0].length)) continue;
      const name = monthOf(match[2] ?? match[6] ?? '');
      const day = Number(match[3] ?? match[5]);
      if (name === undefined || isoDay(2020, name, day) === null) continue;
      taken.push([at, at + match[0].length]);
      const weekday = match[1] === undefined ? null : (weekdayOf(match[1]) ?? null);
      const last = match[4] === undefined ? day : Number(match[4]);
      const high = last > day && last <= 31 ? last : day;
      const words = (
        weekday === null && match[1] !== undefined ? match[0].slice(match[1].length).replace(/^[.,]?\s/, '') : match[0]
      ).trim();
      monthDays.push({
        month: name,
        day: high === day ? day : high,
        weekday: high === day ? weekday : null,
        ahead: isAhead(sentence, at),
        told: PAST.test(sentence),
        text: words,
        at: start + at,
      });
    }
    for (const match of sentence.matchAll(YEAR)) {
      const at = match.index;
      const value = Number(match[1]);
      if (!free(at, at + 4) || isAhead(sentence, at)) continue;
      const before = sentence.slice(Math.max(0, at - 40), at);
      const after = sentence.slice(at + 4, at + 80);
      const word = /(\p{L}+)\.?,?\s(?:of\s|de\s)?$/u.exec(before);
      const ofYear = word === null ? undefined : monthOf(word[1] ?? '');
      const capital = word !== null && /^\p{Lu}/u.test(word[1] ?? '') && !OPENER.test(word[1] ?? '');
      if (capital && ofYear === undefined) {
        // The name of something that recurs or is planned bears its year; it is this year's when it begins or is on.
        if (
          /\b(?:start|opening|beginning|kick-?off|launch)\s(?:day\s)?of\s(?:the\s)?(?:\p{Lu}\S*\s){1,5}$/u.test(
            sentence.slice(Math.max(0, at - 90), at),
          )
        )
          named ??= { year: value, text: `${word[1] ?? ''} ${value}` };
        continue;
      }
      if (year === null || value > year.year) year = { year: value, text: String(value), times: 1 };
      else if (value === year.year) year = { year: value, text: year.text, times: year.times + 1 };
      const sums = /\d(?:\.\d+)?\s?(?:percent|per cent|%)/i.test(sentence);
      if (sums && ofYear !== undefined && /\b(?:between|from|first|through|to|and)\b[^.;]*$/i.test(before)) {
        const key = `${value}-${String(ofYear).padStart(2, '0')}`;
        if (month === null || key > month.month) month = { month: key, text: `${(word?.[0] ?? '').trim()} ${value}` };
      } else if (
        sums &&
        /\bin\s$/i.test(before) &&
        /^[^.;]{0,60}(?:previous year|year before|year earlier|year-on-year)/i.test(after)
      ) {
        if (finished === null || value > finished.year) finished = { year: value, text: `in ${value}` };
      }
    }
  }
  return { days, monthDays, year, month, named, finished, counted };
}

/** The sentences that hold a number or an anniversary, and where they begin. Most paragraphs hold neither. */
function* datedSentences(text: string): Generator<{ readonly sentence: string; readonly start: number }> {
  for (let from = 0; from < text.length; ) {
    const blank = text.indexOf('\n\n', from);
    const to = blank < 0 ? text.length : blank;
    const paragraph = text.slice(from, to);
    if (DATED.test(paragraph)) {
      for (const span of splitSentences(paragraph)) {
        const sentence = paragraph.slice(span.start, Math.min(span.end, span.start + MAX_SENTENCE));
        if (DATED.test(sentence)) yield { sentence, start: from + span.start };
      }
    }
    from = to + 2;
  }
}

const DATED = /\d|anniversary/;
const MAX_SENTENCE = 2000;

function isAhead(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 80), at).replace(MONTH_BEFORE, '');
  return LIMIT.test(before)
    ? /\b(?:by|until|till|before|through|ahead of|run-?up to|for)\s\S*\s?$/i.test(before)
    : AHEAD.test(before);
}

/**
 * What the evidence says of the day of publication: EDTF and the words that it rests on; null when it says nothing. A
 * year that is merely mentioned says nothing: reports give the year of what is long past and leave out their own.
 * Nothing was published after `until`, a full day: when the page was fetched.
 */
export function inferred(
  evidence: Evidence,
  until: string | null,
): { readonly published: string; readonly note: string } | null {
  const latest = latestMonthDay(evidence.monthDays);
  const year = yearOf(evidence, latest, until ?? LAST_DAY);
  if (year === null) return null;
  if (until !== null && String(year.year) > until.slice(0, 4)) return null;
  const doubt = year.doubtful ? '~' : '';
  if (latest === null || !isCurrent(latest, evidence))
    return { published: `${year.year}${doubt}`, note: `the text tells of “${year.text}”` };
  const month = `${year.year}-${String(latest.month).padStart(2, '0')}`;
  const rests = year.text === latest.text ? `“${latest.text}”` : `“${latest.text}” and “${year.text}”`;
  return { published: near(month, latest, year.doubtful), note: `the text tells of ${rests}` };
}

/** A report that tells of one day alone may look back on it; so far around the latest day another is to bear it out. */
const WITHIN_DAYS = 31;
/** Characters within which a day stands by the anniversary that gives its year. */
const NEARBY = 300;

/** True where the latest day is told as news: in the past, and with its weekday, another day near it, or the anniversary. */
function isCurrent(latest: MonthDay, { monthDays, counted, month }: Evidence): boolean {
  if (!latest.told && !latest.ahead) return false;
  if (latest.weekday !== null) return !latest.ahead;
  if (month !== null || (counted !== null && Math.abs(counted.at - latest.at) < NEARBY)) return true;
  return monthDays.some((one) => {
    const apart = Math.abs(ordinal(one) - ordinal(latest));
    return one !== latest && one.text !== latest.text && apart > 0 && apart <= WITHIN_DAYS;
  });
}

function ordinal({ month, day }: MonthDay): number {
  return month * 31 + day;
}

/** A month, or two where the day was among its last; doubtful where it was still to come. */
function near(month: string, { day, ahead }: MonthDay, doubtful: boolean): string {
  if (ahead || doubtful) return `${month}~`;
  if (day <= 24) return month;
  const next = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1)).toISOString().slice(0, 7);
  return `${month}/${next}`;
}

/** A day bears its weekday again within eleven years at the latest: a longer time says nothing. */
const MOST_YEARS = 11;

/** Later than any article. */
const LAST_DAY = '9999-12-31';

interface Year {
  readonly year: number;
  readonly text: string;
  readonly doubtful: boolean;
}

/**
 * The year of writing: counted from an anniversary, fixed by a weekday with its day, that of figures for the months
 * just past, that in the name of what is beginning, or the one after a year whose sum is told.
 */
function yearOf(evidence: Evidence, latest: MonthDay | null, until: string): Year | null {
  const { counted, finished, monthDays, month, named, year } = evidence;
  const past = evidence.days.filter(({ ahead }) => !ahead).map(({ day }) => Number(day.slice(0, 4)));
  const floor = Math.max(
    year?.year ?? 0,
    month === null ? 0 : Number(month.month.slice(0, 4)),
    finished === null ? 0 : finished.year + 1,
    ...past,
  );
  if (counted !== null && counted.year >= Math.max(0, ...past)) return { ...counted, doubtful: false };
  const weekdays = monthDays.filter((one) => one.weekday !== null);
  const [first] = weekdays;
  // Any day bears its weekday again within six years: the year that it is to fix must be more than mentioned.
  const times = past.filter((one) => one === floor).length + (year?.year === floor ? year.times : 0);
  if (first !== undefined && floor > 0) {
    const fits = (y: number) =>
      weekdays.every((one) => {
        const day = isoDay(y, one.month, one.day);
        return day !== null && weekdayOn(day) === one.weekday && (one.ahead || day <= until);
      });
    // Between the last year that is told and the day the page was fetched it may bear it but once.
    const years = Number(until.slice(0, 4)) - floor + 1;
    const between =
      years > 0 && years <= MOST_YEARS ? Array.from({ length: years }, (_, i) => floor + i).filter(fits) : [];
    const sure = times >= 2 || finished?.year === floor - 1;
    const fitting = between.length === 1 ? between[0] : sure ? [floor, floor + 1].find(fits) : undefined;
    if (fitting !== undefined) return { year: fitting, text: first.text, doubtful: false };
  }
  if (month !== null && Number(month.month.slice(0, 4)) >= floor) {
    const told = Number(month.month.slice(0, 4));
    if (latest === null) return null;
    return { year: latest.month >= Number(month.month.slice(5)) ? told : told + 1, text: month.text, doubtful: false };
  }
  if (named !== null && named.year >= floor) return { ...named, doubtful: false };
  if (finished !== null && finished.year + 1 >= floor)
    return { year: finished.year + 1, text: finished.text, doubtful: true };
  return null;
}

/**
 * The latest of the days of the month. They lie within half a year of each other where the text is news, so that a gap
 * of more means that the year turned between them. A planned day counts when it is within a month of the last past one.
 */
function latestMonthDay(all: readonly MonthDay[]): MonthDay | null {
  const past = all.filter(({ ahead }) => !ahead);
  const sorted = [...past].sort((a, b) => ordinal(a) - ordinal(b));
  const newest = sorted.at(-1);
  const oldest = sorted[0];
  if (newest === undefined || oldest === undefined) return null;
  const turned = ordinal(newest) - ordinal(oldest) > 200;
  const last = turned ? sorted.filter((one) => ordinal(one) - ordinal(oldest) < 100).at(-1) : newest;
  if (last === undefined) return null;
  const planned = all.filter((one) => one.ahead && ordinal(one) > ordinal(last) && ordinal(one) - ordinal(last) <= 31);
  return planned.sort((a, b) => ordinal(a) - ordinal(b))[0] ?? last;
}
