/**
 * Happenings that a text dates ("the June 23 referendum", "the summit was held in Hanoi on Feb. 27"), and the days that
 * it tells from them: "two days after the vote", "on the eve of the summit", "the morning after the fire". What the text
 * dates twice, or not at all, stays without a day.
 */
import type { Sentence, TimeExpression } from './reading.ts';
import { civilDay, dayNumber, daysInMonth, dayValue, pad, parseDay, weekdayOf } from './times/calendar.ts';

/** A time told from a happening that the text dates. Offsets are into the body. */
export interface Anchored {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Index into the times of the expression that it hangs on: the length of time or, where none is told, the happening's date. */
  readonly time: number;
  /** EDTF, and the days that it covers. */
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly basis: 'resolved' | 'inferred';
}

interface Happening {
  /** Day number; its last day where it takes several. */
  readonly from: number;
  readonly to: number;
  readonly time: number;
  readonly sentence: number;
  readonly basis: TimeExpression['basis'];
}

/** By their nouns, in the order of the text. */
type Happenings = ReadonlyMap<string, readonly Happening[]>;

/** What happens on a day and is spoken of by one word afterwards: a group of a pattern. */
export const NOUN =
  '(?:vote|election|referendum|poll|ballot|runoff|primary|summit|meeting|talks|conference|congress|visit|trip|tour|speech|address|debate|hearing|trial|verdict|ruling|' +
  'sentencing|conviction|indictment|arrest|raid|attack|bombing|shooting|stabbing|killing|murder|assassination|massacre|explosion|blast|fire|flood|' +
  'earthquake|quake|tsunami|storm|hurricane|typhoon|cyclone|tornado|landslide|eruption|crash|accident|collision|derailment|sinking|coup|' +
  'invasion|strike|airstrike|launch|test|inauguration|coronation|wedding|funeral|burial|ceremony|parade|march|rally|protest|riot|' +
  'ceasefire|truce|signing|announcement|resignation|death|birth|opening|final|match|game|race|interview|merger|spill|outbreak|blackout|walkout)';
/** Words between an article and its noun: "the first general election". Ordinals tell that there were others. */
const WORDS = "((?:[\\p{L}\\p{N}.'’-]+\\s+){0,3}?)";
const OWNER = "(?:[Tt]he|[Tt]hat|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[\\p{Lu}][\\p{L}-]+['’]s)";
const FEW_WORDS =
  /\b(?:first|second|third|last|next|previous|earlier|another|other|every|each|on|in|at|to|for|and|or|of|with|was|is)\b/iu;

/** Right behind a date: "Sunday's presidential election", "(the) June 23 referendum". */
const OWNED = new RegExp(`^['’]s\\s+${WORDS}(${NOUN})(?![\\p{L}-])`, 'u');
const ADJECTIVE = new RegExp(`^\\s+${WORDS}(${NOUN})(?![\\p{L}-])`, 'u');
/** Right before a date, at most one place in between. */
const PLACE = '(?:\\s+(?:in|at|near|outside|with)\\s+[^,.;:“”"]{1,40})?';
const LEADING = new RegExp(
  '(?:' +
    // "after the vote on", "killed in the attack in Nice on"
    `\\b(?:after|before|during|since|following|for|in|at)\\s+(?:a|an|${OWNER})\\s+${WORDS}(${NOUN})${PLACE},?\\s+on` +
    // "held a referendum on", "hosts a summit in Osaka on"
    `|\\b(?:h[oe]lds?|holding|hosts?|hosted|stage[sd]?|launched|called)\\s+(?:a|an|${OWNER})\\s+${WORDS}(${NOUN})${PLACE},?\\s+(?:on|for)` +
    // "the summit will be held on", "the trial is set for"
    `|\\b(?:a|an|${OWNER})\\s+${WORDS}(${NOUN})${PLACE}\\s+(?:(?:was|is|will|to|be|were|has|had|been|which|that|took|takes|take)\\s+){1,4}(?:held|place|set|scheduled|planned|due)${PLACE}\\s+(?:on|for)` +
    // "the attacks of"
    `|\\b(?:the|a)\\s+${WORDS}(${NOUN})s?\\s+of` +
    ')\\s+$',
  'u',
);
/** Behind a length of time. */
const FROM_NOUN = new RegExp(
  `^\\s+(after|before|following)\\s+(?:a|an|${OWNER})\\s+${WORDS}(${NOUN})(?![\\p{L}-]|\\s+of\\s)`,
  'u',
);
const FROM_DATE = /^\s+(after|before|following)\s+(?:the\s+)?$/;
/** Days that are named by a happening. */
const NAMED = new RegExp(
  `\\bthe (eve|day|morning|afternoon|evening|night) (of|after|before|following)\\s+${OWNER}\\s+${WORDS}(${NOUN})(?![\\p{L}-]|\\s+of\\b)`,
  'giu',
);
/** What the two can begin with, cheaply. */
const SIDE = /^\s+(?:after|before|following)\b/;
const NAMED_DAY = /\bthe (?:eve|day|morning|afternoon|evening|night) (?:of|after|before|following)\b/i;
/** Characters looked at on either side of a date. */
const WINDOW = 110;
/** Longer than this is no single happening. */
const LONGEST = 7;
/** Where a text dates several of a kind, the one that it dated this few sentences before is meant. */
const NEAR = 3;
/** Of one kind no more are kept: which one is meant then is not to be told. */
const MOST = 50;

