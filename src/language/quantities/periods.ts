/**
 * The time a figure is about: the expression that stands nearest to it in its clause, not the day on which somebody
 * said it, and not the base that it is compared with.
 */
import type { TimeExpression } from '../reading.ts';
import type { Quantity } from './find.ts';
import { REPORTING } from './lexicon.ts';
import { AWAY } from './measures.ts';
import type { Scene } from './phrases.ts';

export interface Period {
  readonly value: string;
  readonly time: TimeExpression;
  readonly target: boolean;
}

/** A time's place; one that stays open ("Thursday" in a report of no known day) claims its figure and gives nothing. */
interface Placed {
  readonly time: TimeExpression;
  readonly first: number;
  readonly last: number;
  readonly role: 'plain' | 'base' | 'said' | 'since' | 'target' | 'owned';
}

/** Times of the sentence with their token places and what they do there; `published` is the article's day in EDTF. */
export function placeTimes(scene: Scene, times: readonly TimeExpression[], published: string | null): Placed[] {
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
    const own = { time, first, last, role: role(scene, first, last, time) };
    // "the first two months of the year": the months say which.
    const before = placed.at(-1);
    if (before?.last === first - 2 && tokens[first - 1]?.lower === 'of' && isOpening(before.time)) {
      if (time.text.toLowerCase() === 'the year') continue;
      placed.pop();
    }
    placed.push(endedMonths(scene, firstMonths(scene, own)));
  }
  return yearEarlier(joined(scene, placed));
}

/** "$84 million in the three months to December from $42 million a year earlier": those months of the year before. */
function yearEarlier(times: readonly Placed[]): Placed[] {
  return times.map((placed, i) => {
    const { time } = placed;
    if (!/^(?:(?:a|one|the) year (?:earlier|ago|before)|the (?:previous|prior) year)$/i.test(time.text)) return placed;
    const told = times[i - 1]?.time.value ?? '';
    if (!/^\d{4}-(?:\d\d|Q\d)(?:\/\d{4}-\d\d)?$/.test(told)) return placed;
    const value = told.replace(/\d{4}(?=-)/g, (year) => String(Number(year) - 1));
    return { ...placed, time: { ...time, value } };
  });
}

const isOpening = ({ type, value }: TimeExpression) => type === 'DATE' && value.includes('-01/');

/** "in the first nine months", "the first two months of the year": the last ones that were over on the day of publication. */
function openingMonths(time: TimeExpression, published: string | null): TimeExpression | null {
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
function firstMonths({ tokens }: Scene, placed: Placed): Placed {
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
function endedMonths({ tokens }: Scene, placed: Placed): Placed {
  const month = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(placed.time.value);
  if (!month) return placed;
  const word = (at: number) => tokens[at]?.lower ?? '';
  let at = placed.first - 1;
  while (/^(?:in|on|the|end|of)$/.test(word(at)) && placed.first - at < 5) at--;
  if (!/^(?:to|through|ended|ending|ends|until)$/.test(word(at))) return placed;
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
    role: 'plain',
    time: { ...placed.time, value: `${key(end - count + 1)}/${key(end)}`, from: `${key(end - count + 1)}-01` },
  };
}

/** "from 2015 to 2035", "between January and April": two times that are the ends of one. */
function joined(scene: Scene, placed: readonly Placed[]): Placed[] {
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
      const time = { ...low.time, value: `${low.time.value}/${next.time.value}`, to: next.time.to, end: next.time.end };
      result.push({ time, first: low.first, last: next.last, role: 'plain' });
    } else result.push(next);
  }
  return result;
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

const SAME = /^(?:same|corresponding|comparable|year-earlier|equivalent)$/;

function days(time: TimeExpression): number {
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
  if (!/^(?:report|record|confirm)(?:s|ed)?$/.test(tokens[verb]?.lower ?? '')) return false;
  for (let at = verb + 1; at < until; at++) {
    if (tokens[at]?.lower === 'that' || tokens[at]?.kind === 'stop') return false;
    if (tokens[at]?.kind === 'number') return true;
  }
  return false;
}

