/**
 * Numerals: how English writes a value in digits, words, fractions and scales, composed from tokens.
 * "half a million", "twenty-one", "1.5 bn", "three-fifths", "tens of thousands", "a few hundred", "2 1/2".
 */
import { DIGIT, fact } from '../facts.ts';
import type { Token } from './tokens.ts';

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  milliard: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
  tln: 1e12,
  quadrillion: 1e15,
  dozen: 12,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

/** Letters that are a scale only right behind the digits ("$5m", "30k"). */
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12, mm: 1e6 };

/** Plural scales on their own: their decade. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  tens: [10, 100],
  dozens: [12, 120],
  scores: [20, 200],
  hundreds: [1e2, 1e3],
  thousands: [1e3, 1e4],
  millions: [1e6, 1e7],
  billions: [1e9, 1e10],
  trillions: [1e12, 1e13],
};

const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twentieth: 20,
  hundredth: 100,
  hundredths: 100,
};

/** True for words that can begin a numeral, so that "three-day" is lexed apart and "first-team" is not. */
export function isNumberWord(lower: string): boolean {
  return (
    Object.hasOwn(UNITS, lower) ||
    Object.hasOwn(TENS, lower) ||
    Object.hasOwn(SCALES, lower) ||
    lower === 'half' ||
    lower === 'quarter'
  );
}

/** A sentence without one of these words and without a digit holds no numeral. */
export const NUMERIC =
  DIGIT |
  fact([UNITS, TENS, SCALES, VAGUE, DENOMINATORS].flatMap((table) => Object.keys(table)).concat('⅓', '⅔', '⅕', '⅛'), {
    parts: true,
  });

export interface Numeral {
  /** Token indices, the last one included. */
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Upper end of a vague plural ("thousands"), else null. */
  readonly high: number | null;
  readonly kind: 'digits' | 'words' | 'fraction' | 'vague';
  /** The scale that was written ("billion"), or 1; the other end of a range may need it. */
  readonly scale: number;
  readonly shaped: boolean;
  /** The scale was one letter behind digits, which may be a unit ("5m", "10t") where there is no currency. */
  readonly letterScale: boolean;
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Words that a numeral may begin with. */
const STARTS: ReadonlySet<string> = new Set([
  ...Object.keys(UNITS),
  ...Object.keys(TENS),
  ...Object.keys(VAGUE),
  'half',
  'a',
  'an',
  'several',
]);

/** The numeral that begins at token `first`, or null. */
export function readNumeral(tokens: readonly Token[], first: number): Numeral | null {
  const token = tokens[first];
  if (!token) return null;
  if (token.kind === 'number') return andHalf(tokens, readDigits(tokens, first, token));
  if (token.kind !== 'word' || !STARTS.has(token.lower)) return null;
  return readVague(tokens, first) ?? readFraction(tokens, first) ?? andHalf(tokens, readWords(tokens, first));
}

/** "two and a half", "3 and a half million". */
function andHalf(tokens: readonly Token[], numeral: Numeral | null): Numeral | null {
  if (numeral?.scale !== 1 || tokens[numeral.last + 1]?.lower !== 'and') return numeral;
  const half = readNumeralTail(tokens, numeral.last + 2);
  if (half === 0) return numeral;
  const at = numeral.last + 3;
  const scale = own(SCALES, tokens[at + 1]?.lower ?? '') ?? 1;
  return {
    ...numeral,
    last: scale === 1 ? at : at + 1,
    value: times(numeral.value + half, scale),
    scale,
    shaped: true,
  };
}

/** Value of "a half" or "a quarter" at a token, else 0. */
function readNumeralTail(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'a') return 0;
  const bottom = tokens[at + 1]?.lower;
  return bottom === 'half' ? 1 / 2 : bottom === 'quarter' ? 1 / 4 : 0;
}

function readDigits(tokens: readonly Token[], first: number, token: Token): Numeral | null {
  let last = first;
  let value = token.value;
  if (!Number.isFinite(value)) return null;
  // "2 1/2", "2 ½"
  // "3-1/2"
  const dashed = hyphenated(tokens, first + 1) && tokens[first + 2]?.text.includes('/') === true;
  const fraction = tokens[dashed ? first + 2 : first + 1];
  if (
    fraction?.kind === 'number' &&
    fraction.value < 1 &&
    fraction.shaped &&
    !token.shaped &&
    /[/½¼¾⅓⅔⅕⅛]/.test(fraction.text)
  ) {
    value += fraction.value;
    last += dashed ? 2 : 1;
  }
  let scale = 1;
  let letterScale = false;
  for (let i = 0; i < 2; i++) {
    const at = hyphenated(tokens, last + 1) ? last + 2 : last + 1;
    const next = tokens[at];
    if (next?.kind !== 'word') break;
    const glued = at === last + 1 && next.glued;
    const letter = i === 0 && glued ? own(LETTER_SCALES, next.lower) : undefined;
    const named = PLURAL_SCALES.has(next.lower) && i === 0 ? undefined : own(SCALES, next.lower);
    if (named === undefined && letter === undefined) break;
    if (next.lower === 'dozen' && value < 1) break;
    scale *= named ?? letter ?? 1;
    letterScale = named === undefined;
    last = at;
    if (letterScale) break;
  }
  return {
    first,
    last,
    value: times(value, scale),
    high: null,
    kind: 'digits',
    scale,
    shaped: token.shaped,
    letterScale,
  };
}