/** All times that are told from a happening which the text dates, in order. Linear in the length of the body. */
export function findAnchored(
  body: string,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): Anchored[] {
  const lengths = times.flatMap((time, i) =>
    time.type === 'DURATION' && SIDE.test(body.slice(time.end, time.end + 12)) ? [i] : [],
  );
  const named = NAMED_DAY.test(body);
  if (lengths.length === 0 && !named) return [];
  const happenings = findHappenings(body, sentences, times);
  const found = lengths.flatMap((i) => countedFrom(body, sentences, times, i, happenings) ?? []);
  if (!named) return found;
  return [...found, ...namedBy(body, sentences, happenings)].sort((a, b) => a.start - b.start);
}

/** "two days after the vote", "a week before Christmas". */
function countedFrom(
  body: string,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  i: number,
  happenings: Happenings,
): Anchored | null {
  const time = times[i];
  if (time === undefined) return null;
  const { start, end, sentence } = time;
  const behind = body.slice(end, Math.min(sentences[sentence]?.end ?? end, end + WINDOW));
  const from = dateBehind(body, times, i) ?? nounBehind(behind, happenings, sentence);
  const step = from === null ? null : steps(time.value, from.forward, from.happening);
  return from === null || step === null
    ? null
    : { ...step, start, end, sentence, time: i, basis: basisOf(from.happening) };
}

/** "on the eve of the summit", "the morning after the fire". */
function namedBy(body: string, sentences: readonly Sentence[], happenings: Happenings): Anchored[] {
  const found: Anchored[] = [];
  let sentence = 0;
  for (const match of body.matchAll(NAMED)) {
    const [, unit = '', side = '', words = '', noun = ''] = match;
    const start = match.index + 4;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const happening = FEW_WORDS.test(words) ? null : known(happenings, noun.toLowerCase(), sentence);
    if (happening === null) continue;
    const before = unit.toLowerCase() === 'eve' || side.toLowerCase() === 'before';
    const by = before ? -1 : side.toLowerCase() === 'of' ? 0 : 1;
    const date = dayValue((by > 0 ? happening.to : happening.from) + by);
    const { time } = happening;
    found.push({
      start,
      end: start + unit.length,
      sentence,
      time,
      date,
      from: date,
      to: date,
      basis: basisOf(happening),
    });
  }
  return found;
}

const basisOf = ({ basis }: Happening) => (basis === 'inferred' ? 'inferred' : 'resolved');

