/**
 * From what expressions say to TIMEX3 values: against the day of publication, the last date of the text, and the tense.
 * What cannot be worked out keeps its X ("XXXX-WXX-2", "XXXX-07-03") and covers no days.
 */
import type { ReadingContext, Sentence, TimeExpression, TimexType } from '../reading.ts';
import { type Found, isNarrative, type Known, published } from './anchor.ts';
import {
  civilDay,
  coverage,
  dayNumber,
  daysInMonth,
  dayValue,
  pad,
  parseDay,
  weekdayOf,
  yearValue,
} from './calendar.ts';
import { fixedHoliday, holidayOf, holidayValue } from './holidays.ts';
import type { Calendar, Meaning, Shift } from './meaning.ts';
import { stepped } from './steps.ts';

type Basis = TimeExpression['basis'];

interface Resolved {
  readonly value: string;
  readonly basis: Basis;
}

/** What parts the two years of a span. */
const SPAN = /\d\s?[-–—/]\s?$|\d (?:to|and|until|through) $/;

/** What joins two weekdays to one span: "Wednesday and Thursday". */
const COUPLE = /^\s*(?:and|or|to|through|until|till|[-–—/])\s*(?:on\s*)?$/;

/** What stands before a date that another is only measured from. */
const MEASURED_FROM = /\b(?:since|than|before|until|till)\s$/i;

/** Sentences over which "the same year" points back to a year that was named; over more to the one that has just ended. */
const NAMED_YEAR = 3;
const ENDED_YEAR = 8;

/** Years that a history jumps in passing. */
const FAR = 3;

/** Resolves all expressions of a text, in its order. */
export function resolve(
  body: string,
  sentences: readonly Sentence[],
  found: readonly Found[],
  context: ReadingContext,
): TimeExpression[] {
  return new Resolver(body, sentences, found, context).run();
}

class Resolver {
  readonly #found: readonly Found[];
  /** When it was written, as far as that is known. */
  readonly #now: Known | null;
  /** A history: told from date to date and not from the day of writing. */
  readonly #narrative: boolean;
  /** The last date of the text. */
  #last: Known | null = null;
  /** The weekday resolved last, for the one that may be coupled with it. */
  #pair: { readonly end: number; readonly day: number } | null = null;
  /** The expression after the one that is being resolved. */
  #next: Found | undefined;
  /** The last quarter that was told of. */
  #quarter: { readonly year: number; readonly quarter: number; readonly sentence: number } | null = null;

  /** The last year that was named, and not told by a weekday. */
  #year: { readonly year: number; readonly sentence: number } | null = null;

  /** The last far year that was named in passing. */
  #far: number | null = null;
  readonly #body: string;
  readonly #sentences: readonly Sentence[];

  constructor(body: string, sentences: readonly Sentence[], found: readonly Found[], context: ReadingContext) {
    this.#body = body;
    this.#sentences = sentences;
    this.#found = found;
    this.#now = published(context);
    this.#narrative = isNarrative(found, this.#now);
  }

  run(): TimeExpression[] {
    const out: TimeExpression[] = [];
    for (const [i, f] of this.#found.entries()) {
      this.#next = this.#found[i + 1];
      if (f.meaning.kind === 'fixed') {
        if (!this.#wanted(f.text.toLowerCase())) continue;
        const days = f.meaning.type === 'DATE' || f.meaning.type === 'TIME' ? coverage(f.meaning.value) : null;
        out.push(expression(f, f.meaning.type, { value: f.meaning.value, basis: 'stated' }, days));
        continue;
      }
      const resolved = f.meaning.kind === 'calendar' ? this.#calendar(f.meaning, f) : this.#shift(f.meaning, f);
      const days = coverage(resolved.value);
      const type: TimexType = resolved.value.includes('T', 1) && !resolved.value.endsWith('_REF') ? 'TIME' : 'DATE';
      out.push(expression(f, type, resolved, days));
      const day = f.meaning.kind === 'calendar' && f.meaning.weekday !== null ? parseDay(resolved.value) : null;
      this.#pair = day === null ? null : { end: f.end, day };
      this.#remember(resolved, f, f.meaning);
    }
    return out;
  }

  /**
   * Histories are tagged after TIDES, where "former" and "future" before a noun are times; news after TimeML, where
   * they are not, but "soon" is.
   */
  #wanted(text: string): boolean {
    if (text === 'former' || text === 'future') return this.#narrative;
    // An age is no length of time that something took.
    if (text.endsWith(' years old')) return this.#narrative;
    return text !== 'soon' || !this.#narrative;
  }

