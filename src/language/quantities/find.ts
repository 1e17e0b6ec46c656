/**
 * Quantities of one sentence: numerals joined with their currency, unit or counted noun, ranges made one, and numbers
 * that quantify nothing (years, codes, scores, addresses, names) left out.
 */
import type { FigureKind, Span } from '../reading.ts';
import { count } from './counts.ts';
import { isNotFigure } from './exclusions.ts';
import { readHedge } from './hedges.ts';
import type { Issue } from './home.ts';
import { DECREASE, INCREASE } from './lexicon.ts';
import { leadsTo, MULTIPLE, readMultiple } from './multiples.ts';
import { readCounted } from './nouns.ts';
import { isHyphen, NUMERIC, type Numeral, readNumeral, SHARE_AFTER } from './numerals.ts';
import type { Phrase } from './phrases.ts';
import { type End, oneIn, readEnd, readRange } from './ranges.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { isDuration, readRate, readUnit, singular } from './units.ts';

export interface Quantity {
  /** Token indices of everything that the figure's text shows. */
  readonly first: number;
  readonly last: number;
  /** First token of hedge, or `first`. */
  readonly lead: number;
  readonly value: number;
  readonly high: number | null;
  readonly unit: string | null;
  readonly kind: FigureKind;
  readonly hedge: string | null;
  /** Token indices of the counted noun phrase, for counts, and of the noun in "nine cases out of ten". */
  readonly noun: Phrase | null;
  /** Token indices of the noun that another count of the sentence lent. */
  readonly lent?: Phrase;
  /** A fraction or percentage that was written as a share ("a quarter of"). */
  readonly fraction: boolean;
  readonly multiple: 'increase' | null;
  /** Where else value and unit were read: the noun or the currency that stands with another number. */
  readonly elsewhere: readonly Span[];
}

export interface FindContext {
  /** True for tokens that lie in a date, a clock time or a recurring time. */
  readonly timed: readonly boolean[];
  /** Currency that a bare "$" stands for. */
  readonly dollar: string;
  /** True when "pounds" of this sentence are money. */
  readonly sterling: () => boolean;
  /** What a money word that several countries share means in this article. */
  readonly money: (word: string) => Issue | null;
}

/** A sentence without one of these words and without a digit holds no quantity. */
export const QUANTITATIVE = NUMERIC | MULTIPLE;

/** All quantities of a sentence, in order, not overlapping; those of unit `BARE` are none yet (see `lend`). */
export function findQuantities(tokens: readonly Token[], tags: readonly Tag[], context: FindContext): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const numeral = readNumeral(tokens, at);
    if (!numeral) {
      const multiple = readMultiple(tokens, tags, at);
      if (multiple) found.push(multiple);
      at++;
      continue;
    }
    const quantity = compose(tokens, tags, numeral, context, found.at(-1)?.last ?? -1);
    if (quantity.found) found.push(quantity.found);
    at = Math.max(quantity.next, numeral.last + 1);
  }
  return found.filter((quantity, i) => !leadsTo(tokens, tags, quantity, found[i + 1]));
}

/** Stands for "no unit, and kept only if a neighbour lends one". */
export const BARE = '\0';

interface Composed {
  readonly found: Quantity | null;
  /** Token to go on from. */
  readonly next: number;
}

function compose(
  tokens: readonly Token[],
  tags: readonly Tag[],
  numeral: Numeral,
  context: FindContext,
  busy: number,
): Composed {
  const low = readEnd(tokens, numeral);
  const one = oneIn(tokens, tags, low.numeral);
  if (one) {
    const share = finish(tokens, tags, { ...low, last: one.last }, null, one.value, context, busy);
    return { found: share && { ...share, noun: one.noun }, next: one.last + 1 };
  }
  const range = readRange(tokens, low);
  const high = range ?? null;
  const head = high ?? low;
  const next = head.last + 1;
  if (
    isNotFigure(
      tokens,
      tags,
      low.numeral,
      high?.numeral ?? null,
      head.unit !== null || (low.currency ?? head.currency) !== null,
      context.timed,
    )
  ) {
    return { found: null, next };
  }
  return { found: finish(tokens, tags, low, high, null, context, busy), next };
}

/** What a number counts or measures, its value in that unit and its last token. */
interface Measured {
  readonly value: number;
  readonly top: number | null;
  readonly unit: string | null;
  readonly kind: FigureKind;
  readonly last: number;
  readonly noun: Quantity['noun'];
  readonly fraction: boolean;
  readonly elsewhere: readonly Span[];
}