/** 87.3 × 1e9 without the dust of binary fractions. */
function times(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}

const PLURAL_SCALES = new Set(['thousands', 'millions', 'billions', 'trillions']);

/** A hyphen that glues the token before it to the one after. */
function hyphenated(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  return hyphen?.glued === true && isHyphen(hyphen) && tokens[at + 1]?.glued === true;
}

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '\u2011' || token.text === '\u2010');
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague(tokens: readonly Token[], first: number): Numeral | null {
  const found = own(VAGUE, tokens[first]?.lower ?? '');
  if (!found) return null;
  let [low, high] = found;
  let last = first;
  const scale = own(SCALES, tokens[first + 2]?.lower ?? '');
  if (tokens[first + 1]?.lower === 'of' && scale !== undefined && scale !== 12) {
    low *= scale;
    high *= scale;
    last = first + 2;
  } else if (tokens[first]?.lower === 'tens' || tokens[first]?.lower === 'scores') {
    if (tokens[first + 1]?.lower !== 'of') return null;
  }
  return { first, last, value: low, high, kind: 'vague', scale: 1, shaped: true, letterScale: false };
}

/** "down by a third over the year", "of which a third will come", but not "and a third will come". */
const SHARE_BEFORE = /^(?:by|down|up|nearly|almost|about|roughly|around|than|which|whom|only|just|over)$/;
export const SHARE_AFTER =
  /^(?:over|in|on|from|to|at|by|since|during|as|will|would|is|are|was|were|has|have|had|came|come|and|but|next|this|last|within|while|after|before|between|compared)$/;

/** "a quarter", "two-thirds", "three fifths", "half", "one in five", "half a million", "a third". */
function readFraction(tokens: readonly Token[], first: number): Numeral | null {
  const one = tokens[first]?.lower ?? '';
  const lower = (at: number) => tokens[at]?.lower ?? '';
  // "a half-dozen", "a half million"
  if (one === 'a' && lower(first + 1) === 'half') {
    const inner = readFraction(tokens, first + 1);
    if (inner?.kind === 'words') return { ...inner, first };
  }
  const make = (last: number, value: number, kind: 'fraction' | 'words', scale = 1): Numeral => ({
    first,
    last,
    value,
    high: null,
    kind,
    scale,
    shaped: true,
    letterScale: false,
  });
  if (one === 'half') {
    // "half a million", "half-a-billion", "half million"
    for (const at of [first + 1, first + 2, first + 3, first + 4]) {
      const scale = own(SCALES, lower(at));
      if (scale !== undefined) return make(at, scale / 2, 'words', scale === 12 ? 1 : scale);
      if (!/^(?:a|an|-|a-million|a-billion)$/.test(lower(at))) break;
      if (lower(at) === 'a-million' || lower(at) === 'a-billion') {
        const named = lower(at) === 'a-million' ? 1e6 : 1e9;
        return make(at, named / 2, 'words', named);
      }
    }
    return make(first, 0.5, 'fraction');
  }
  if (one === 'a' || one === 'one' || own(UNITS, one) !== undefined) {
    const top = one === 'a' ? 1 : (own(UNITS, one) ?? 1);
    const at = hyphenated(tokens, first + 1) ? first + 2 : first + 1;
    const bottom = own(DENOMINATORS, lower(at));
    if (bottom === undefined || top === 0 || top >= bottom) return null;
    const shared =
      SHARE_BEFORE.test(lower(first - 1)) && (SHARE_AFTER.test(lower(at + 1)) || tokens[at + 1]?.kind !== 'word');
    if (one === 'a' && bottom !== 2 && bottom !== 3 && bottom !== 4 && lower(at + 1) !== 'of' && !shared) return null;
    // "a third party", "one quarter" (of a year) and "two quarters" are no fractions; "a third of" is.
    if (
      top === 1 &&
      at === first + 1 &&
      lower(at) === 'quarter' &&
      !/^(?:of|a|century|million|billion)$/.test(lower(at + 1)) &&
      !(
        /^(?:by|nearly|almost|about|roughly|than)$/.test(lower(first - 1)) &&
        (SHARE_AFTER.test(lower(at + 1)) || tokens[at + 1]?.kind !== 'word')
      )
    )
      return null;
    if (
      top === 1 &&
      lower(at) !== 'quarter' &&
      bottom !== 2 &&
      !/^(?:of|more|less|fewer|lower|higher|larger|smaller|cheaper|dearer|bigger)$/.test(lower(at + 1)) &&
      tokens[at + 1]?.kind === 'word' &&
      !(SHARE_BEFORE.test(lower(first - 1)) && SHARE_AFTER.test(lower(at + 1)))
    )
      return null;
    if (top > 1 && !lower(at).endsWith('s') && lower(at) !== 'half') return null;
    if (top > 1 && lower(at) === 'quarters' && lower(at + 1) !== 'of' && at === first + 1) return null;
    // "a quarter of a million"
    const scale = own(SCALES, lower(at + 3));
    if (lower(at + 1) === 'of' && lower(at + 2) === 'a' && scale !== undefined)
      return make(at + 3, (top / bottom) * scale, 'words', scale);
    return make(at, top / bottom, 'fraction');
  }
  return null;
}

