/**
 * Numbers that quantify nothing: years, days, clock times, ordinals, scores, addresses, telephone numbers, model,
 * flight and list numbers, and numbers that are part of a name.
 */
import { MONTHS, WEEKDAYS } from './lexicon.ts';
import type { Numeral } from './numerals.ts';
import { isDash, isSerial, type Standing } from './serials.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { isDuration, singular } from './units.ts';

const MODALS = new Set(['may', 'march']);

/** Whether a numeral (with the upper end of its range, if any) is no figure. `unit`: a unit or currency stands by it. */
export function isNotFigure(
  tokens: readonly Token[],
  tags: readonly Tag[],
  low: Numeral,
  high: Numeral | null,
  unit: boolean,
  timed: readonly boolean[],
): boolean {
  const token = tokens[low.first];
  if (!token) return true;
  const end = high ?? low;
  const [before, next, after] = [tokens[low.first - 1], tokens[end.last + 1], tokens[end.last + 2]];
  const number: Standing = { tokens, tags, timed, low, high, end, unit, token, before, next, after };
  if (isFurniture(number) || isPartOfTime(number)) return true;
  const time = timedFigure(number);
  if (time !== null) return !time;
  if (token.kind === 'number') {
    if (isSuffixed(number)) return true;
    if (unit) return before?.text === '#';
    if (before?.text === '#' || before?.text === '@' || before?.lower === 'u/') return true;
    if (isYear(tokens, tags, low, end, next) || isClock(tokens, low.first)) return true;
  }
  return isMonthDay(tokens, low, end) || (!unit && isSerial(number));
}

/** "Slideshow (2 Images)", "60 Minutes", "48 Hours", "?id=1155968404": furniture, programmes and addresses of pages. */
function isFurniture({ tokens, low, token, before, next }: Standing): boolean {
  if (before?.text === '=' && before.glued && token.glued) return true;
  if (!next) return false;
  if (/^(?:images?|photos?|pictures?|comments?)$/.test(next.lower) && (before?.text === '(' || low.value === 0))
    return true;
  return token.kind === 'number' && /^(?:Minutes|Hours|Days)$/.test(next.text) && tokens[low.first + 2]?.text !== ':';
}

/** "a quarter of a century", "three quarters of an hour": a length of time and no share. */
const isPartOfTime = ({ tokens, end, next, after }: Standing): boolean =>
  end.value < 1 &&
  next?.lower === 'of' &&
  /^an?$/.test(after?.lower ?? '') &&
  /^(?:century|decade|year|month|week|day|hour|minute|lifetime)$/.test(tokens[end.last + 3]?.lower ?? '');

/** Whether a number in a time is a figure all the same; null where it stands in none, or has a unit of its own there. */
function timedFigure({ tokens, timed, low, high, end, unit, next }: Standing): boolean | null {
  if (timed[low.first] !== true) return null;
  // "nine times a day" recurs and is counted too.
  if (next?.lower === 'times') return true;
  // "nine days later" tells how long it took.
  if (unit && high === null && tells(tokens, end)) return true;
  return end.scale === 1 && !(unit && isUnitOfMoneyOrShare(tokens, low, end)) ? false : null;
}

/** 7th, 1980s, 5am, 5G, 3D, 4K, "10:30", "5 p.m." */
function isSuffixed({ token, unit, next, after }: Standing): boolean {
  if (!next) return false;
  const { lower } = next;
  const suffix =
    next.glued &&
    next.kind === 'word' &&
    /^(?:st|nd|rd|th|s|am|pm|a\.m\.|p\.m\.|g|d|o'clock|er|ers|x\d+)$/.test(lower) &&
    !(lower === 'g' && unit && token.value > 9);
  if (suffix || /^(?:am|pm|a\.m|p\.m|a\.m\.|p\.m\.|o'clock|o’clock|gmt|est|utc|bst|edt|pst)$/.test(lower)) return true;
  return next.glued && (next.text === ':' || next.text === '/') && after?.kind === 'number';
}

/** "days later", "weeks after the vote": a length of time behind the number, and what it is counted from. */
const tells = (tokens: readonly Token[], end: Numeral): boolean =>
  isDuration(singular(tokens[end.last + 1]?.lower ?? '')) &&
  /^(?:later|after|before|earlier)$/.test(tokens[end.last + 2]?.lower ?? '');

/** A date's span may swallow "5 percent" of "first quarter 5 percent"; money and percent are never times. */
function isUnitOfMoneyOrShare(tokens: readonly Token[], low: Numeral, end: Numeral): boolean {
  const sign = tokens[low.first - 1];
  const next = tokens[end.last + 1];
  return (
    (sign?.kind === 'sign' && sign.glued !== undefined && /[$€£¥₹₽]/.test(sign.text)) ||
    next?.text === '%' ||
    next?.lower === 'percent'
  );
}

/** A bare number of four digits in the range of years, unless a plural counts it and nothing says it is a year. */
function isYear(
  tokens: readonly Token[],
  tags: readonly Tag[],
  low: Numeral,
  end: Numeral,
  next: Token | undefined,
): boolean {
  const token = tokens[low.first];
  if (!token || low.shaped || low.scale !== 1 || token.text.length !== 4) return false;
  if (low.value < 1000 || low.value > 2100) return false;
  // "by an average of 1500"
  if (
    tokens[low.first - 1]?.lower === 'of' &&
    /^(?:average|total|maximum|minimum|sum)$/.test(tokens[low.first - 2]?.lower ?? '')
  )
    return false;
  if (next && isDash(next) && tokens[end.last + 2]?.lower === 'year') return false;
  const before = tokens[low.first - 1]?.lower ?? '';
  if (low.value >= 1900) {
    // "2,000 people" is mostly written with its comma; "2000 people" still counts people when nothing dates it.
    const counts =
      next?.kind === 'word' &&
      tags[end.last + 1] === 'noun' &&
      /(?:people|troops|soldiers|workers|men|jobs|employees|customers|homes|houses|deaths|cases)$/.test(next.lower);
    return !(
      counts && !/^(?:in|of|since|by|from|until|till|during|the|november|march|april|may|june|july|and)$/.test(before)
    );
  }
  return (
    /^(?:in|since|by|from|until|till|around|circa|early|late|mid|between|of|and)$/.test(before) &&
    tags[end.last + 1] !== 'noun' &&
    tags[end.last + 1] !== 'adjective'
  );
}

/** "at 2300 on Thursday", "on Saturday at 1230" */
function isClock(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(tokens[at]?.text ?? '') || tokens[at - 1]?.lower !== 'at') return false;
  const on = tokens[at + 1]?.lower === 'on' ? at + 2 : at + 1;
  return WEEKDAYS.has(tokens[on]?.lower ?? '') || WEEKDAYS.has(tokens[at - 2]?.lower ?? '');
}

/** "March 29", "8 June", "Oct. 31", "June 3-5", "Monday 5". */
function isMonthDay(tokens: readonly Token[], low: Numeral, end: Numeral): boolean {
  const token = tokens[low.first];
  if (token?.kind !== 'number' || token.value > 31 || low.shaped || low.scale !== 1) return false;
  let at = low.first - 1;
  if (tokens[at]?.text === '.') at--;
  const before = tokens[at];
  const next = tokens[end.last + 1];
  const month = (word: Token | undefined) =>
    word !== undefined &&
    MONTHS.has(word.lower.replace(/\.$/, '')) &&
    (word.text !== word.lower || !MODALS.has(word.lower));
  if (month(before) || (before && WEEKDAYS.has(before.lower))) return true;
  return month(next) && end.value <= 31;
}
