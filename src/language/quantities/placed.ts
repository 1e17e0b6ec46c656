/** Where the times of a sentence stand among its tokens, and what each does there. */
import type { TimeExpression } from '../reading.ts';
import { REPORTING } from './lexicon.ts';
import type { Scene } from './phrases.ts';
import {
  elided,
  endedMonths,
  firstMonths,
  isOpening,
  joined,
  openingMonths,
  SAME,
  sameMonths,
  sinceThen,
} from './stretches.ts';

/** A time's place; one that stays open ("Thursday" in a report of no known day) claims its figure and gives nothing. */
export interface Placed {
  readonly time: TimeExpression;
  readonly first: number;
  readonly last: number;
  readonly role: 'plain' | 'base' | 'said' | 'since' | 'target' | 'owned';
  /** The time was over before the day of publication; false where either is unknown. */
  readonly past: boolean;
  /** The two ends of "between 2000 and 2019", which "from 5 to 9" in the same clause are of. */
  readonly ends?: readonly [TimeExpression, TimeExpression];
}

/**
 * Times of the sentence with their token places and what they do there. `published` is the article's day in EDTF, `told`
 * the period of which the sentence before told.
 */
export function placeTimes(
  scene: Scene,
  times: readonly TimeExpression[],
  published: string | null,
  told: string | null,
): Placed[] {
  const { tokens } = scene;
  const placed: Placed[] = [];
  let at = 0;
  for (const found of times) {
    const time = found.type === 'DURATION' ? openingMonths(found, published) : found;
    if (time?.type !== 'DATE' && time?.type !== 'TIME') continue;
    const open = time.from === null || time.to === null;
    if (open && !time.value.startsWith('X')) continue;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= time.start) at++;
    const first = at;
    let last = at - 1;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < time.end) last++;
    if (last < first) continue;
    const past = time.to !== null && published !== null && time.to < published.slice(0, 10);
    const own = { time, first, last, role: role(scene, first, last, time), past };
    // "the first two months of the year": the months say which.
    const before = placed.at(-1);
    if (before?.last === first - 2 && tokens[first - 1]?.lower === 'of' && isOpening(before.time)) {
      if (time.text.toLowerCase() === 'the year') continue;
      placed.pop();
    }
    const whole = endedMonths(scene, firstMonths(scene, own));
    // "the year that ended in March"
    if (whole.first < first && before && before.last >= whole.first) placed.pop();
    placed.push(whole);
  }
  const whole = joined(scene, placed).map((one) => sinceThen(scene, one, published));
  return elided(scene, sameMonths(scene, whole, told));
}

function role(scene: Scene, first: number, last: number, time: TimeExpression): Placed['role'] {
  const { tokens, tags } = scene;
  const word = (at: number) => tokens[at]?.lower ?? '';
  // "26 percent more than a year earlier": what it is compared with.
  if (/^(?:more|less|higher|lower) than\b/i.test(time.text)) return 'base';
  // "last year's 24.5 percent rise": the time owns what follows.
  if (tokens[last + 1]?.kind === 'possessive' || tokens[last]?.kind === 'possessive') return 'owned';
  if (isAttribute(scene, first, last, time)) return 'owned';
  // "after first-half profit rose"
  if (/-(?:half|quarter)$/.test(time.text) && (tags[last + 1] === 'noun' || tags[last + 1] === 'adjective'))
    return 'plain';
  let at = first - 1;
  while (
    at >= 0 &&
    /^(?:the|a|an|about|in|end|of|early|late|mid)$/.test(word(at)) &&
    first - at < 4 &&
    word(at) !== 'in'
  )
    at--;
  // "less than in the same period of 2023"
  if (/^(?:period|time|month|quarter|week|day|months|stage)$/.test(word(at)) && SAME.test(word(at - 1))) {
    at -= 2;
    while (/^(?:the|a)$/.test(word(at))) at--;
  }
  const before = word(at);
  if (before === 'by' || word(first) === 'by') return 'target';
  if (before === 'in' && word(at - 1) === 'than') return 'base';
  if (before === 'since' || before === 'from' || before === 'after' || before === 'following' || before === 'until')
    return before === 'from' ? 'base' : 'since';
  if (before === 'over' || before === 'than' || before === 'against' || before === 'with' || before === 'to')
    return before === 'to' && days(time) > 1 ? 'plain' : 'base';
  // "said on Monday", "On Monday, the ministry said"
  if (days(time) <= 31 && says(scene, first, last)) return 'said';
  return 'plain';
}

/** "ahead of the 2016 election": the year of the noun behind it, unless the noun is when it was ("in the 2016 election"). */
function isAttribute({ tokens, tags }: Scene, first: number, last: number, time: TimeExpression): boolean {
  if (!/^\d{4}$/.test(time.text) || !(tags[last + 1] === 'noun' || tags[last + 1] === 'adjective')) return false;
  const opener = tags[first - 1] === 'determiner' ? tokens[first - 2]?.lower : undefined;
  return opener !== undefined && !/^(?:in|during|for|at)$/.test(opener);
}

export function days(time: TimeExpression): number {
  return (Date.parse(time.to ?? '') - Date.parse(time.from ?? '')) / 86_400_000 + 1;
}

/** A verb of saying is the nearest verb to the time. */
function says(scene: Scene, first: number, last: number): boolean {
  const { tokens, tags } = scene;
  let left = first - 1;
  while (left >= 0 && first - left < 8 && tags[left] !== 'verb' && tokens[left]?.kind !== 'stop') left--;
  if (tags[left] === 'verb' && REPORTING.has(tokens[left]?.lower ?? '')) return !counts(scene, left, first);
  if (left >= 0 && tags[left] === 'verb') return false;
  // "On Monday, the ministry said", but not "5.6 percent in September, the ministry said".
  if (first > 2 && tokens[first - 1]?.text !== ',' && tokens[first - 2]?.text !== ',') return false;
  let right = last + 1;
  if (tokens[right]?.text === ',') right++;
  const edge = right;
  while (
    right < tokens.length &&
    right - edge < 10 &&
    tags[right] !== 'verb' &&
    tags[right] !== 'auxiliary' &&
    tokens[right]?.kind !== 'stop'
  )
    right++;
  return tags[right] === 'verb' && REPORTING.has(tokens[right]?.lower ?? '');
}

/** "reported 3,038 new cases on Wednesday": the day is that of the cases. */
function counts({ tokens }: Scene, verb: number, until: number): boolean {
  // "was quoted at 94 on Thursday" tells a price.
  if (/^(?:quoted|put)$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'at') return true;
  if (!/^(?:report|record|confirm)(?:s|ed)?$/.test(tokens[verb]?.lower ?? '')) return false;
  for (let at = verb + 1; at < until; at++) {
    if (tokens[at]?.lower === 'that' || tokens[at]?.kind === 'stop') return false;
    if (tokens[at]?.kind === 'number') return true;
  }
  return false;
}