function finish(
  tokens: readonly Token[],
  tags: readonly Tag[],
  low: End,
  high: (End & { readonly low: number }) | null,
  share: number | null,
  context: FindContext,
  busy: number,
): Quantity | null {
  const head = high ?? low;
  const start = low.currency?.first ?? low.numeral.first;
  const negative = isMinus(tokens, start);
  const first = negative ? start - 1 : start;
  const bare: Measured = {
    value: high ? high.low : low.numeral.value,
    top: high ? high.numeral.value : low.numeral.high,
    unit: null,
    kind: 'count',
    last: head.last,
    noun: null,
    fraction: false,
    elsewhere: [],
  };
  const measured = share === null ? measuredBy(tokens, tags, low, head, bare, first, context) : inPercent(bare, share);
  if (measured === null) return null;
  const { value, top, unit, kind, last, noun, fraction, elsewhere } = overBase(
    tokens,
    tags,
    overRate(tokens, measured),
  );
  const read = readHedge(tokens, first, last);
  // "passed two bills" tells of no bound.
  const hedge = read?.hedge && noun && value < 20 && CROSSED.test(read.hedge) ? null : read;
  if (first <= busy) return null;
  return {
    first,
    last: Math.max(last, hedge?.last ?? last),
    lead: hedge?.first ?? first,
    value: negative ? -value : value,
    high: top,
    unit,
    kind,
    hedge: hedge?.hedge ?? null,
    noun,
    fraction,
    multiple: null,
    elsewhere,
  };
}

const inPercent = (bare: Measured, value: number): Measured => ({
  ...bare,
  value,
  unit: 'percent',
  kind: 'percent',
  fraction: true,
});

/** A fraction is of what stands behind it, else a share; money by its sign; then units, and nouns that are counted. */
function measuredBy(
  tokens: readonly Token[],
  tags: readonly Tag[],
  low: End,
  head: End,
  bare: Measured,
  first: number,
  context: FindContext,
): Measured | null {
  const { numeral } = low;
  if (numeral.kind === 'fraction') return ofFraction(tokens, numeral, head, bare);
  const money = low.currency?.code ?? head.currency?.code;
  if (money) return { ...bare, ...ofMoney(tokens, low, head, money, context), kind: 'money' };
  if (!head.unit) return ofNoun(tokens, tags, numeral, head, bare, first, context);
  const { unit, kind, factor } = head.unit;
  if (factor === 1) return { ...bare, unit, kind };
  const scaled = (value: number) => Number((value * factor).toPrecision(15));
  return { ...bare, unit, kind, value: scaled(bare.value), top: bare.top === null ? null : scaled(bare.top) };
}

function ofFraction(tokens: readonly Token[], numeral: Numeral, head: End, bare: Measured): Measured | null {
  const parted = percentAfter(tokens, bare.last + 1) ?? unitAfter(tokens, bare.last + 1);
  if (parted) return { ...bare, unit: parted.unit, kind: parted.kind, last: parted.last };
  if (head.unit && isDuration(head.unit.unit)) return { ...bare, unit: head.unit.unit, kind: head.unit.kind };
  if (!isShare(tokens, numeral, tokens[bare.last + 1]?.lower ?? '')) return null;
  return { ...inPercent(bare, bare.value * 100), last: numeral.last };
}

function ofMoney(
  tokens: readonly Token[],
  { numeral, currency }: End,
  head: End,
  money: string,
  context: FindContext,
): Pick<Measured, 'unit' | 'elsewhere'> {
  const sign = money === 'USD' && tokens[numeral.first - 1]?.text === '$' && currency?.first === numeral.first - 1;
  const shared = Object.hasOwn(SHARED_PREFIXES, money) ? context.money(SHARED_PREFIXES[money] ?? '') : null;
  const unit = shared?.unit ?? (sign ? context.dollar : money);
  return {
    unit: head.unit?.kind === 'money' ? head.unit.unit : unit,
    elsewhere: shared?.told ? [shared.told] : [],
  };
}

