/**
 * Words and marks of a stretch of text, in one pass over its characters. A word keeps its inner hyphens, apostrophes
 * the points of an abbreviation ("U.S.", "J.") and the commas of a number; a possessive ending is split off and noted.
 */
import { factsOf, smallFacts } from '../facts.ts';
import type { Span } from '../reading.ts';

export interface Token extends Span {
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly word: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** "Putin's", "the Russians'": the ending stands between `end` and the next token. */
  readonly possessive: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** What is known of the word by itself, a bit for each `fact`. */
  readonly facts: number;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** By code unit, for the first 0x250. */
const CLASS = new Uint8Array(0x250);
for (let c = 0; c < CLASS.length; c++) {
  const s = String.fromCharCode(c);
  if (/\p{L}/u.test(s)) CLASS[c] = LETTER;
  else if (/\p{N}/u.test(s)) CLASS[c] = DIGIT;
  else if (/\s/u.test(s)) CLASS[c] = SPACE;
}

function classOf(c: number): number {
  if (c < 0x250) return CLASS[c] ?? 0;
  if ((c >= 0x2000 && c <= 0x200b) || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x3000 || c === 0xfeff)
    return SPACE;
  // General punctuation to dingbats, CJK punctuation and full-width punctuation are marks; all else counts as letters.
  if ((c >= 0x200c && c < 0x2c00) || (c >= 0x3001 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff0f)) return 0;
  return LETTER;
}

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const COMMA = 0x2c;
const POINT = 0x2e;
const HYPHEN = 0x2d;
const HYPHEN2 = 0x2010;
const HYPHEN3 = 0x2011;
const AMPERSAND = 0x26;

/** Tokens of text[start, end) in order. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let spaced = true;
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const from = at;
    if (kind === 0) {
      at++;
      // "--" is one dash, "..." one ellipsis.
      const c = text.charCodeAt(from);
      while (at < end && (c === HYPHEN || c === POINT) && text.charCodeAt(at) === c) at++;
      const mark = text.slice(from, at);
      tokens.push({
        start: from,
        end: at,
        text: mark,
        lower: mark,
        word: false,
        capital: false,
        possessive: false,
        spaced,
        facts: factsOf(mark),
      });
      spaced = false;
      continue;
    }
    at = wordEnd(text, from, end);
    let stop = at;
    let possessive = false;
    const last = text.charCodeAt(at - 1);
    if (
      at - from > 2 &&
      (last === 0x73 || last === 0x53) &&
      (text.charCodeAt(at - 2) === APOSTROPHE || text.charCodeAt(at - 2) === CURLY)
    ) {
      stop = at - 2;
      possessive = true;
    } else if (
      (last === 0x73 || last === 0x53) &&
      at < end &&
      (text.charCodeAt(at) === APOSTROPHE || text.charCodeAt(at) === CURLY) &&
      at + 1 < end &&
      classOf(text.charCodeAt(at + 1)) === SPACE
    ) {
      possessive = true;
    }
    const word = text.slice(from, stop);
    const first = text.charCodeAt(from);
    const small = first >= 0x61 && first <= 0x7a;
    // Most words are small throughout, and toLowerCase is slower than looking.
    const plain = small ? smallFacts(word) : -1;
    const lower = plain >= 0 ? word : word.toLowerCase();
    const facts = plain >= 0 ? plain : factsOf(lower);
    const capital = !small && kind === LETTER && lower.charCodeAt(0) !== first;
    tokens.push({ start: from, end: stop, text: word, lower, word: true, capital, possessive, spaced, facts });
    spaced = false;
  }
  return tokens;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  for (; at < end; at++) {
    const c = text.charCodeAt(at);
    const kind = classOf(c);
    if (kind === LETTER || kind === DIGIT) continue;
    if (at + 1 >= end && c !== POINT) break;
    const next = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : 0;
    const joins = next === LETTER || next === DIGIT;
    if ((c === APOSTROPHE || c === CURLY || c === HYPHEN || c === HYPHEN2 || c === HYPHEN3) && joins) continue;
    // "8,000": a comma between digits ends no clause.
    if (c === COMMA && next === DIGIT && classOf(text.charCodeAt(at - 1)) === DIGIT) continue;
    if (c === AMPERSAND && next === LETTER && at - from <= 3) continue;
    if (c === POINT) {
      // "U.S.", "e.g.", "3.5", "J.": single letters with points belong together.
      const single = at - from === 1 || text.charCodeAt(at - 2) === POINT;
      const before = classOf(text.charCodeAt(at - 1));
      if (before === DIGIT && next === DIGIT) continue;
      if (before === LETTER && single && next === LETTER) continue;
      if (before === LETTER && single && isInitial(text, from, at)) return at + 1;
    }
    break;
  }
  return at;
}

/** A point after one capital letter, or after single letters that have points already, is the abbreviation's own. */
function isInitial(text: string, from: number, at: number): boolean {
  if (at - from > 1) return text.charCodeAt(at - 2) === POINT;
  const c = text.charCodeAt(from);
  return c >= 0x41 && c <= 0x5a;
}
