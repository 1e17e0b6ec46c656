/**
 * Quantities of one sentence: numerals joined with their currency, unit or counted noun, ranges made one, and numbers
 * that quantify nothing (years, codes, scores, addresses, names) left out.
 */
import type { FigureKind } from '../reading.ts';
import { isNotFigure } from './exclusions.ts';
import { readHedge } from './hedges.ts';
import { DECREASE, INCREASE, REPORTING } from './lexicon.ts';
import { readCounted } from './nouns.ts';
import { isHyphen, type Numeral, readNumeral } from './numerals.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { currencyBefore, isDuration, readRate, readUnit } from './units.ts';

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
  /** Token indices of the counted noun phrase, for counts. */
  readonly noun: { readonly first: number; readonly last: number } | null;
  /** A fraction or percentage that was written as a share ("a quarter of"). */
  readonly fraction: boolean;
  readonly multiple: 'increase' | 'decrease' | null;
}

export interface FindContext {
  /** True for tokens that lie in a date, a clock time or a recurring time. */
  readonly timed: readonly boolean[];
  /** Currency that a bare "$" stands for. */
  readonly dollar: string;
  /** True when "pounds" of this sentence are money. */
  readonly sterling: boolean;
}

const MULTIPLES: Readonly<Record<string, readonly [number, 'increase' | 'decrease']>> = {
  doubled: [2, 'increase'],
  doubling: [2, 'increase'],
  doubles: [2, 'increase'],
  twofold: [2, 'increase'],
  tripled: [3, 'increase'],
  trebled: [3, 'increase'],
  tripling: [3, 'increase'],
  triples: [3, 'increase'],
  threefold: [3, 'increase'],
  quadrupled: [4, 'increase'],
  quadrupling: [4, 'increase'],
  fourfold: [4, 'increase'],
  fivefold: [5, 'increase'],
  sixfold: [6, 'increase'],
  sevenfold: [7, 'increase'],
  eightfold: [8, 'increase'],
  tenfold: [10, 'increase'],
  'two-fold': [2, 'increase'],
  'ten-fold': [10, 'increase'],
};

/** All quantities of a sentence, in order, not overlapping. */
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
  return inherit(tokens, found).filter((quantity) => quantity.unit !== BARE);
}

/** Stands for "no unit, and kept only if a neighbour lends one". */
const BARE = '\0';

function readMultiple(tokens: readonly Token[], tags: readonly Tag[], at: number): Quantity | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  // "doubled down" multiplies nothing.
  if (tokens[at + 1]?.lower === 'down') return null;
  const known = Object.hasOwn(MULTIPLES, token.lower) ? MULTIPLES[token.lower] : undefined;
  let value = 0;
  let change: 'increase' | 'decrease' = 'increase';
  if (known) [value, change] = known;
  else if (
    (token.lower === 'double' || token.lower === 'triple' || token.lower === 'quadruple') &&
    tags[at] === 'verb'
  ) {
    const before = tokens[at - 1]?.lower;
    if (before !== 'to' && before !== 'will' && before !== 'would' && before !== 'could') return null;
    value = token.lower === 'double' ? 2 : token.lower === 'triple' ? 3 : 4;
  } else return null;
  return {
    first: at,
    last: at,
    lead: at,
    value,
    high: null,
    unit: 'times',
    kind: 'ratio',
    hedge: readHedge(tokens, at, at)?.hedge ?? null,
    noun: null,
    fraction: false,
    multiple: change,
  };
}

interface End {
  readonly numeral: Numeral;
  readonly currency: { code: string; first: number } | null;
  readonly unit: ReturnType<typeof readUnit>;
  readonly last: number;
}

