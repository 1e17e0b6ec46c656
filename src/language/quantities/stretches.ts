/** Stretches of time that a date tells together with the words around it: "the three months to June", "since January". */
import type { TimeExpression } from '../reading.ts';
import type { Scene } from './phrases.ts';
import type { Placed } from './placed.ts';

export const isOpening = ({ type, value }: TimeExpression) => type === 'DATE' && value.includes('-01/');

/** "in the first nine months", "the first two months of the year": the last ones that were over on the day of publication. */
export function openingMonths(time: TimeExpression, published: string | null): TimeExpression | null {
  const count = Number(/^P(\d{1,2})M$/.exec(time.value)?.[1] ?? 0);
  const day = /^(\d{4})-(\d\d)/.exec(published ?? '');
  if (!day || count < 2 || count > 11 || !/^the (?:first|opening)\b/i.test(time.text)) return null;
  const year = Number(day[1]) - (Number(day[2]) > count ? 0 : 1);
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`;
  return {
    ...time,
    type: 'DATE',
    value: `${month(1)}/${month(count)}`,
    from: `${month(1)}-01`,
    to: `${month(count)}-28`,
  };
}

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "the first four months of 2017": a part of the year that the year's own expression does not hold. */
export function firstMonths({ tokens }: Scene, placed: Placed): Placed {
  if (!/^\d{4}$/.test(placed.time.value)) return placed;
  const word = (back: number) => tokens[placed.first - back]?.lower ?? '';
  if ((word(1) !== 'of' && word(1) !== 'in') || word(2) !== 'months') return placed;
  const count = COUNTS.indexOf(word(3)) + 1 || Number(word(3));
  if (!(count >= 1 && count <= 12) || !/^(?:first|opening|last|final|closing)$/.test(word(4))) return placed;
  const [from, to] = /^(?:first|opening)$/.test(word(4)) ? [1, count] : [13 - count, 12];
  const month = (n: number) => `${placed.time.value}-${String(n).padStart(2, '0')}`;
  return {
    ...placed,
    first: placed.first - 4,
    role: 'plain',
    time: { ...placed.time, value: `${month(from)}/${month(to)}` },
  };
}

/** "the three months to December", "the fiscal year ended March 2019": the months up to the one that is named. */
export function endedMonths({ tokens }: Scene, placed: Placed): Placed {
  const month = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(placed.time.value);
  if (!month) return placed;
  const word = (at: number) => tokens[at]?.lower ?? '';
  let at = placed.first - 1;
  while (/^(?:in|on|the|end|of)$/.test(word(at)) && placed.first - at < 5) at--;
  if (!/^(?:to|through|ended|ending|ends|until)$/.test(word(at))) return placed;
  // "the fiscal year that ended in June"
  if (/^(?:that|which)$/.test(word(at - 1))) at--;
  const unit = word(at - 1);
  const count =
    unit === 'year'
      ? 12
      : unit === 'quarter'
        ? 3
        : unit === 'half'
          ? 6
          : unit === 'months'
            ? COUNTS.indexOf(word(at - 2)) + 1 || Number(word(at - 2))
            : 0;
  if (!(count >= 2 && count <= 24)) return placed;
  const end = Number(month[1]) * 12 + Number(month[2]) - 1;
  const key = (n: number) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
  return {
    ...placed,
    first: unit === 'months' ? placed.first : at - 1,
    role: 'plain',
    time: { ...placed.time, value: `${key(end - count + 1)}/${key(end)}`, from: `${key(end - count + 1)}-01` },
  };
}

/** "from 2015 to 2035", "between January and April": two times that are the ends of one. */
export function joined(scene: Scene, placed: readonly Placed[]): Placed[] {
  const result: Placed[] = [];
  for (const next of placed) {
    const low = result.at(-1);
    const link = scene.tokens[next.first - 1]?.lower ?? '';
    const opener = scene.tokens[(low?.first ?? 0) - 1]?.lower ?? '';
    const dashed =
      /^[-–—]$/.test(link) && next.time.value.length <= 7 && low?.time.value.length === next.time.value.length;
    const worded =
      (opener === 'from' && /^(?:to|until|till|through)$/.test(link)) || (opener === 'between' && link === 'and');
    // "the January-March quarter" is one word.
    const hyphened = low?.first === next.first && next.time.value.length === low.time.value.length;
    const spans = low && (hyphened || (low.last === next.first - 2 && (dashed || worded)));
    if (spans) {
      result.pop();
      const start = inOrder(low.time.value, next.time.value);
      const time = { ...low.time, value: `${start}/${next.time.value}`, to: next.time.to, end: next.time.end };
      result.push({
        time,
        first: low.first,
        last: next.last,
        role: 'plain',
        past: next.past,
        ends: [low.time, next.time],
      });
    } else result.push(next);
  }
  return result;
}

/** "from April to November", said in March: the year of the end is that of the start too. */
const inOrder = (start: string, end: string): string =>
  start > end && start.length === end.length && start.slice(4) < end.slice(4)
    ? end.slice(0, 4) + start.slice(4)
    : start;

export const SAME = /^(?:same|corresponding|comparable|year-earlier|equivalent)$/;

/**
 * "$84 million in the three months to December from $42 million a year earlier", "in the same period of 2023": the months
 * told before, of the other year.
 */
export function sameMonths({ tokens }: Scene, times: readonly Placed[], before: string | null): Placed[] {
  let told = before ?? '';
  return times.map((placed) => {
    const { time, first } = placed;
    const word = (back: number) => tokens[first - back]?.lower ?? '';
    const earlier =
      /^(?:(?:a|one|the) year (?:earlier|ago|before)|the (?:previous|prior) year)$/i.test(time.text) &&
      MONTHS.test(told);
    // "the same period of 2023", "the same quarter last year", "the corresponding months a year before"
    const of = /^(?:of|in)$/.test(word(1)) ? 2 : 1;
    const same = MONTHS.test(told) && /^\d{4}$/.test(time.value) && PART.test(word(of)) && SAME.test(word(of + 1));
    const year = earlier ? Number(told.slice(0, 4)) - 1 : same ? Number(time.value) : 0;
    if (year === 0) {
      if (MONTHS.test(time.value)) told = time.value;
      return placed;
    }
    const gone = Number(told.slice(0, 4)) - year;
    const value = told.replace(/\d{4}(?=-)/g, (then) => String(Number(then) - gone));
    return { ...placed, time: { ...time, value } };
  });
}

/** A quarter, a half, a month or a row of months. */
const MONTHS = /^\d{4}-(?:\d\d|[QH]\d)(?:\/\d{4}-\d\d)?$/;

const PART = /^(?:period|time|months?|quarter|half|stretch)$/;

/** "since January": from then to the day of publication, told as exactly as its start; a record "since 2008" has no such time. */
export function sinceThen({ tokens }: Scene, placed: Placed, published: string | null): Placed {
  const { time } = placed;
  if (
    placed.role !== 'since' ||
    tokens[placed.first - 1]?.lower !== 'since' ||
    !/^\d{4}(?:-\d\d){0,2}$/.test(time.value)
  )
    return placed;
  if (/^(?:most|least|first|last|record|high|low|time|peak|\p{L}+est)$/u.test(tokens[placed.first - 2]?.lower ?? ''))
    return placed;
  const now = (published ?? '').slice(0, time.value.length);
  if (now.length !== time.value.length || now <= time.value) return placed;
  return { ...placed, time: { ...time, value: `${time.value}/${now}`, to: published }, past: false };
}

/** "4.1 percent this year and 6 percent next": the year after. */
export function elided({ tokens }: Scene, times: readonly Placed[]): Placed[] {
  const this_ = times.findLast(({ time }) => /^(?:this|the current) (?:year|quarter|month)$/i.test(time.text));
  if (!this_) return [...times];
  for (let at = this_.last + 1; at < tokens.length; at++) {
    const next = tokens[at];
    if (next?.lower !== 'next' || (tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== 'stop')) continue;
    const value = following(this_.time.value);
    if (value === null) break;
    const time = { ...this_.time, value, text: next.text, start: next.start, end: next.end };
    return [...times, { time, first: at, last: at, role: 'plain', past: false } satisfies Placed].toSorted(
      (a, b) => a.first - b.first,
    );
  }
  return [...times];
}

/** The year, quarter or month after another. */
function following(value: string): string | null {
  if (/^\d{4}$/.test(value)) return String(Number(value) + 1);
  const [, year, mark = '', number] = /^(\d{4})-(Q?)(\d+)$/.exec(value) ?? [];
  if (year === undefined) return null;
  const last = mark === 'Q' ? 4 : 12;
  const next = (Number(number) % last) + 1;
  return `${next === 1 ? Number(year) + 1 : year}-${mark}${mark === 'Q' ? next : String(next).padStart(2, '0')}`;
}