/** The period of a quantity, or null. */
export function periodOf(
  scene: Scene,
  quantity: Quantity,
  others: readonly Quantity[],
  index: number,
  times: readonly Placed[],
): Period | null {
  if (times.length === 0) return null;
  // "40 km from the town": a distance has no time.
  if (quantity.kind === 'measure' && AWAY.test(scene.tokens[quantity.last + 1]?.lower ?? '')) return null;
  const found = claimed(scene, quantity, others, index, times);
  return found === null || found.time.from === null ? null : found;
}

function claimed(
  scene: Scene,
  quantity: Quantity,
  others: readonly Quantity[],
  index: number,
  times: readonly Placed[],
): Period | null {
  const { tokens } = scene;
  // "27 trillion naira ($34 billion) for 2024": what stands in brackets is the same again.
  const again = others[index + 1];
  const bracketed = tokens[(again?.lead ?? 0) - 1]?.text === '(' && tokens[(again?.last ?? 0) + 1]?.text === ')';
  const end = again && bracketed ? again.last + 1 : quantity.last;
  const next = others[index + (bracketed ? 2 : 1)];
  const previous = others[index - 1];
  // Right behind it: "$87 billion in 2017", "$6.78 billion a year earlier", "200 billion by 2020".
  for (const placed of times) {
    if (placed.first <= end) continue;
    if (next && placed.first > next.lead) break;
    const gap = placed.first - end - 1;
    const clear = !stops(tokens, end + 1, placed.first, /^[,;:()]$/);
    if (placed.role === 'target' && gap <= 6) return { value: placed.time.value, time: placed.time, target: true };
    if (
      placed.role === 'plain' &&
      clear &&
      gap <= 8 &&
      !opensClause(scene, quantity.last + 1, placed.first) &&
      !ownsAnother(scene, quantity.last + 1, placed.first)
    )
      return { value: placed.time.value, time: placed.time, target: false };
    // "from $6.78bn a year earlier": the time has no preposition of its own.
    if (
      placed.role === 'base' &&
      gap <= 1 &&
      /^(?:from|than|with|against|to)$/.test(tokens[quantity.lead - 1]?.lower ?? '')
    )
      return { value: placed.time.value, time: placed.time, target: false };
  }
  // Before it: the nearest in the clause, then what opens the sentence.
  for (let i = times.length - 1; i >= 0; i--) {
    const placed = times[i];
    if (!placed || placed.last >= quantity.lead || isElsewhere(scene, placed, quantity.lead)) continue;
    // "a quarter more than in 2017, when it stood at $2 billion": the clause is of that year.
    const when = placed.last + (tokens[placed.last + 1]?.text === ',' ? 2 : 1);
    if (tokens[when]?.lower === 'when' && when < quantity.lead && !stops(tokens, when, quantity.lead, /^[,;:]$/))
      return { value: placed.time.value, time: placed.time, target: false };
    if (placed.role === 'said' || placed.role === 'base') continue;
    if (placed.role === 'since') {
      if (placed.first > 1) continue;
    }
    if (placed.role === 'target') return { value: placed.time.value, time: placed.time, target: true };
    // A time that belongs to an earlier figure ("87 billion in 2017 and 108 billion") is lent on only over "or" and commas.
    const owner = previous && previous.last < placed.first && previous.last >= 0 && placed.first - previous.last <= 3;
    const link = tokens[quantity.lead - 1]?.lower ?? '';
    const second = link === 'to' && tokens[(previous?.lead ?? 0) - 1]?.lower === 'from';
    if (owner && (second || /^(?:from|than|against|with)$/.test(link))) continue;
    // Across a quotation mark somebody else tells of something else.
    if (stops(tokens, placed.last + 1, quantity.lead, /^[;"“”]$/)) continue;
    return { value: placed.time.value, time: placed.time, target: false };
  }
  // After it, further off, when nothing else claims it; a time that stands alone reaches over its whole clause.
  const reach = times.filter(({ role: kind }) => kind === 'plain').length === 1 ? FAR : NEAR;
  for (const placed of times) {
    if (placed.first <= quantity.last || placed.role !== 'plain') continue;
    // "to 83 from 76 on Monday": the day of what it is compared with.
    const taken = next && placed.first > next.last && placed.first - next.last <= 3;
    if (taken && /^(?:from|against|than)$/.test(tokens[next.lead - 1]?.lower ?? '')) continue;
    if (taken && tokens[next.lead - 2]?.lower === 'compared') continue;
    if (ownsAnother(scene, quantity.last + 1, placed.first)) continue;
    if (
      placed.first - quantity.last <= reach &&
      !opensClause(scene, quantity.last + 1, placed.first) &&
      !leavesClause(scene, quantity.last + 1, placed.first) &&
      !stops(tokens, quantity.last + 1, placed.first, /^[;:]$/)
    ) {
      return { value: placed.time.value, time: placed.time, target: false };
    }
  }
  return null;
}

/**
 * What a time before a figure is of ends before the figure: an aside ("a tariff, imposed in May, has …"), or a day in the
 * clause that another follows by its cause ("said on Friday after profit rose …").
 */
function isElsewhere({ tokens, tags }: Scene, placed: Placed, lead: number): boolean {
  const opener = placed.first - (tags[placed.first - 1] === 'preposition' ? 2 : 1);
  const aside = tags[opener] === 'verb' && tokens[opener - 1]?.text === ',' && tokens[placed.last + 1]?.text === ',';
  if (aside) return true;
  if (placed.role !== 'owned' && days(placed.time) > 7) return false;
  for (let at = placed.last + 1; at < lead; at++)
    if (/^(?:after|because|following)$/.test(tokens[at]?.lower ?? '')) return placed.first > 2;
  return (
    placed.role === 'owned' &&
    /^\d{4}$/.test(placed.time.text) &&
    tags[placed.last + 1] !== undefined &&
    !isSubjectOf(tags, placed.last + 1, lead)
  );
}

/** From the noun at `at` a verb leads on to the figure: "the 2017 budget is 5 billion". */
function isSubjectOf(tags: Scene['tags'], at: number, lead: number): boolean {
  for (let i = at; i < lead; i++) {
    if (tags[i] === 'verb' || tags[i] === 'auxiliary') return true;
    if (tags[i] === 'stop' || tags[i] === 'preposition') return false;
  }
  return false;
}

/** "6 percent below a high hit on November 24": the time of what the figure is measured from. */
function ownsAnother({ tags, tokens }: Scene, from: number, time: number): boolean {
  const verb = time - (tags[time - 1] === 'preposition' ? 2 : 1);
  if (!(tags[verb] === 'verb' || /^(?:hit|set)$/.test(tokens[verb]?.lower ?? ''))) return false;
  for (let at = verb - 1; at >= from && tags[at] !== 'stop'; at--)
    if (/^(?:below|above|off|short|from)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Tokens from a figure on to a time that it may be of. */
const NEAR = 14;
const FAR = 32;

function stops(tokens: Scene['tokens'], from: number, to: number, what: RegExp): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'stop' && what.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** Between figure and time the clause ends that a relative word opened before: "which employs 8,000 people, said it expects". */
function leavesClause({ tokens, tags }: Scene, from: number, to: number): boolean {
  let left = from - 1;
  while (left >= 0 && tokens[left]?.text !== ',') left--;
  if (!/^(?:which|who|whose|where)$/.test(tokens[left + 1]?.lower ?? '')) return false;
  for (let at = from; at + 1 < to; at++)
    if (tokens[at]?.text === ',') return tags[at + 1] === 'verb' || tags[at + 1] === 'auxiliary';
  return false;
}

/** Between figure and time another clause begins ("…, which was built in 1990"). */
function opensClause(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = scene.tokens[at]?.lower ?? '';
    if (/^(?:which|who|that|when|while|after|before|since|following|until|although|but|as|because)$/.test(word))
      return true;
  }
  return false;
}