function readEnd(tokens: readonly Token[], numeral: Numeral): End {
  const currency = currencyBefore(tokens, numeral.first);
  // "$5m" is millions; "5m" and "10t" without a currency are metres and tons.
  let own = numeral;
  let unit: ReturnType<typeof readUnit> = null;
  if (numeral.letterScale && !currency && numeral.last > numeral.first) {
    const after = tokens[numeral.last + 1];
    const letters = tokens[numeral.last]?.text ?? '';
    const currencyFollows = readUnit(tokens, numeral.last + 1, 0)?.kind === 'money';
    const counts =
      after?.kind === 'word' &&
      letters !== 'M' &&
      (letters === 'k' || letters === 'K' || (letters === 'm' && /s$/.test(after.lower)) || after.lower === 'people');
    if (!currencyFollows && !counts && letters !== 'k' && letters !== 'K' && letters !== 'M' && letters !== 'B') {
      const plain = {
        ...numeral,
        last: numeral.first,
        value: numeral.value / numeral.scale,
        scale: 1,
        letterScale: false,
      };
      unit = readUnit(tokens, plain.last + 1, plain.value);
      if (unit) own = plain;
    }
  }
  unit ??= readUnit(tokens, own.last + 1, own.value);
  if (currency && unit?.kind !== 'money') {
    // "$5 million US" and "$10 USD" repeat the currency; other units belong to the next word.
    unit = null;
  }
  return { numeral: own, currency, unit, last: unit?.last ?? own.last };
}

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
  const one = oneIn(tokens, low.numeral);
  if (one)
    return {
      found: finish(tokens, tags, { ...low, last: one.last }, null, one.value, context, true, busy),
      next: one.last + 1,
    };
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
  return { found: finish(tokens, tags, low, high, null, context, false, busy), next };
}