function ofNoun(
  tokens: readonly Token[],
  tags: readonly Tag[],
  numeral: Numeral,
  head: End,
  bare: Measured,
  first: number,
  context: FindContext,
): Measured {
  const { last } = bare;
  // "hundreds of thousands of dollars", "“billions” of dollars"
  const quoted = numeral.kind === 'vague' && /^["”’]$/.test(tokens[last + 1]?.text ?? '') ? last + 1 : last;
  const of = numeral.kind === 'vague' && tokens[quoted + 1]?.lower === 'of';
  const vague = of ? readUnit(tokens, quoted + 2) : null;
  const other = vague ? { ...vague, elsewhere: [] } : genericMoney(tokens, of ? quoted + 1 : last, context);
  if (other) {
    const { unit, kind, last, elsewhere } = other;
    return { ...bare, unit, kind, last, elsewhere };
  }
  const counted = count(tokens, tags, numeral, head, last);
  if (!counted) return { ...bare, unit: keepsBare(tokens, tags, numeral, first) ? null : BARE };
  const { unit, kind, noun, told } = counted;
  const behind = noun && noun.first > counted.last ? spanOf(tokens, noun) : [];
  const elsewhere = told === undefined ? behind : spanOf(tokens, { first: told, last: told });
  return { ...bare, unit, kind, noun, last: counted.last, elsewhere };
}

/** "$54 a barrel" */
function overRate(tokens: readonly Token[], one: Measured): Measured {
  const { unit, kind, last } = one;
  if (unit === null || unit === BARE || kind === 'percent' || kind === 'percentage_points') return one;
  const rate = readRate(tokens, last + 1, kind === 'money');
  return rate ? { ...one, unit: `${unit}/${rate.per}`, last: rate.last } : one;
}

/** "48 per 100,000 people", "12 people in 100,000", but "12 people in 20 towns". */
function overBase(tokens: readonly Token[], tags: readonly Tag[], one: Measured): Measured {
  const { unit, kind, last, noun } = one;
  const rated = tokens[last + 1]?.lower;
  const base = kind === 'count' && (rated === 'per' || rated === 'in') ? readNumeral(tokens, last + 2) : null;
  if (!base) return one;
  if (rated !== 'per' && !(noun !== null && base.value >= 1000 && Number.isInteger(Math.log10(base.value)))) return one;
  const each = readCounted(tokens, tags, base.last + 1, true);
  const end = each?.last ?? base.last;
  const per = tokens
    .slice(base.first, end + 1)
    .map((token) => token.text)
    .join(' ');
  return {
    ...one,
    unit: `${unit === null || unit === BARE || noun === null ? '' : unit}/${per}`,
    kind: 'ratio',
    last: end,
  };
}

/** Verbs that are a bound before an amount, and mean something else before a few things. */
const CROSSED = /^(?:pass|cross|topp|break|broke|exceed)/;

/** Currency marks that several countries share, and the word that they stand for. */
const SHARED_PREFIXES: Readonly<Record<string, string>> = { KR: 'kr', INR: 'rupee', SH: 'shilling' };

function spanOf(tokens: readonly Token[], { first, last }: Phrase): readonly Span[] {
  const opens = tokens[first];
  const closes = tokens[last];
  return opens && closes ? [{ start: opens.start, end: closes.end }] : [];
}

/** A minus sign that belongs to the number: nothing or space before it. */
function isMinus(tokens: readonly Token[], first: number): boolean {
  const sign = tokens[first - 1];
  // "plus or minus two points" goes either way.
  if (sign?.lower === 'minus' || sign?.lower === 'negative')
    return tokens[first - 2]?.kind !== 'number' && tokens[first - 3]?.lower !== 'plus';
  if (!sign || !(isHyphen(sign) || sign.text === '−' || sign.text === '–') || tokens[first]?.glued !== true)
    return false;
  return !sign.glued || tokens[first - 2]?.text === '(';
}

/** "half a percent", "two-tenths of a percentage point": the percent behind a fraction. */
function percentAfter(tokens: readonly Token[], from: number): ReturnType<typeof readUnit> {
  let at = from;
  if (tokens[at]?.lower === 'of') at++;
  if (/^(?:a|an|one|1)$/.test(tokens[at]?.lower ?? '')) at++;
  const unit =
    tokens[at]?.lower === 'percentage' || tokens[at]?.lower === 'percent' || tokens[at]?.lower === 'per'
      ? readUnit(tokens, at)
      : null;
  return unit && (unit.kind === 'percent' || unit.kind === 'percentage_points') ? unit : null;
}

/** "half a mile", "a quarter of a mile": the unit that a fraction is of, behind an article. */
function unitAfter(tokens: readonly Token[], from: number): ReturnType<typeof readUnit> {
  const article = tokens[from]?.lower === 'of' ? from + 1 : from;
  if (!/^an?$/.test(tokens[article]?.lower ?? '')) return null;
  const unit = readUnit(tokens, article + 1);
  return unit?.kind === 'measure' && unit.factor === 1 ? unit : null;
}

/** "a quarter of", "half the", "two-thirds majority", but not "half-brother" or "the first half". */
function isShare(tokens: readonly Token[], numeral: Numeral, of: string): boolean {
  const before = tokens[numeral.first - 1]?.lower ?? '';
  // "a decade and a half of war"
  const more = before === 'and' && tokens[numeral.first]?.lower === 'a';
  // "A third, the Prosperity, is to …": one more.
  if (numeral.first === 0 && tokens[numeral.first]?.lower === 'a' && of === ',') return false;
  if (of === 'of' && !(more && isDuration(singular(tokens[numeral.first - 2]?.lower ?? '')))) return true;
  if (before === 'and') return false;
  if (numeral.value === 0.5 && numeral.first === numeral.last) {
    // "half as many as in 1972"
    if (of === 'as') return true;
    if (before === 'by') return true;
    if (/^(?:first|second|other|better|this|that|a|the|and|and-a)$/.test(before)) return false;
    // "up from half in 2010", "in which it holds half"
    const ends = of === '' || tokens[numeral.last + 1]?.kind === 'stop' || SHARE_AFTER.test(of);
    if (ends && HALVED.test(before)) return true;
    return /^(?:the|its|their|his|her|our|this|that|those|these|all|what)$/.test(of);
  }
  return numeral.last > numeral.first && tokens[numeral.first]?.lower !== 'a'
    ? true
    : /^(?:more|less|fewer|higher|lower|larger|smaller|cheaper|dearer|bigger)$/.test(of) ||
        SHARE_AFTER.test(of) ||
        of === '' ||
        tokens[numeral.last + 1]?.kind === 'stop';
}

/** Pounds (money or weight) and currencies named without their country. */
function genericMoney(
  tokens: readonly Token[],
  last: number,
  context: FindContext,
): { unit: string; kind: FigureKind; last: number; elsewhere: readonly Span[] } | null {
  const at = isHyphen(tokens[last + 1]) && tokens[last + 1]?.glued ? last + 2 : last + 1;
  const word = tokens[at];
  if (word?.kind !== 'word') return null;
  if (word.lower === 'pounds' || word.lower === 'pound') {
    const many = tokens[last]?.kind === 'word' && tokens[last]?.lower === 'million';
    const weight = tokens[at + 1]?.lower === 'of' || !(many || context.sterling());
    return weight
      ? { unit: 'pound', kind: 'measure', last: at, elsewhere: [] }
      : { unit: 'GBP', kind: 'money', last: at, elsewhere: [] };
  }
  // "rupee notes" and "crown jewels" are no amounts.
  const issue = word.text === word.lower ? context.money(word.lower) : null;
  if (issue === null || (tokens[last]?.kind === 'word' && word.lower === 'crown')) return null;
  return { unit: issue.unit, kind: 'money', last: at, elsewhere: issue.told ? [issue.told] : [] };
}

/** Before a half that stands alone: what it is compared with or bounded by, or who has it. */
const HALVED =
  /^(?:from|than|to|about|nearly|almost|roughly|over|only|just|least|barely|holds?|held|owns?|owned|keeps?|kept)$/;

const RATED = /^(?:rate|ratio|index|score|reading|coefficient)$/;
const CLOSED = /^(?:closed|settled|trad(?:es?|ed|ing)|quoted|ended|opened)$/;

/** Right before the number stands `link`, and up to two words before that what it says the level of. */
function isOf(tokens: readonly Token[], first: number, what: RegExp, link: RegExp): boolean {
  if (!link.test(tokens[first - 1]?.lower ?? '')) return false;
  return [2, 3, 4].some((back) => what.test(tokens[first - back]?.lower ?? ''));
}

/** Whether a number without unit or noun still tells something: a scaled, hedged or changed one does. */
function keepsBare(tokens: readonly Token[], tags: readonly Tag[], numeral: Numeral, first: number): boolean {
  if (numeral.kind === 'vague') return tags[numeral.last + 1] === 'verb' || tags[numeral.last + 1] === 'auxiliary';
  if (numeral.scale >= 1000) return true;
  const before = tokens[first - 1];
  const hedged = (readHedge(tokens, first, numeral.last)?.hedge ?? null) !== null;
  if (numeral.kind === 'words') return false;
  // "3.16 per euro", "4.58 to the dollar"
  const per = tokens[numeral.last + 1]?.lower === 'per' ? 2 : tokens[numeral.last + 2]?.lower === 'the' ? 3 : 0;
  if (per > 0 && numeral.shaped && readUnit(tokens, numeral.last + per)?.kind === 'money') return true;
  if (before?.kind === 'word' && /^(?:to|at|by|of|from|around|reached|hit|totaled|totalled)$/.test(before.lower)) {
    for (let at = first - 2; at >= 0 && at > first - 8; at--) {
      const lower = tokens[at]?.lower ?? '';
      if (
        INCREASE.has(lower) ||
        DECREASE.has(lower) ||
        /^(?:number|total|count|toll|average|score|index|rate)$/.test(lower)
      )
        return true;
    }
  }
  // "the rate was 1.04, Okinawa's 1.70", "the naira closed at 793"
  if (numeral.shaped && before?.kind === 'possessive') return true;
  if (numeral.shaped && isOf(tokens, first, RATED, /^(?:is|was|are|were|of|at)$/)) return true;
  if (numeral.value > 24 && isOf(tokens, first, CLOSED, /^at$/)) return true;
  if (before && /^(?:reached|hit|totaled|totalled|averaged|numbered)$/.test(before.lower)) return true;
  if (numeral.value >= 1000) return true;
  return hedged && numeral.value >= 2;
}
