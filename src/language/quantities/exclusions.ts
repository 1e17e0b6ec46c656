/**
 * Numbers that quantify nothing: years, days, clock times, ordinals, scores, addresses, telephone numbers, model,
 * flight and list numbers, and numbers that are part of a name.
 */
import { MONTHS, WEEKDAYS } from './lexicon.ts';
import type { Numeral } from './numerals.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { isDuration, singular } from './units.ts';

const LABELS = new Set(
  `no number nos channel flight article chapter section page part volume room route highway interstate type class type
   phase level stage group category question season episode week round game day version grade size unit block act
   resolution paragraph figure table clause title line gate platform apartment suite floor model mark form rule
   signal convoy brigade division regiment battalion squadron district precinct ward psalm verse`.split(/\s+/),
);
const STREETS = new Set(
  'street st road rd avenue ave boulevard blvd drive lane ln court place square way highway pkwy parkway terrace crescent'.split(
    ' ',
  ),
);
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
  const next = tokens[end.last + 1];
  const after = tokens[end.last + 2];
  const before = tokens[low.first - 1];
  // "Slideshow (2 Images)", "60 Minutes", "48 Hours": furniture and programmes.
  if (next && /^(?:images?|photos?|pictures?|comments?)$/.test(next.lower) && (before?.text === '(' || low.value === 0))
    return true;
  if (
    token.kind === 'number' &&
    next &&
    /^(?:Minutes|Hours|Days)$/.test(next.text) &&
    tokens[low.first + 2]?.text !== ':'
  )
    return true;
  // "a quarter of a century", "three quarters of an hour": a length of time and no share.
  if (
    end.value < 1 &&
    next?.lower === 'of' &&
    /^an?$/.test(after?.lower ?? '') &&
    /^(?:century|decade|year|month|week|day|hour|minute|lifetime)$/.test(tokens[end.last + 3]?.lower ?? '')
  )
    return true;
  // "?id=1155968404"
  if (before?.text === '=' && before.glued && token.glued) return true;
  // "nine times a day" recurs and is counted too.
  if (timed[low.first] && next?.lower === 'times') return false;
  // "nine days later" tells how long it took.
  if (unit && high === null && timed[low.first] && tells(tokens, end)) return false;
  if (timed[low.first] && end.scale === 1 && !(unit && isUnitOfMoneyOrShare(tokens, low, end))) return true;
  if (token.kind === 'number') {
    // 7th, 1980s, 5am, 5G, 3D, 4K
    if (
      next?.glued &&
      next.kind === 'word' &&
      /^(?:st|nd|rd|th|s|am|pm|a\.m\.|p\.m\.|g|d|o'clock|er|ers|x\d*)$/.test(next.lower) &&
      !(next.lower === 'g' && unit && token.value > 9) &&
      next.lower !== 'x'
    )
      return true;
    if (next && /^(?:am|pm|a\.m|p\.m|a\.m\.|p\.m\.|o'clock|o’clock|gmt|est|utc|bst|edt|pst)$/.test(next.lower))
      return true;
    if (next?.glued && (next.text === ':' || next.text === '/') && after?.kind === 'number') return true;
    if (unit) return before?.text === '#' || false;
    if (before?.text === '#' || before?.text === '@' || before?.lower === 'u/') return true;
    if (isYear(tokens, tags, low, end, next) || isClock(tokens, low.first)) return true;
  }
  if (isMonthDay(tokens, low, end)) return true;
  if (high && !unit && isScore(tokens, tags, low, high)) return true;
  if (unit) return false;
  if (token.kind === 'word' && next?.glued && isDash(next) && after?.lower === 'th') return true;
  // Scores and tallies: "2-0", "6-3, 7-5".
  if (token.kind === 'number' && next && isDash(next) && next.glued && after?.kind === 'number' && after.glued)
    return true;
  if (token.kind === 'number' && before && isDash(before) && before.glued && tokens[low.first - 2]?.kind === 'number')
    return true;
  // Joined to letters: "A-12", "12A", "9AB8".
  if (
    token.kind === 'number' &&
    next?.kind === 'word' &&
    next.glued &&
    end.last === low.first &&
    !/^(?:k|m|b|bn|mn|x|plus)$/.test(next.lower)
  )
    return true;
  if (
    token.kind === 'number' &&
    token.glued &&
    before &&
    (before.text === '.' ||
      (before.text === ',' && before.glued && tokens[low.first - 2]?.kind === 'number') ||
      before.text === '_' ||
      before.text === '/' ||
      before.text === ':')
  )
    return true;
  if (
    before?.kind === 'word' &&
    LABELS.has(before.lower) &&
    // "This week 700 migrants landed."
    timed[low.first - 1] !== true &&
    tags[low.first - 1] !== 'verb' &&
    token.kind === 'number' &&
    !low.shaped &&
    low.scale === 1
  )
    return true;
  if (before?.text === '.' && before.glued && tokens[low.first - 2]?.lower === 'no') return true;
  // "signal 8 of 10"
  if (
    before?.lower === 'of' &&
    tokens[low.first - 2]?.kind === 'number' &&
    LABELS.has(tokens[low.first - 3]?.lower ?? '')
  )
    return true;
  // Part of a name: "iPhone 11", "Boeing 737", "Big 12", but not "Beijing sent 12" or "Some 12".
  if (
    token.kind === 'number' &&
    !low.shaped &&
    low.scale === 1 &&
    before?.kind === 'word' &&
    tags[low.first - 1] === 'name' &&
    before.text !== before.lower &&
    !PERSONS.test(next?.lower ?? '') &&
    !inRow(tokens, tags, low.first)
  )
    return true;
  if (before?.kind === 'code' && token.kind === 'number' && !low.shaped && low.scale === 1) return true;
  // An address: "575 Wilbraham Road".
  if (token.kind === 'number' && !low.shaped && next && /^\p{Lu}/u.test(next.text)) {
    for (let at = end.last + 1; at <= end.last + 4; at++) {
      const word = tokens[at];
      if (word?.kind !== 'word' || word.text === word.lower) break;
      if (STREETS.has(word.lower)) return true;
    }
  }
  // "the two countries", "our two peoples": they point at what is known and count nothing.
  if (
    low.value === 2 &&
    token.kind === 'word' &&
    before &&
    /^(?:the|these|those|our|their|both|its)$/.test(before.lower)
  )
    return true;
  // A list number: "1. First", "2) Second", "(3)".
  if (token.kind === 'number' && low.first === 0 && next && /^[.):]$/.test(next.text)) return true;
  if (before?.text === '(' && next?.text === ')' && token.kind === 'number' && !low.shaped && low.value < 100)
    return true;
  // Words as parts of names and of phrases: "Belt One", "Two Sessions", "Group of Seven", "Big Three".
  if (token.kind === 'word' && token.text !== token.lower && low.first > 0 && tags[low.first - 1] !== 'stop')
    return true;
  // Telephone numbers: digits groups in a row.
  if (
    token.kind === 'number' &&
    !low.shaped &&
    (next?.kind === 'number' || before?.kind === 'number') &&
    token.text.length >= 3
  )
    return true;
  if (token.kind === 'number' && token.text.length > 1 && token.text.startsWith('0') && !token.text.includes('.'))
    return true;
  return false;
}

/** "days later", "weeks after the vote": a length of time behind the number, and what it is counted from. */
const tells = (tokens: readonly Token[], end: Numeral): boolean =>
  isDuration(singular(tokens[end.last + 1]?.lower ?? '')) &&
  /^(?:later|after|before|earlier)$/.test(tokens[end.last + 2]?.lower ?? '');

/** "219 deaths in Oslo and Bergen 187": the name is whose the number is, where another with its noun stands before it. */
function inRow(tokens: readonly Token[], tags: readonly Tag[], number: number): boolean {
  const next = tokens[number + 1];
  if (next !== undefined && next.kind !== 'stop' && next.lower !== 'and') return false;
  // "the Dow and the S&P 500", "the Dax and the FTSE 100"
  if (/^[A-Z&]{3,}$/.test(tokens[number - 1]?.text ?? '')) return false;
  let at = number - 1;
  while (tags[at] === 'name' || tokens[at]?.lower === 'the') at--;
  if (!/^(?:and|,)$/.test(tokens[at]?.lower ?? '')) return false;
  let counted = false;
  for (at--; at >= 0 && at > number - 16; at--) {
    if (tags[at] === 'noun') counted = true;
    else if (tags[at] === 'number' && counted) return true;
    else if (tags[at] === 'verb' || tags[at] === 'auxiliary') return false;
  }
  return false;
}

/** "In Baidoa 110 people died", but "iPhone 11 users". */
const PERSONS =
  /^(?:people|men|women|children|soldiers|troops|passengers|civilians|villagers|residents|students|workers|patients|others|more|percent|per)$/;

const isDash = (token: Token) => /^[-–—‑‐]$/.test(token.text);

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

function isScore(tokens: readonly Token[], tags: readonly Tag[], low: Numeral, high: Numeral): boolean {
  const link = tokens[low.last + 1];
  if (!link || !isDash(link) || !link.glued) return false;
  if (low.scale !== 1 || high.scale !== 1) return false;
  const next = tags[high.last + 1];
  const years = low.value >= 1500 && low.value < 2100;
  if (years) return true;
  return !(next === 'noun' || next === 'adjective') || high.value < 10;
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