/** "one in five", "nine out of every ten": a share in percent. */
function oneIn(tokens: readonly Token[], numeral: Numeral): { value: number; last: number } | null {
  if (numeral.value < 1 || numeral.value > 99 || numeral.shaped !== (numeral.kind === 'words')) return null;
  let at = numeral.last + 1;
  if (tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of') at += 2;
  else if (tokens[at]?.lower === 'in') at++;
  else return null;
  if (tokens[at]?.lower === 'every') at++;
  const of = readNumeral(tokens, at);
  if (!of || of.value <= numeral.value || of.value > 1e5 || of.high !== null || of.kind === 'fraction') return null;
  if (of.kind === 'digits' && of.value >= 1900 && of.value < 2100) return null;
  if (of.kind !== numeral.kind && !(of.value >= 10 && numeral.value < 10)) return null;
  const next = tokens[of.last + 1];
  if (next?.lower === 'percent' || next?.lower === '%' || readUnit(tokens, of.last + 1, 0)) return null;
  return { value: (numeral.value / of.value) * 100, last: of.last };
}

const DASHES = new Set(['-', '–', '—', '‑', '‐']);

/** The upper end of a range that begins with `low`, with what the ends share carried over. */
function readRange(tokens: readonly Token[], low: End): (End & { readonly low: number }) | null {
  if (low.numeral.high !== null || low.numeral.kind === 'fraction') return null;
  // "15- to 24-year-olds"
  const parted =
    isHyphen(tokens[low.last + 1]) && (tokens[low.last + 2]?.glued === false || tokens[low.last + 2]?.lower === 'to');
  const at = parted ? low.last + 2 : low.last + 1;
  const link = tokens[at];
  if (!link) return null;
  const before = tokens[(low.currency?.first ?? low.numeral.first) - 1]?.lower;
  const moved = before === 'from' || before === 'by' || INCREASE.has(before ?? '') || DECREASE.has(before ?? '');
  const between = before === 'between';
  const dash = DASHES.has(link.text);
  const joins = dash || link.lower === 'to' || link.lower === 'or' || (link.lower === 'and' && between);
  if (!joins) return null;
  let second = isHyphen(tokens[at + 1]) && link.lower === 'to' ? at + 2 : at + 1;
  const opens = second;
  // "$5-$7m": step over the sign; the numeral finds it again.
  while (
    second < opens + 3 &&
    tokens[second] &&
    (tokens[second]?.kind === 'sign' || /^(?:us|u\.s\.|rmb|hk|nt|a|c|s)$/i.test(tokens[second]?.text ?? '')) &&
    tokens[second + 1]?.kind !== 'word'
  )
    second++;
  const numeral = readNumeral(tokens, second);
  if (!numeral || numeral.high !== null || numeral.kind === 'fraction') return null;
  const high = readEnd(tokens, numeral);
  // "rose in 2018 to 37.1 billion tons"
  if (isYearLike(low.numeral) && !isYearLike(numeral)) return null;
  if (second > opens && !high.currency) return null;
  const ownUnit = low.unit !== null;
  if (low.currency && high.unit && !high.currency && high.unit.kind !== 'money') return null;
  if (high.currency && !low.currency && !ownUnit && link.lower !== 'to' && !between) return null;
  // Both ends with words of their own ("from $36 to $35", "from 252 miles to 287 miles") are two levels, not a range.
  if (moved && (ownUnit || low.numeral.scale > 1 || (low.currency && high.currency)) && link.lower === 'to')
    return null;
  if (link.lower === 'or' && (ownUnit || numeral.value - low.numeral.value > Math.max(10, low.numeral.value)))
    return null;
  if (ownUnit && high.unit && low.unit?.unit !== high.unit.unit) return null;
  if (ownUnit && !high.unit) return null;
  const scale = high.numeral.scale;
  const carried =
    low.numeral.scale === 1 && scale > 1 ? Number((low.numeral.value * scale).toPrecision(15)) : low.numeral.value;
  const start = carried <= high.numeral.value ? carried : low.numeral.value;
  if (start >= high.numeral.value) return null;
  return { ...high, low: start };
}

/** Four digits as years are written. */
const isYearLike = (numeral: Numeral) =>
  numeral.kind === 'digits' && !numeral.shaped && numeral.scale === 1 && numeral.value >= 1900 && numeral.value < 2100;

const KILLING = /^(?:kill|injur|wound|arrest|detain|hospitali[sz]|displac|evacuat|rescu|infect|execut|imprison|jail)/;

function finish(
  tokens: readonly Token[],
  tags: readonly Tag[],
  low: End,
  high: (End & { readonly low: number }) | null,
  share: number | null,
  context: FindContext,
  ratio: boolean,
  busy: number,
): Quantity | null {
  const head = high ?? low;
  const { numeral } = low;
  let value = high ? high.low : numeral.value;
  let top = high ? high.numeral.value : numeral.high;
  let first = low.currency?.first ?? numeral.first;
  let last = head.last;
  let unit: string | null = null;
  let kind: FigureKind = 'count';
  let noun: Quantity['noun'] = null;
  let fraction = false;
  const money = low.currency?.code ?? head.currency?.code;
  const negative = isMinus(tokens, first);
  if (negative) first--;

  if (ratio && share !== null) {
    value = share;
    unit = 'percent';
    kind = 'percent';
    fraction = true;
  } else if (numeral.kind === 'fraction') {
    const of = tokens[last + 1]?.lower ?? '';
    const percent = percentAfter(tokens, last + 1);
    if (percent) ({ unit, kind, last } = percent);
    else if (head.unit && isDuration(head.unit.unit)) ({ unit, kind } = head.unit);
    else {
      if (!isShare(tokens, numeral, of)) return null;
      last = numeral.last;
      value *= 100;
      unit = 'percent';
      kind = 'percent';
      fraction = true;
    }
  } else if (money) {
    unit =
      money === 'USD' && tokens[numeral.first - 1]?.text === '$' && low.currency?.first === numeral.first - 1
        ? context.dollar
        : money;
    if (head.unit?.kind === 'money') unit = head.unit.unit;
    kind = 'money';
  } else if (head.unit) {
    ({ unit, kind } = head.unit);
    if (head.unit.factor !== 1) {
      value = Number((value * head.unit.factor).toPrecision(15));
      if (top !== null) top = Number((top * head.unit.factor).toPrecision(15));
    }
  } else {
    const other = genericMoney(tokens, last, context);
    if (other) {
      unit = other.unit;
      kind = other.kind;
      last = other.last;
    } else {
      const counted = count(tokens, tags, numeral, head, last);
      if (counted) {
        unit = counted.unit;
        kind = counted.kind;
        noun = counted.noun;
        last = counted.last;
      } else if (!keepsBare(tokens, tags, numeral, first)) unit = BARE;
      else unit = null;
    }
  }
  if (unit !== null && unit !== BARE && kind !== 'percent' && kind !== 'percentage_points') {
    const rate = readRate(tokens, last + 1);
    if (rate) {
      unit = `${unit}/${rate.per}`;
      last = rate.last;
    }
  }
  // "48 per 100,000 people"
  const base = kind === 'count' && tokens[last + 1]?.lower === 'per' ? readNumeral(tokens, last + 2) : null;
  if (base) {
    const each = readCounted(tokens, tags, base.last + 1, true);
    const per = tokens
      .slice(base.first, (each?.last ?? base.last) + 1)
      .map((token) => token.text)
      .join(' ');
    unit = `${unit === null || unit === BARE || noun === null ? '' : unit}/${per}`;
    kind = 'ratio';
    noun = null;
    last = each?.last ?? base.last;
  }
  const hedge = readHedge(tokens, first, last);
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
  };
}