/** "twenty-one", "two hundred and five thousand", "a million", "a few hundred", "a dozen". */
function readWords(tokens: readonly Token[], first: number): Numeral | null {
  let total = 0;
  let group = 0;
  let seen = false;
  let last = first;
  let scaleSeen = 1;
  let high: number | null = null;
  let at = first;
  const lead = tokens[first]?.lower ?? '';
  if (lead === 'a' || lead === 'an' || lead === 'several') {
    let next = first + 1;
    if (lead === 'a' && tokens[next]?.lower === 'few') {
      next++;
      high = 1;
    }
    if (lead === 'several') high = 1;
    const scale = own(SCALES, tokens[next]?.lower ?? '');
    if (scale === undefined || PLURAL_SCALES.has(tokens[next]?.lower ?? '')) return null;
    if (high !== null) {
      return {
        first,
        last: next,
        value: scale,
        high: scale * 10,
        kind: 'vague',
        scale,
        shaped: true,
        letterScale: false,
      };
    }
    group = 1;
    seen = true;
    at = next;
  }
  for (; at < tokens.length; at++) {
    let word = tokens[at];
    if (word === undefined) break;
    let here = at;
    if (seen && isHyphen(word) && word.glued && tokens[at + 1]?.glued) {
      here = at + 1;
      word = tokens[here];
      if (word === undefined) break;
    } else if (seen && word.lower === 'and' && scaleSeen > 1 && continues(tokens[at + 1], scaleSeen)) {
      here = at + 1;
      word = tokens[here];
      if (word === undefined) break;
    }
    const small = own(UNITS, word.lower);
    const ten = own(TENS, word.lower);
    const scale = PLURAL_SCALES.has(word.lower) ? undefined : own(SCALES, word.lower);
    // "a billion five"
    if (
      small !== undefined &&
      scaleSeen >= 1e6 &&
      here === at &&
      own(SCALES, tokens[at + 1]?.lower ?? '') === undefined
    )
      break;
    if (small !== undefined) {
      // "four five" are two numerals; "twenty five" and "hundred five" are one.
      if (seen && group % 10 !== 0) break;
      if (seen && group !== 0 && group % 100 !== 0 && small > 9) break;
      if (seen && group !== 0 && group < 20 && group !== 0) break;
      group += small;
    } else if (ten !== undefined) {
      if (seen && group % 100 !== 0) break;
      group += ten;
    } else if (scale !== undefined) {
      if (!seen) {
        // A scale on its own ("hundred", "million") counts only behind "a", "half" or a number.
        return null;
      }
      if (scale === 100 || scale === 12) group = (group === 0 ? 1 : group) * scale;
      else {
        total += (group === 0 ? 1 : group) * scale;
        group = 0;
      }
      scaleSeen = scale;
    } else break;
    seen = true;
    last = here;
    at = here;
  }
  if (!seen) return null;
  return {
    first,
    last,
    value: total + group,
    high: null,
    kind: 'words',
    scale: scaleSeen === 12 ? 1 : scaleSeen,
    shaped: true,
    letterScale: false,
  };
}

function continues(token: Token | undefined, scale: number): boolean {
  if (token?.kind !== 'word') return false;
  const value = own(UNITS, token.lower) ?? own(TENS, token.lower);
  return value !== undefined && value < scale && scale >= 100;
}