  /** Keeps the date for what hangs on it later. */
  #remember({ value, basis }: Resolved, f: Found, meaning: Meaning): void {
    // "a year earlier" is told for comparison: what follows counts from the date before it.
    if (meaning.kind === 'shift' && (meaning.loose || (this.#narrative && meaning.by < 0))) return;
    const cut = value.indexOf('T', 1);
    const date = cut > 0 ? value.slice(0, cut) : value;
    const known = /^(BC)?(\d{4})(?:-(\d\d)|-Q(\d))?/.exec(date);
    if (known === null) return;
    const year = Number(known[2]) * (known[1] === undefined ? 1 : -1);
    const month = known[3] === undefined ? null : Number(known[3]);
    const quarter = known[4] === undefined ? null : Number(known[4]);
    if (this.#namesYear(f, meaning)) this.#year = { year, sentence: f.sentence };
    if (quarter !== null && (this.#quarter === null || !this.#ahead(year, quarter)))
      this.#quarter = { year, quarter, sentence: f.sentence };
    if (this.#narrative && meaning.kind === 'calendar' && !this.#leads(f, year, month === null && date.length <= 6))
      return;
    if (this.#narrative && meaning.kind === 'calendar' && meaning.season !== null && meaning.year === null) return;
    // A year named again keeps the month that the history has come to.
    if (this.#narrative && month === null && quarter === null && year === this.#last?.year && date.length <= 6) return;
    const day = date.length === 10 ? parseDay(date) : null;
    this.#last = {
      year,
      month,
      day,
      quarter,
      basis,
      sentence: f.sentence,
      passing: /\b(?:the|a|its|their)\s$/i.test(this.#body.slice(Math.max(0, f.start - 6), f.start)),
    };
  }

  /**
   * Whether a history goes on from a year that it names: not from the second year of a span, not from a year in
   * brackets, and not from a far one named in passing, unless a heading or the start of a sentence says so.
   */
  #leads(f: Found, year: number, bare: boolean): boolean {
    if (this.#last === null) return true;
    if (/\b(?:until|till|before|since)\s$/i.test(this.#body.slice(Math.max(0, f.start - 7), f.start))) return false;
    if (!bare) return true;
    if (this.#body.charAt(f.start - 1) === '(' || SPAN.test(this.#body.slice(f.start - 9, f.start))) return false;
    const far = Math.abs(year - this.#last.year) > FAR;
    if (!far) return true;
    const again = this.#far !== null && Math.abs(year - this.#far) <= FAR;
    this.#far = year;
    return again || f.start - (this.#sentences[f.sentence]?.start ?? 0) <= 3;
  }

  /** Whether a quarter is not over yet on the day of writing: results are told of those that are. */
  #ahead(year: number, quarter: number): boolean {
    const now = this.#now;
    return now?.month != null && year * 4 + quarter > now.year * 4 + Math.ceil(now.month / 3) - 1;
  }

  #nowBasis(): Basis {
    return this.#now?.basis === 'inferred' ? 'inferred' : 'resolved';
  }

  /** What "now" words count from: in a history, the last date of the text. */
  #base(anchor: 'now' | 'text'): { known: Known | null; basis: Basis } {
    const text = {
      known: this.#last,
      basis: this.#last?.basis === 'inferred' ? ('inferred' as const) : ('resolved' as const),
    };
    // A history that has named no date yet is still where it is written.
    if ((anchor === 'text' || this.#narrative) && this.#last !== null) return text;
    return { known: this.#now, basis: anchor === 'text' ? 'inferred' : this.#nowBasis() };
  }

  #calendar(c: Calendar, f: Found): Resolved {
    if (c.bc && c.year !== null) return { value: `${yearValue(-c.year)}${tail(c, null)}`, basis: 'stated' };
    if (c.year !== null && c.quarter === 0) {
      return {
        value: this.#quarter === null ? yearValue(c.year) : `${yearValue(c.year)}-Q${this.#quarter.quarter}`,
        basis: 'resolved',
      };
    }
    if (c.year !== null) return { value: this.#inYear(c, c.year), basis: 'stated' };
    if (c.yearStep !== null) {
      const { known, basis } = this.#base(c.yearStep.anchor);
      if (known !== null) return { value: this.#inYear(c, known.year + c.yearStep.by), basis };
      return { value: `XXXX${tail(c, null)}`, basis };
    }
    if (c.holiday !== null) return this.#holiday(c, c.holiday, f);
    if (c.month !== null) return this.#month(c, c.month, f);
    if (c.weekday !== null) return this.#weekday(c, c.weekday, f);
    if (c.season !== null) return this.#season(c, c.season, f);
    if (c.quarter !== null || c.half !== null) return this.#partOfYear(c, f);
    return this.#timeOnly(c, f);
  }

  #inYear(c: Calendar, year: number): string {
    if (c.holiday !== null) {
      const value = holidayValue(c.holiday, year);
      return value === null ? yearValue(year) : value.includes('/') ? value : value + (c.time ?? '');
    }
    return `${yearValue(year)}${tail(c, year)}`;
  }

  #holiday(c: Calendar, key: string, f: Found): Resolved {
    const { known, basis } = this.#base(this.#narrative ? 'text' : 'now');
    const place = fixedHoliday(key);
    if (known === null) {
      return { value: place === null ? 'XXXX-XX-XX' : `XXXX-${pad(place.month, 2)}-${pad(place.day, 2)}`, basis };
    }
    const center = known.day ?? dayNumber(known.year, known.month ?? 7, 15);
    const options = [known.year - 1, known.year, known.year + 1].map((year) => holidayOf(key, year) ?? center);
    const day = this.#choose(options, center, c, f);
    return { value: this.#inYear(c, options.indexOf(day) + known.year - 1), basis };
  }

  /** Of days in rising order, the one that side, tense or nearness asks for. */
  #choose(options: readonly number[], center: number, c: Calendar, f: Found): number {
    const past = options.filter((day) => day <= center).at(-1) ?? options[0] ?? center;
    const next = options.find((day) => day > center) ?? options.at(-1) ?? center;
    if (c.side === 'last' || c.side === 'previous') return past;
    if (c.side === 'next' || c.side === 'following') return next;
    // "by Christmas" looks ahead where no verb tells.
    if (f.tense === null && /\b(?:by|until|before)\s$/i.test(this.#body.slice(Math.max(0, f.start - 7), f.start)))
      return next;
    if (f.tense !== 'future' && next - center > (f.tense === 'past' ? 7 : 21)) return past;
    if (f.tense === 'future' && center - past > 14) return next;
    return center - past <= next - center ? past : next;
  }

  /** A month, or a day of one, without its year. */
  #month(c: Calendar, month: number, f: Found): Resolved {
    if (c.side === 'that' && this.#last !== null) {
      return { value: this.#inYear(c, this.#last.year), basis: this.#base('text').basis };
    }
    const run = this.#last;
    // "what 2019 has in store, as early as January 1"
    if (run !== null && this.#comesNext(c, f, run))
      return { value: this.#inYear(c, run.year), basis: this.#nowBasis() };
    if (run !== null && this.#continues(c, month, f, run)) {
      return { value: this.#inYear(c, run.year), basis: this.#base('text').basis };
    }
    const { known, basis } = this.#base(
      this.#narrative || c.side === 'following' || c.side === 'previous' ? 'text' : 'now',
    );
    if (known === null) return { value: `XXXX${tail(c, null)}`, basis };
    const year = this.#yearOf(c, month, f, known);
    const now = this.#now;
    // A history does not tell what was before it was: such a month counts from the day of writing.
    if (this.#narrative && now?.month != null && f.tense === 'past' && year * 12 + month > now.year * 12 + now.month)
      return { value: this.#inYear(c, month > now.month ? now.year - 1 : now.year), basis: this.#nowBasis() };
    return { value: this.#inYear(c, year), basis };
  }

  /**
   * News that tells a piece of history: a month or day beside a date of another year, a few sentences before, goes on in
   * that year ("June 2016. On June 9 they met.").
   */
  #continues(c: Calendar, month: number, f: Found, run: Known): boolean {
    if (this.#narrative || this.#now === null || c.side !== null || f.tense === 'future' || run.month === null)
      return false;
    if (run.year >= this.#now.year || run.passing || f.sentence - run.sentence > 3) return false;
    return month === run.month || month === run.month + 1;
  }

  /** Whether the sentence has just named the year to come. */
  #comesNext(c: Calendar, f: Found, run: Known): boolean {
    if (this.#narrative || this.#now === null || c.side !== null || run.month !== null || run.quarter !== null)
      return false;
    return run.sentence === f.sentence && run.year === this.#now.year + 1;
  }

  #yearOf(c: Calendar, month: number, f: Found, known: Known): number {
    const { year } = known;
    if (c.weekday !== null && c.day !== null) {
      // The weekday tells the year, if one close by fits.
      for (const by of [0, -1, 1, -2, 2, -3]) {
        if (c.day <= daysInMonth(year + by, month) && weekdayOf(dayNumber(year + by, month, c.day)) === c.weekday)
          return year + by;
      }
    }
    if (known.month === null) return year;
    const ahead = month - known.month;
    if (this.#narrative && c.side !== 'following' && c.side !== 'previous') {
      return ahead <= -8 ? year + 1 : ahead >= 9 ? year - 1 : year;
    }
    const day = c.day === null || known.day === null ? 0 : c.day - civilDay(known.day).day;
    const distance = ahead * 30.4 + (ahead === 0 || c.day !== null ? day : 0);
    if (c.side === 'last' || c.side === 'previous') return distance < 0 ? year : year - 1;
    if (c.side === 'next' || c.side === 'following') return distance > 0 ? year : year + 1;
    if (c.side === 'this') return year;
    if (f.tense === 'past') {
      return distance > (c.day === null ? 45 : 100) ? year - 1 : year;
    }
    if (f.tense === 'conditional') return distance > 200 ? year - 1 : distance < -200 ? year + 1 : year;
    if (f.tense === 'future') {
      // A month gone by is next year's; a day gone by a little is more likely a verb misread.
      if (distance < (c.day === null ? -15 : -45)) return year + 1;
      return distance > 330 ? year - 1 : year;
    }
    // News without a sign tells what was, unless the other is much nearer.
    return distance > 120 ? year - 1 : year;
  }

  #weekday(c: Calendar, weekday: number, f: Found): Resolved {
    const { known, basis } = this.#base(
      this.#narrative || c.side === 'that' || c.side === 'previous' || c.side === 'following' ? 'text' : 'now',
    );
    const time = c.time ?? '';
    if (known?.day == null) return { value: `XXXX-WXX-${weekday}${time}`, basis };
    const today = weekdayOf(known.day);
    const pair = this.#pair;
    if (
      pair !== null &&
      pair.end <= f.start &&
      COUPLE.test(this.#body.slice(pair.end, Math.min(f.start, pair.end + 14)))
    ) {
      return { value: dayValue(pair.day + ((weekday - weekdayOf(pair.day) + 7) % 7)) + time, basis };
    }
    if (c.monthStep !== null)
      return { value: dayValue(known.day - today + weekday + c.monthStep.by * 7) + time, basis };
    const back = (today - weekday + 7) % 7;
    let day = known.day - back;
    const onward = c.side === 'following';
    if (c.side === 'last' || c.side === 'previous') day = back === 0 ? known.day - 7 : day;
    else if (c.side === 'next' || onward) day += 7;
    else if (c.side === 'this') day = back === 0 ? day : f.tense === 'past' && weekday < today ? day : day + 7;
    else if (back > (f.tense === 'conditional' ? 1 : 0) && (f.tense === 'future' || f.tense === 'conditional'))
      day += 7;
    return { value: dayValue(day) + time, basis };
  }

  #season(c: Calendar, season: string, f: Found): Resolved {
    const { known, basis } = this.#base(
      this.#narrative || c.side === 'that' || c.side === 'following' || c.side === 'previous' ? 'text' : 'now',
    );
    if (known === null) return { value: `XXXX-${season}`, basis };
    const start = season === 'SP' ? 3 : season === 'SU' ? 6 : season === 'FA' ? 9 : 12;
    const month = known.month ?? (this.#narrative ? start : 7);
    let { year } = known;
    const begun = month >= start || (season === 'WI' && month <= 2);
    if (c.side === 'last' || c.side === 'previous') {
      if (!(month >= start + (season === 'WI' ? 12 : 3))) year--;
    } else if (c.side === 'next' || c.side === 'following') {
      if (month >= start) year++;
    } else if (this.#narrative) {
      if (month - start >= 6) year++;
      if (season === 'WI' && month >= 10) year++;
    } else if (season === 'WI') {
      if (month <= 8) year--;
    } else if (c.side !== 'this') {
      if (f.tense === 'past' && !begun) year--;
      else if (f.tense === 'future' && month > start + 2) year++;
    }
    return { value: `${yearValue(year)}-${season}`, basis };
  }

  /** A quarter or half of a year that is not named. */
  #partOfYear(c: Calendar, f: Found): Resolved {
    const { known, basis } = this.#base(this.#narrative ? 'text' : 'now');
    const rest = c.quarter !== null ? `Q${c.quarter}` : `H${c.half ?? 1}`;
    if (known === null) return { value: `XXXX-${rest}`, basis };
    let { year } = known;
    if (known.month !== null && !this.#narrative) {
      const current = c.quarter !== null ? Math.ceil(known.month / 3) : Math.ceil(known.month / 6);
      const asked = c.quarter ?? c.half ?? 1;
      if (c.side === 'last' && asked >= current) year--;
      else if (c.side === 'next' && asked <= current) year++;
      else if (c.side === null && asked > current && f.tense !== 'future' && f.tense !== 'conditional') year--;
      else if (c.side === null && asked < current && f.tense === 'future' && current - asked > 2) year++;
    }
    return { value: `${yearValue(year)}-${rest}`, basis };
  }

  /** A time of day without a day: the day of the sentence's last date, else the day of writing. */
  #timeOnly(c: Calendar, f: Found): Resolved {
    const time = c.time ?? '';
    // "At 5 a.m. on October 3": the day that follows.
    const next = this.#next;
    if (
      next?.sentence === f.sentence &&
      next.start - f.end < 30 &&
      /\bon\s$|,\s$/.test(this.#body.slice(f.end, next.start))
    ) {
      const { meaning } = next;
      const whole =
        meaning.kind === 'calendar' && meaning.time === null && (meaning.day !== null || meaning.weekday !== null);
      const day = meaning.kind === 'calendar' && whole ? this.#calendar(meaning, next) : null;
      if (day?.value.length === 10) return { value: day.value + time, basis: day.basis };
    }
    const last = this.#last;
    if (last?.day != null && (this.#narrative || last.sentence === f.sentence)) {
      return { value: dayValue(last.day) + time, basis: last.basis === 'inferred' ? 'inferred' : 'resolved' };
    }
    // "the night" alone may be any.
    if (!this.#narrative && this.#now?.day != null && !/^the\s/i.test(f.text))
      return { value: dayValue(this.#now.day) + time, basis: this.#nowBasis() };
    return { value: `XXXX-XX-XX${time}`, basis: 'resolved' };
  }

  #shift(s: Shift, f: Found): Resolved {
    const narrativeNow = this.#narrative && s.anchor === 'now';
    if (narrativeNow && s.unit === 'D' && s.by === 0 && s.time === null)
      return { value: 'PRESENT_REF', basis: 'stated' };
    const year = s.unit === 'Y' && s.by === 0 && s.anchor === 'text' ? this.#namedYear(f) : null;
    if (year !== null) return { value: yearValue(year), basis: 'resolved' };
    const { known, basis } = this.#base(this.#anchor(s));
    // Without a day of writing only a quarter told right before says which year is meant.
    const reach = this.#now === null ? 1 : 6;
    if (s.unit === 'Q' || (s.loose && this.#quarter !== null && f.sentence - this.#quarter.sentence <= reach)) {
      const quarter = this.#quarterStep(s, f);
      if (quarter !== null) return { value: quarter, basis };
    }
    return { value: stepped(s, known, f), basis };
  }

  /** "Trade grew in 2017, customs said on Friday. In the same year …": in news Friday is the day of the saying. */
  #namedYear(f: Found): number | null {
    const named = this.#year;
    const now = this.#now?.year;
    // "The year" after a year to come is the one that runs.
    if (named === null || now === undefined || this.#narrative || named.year >= now) return null;
    const reach = named.year === now - 1 ? ENDED_YEAR : NAMED_YEAR;
    return this.#last?.year === now && f.sentence - named.sentence <= reach ? named.year : null;
  }

  #namesYear(f: Found, meaning: Meaning): boolean {
    if (meaning.kind === 'shift') return meaning.unit === 'Y' && meaning.anchor === 'now';
    // "the worst year since 1994" tells of another.
    const compared = MEASURED_FROM.test(this.#body.slice(Math.max(0, f.start - 8), f.start));
    return meaning.kind === 'calendar' && meaning.year !== null && !compared;
  }

  /** In news, where the last date of the text is too coarse for a step, the day of writing is meant. */
  #anchor(s: Shift): 'now' | 'text' {
    const last = this.#last;
    if (s.anchor === 'now' || this.#narrative || last === null) return s.anchor;
    if (s.unit === 'M') return last.month === null ? 'now' : 'text';
    return (s.unit === 'W' || s.unit === 'FN') && s.by === 0 && last.day === null ? 'now' : 'text';
  }

  #quarterStep(s: Shift, f: Found): string | null {
    const told = this.#quarter;
    if (s.unit === 'Y') return told === null ? null : `${yearValue(this.#sameYear(told.year))}-Q${told.quarter}`;
    const now = this.#base(s.anchor).known;
    let index: number | null = null;
    if (s.anchor === 'text' && told !== null && f.sentence - told.sentence < 30)
      index = told.year * 4 + told.quarter - 1 + s.by;
    else if (now?.month != null)
      index = now.year * 4 + Math.ceil(now.month / 3) - 1 + (s.anchor === 'text' && s.by === 0 ? -1 : s.by);
    return index === null ? null : `${yearValue(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
  }

  /** "a year earlier" beside a quarter: the year before, unless the quarter told of last is already that one. */
  #sameYear(year: number): number {
    return this.#now !== null && year < this.#now.year - (this.#now.month !== null && this.#now.month < 4 ? 1 : 0)
      ? year
      : year - 1;
  }
}

/** What stands behind the year. */
function tail(c: Calendar, year: number | null): string {
  const time = c.time ?? '';
  if (c.month !== null) {
    if (c.day === null) return `-${pad(c.month, 2)}`;
    if (year !== null && c.day > daysInMonth(year, c.month)) return `-${pad(c.month, 2)}-XX`;
    return `-${pad(c.month, 2)}-${pad(c.day, 2)}${time}`;
  }
  if (c.quarter !== null && c.quarter > 0) return `-Q${c.quarter}`;
  if (c.half !== null) return `-H${c.half}`;
  if (c.season !== null) return `-${c.season}`;
  return '';
}

function expression(
  f: Found,
  type: TimexType,
  { value, basis }: Resolved,
  days: { from: string; to: string } | null,
): TimeExpression {
  return {
    type,
    value,
    from: days?.from ?? null,
    to: days?.to ?? null,
    text: f.text,
    start: f.start,
    end: f.end,
    sentence: f.sentence,
    basis,
  };
}