/** A minus sign that belongs to the number: nothing or space before it. */
function isMinus(tokens: readonly Token[], first: number): boolean {
  const sign = tokens[first - 1];
  if (sign?.lower === 'minus' || sign?.lower === 'negative') return tokens[first - 2]?.kind !== 'number';
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
      ? readUnit(tokens, at, 0)
      : null;
  return unit && (unit.kind === 'percent' || unit.kind === 'percentage_points') ? unit : null;
}

/** "a quarter of", "half the", "two-thirds majority", but not "half-brother" or "the first half". */
function isShare(tokens: readonly Token[], numeral: Numeral, of: string): boolean {
  const before = tokens[numeral.first - 1]?.lower ?? '';
  if (of === 'of') return true;
  // "a decade and a half"
  if (before === 'and') return false;
  if (numeral.value === 0.5 && numeral.first === numeral.last) {
    if (/^(?:first|second|other|better|this|that|a|the|and|and-a)$/.test(before)) return false;
    return /^(?:the|its|their|his|her|our|this|that|those|these|all)$/.test(of);
  }
  return numeral.last > numeral.first && tokens[numeral.first]?.lower !== 'a'
    ? true
    : /^(?:more|less|higher|lower|larger|smaller)$/.test(of) || of === '' || tokens[numeral.last + 1]?.kind === 'stop';
}

const GENERIC_MONEY: Readonly<Record<string, string>> = {
  franc: 'franc',
  peso: 'peso',
  dinar: 'dinar',
  krona: 'SEK',
  krone: 'krone',
  crown: 'crown',
  shilling: 'shilling',
  cedi: 'GHS',
};

/** Pounds (money or weight) and currencies named without their country. */
function genericMoney(
  tokens: readonly Token[],
  last: number,
  context: FindContext,
): { unit: string; kind: FigureKind; last: number } | null {
  const at = isHyphen(tokens[last + 1]) && tokens[last + 1]?.glued ? last + 2 : last + 1;
  const word = tokens[at];
  if (word?.kind !== 'word') return null;
  if (word.lower === 'pounds' || word.lower === 'pound') {
    const weight =
      tokens[at + 1]?.lower === 'of' ||
      (!context.sterling && (tokens[last]?.kind === 'number' || tokens[last]?.lower !== 'million'));
    return weight && !(context.sterling && tokens[at + 1]?.lower !== 'of')
      ? { unit: 'pound', kind: 'measure', last: at }
      : { unit: 'GBP', kind: 'money', last: at };
  }
  const plain = word.lower.endsWith('s') ? word.lower.slice(0, -1) : word.lower;
  const unit = Object.hasOwn(GENERIC_MONEY, plain) ? GENERIC_MONEY[plain] : undefined;
  return unit === undefined || word.text !== word.lower ? null : { unit, kind: 'money', last: at };
}

interface Count {
  readonly unit: string;
  readonly kind: FigureKind;
  readonly noun: Quantity['noun'];
  readonly last: number;
}

