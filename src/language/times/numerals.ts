/** Numbers in words and digits, years in words, and the counts that stand before a unit of time. */
import type { Tokens } from './tokens.ts';

export interface Numeral {
  readonly end: number;
  /** Null for an unknown number: "several". */
  readonly value: number | null;
}

/** A whole or decimal number in digits: "30", "1,500", "22.8". */
export function digits(t: Tokens, i: number): Numeral | null {
  if (!t.isDigits(i)) return null;
  let text = t.word(i);
  let end = i + 1;
  while (
    end - i < 10 &&
    t.mark(end) === ',' &&
    t.touches(end) &&
    t.touches(end + 1) &&
    t.word(end + 1).length === 3 &&
    t.isDigits(end + 1)
  ) {
    text += t.word(end + 1);
    end += 2;
  }
  if (t.mark(end) === '.' && t.touches(end) && t.isDigits(end + 1) && t.touches(end + 1)) {
    text += `.${t.word(end + 1)}`;
    end += 2;
  }
  return { end, value: Number(text) };
}

/** A number in words: "twenty-four", "a hundred", "two hundred and ten". */
export function spelled(t: Tokens, i: number): Numeral | null {
  let end = i;
  let total = 0;
  let group = -1;
  let last = 1000;
  // No number that is said has more words; the bound keeps "hundred hundred …" linear.
  while (end - i < 12) {
    const cardinal = t.lexeme(end)?.cardinal;
    if (cardinal === undefined) break;
    if (cardinal === 100 || cardinal === 1000) {
      group = (group < 0 ? 1 : group) * cardinal;
      if (cardinal === 1000) {
        total += group;
        group = 0;
      }
      last = cardinal;
    } else {
      // Only tens and hundreds take a smaller number behind them: "twenty four", not "four five".
      const takes = group < 0 || (last >= 100 && cardinal < 100) || (last >= 20 && cardinal < 10);
      if (!takes) break;
      group = Math.max(group, 0) + cardinal;
      last = cardinal;
    }
    end++;
    const joined = t.mark(end) === '-' || (t.word(end) === 'and' && last >= 100);
    if (joined && t.lexeme(end + 1)?.cardinal !== undefined && last >= 20) end++;
  }
  if (end === i) return null;
  return { end, value: total + Math.max(group, 0) };
}

/** A year said in words: "nineteen ninety-six", "two thousand", "two thousand and ten", "twenty seventeen". */
export function spelledYear(t: Tokens, i: number): Numeral | null {
  const first = t.lexeme(i)?.cardinal;
  if (first === undefined) return null;
  if (first === 2 && t.lexeme(i + 1)?.cardinal === 1000) {
    const all = spelled(t, i);
    return all !== null && all.value !== null && all.value < 2100 ? all : null;
  }
  if (first < 15 || first > 20) return null;
  let at = i + 1;
  if (t.mark(at) === '-') at++;
  const tens = t.lexeme(at)?.cardinal;
  if (tens === undefined || tens < 10 || tens > 90) return null;
  const rest = spelled(t, at);
  return rest === null || rest.value === null || rest.value > 99
    ? null
    : { end: rest.end, value: first * 100 + rest.value };
}