function findHappenings(body: string, sentences: readonly Sentence[], times: readonly TimeExpression[]): Happenings {
  const found = new Map<string, Happening[]>();
  for (const [i, time] of times.entries()) {
    const [from, to] = [time.from === null ? null : parseDay(time.from), time.to === null ? null : parseDay(time.to)];
    const sentence = sentences[time.sentence];
    if (from === null || to === null || to - from > LONGEST || sentence === undefined) continue;
    const behind = body.slice(time.end, Math.min(sentence.end, time.end + WINDOW));
    const before = body.slice(Math.max(sentence.start, time.start - WINDOW), time.start);
    const owned =
      OWNED.exec(behind) ?? (/\b(?:the|a|its|his|her|their)\s+$/.test(before) ? ADJECTIVE.exec(behind) : null);
    const leading = owned === null ? LEADING.exec(before) : null;
    const noun = owned?.[2] ?? leading?.[2] ?? leading?.[4] ?? leading?.[6] ?? leading?.[8];
    const words = owned?.[1] ?? leading?.[1] ?? leading?.[3] ?? leading?.[5] ?? leading?.[7] ?? '';
    if (noun === undefined || FEW_WORDS.test(words)) continue;
    const same = found.get(noun) ?? [];
    found.set(noun, same);
    if (same.length < MOST) same.push({ from, to, time: i, sentence: time.sentence, basis: time.basis });
  }
  return found;
}

/** The happening that a noun means: the only one of its kind that the text dates, or the one dated just before. */
function known(happenings: Happenings, noun: string, sentence: number): Happening | null {
  const same = happenings.get(noun) ?? [];
  const [first] = same;
  if (first === undefined) return null;
  if (same.every(({ from, to }) => from === first.from && to === first.to)) return first;
  const near = same.filter((one) => one.sentence <= sentence && sentence - one.sentence <= NEAR);
  return near.length === 1 ? (near[0] ?? null) : null;
}

interface From {
  readonly happening: Happening;
  readonly forward: boolean;
}

function nounBehind(behind: string, happenings: Happenings, sentence: number): From | null {
  const match = FROM_NOUN.exec(behind);
  if (match === null || FEW_WORDS.test(match[2] ?? '')) return null;
  const happening = known(happenings, match[3] ?? '', sentence);
  return happening === null ? null : { happening, forward: match[1] !== 'before' };
}

/** "two days before Christmas", "a week after Sunday's vote": the date itself stands behind. */
function dateBehind(body: string, times: readonly TimeExpression[], i: number): From | null {
  const [time, next] = [times[i], times[i + 1]];
  if (time === undefined || next === undefined || next.sentence !== time.sentence || next.start - time.end > 20)
    return null;
  const side = FROM_DATE.exec(body.slice(time.end, next.start));
  const [from, to] = [next.from === null ? null : parseDay(next.from), next.to === null ? null : parseDay(next.to)];
  if (side === null || from === null || to === null || to - from > LONGEST) return null;
  return {
    happening: { from, to, time: i + 1, sentence: next.sentence, basis: next.basis },
    forward: side[1] !== 'before',
  };
}

/** A length of time from a day: hours stay on it, days are counted, weeks, months and years are no more exact than they say. */
function steps(
  value: string,
  forward: boolean,
  { from, to }: Happening,
): Pick<Anchored, 'date' | 'from' | 'to'> | null {
  const length = /^P(T?)(\d{1,4})([DWMYH])$/.exec(value);
  if (length === null) return null;
  const count = Number(length[2]) * (forward ? 1 : -1);
  const day = forward ? to : from;
  const unit = length[1] === 'T' ? 'hours' : length[3];
  switch (unit) {
    case 'hours':
      return Math.abs(count) < 24 ? span(day, day) : null;
    case 'D':
      return span(day + count, day + count);
    case 'W': {
      const monday = day + count * 7 - weekdayOf(day + count * 7) + 1;
      return span(monday, monday + 6);
    }
    case 'M': {
      const index = civilDay(day).year * 12 + civilDay(day).month - 1 + count;
      const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
      const first = dayNumber(year, month, 1);
      return { ...span(first, first + daysInMonth(year, month) - 1), date: `${pad(year, 4)}-${pad(month, 2)}` };
    }
    case 'Y': {
      const year = civilDay(day).year + count;
      return { ...span(dayNumber(year, 1, 1), dayNumber(year, 12, 31)), date: pad(year, 4) };
    }
    default:
      return null;
  }
}

function span(first: number, last: number): Pick<Anchored, 'date' | 'from' | 'to'> {
  const [from, to] = [dayValue(first), dayValue(last)];
  return { date: first === last ? from : `${from}/${to}`, from, to };
}