function count(
  tokens: readonly Token[],
  tags: readonly Tag[],
  numeral: Numeral,
  head: End,
  last: number,
): Count | null {
  const value = head.numeral.high ?? head.numeral.value;
  const after = tokens[last + 1];
  // "three times"
  if (after?.lower === 'times' || (isHyphen(after) && tokens[last + 2]?.lower === 'fold') || after?.lower === 'fold') {
    const at = after?.lower === 'times' || after?.lower === 'fold' ? last + 1 : last + 2;
    const compared =
      after?.lower !== 'times' ||
      /^(?:more|higher|larger|bigger|greater|as|the|that|its|faster|lower|less|fewer|smaller|what|their|over|longer|stronger)$/.test(
        tokens[at + 1]?.lower ?? '',
      );
    return { unit: 'times', kind: compared || numeral.shaped ? 'ratio' : 'count', noun: null, last: at };
  }
  if (after?.lower === 'x' && after.glued) return { unit: 'times', kind: 'ratio', noun: null, last: last + 1 };
  const before = tokens[numeral.first - 1]?.lower;
  if (
    numeral.kind === 'digits' &&
    value < 120 &&
    (before === 'aged' || before === 'age' || (before === 'of' && tokens[numeral.first - 2]?.lower === 'age'))
  ) {
    return { unit: 'year old', kind: 'measure', noun: null, last };
  }
  if (before === 'magnitude' || (before === 'of' && tokens[numeral.first - 2]?.lower === 'magnitude'))
    return { unit: 'magnitude', kind: 'measure', noun: null, last };
  if (isHyphen(after) && tokens[last + 2]?.lower === 'magnitude')
    return { unit: 'magnitude', kind: 'measure', noun: null, last: last + 2 };
  if (after?.lower === 'magnitude') return { unit: 'magnitude', kind: 'measure', noun: null, last: last + 1 };
  if (isHyphen(after) && after?.glued) return compound(tokens, last);
  const many = value !== 1;
  if (!many && !countsOne(tokens, tags, numeral)) return null;
  let from = last + 1;
  if (numeral.kind === 'vague' || before === 'of' || tokens[numeral.first]?.lower === 'a')
    if (tokens[from]?.lower === 'of') from++;
  const counted = readCounted(tokens, tags, from, many || numeral.kind === 'vague');
  // "one official said" tells who speaks, not how many.
  if (!many && counted && (REPORTING.has(tokens[counted.last + 1]?.lower ?? '') || REPORTING.has(before ?? '')))
    return null;
  if (counted) {
    // "50 previous years", "517 rushing yards": a unit with an adjective before it.
    const named = counted.first < counted.last ? readUnit(tokens, counted.last, value) : null;
    if (named?.kind === 'measure' && named.last === counted.last && counted.last <= last + 3) {
      return { unit: named.unit, kind: 'measure', noun: null, last: counted.last };
    }
    const direct =
      counted.first <= last + 4 &&
      !hasNumeral(tokens, last + 1, counted.last) &&
      tokens[last + 1]?.lower !== 'of' &&
      tokens[last + 1]?.lower !== 'more-than';
    const vagueOf = numeral.kind === 'vague' && !hasNumeral(tokens, last + 1, counted.last);
    return {
      unit: counted.unit,
      kind: 'count',
      noun: { first: counted.first, last: counted.last },
      last: direct || vagueOf ? counted.last : last,
    };
  }
  // "killed 20", "leaving 30 dead" were read as nouns; here the verb stands before.
  for (let at = numeral.first - 1; at >= 0 && at > numeral.first - 5; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'stop') break;
    if (
      KILLING.test(token.lower) &&
      (tags[at] === 'verb' || tags[at] === 'gerund' || tags[at] === 'noun' || tags[at] === 'adjective')
    )
      return { unit: 'person', kind: 'count', noun: null, last };
  }
  return null;
}

function hasNumeral(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (readNumeral(tokens, at)) return true;
  return false;
}

/** "a 50-member parliament", "three-bedroom": the word behind the hyphen is the unit. */
function compound(tokens: readonly Token[], last: number): Count | null {
  const word = tokens[last + 2];
  if (word?.kind !== 'word' || !word.glued) return null;
  const noun = word.lower.split('-')[0] ?? '';
  if (NOT_COUNTED.test(noun)) return null;
  if (!/^[a-z]{3,}$/.test(noun)) return null;
  return { unit: noun, kind: 'count', noun: { first: last + 2, last: last + 2 }, last: last + 2 };
}

