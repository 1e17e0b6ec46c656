/** Numerals with what belongs to them, joined into ranges and shares: "60 to 70 billion", "$5–$7m", "one in five". */
import { DECREASE, INCREASE, VERBS } from './lexicon.ts';
import { isHyphen, type Numeral, readNumeral } from './numerals.ts';
import type { Phrase } from './phrases.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { currencyBefore, readUnit } from './units.ts';

/** A numeral with its currency and unit. */
export interface End {
  readonly numeral: Numeral;
  readonly currency: { code: string; first: number } | null;
  readonly unit: ReturnType<typeof readUnit>;
  readonly last: number;
}

/** The numeral with the currency before it and the unit behind it. */
export function readEnd(tokens: readonly Token[], numeral: Numeral): End {
  const currency = currencyBefore(tokens, numeral.first);
  // "$5m" is millions; "5m" and "10t" without a currency are metres and tons.
  let own = numeral;
  let unit: ReturnType<typeof readUnit> = null;
  if (numeral.letterScale && !currency && numeral.last > numeral.first) {
    const after = tokens[numeral.last + 1];
    const letters = tokens[numeral.last]?.text ?? '';
    const currencyFollows = readUnit(tokens, numeral.last + 1)?.kind === 'money';
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
      unit = readUnit(tokens, plain.last + 1);
      if (unit) own = plain;
    }
  }
  unit ??= readUnit(tokens, own.last + 1);
  if (currency && unit?.kind !== 'money') {
    // "$5 million US" and "$10 USD" repeat the currency; other units belong to the next word.
    unit = null;
  }
  return { numeral: own, currency, unit, last: unit?.last ?? own.last };
}

/** "one in five", "nine out of every ten": a share in percent. */
export function oneIn(
  tokens: readonly Token[],
  tags: readonly Tag[],
  numeral: Numeral,
): { value: number; last: number; noun: Phrase | null } | null {
  if (numeral.value < 1 || numeral.value > 99 || numeral.shaped !== (numeral.kind === 'words')) return null;
  let at = numeral.last + 1;
  // "a one-in-1,000 chance"
  const joined = isHyphen(tokens[at]) && tokens[at]?.glued === true && tokens[at + 1]?.lower === 'in';
  if (joined) at++;
  // "nine cases out of ten", "four young voters out of five"
  let noun = at;
  while (noun < at + 3 && tokens[noun]?.kind === 'word' && tokens[noun]?.lower !== 'out') noun++;
  const out = noun > at && tokens[noun]?.lower === 'out' && tokens[noun + 1]?.lower === 'of';
  // "one job in nine hangs on it"
  const single = numeral.value === 1 && tokens[at + 1]?.lower === 'in' && isOneIn(tokens, tags, at);
  if (single) noun = at + 1;
  const named = out || single;
  const between = named ? { first: at, last: noun - 1 } : null;
  if (named) at = noun;
  if (tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of') at += 2;
  else if (tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'every') at++;
  else if (tokens[at]?.lower === 'in') at++;
  else return null;
  if (joined && isHyphen(tokens[at])) at++;
  if (tokens[at]?.lower === 'every') at++;
  const of = readNumeral(tokens, at);
  if (!of || of.value <= numeral.value || of.value > 1e5 || of.high !== null || of.kind === 'fraction') return null;
  if (of.kind === 'digits' && of.value >= 1900 && of.value < 2100) return null;
  if (of.kind !== numeral.kind && !joined && !(of.value >= 10 && numeral.value < 10)) return null;
  if (((between && !single) || (of.value > 10 && numeral.value > 1)) && !ROUND.has(of.value)) return null;
  const next = tokens[of.last + 1];
  if (next?.lower === 'percent' || next?.lower === '%' || readUnit(tokens, of.last + 1)) return null;
  return { value: (numeral.value / of.value) * 100, last: of.last, noun: between };
}

/** "one job in nine", but "one man in three boats": nothing is counted by the second number. */
function isOneIn(tokens: readonly Token[], tags: readonly Tag[], noun: number): boolean {
  const of = tags[noun] === 'noun' ? readNumeral(tokens, noun + 2) : null;
  if (of?.kind !== 'words') return false;
  // Behind a number "hangs" is taken for a noun.
  if (VERBS.has(tokens[of.last + 1]?.lower ?? '')) return true;
  const next = tags[of.last + 1];
  return next !== 'noun' && next !== 'adjective' && next !== 'name';
}

/** What shares are told out of; other wholes are counts ("three ships out of 14"). */
const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 10, 20, 100, 1000, 10_000, 100_000]);

const DASHES = new Set(['-', '–', '—', '‑', '‐']);

/** The upper end of a range that begins with `low`, with what the ends share carried over. */
export function readRange(tokens: readonly Token[], low: End): (End & { readonly low: number }) | null {
  if (low.numeral.high !== null || low.numeral.kind === 'fraction') return null;
  // "15- to 24-year-olds"
  const parted =
    isHyphen(tokens[low.last + 1]) && (tokens[low.last + 2]?.glued === false || tokens[low.last + 2]?.lower === 'to');
  const at = parted ? low.last + 2 : low.last + 1;
  const link = tokens[at];
  if (!link) return null;
  const lead = low.currency?.first ?? low.numeral.first;
  // "between about 300 and 3,400 miles"
  const near = /^(?:about|around|roughly|approximately|some)$/.test(tokens[lead - 1]?.lower ?? '')
    ? lead - 2
    : lead - 1;
  const before = tokens[near]?.lower;
  // "from 0 to 60 mph" is one run.
  const moved =
    (before === 'from' && low.numeral.value !== 0 && tokens[near - 1]?.lower !== 'anywhere') ||
    before === 'by' ||
    INCREASE.has(before ?? '') ||
    DECREASE.has(before ?? '');
  const between = before === 'between' || (before === 'of' && tokens[near - 1]?.lower === 'ages');
  // "25k or 40k cheaper than its two rivals respectively": one number each.
  if (link.lower === 'or' && tokens.some(({ lower }) => lower === 'respectively')) return null;
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
  // "rose by 4,300 to 38,900": a growth and the level reached.
  const scaled = low.numeral.scale === 1 ? low.numeral.value * numeral.scale : low.numeral.value;
  const least = scaled <= numeral.value ? scaled : low.numeral.value;
  if (moved && link.lower === 'to' && numeral.value > 3 * least) return null;
  // "fell from 403 to 169 ships": two levels.
  if (before === 'from' && link.lower === 'to' && movesTo(tokens, (low.currency?.first ?? low.numeral.first) - 2))
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

/** A verb of growth or fall stands at most six tokens before, or eight with a comma ("rose tenfold in a year, from 5 to 50"). */
function movesTo(tokens: readonly Token[], before: number): boolean {
  const comma = tokens[before]?.text === ',';
  const from = comma ? before - 1 : before;
  for (let at = from; at >= 0 && at > from - (comma ? 8 : 6) && tokens[at]?.kind !== 'stop'; at--) {
    const word = tokens[at]?.lower ?? '';
    if (INCREASE.has(word) || DECREASE.has(word)) return true;
  }
  return false;
}

/** Four digits as years are written. */
const isYearLike = (numeral: Numeral) =>
  numeral.kind === 'digits' && !numeral.shaped && numeral.scale === 1 && numeral.value >= 1900 && numeral.value < 2100;