/** An ordinal in digits or words: "21st", "third". Digits need their ending. */
export function ordinal(t: Tokens, i: number): Numeral | null {
  const spelt = t.lexeme(i)?.ordinal;
  if (spelt !== undefined) return { end: i + 1, value: spelt };
  if (t.isDigits(i) && t.touches(i + 1)) {
    const ending = t.word(i + 1);
    if (ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th')
      return { end: i + 2, value: t.number(i) };
  }
  const tens = t.lexeme(i)?.cardinal;
  if (tens !== undefined && tens >= 20 && tens < 100) {
    const at = t.mark(i + 1) === '-' ? i + 2 : i + 1;
    const ones = t.lexeme(at)?.ordinal;
    if (ones !== undefined && ones < 10) return { end: at + 1, value: tens + ones };
  }
  return null;
}

/** How many of a unit: "three", "a", "a few", "several", "a couple of", "half a", "two and a half", "two to three". */
export function count(t: Tokens, i: number): Numeral | null {
  const role = t.lexeme(i)?.role;
  const word = t.word(i);
  if (word === 'half') {
    if (t.lexeme(i + 1)?.role === 'a')
      return t.word(i + 2) === 'dozen' ? { end: i + 3, value: 6 } : { end: i + 2, value: 0.5 };
    return { end: t.mark(i + 1) === '-' ? i + 2 : i + 1, value: 0.5 };
  }
  if (role === 'a') {
    const next = t.word(i + 1);
    if (next === 'couple') return { end: t.word(i + 2) === 'of' ? i + 3 : i + 2, value: 2 };
    if (next === 'few') return { end: t.lexeme(i + 2)?.cardinal !== undefined ? i + 3 : i + 2, value: null };
    if (next === 'good' && t.word(i + 2) === 'many') return { end: i + 3, value: null };
    if (next === 'number' && t.word(i + 2) === 'of') return { end: i + 3, value: null };
    if (next === 'half') return { end: t.mark(i + 2) === '-' ? i + 3 : i + 2, value: 0.5 };
    const big = t.lexeme(i + 1)?.cardinal;
    if (big !== undefined && (big >= 100 || next === 'dozen')) {
      const all = spelled(t, i + 1);
      if (all !== null) return all;
    }
    return { end: i + 1, value: 1 };
  }
  if (role === 'another') {
    const more = t.lexeme(i + 1)?.role === 'a' ? null : count(t, i + 1);
    return more ?? { end: i + 1, value: 1 };
  }
  if (word === 'couple') return { end: t.word(i + 1) === 'of' ? i + 2 : i + 1, value: 2 };
  if (word === 'dozens' || word === 'hundreds' || word === 'thousands' || word === 'scores') {
    return t.word(i + 1) === 'of' ? { end: i + 2, value: null } : null;
  }
  // "several hundred", "few thousand"
  if (role === 'few') return { end: (t.lexeme(i + 1)?.cardinal ?? 0) >= 12 ? i + 2 : i + 1, value: null };
  const number = digits(t, i) ?? spelled(t, i);
  if (number === null || number.value === null) return null;
  return range(t, fraction(t, scaled(t, number)));
}

function scaled(t: Tokens, number: Numeral): Numeral {
  const word = t.word(number.end);
  const factor = word === 'million' ? 1e6 : word === 'billion' ? 1e9 : 0;
  return factor > 0 && number.value !== null ? { end: number.end + 1, value: number.value * factor } : number;
}

/** "two and a half", "2 1/2". */
function fraction(t: Tokens, number: Numeral): Numeral {
  const { end, value } = number;
  if (value === null) return number;
  let at = end;
  const dash = t.mark(at) === '-';
  if (dash) at++;
  if (t.word(at) === 'and') {
    const a = t.mark(at + 1) === '-' ? at + 2 : at + 1;
    const half = t.mark(a + 1) === '-' ? a + 2 : a + 1;
    if (t.lexeme(a)?.role === 'a' && t.word(half) === 'half') return { end: half + 1, value: value + 0.5 };
  }
  if (t.number(at) === 1 && t.mark(at + 1) === '/' && t.number(at + 2) === 2)
    return { end: at + 3, value: value + 0.5 };
  return number;
}

/** "two to three", "12 or 13", "3-4": the first one counts, as HeidelTime does. */
function range(t: Tokens, number: Numeral): Numeral {
  const { end, value } = number;
  const word = t.word(end);
  if (word === 'to' || word === 'or' || (t.mark(end) === '-' && t.isDigits(end + 1))) {
    const second = digits(t, end + 1) ?? spelled(t, end + 1);
    if (second !== null && second.value !== null && value !== null && second.value > value)
      return { end: second.end, value };
  }
  return number;
}