const NOT_COUNTED =
  /^(?:time|sided?|way|fold|fifths?|thirds?|odd|something|plus|based|led|style|on|to|of|up|off|in|and|or|the|year|day|hit|size)$/;

/** "one" counts only straight before its noun, and not in phrases where it points or means "some". */
function countsOne(tokens: readonly Token[], tags: readonly Tag[], numeral: Numeral): boolean {
  const token = tokens[numeral.first];
  if (token?.kind === 'number') return true;
  if (token?.text !== 'one' && token?.text !== 'One' && token?.text !== 'a') return false;
  if (token.text === 'One' && numeral.first > 0) return false;
  const before = tokens[numeral.first - 1]?.lower ?? '';
  if (/^(?:no|the|this|that|each|every|any|another|which|other|last|first|big|new|good|number)$/.test(before))
    return false;
  const next = tokens[numeral.last + 1]?.lower ?? '';
  if (
    /^(?:day|another|thing|way|time|side|hand|point|month|week|year|reason|more|of|such|who|that|key|big|major|possible|morning|night|evening|afternoon|could|can|would|may|might|must|should)$/.test(
      next,
    )
  )
    return false;
  const kind = tags[numeral.last + 1];
  return kind === 'noun' || kind === 'adjective';
}

/** Whether a number without unit or noun still tells something: a scaled, hedged or changed one does. */
function keepsBare(tokens: readonly Token[], tags: readonly Tag[], numeral: Numeral, first: number): boolean {
  if (numeral.kind === 'vague') return tags[numeral.last + 1] === 'verb' || tags[numeral.last + 1] === 'auxiliary';
  if (numeral.scale >= 1000) return true;
  const before = tokens[first - 1];
  const hedged = (readHedge(tokens, first, numeral.last)?.hedge ?? null) !== null;
  if (numeral.kind === 'words') return false;
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
  if (before && /^(?:reached|hit|totaled|totalled|averaged|numbered)$/.test(before.lower)) return true;
  if (numeral.value >= 1000) return true;
  return hedged && numeral.value >= 2;
}

/** Lends a unit to numbers that stand in line with one that has it ("5 and 7 percent", "from 40 to 54 ships"). */
function inherit(tokens: readonly Token[], found: Quantity[]): Quantity[] {
  for (let i = found.length - 1; i >= 0; i--) {
    const quantity = found[i];
    if (!quantity || (quantity.unit !== BARE && quantity.unit !== null)) continue;
    const next = found[i + 1];
    if (next?.unit && next.unit !== BARE && linked(tokens, quantity.last + 1, next.lead)) {
      found[i] = { ...quantity, unit: next.unit, kind: next.kind, noun: next.noun };
    }
  }
  for (let i = 1; i < found.length; i++) {
    const quantity = found[i];
    const previous = found[i - 1];
    if (!quantity || !previous?.unit || previous.unit === BARE || previous.kind === 'ratio') continue;
    if (quantity.unit !== BARE && quantity.unit !== null) continue;
    const before = tokens[quantity.lead - 1]?.lower ?? '';
    const subject = /^(?:are|were|is|was|have|had|will)$/.test(tokens[quantity.last + 1]?.lower ?? '');
    if (subject && previous.noun && previous.value >= quantity.value)
      found[i] = { ...quantity, unit: previous.unit, kind: previous.kind };
    else if (/^(?:from|with|to|than|against|and|by|,)$/.test(before) && !isDuration(previous.unit)) {
      const far = quantity.first - previous.last > 12;
      if (!far && plausible(previous, quantity)) found[i] = { ...quantity, unit: previous.unit, kind: previous.kind };
    }
  }
  return found;
}

function linked(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let at = from; at < to; at++) if (!/^(?:and|or|to|,|&|-|–)$/.test(tokens[at]?.lower ?? '')) return false;
  return true;
}

const plausible = (a: Quantity, b: Quantity) =>
  a.kind === 'count' || a.kind === 'money' ? b.value * 50 > a.value && a.value * 50 > b.value : b.value < 1000;
