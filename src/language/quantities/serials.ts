/**
 * Numbers without a unit that name, list or point and count nothing: labels, models, addresses, scores, telephone
 * numbers, numbers of lists, and words that are part of a name.
 */
import type { Numeral } from './numerals.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';

/** A numeral (with the upper end of its range, if any) among its neighbours. */
export interface Standing {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** True for tokens of a date, a clock time or a recurring time. */
  readonly timed: readonly boolean[];
  readonly low: Numeral;
  readonly high: Numeral | null;
  /** The upper end, or the numeral itself. */
  readonly end: Numeral;
  /** A unit or currency stands by it. */
  readonly unit: boolean;
  /** Its first token, the one before it and the two behind it. */
  readonly token: Token;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  readonly after: Token | undefined;
}

type Test = (number: Standing) => boolean;

/** Plain digits: "1,200", "3.5" and "5 million" are no names. */
const isPlain = ({ token, low }: Standing): boolean => token.kind === 'number' && !low.shaped && low.scale === 1;

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

/** "channel 5", "Article 7", but not "This week 700 migrants landed." */
const isLabelled: Test = (number) => {
  const { tags, timed, low, before } = number;
  const label = before?.kind === 'word' && LABELS.has(before.lower);
  return label && timed[low.first - 1] !== true && tags[low.first - 1] !== 'verb' && isPlain(number);
};

/** "No. 5", "signal 8 of 10" */
const isNumbered: Test = ({ tokens, low, before }) => {
  if (before?.text === '.' && before.glued && tokens[low.first - 2]?.lower === 'no') return true;
  const last = before?.lower === 'of' && tokens[low.first - 2]?.kind === 'number';
  return last && LABELS.has(tokens[low.first - 3]?.lower ?? '');
};

/** Part of a name: "iPhone 11", "Boeing 737", "Big 12", "G20 2", but not "Beijing sent 12" or "Some 12". */
const isNamed: Test = (number) => {
  const { tokens, tags, low, before, next } = number;
  if (before === undefined || !isPlain(number)) return false;
  if (before.kind === 'code') return true;
  const name = before.kind === 'word' && tags[low.first - 1] === 'name' && before.text !== before.lower;
  return name && !PERSONS.test(next?.lower ?? '') && !inRow(tokens, tags, low.first);
};

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

/** Scores and tallies: "2-0", "6-3, 7-5". */
const isTally: Test = ({ tokens, low, token, before, next, after }) => {
  if (token.kind !== 'number') return false;
  if (next && isDash(next) && next.glued && after?.kind === 'number' && after.glued) return true;
  return before !== undefined && isDash(before) && before.glued && tokens[low.first - 2]?.kind === 'number';
};

/** Joined to letters or to a mark: "12A", "9AB8", "x.5", "a/5". */
const isJoined: Test = ({ tokens, low, end, token, before, next }) => {
  if (token.kind !== 'number') return false;
  const letters = next?.kind === 'word' && next.glued && end.last === low.first;
  if (letters && !/^(?:k|m|b|bn|mn|x|plus)$/.test(next.lower)) return true;
  if (!token.glued || before === undefined) return false;
  const grouped = before.text === ',' && before.glued && tokens[low.first - 2]?.kind === 'number';
  return grouped || /^[._/:]$/.test(before.text);
};

/** Words to the end of a street's name. */
const ADDRESS = 4;

/** "575 Wilbraham Road" */
const isAddress: Test = ({ tokens, low, end, token, next }) => {
  if (token.kind !== 'number' || low.shaped || !next || !/^\p{Lu}/u.test(next.text)) return false;
  for (let at = end.last + 1; at <= end.last + ADDRESS; at++) {
    const word = tokens[at];
    if (word?.kind !== 'word' || word.text === word.lower) return false;
    if (STREETS.has(word.lower)) return true;
  }
  return false;
};

/** A list number: "1. First", "2) Second", "(3)". */
const isListed: Test = ({ low, token, before, next }) => {
  if (token.kind !== 'number' || !next) return false;
  if (low.first === 0 && /^[.):]$/.test(next.text)) return true;
  return before?.text === '(' && next.text === ')' && !low.shaped && low.value < 100;
};

/** Groups of digits in a row, and digits behind a nought. */
const isTelephone: Test = ({ low, token, before, next }) => {
  const { kind, text } = token;
  if (kind !== 'number') return false;
  const row = next?.kind === 'number' || before?.kind === 'number';
  return (row && !low.shaped && text.length >= 3) || (text.length > 1 && text.startsWith('0') && !text.includes('.'));
};

/** "the two countries", "our two peoples": they point at what is known and count nothing. */
const isKnownPair: Test = ({ low, token, before }) =>
  low.value === 2 && token.kind === 'word' && /^(?:the|these|those|our|their|both|its)$/.test(before?.lower ?? '');

/** Words in names and phrases ("Belt One", "Two Sessions", "Group of Seven", "Big Three") and before "-th". */
const isWordOfName: Test = ({ tags, low, token, next, after }) => {
  if (token.kind !== 'word') return false;
  if (next?.glued && isDash(next) && after?.lower === 'th') return true;
  return token.text !== token.lower && low.first > 0 && tags[low.first - 1] !== 'stop';
};

/** "3-1", "1914-18": two numbers joined by a dash that are the ends of no range. */
function isRangeOfScore({ tokens, tags, low, high }: Standing): boolean {
  const link = tokens[low.last + 1];
  if (high === null || !link || !isDash(link) || !link.glued) return false;
  if (low.scale !== 1 || high.scale !== 1) return false;
  const next = tags[high.last + 1];
  const years = low.value >= 1500 && low.value < 2100;
  if (years) return true;
  return !(next === 'noun' || next === 'adjective') || high.value < 10;
}

/** Each is enough; a number by which a unit stands is not asked. */
const SERIALS: readonly Test[] = [
  isRangeOfScore,
  isTally,
  isJoined,
  isLabelled,
  isNumbered,
  isNamed,
  isAddress,
  isKnownPair,
  isListed,
  isWordOfName,
  isTelephone,
];

/** Whether a number without a unit names, lists or points. */
export const isSerial = (number: Standing): boolean => SERIALS.some((test) => test(number));

export const isDash = (token: Token) => /^[-–—‑‐]$/.test(token.text);
