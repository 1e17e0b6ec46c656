/**
 * The lexer of figures: one pass over a sentence, in which digits become numbers with their value, and words, signs
 * and codes ("G20", "2018/4/2", "COVID-19") are told apart. Linear; offsets are into the body.
 */
import { smallFacts, wordFacts } from '../facts.ts';
import { isNumberWord } from './numerals.ts';

export type TokenKind = 'number' | 'word' | 'code' | 'sign' | 'possessive' | 'stop';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** True when no white space stands before it. */
  readonly glued: boolean;
  /** Value of a `number`, else NaN. */
  readonly value: number;
  /** Its word classes and what else is known of the word by itself, a bit for each `fact`. */
  readonly facts: number;
  /** A number with a thousands separator or decimals, which is never a year, a code or an ordinal. */
  readonly shaped: boolean;
}

/** Whether one of the facts of these bits holds of a token. */
export const has = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.facts & bits) !== 0;

const SIGNS = '$€£¥₹₽₩₺₴₦₱₫₪฿₡₲₵₸₾₿¢%°℃℉~≈<>+±‰';
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};

const isDigit = (code: number) => code >= 48 && code <= 57;
const isAscii = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const LETTER = /[\p{L}\p{M}]/u;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAscii(code);
  return LETTER.test(text.charAt(at));
}

const isHyphen = (char: string) => char === '-' || char === '\u2011' || char === '\u2010';
const isApostrophe = (char: string) => char === "'" || char === '’';

/** Tokens of body[start, end). */
export function tokenize(body: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let glued = false;
  const push = (kind: TokenKind, to: number, value = Number.NaN, shaped = false) => {
    const text = body.slice(at, to);
    const small = kind === 'word' ? smallFacts(text) : -1;
    const lower = small >= 0 ? text : text.toLowerCase();
    const facts = small >= 0 ? small : wordFacts(lower);
    tokens.push({ kind, start: at, end: to, text, lower, glued, value, facts, shaped });
    at = to;
    glued = true;
  };
  while (at < end) {
    const code = body.charCodeAt(at);
    const char = body.charAt(at);
    if (code <= 32 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x3000) {
      at++;
      glued = false;
    } else if (isDigit(code) || (char === '.' && !glued && isDigit(body.charCodeAt(at + 1)))) {
      const number = readNumber(body, at, end);
      push(number.code ? 'code' : 'number', number.end, number.value, number.shaped);
    } else if (FRACTIONS[char] !== undefined) push('number', at + 1, FRACTIONS[char], true);
    else if (isLetter(body, at)) {
      const to = wordEnd(body, at, end);
      push(hasDigit(body, at, to) ? 'code' : 'word', to);
    } else if (isApostrophe(char) && glued && isPossessive(body, at)) {
      push('possessive', body.charAt(at + 1).toLowerCase() === 's' ? at + 2 : at + 1);
    } else push(SIGNS.includes(char) ? 'sign' : 'stop', at + 1);
  }
  return tokens;
}

function isPossessive(body: string, at: number): boolean {
  const next = body.charAt(at + 1);
  if (next === 's' || next === 'S') return !isLetter(body, at + 2);
  return body.charAt(at - 1).toLowerCase() === 's' && next === ' ';
}

function hasDigit(body: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigit(body.charCodeAt(i))) return true;
  return false;
}

/** Behind a number word and a hyphen these make a word that counts nothing: "two-way trade", "one-off costs". */
const IDIOM = /^(?:ways?|time|off|sided|party|state|child|china|size)(?![\p{L}\d-])/iu;

/** A word runs over letters, inner hyphens, inner apostrophes, abbreviation dots and digits after a letter. */
function wordEnd(body: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (isLetter(body, at) || isDigit(body.charCodeAt(at))) {
      // "US$5", "Rs500", "RM7": letters that are a currency end at the digits.
      if (isDigit(body.charCodeAt(at)) && !isDigit(body.charCodeAt(at - 1)) && isPrefix(body, from, at)) break;
      at++;
      continue;
    }
    const char = body.charAt(at);
    if (isHyphen(char) && at + 1 < end && (isLetter(body, at + 1) || isDigit(body.charCodeAt(at + 1)))) {
      const part = body.slice(from, at).toLowerCase();
      if (
        (isNumberWord(part) && !IDIOM.test(body.slice(at + 1, at + 7))) ||
        part === 'to' ||
        (part === 'in' && isDigit(body.charCodeAt(at + 1)))
      )
        break;
      at++;
      continue;
    }
    if (isApostrophe(char) && isLetter(body, at + 1) && !isPossessive(body, at)) {
      at++;
      continue;
    }
    if (char === '.' && abbreviates(body, from, at)) {
      at++;
      continue;
    }
    if (char === '&' && isLetter(body, at + 1)) {
      at++;
      continue;
    }
    break;
  }
  return at;
}

const PREFIX =
  /^(?:US|PS|RMB|Rs|RM|Rp|Tk|[Kk]r|K[Ss]h|Sh|Dhs?|TL|USD|EUR|GBP|CNY|CHF|JPY|INR|PKR|AUD|CAD|NZD|HKD|SGD|TWD|SEK|NOK|DKK|PLN|CZK|HUF|ZAR|NGN|KES|GHS|PHP|Php|THB|IDR|MYR|VND|KRW|TRY|UAH|RUB|KZT|BRL|MXN|ILS|NIS|AED|SAR|BDT|LKR)$/;

/** One letter is a currency only before digits that look like money ("R1.2bn", "N5,400"), for "N95" and "R2" are names. */
const LETTER_MONEY = /^\d{1,3}(?:(?:,\d{3})+(?!\d)|(?:\.\d{1,3})? ?(?:bn|tn|trn|[mb]illion|trillion|m)\b)/;

function isPrefix(body: string, from: number, at: number): boolean {
  if (at - from === 1) return /[RNP]/.test(body.charAt(from)) && LETTER_MONEY.test(body.slice(at, at + 24));
  return at - from <= 3 && PREFIX.test(body.slice(from, at));
}

/** The dots of "U.S." and "p.m." belong to the word. */
function abbreviates(body: string, from: number, dot: number): boolean {
  const single = dot - from === 1 || body.charAt(dot - 2) === '.';
  return single && (isLetter(body, dot + 1) || (dot - from > 1 && body.charAt(dot - 2) === '.'));
}

interface ReadNumber {
  readonly end: number;
  readonly value: number;
  readonly shaped: boolean;
  readonly code: boolean;
}

function readNumber(body: string, from: number, end: number): ReadNumber {
  let at = from;
  const digits = () => {
    const first = at;
    while (at < end && isDigit(body.charCodeAt(at))) at++;
    return at - first;
  };
  let text = '';
  const lead = digits();
  text = body.slice(from, at);
  let grouped = false;
  if (lead > 0 && lead <= 3) {
    for (;;) {
      const length = groupAt(body, at, end, grouped);
      if (length === 0) break;
      text += body.slice(at + 1, at + 4);
      at += 4;
      grouped = true;
    }
    // Lakhs: "1,50,000".
    if (!grouped) {
      const lakh = /^(?:,\d\d){1,3},\d{3}(?!\d)/.exec(body.slice(at, Math.min(end, at + 14)));
      if (lakh && lead <= 2) {
        text += lakh[0].replaceAll(',', '');
        at += lakh[0].length;
        grouped = true;
      }
    }
  }
  let decimals = false;
  if (body.charAt(at) === '.' && isDigit(body.charCodeAt(at + 1)) && at + 1 < end) {
    const dot = at;
    at++;
    digits();
    text += body.slice(dot, at);
    decimals = true;
  }
  // Dates, versions, clock times, fixtures: 2018/4/2, 10.2.1, 20:23:39, 2018-04-02.
  const tail = body.charAt(at);
  if ((tail === '/' || tail === ':' || (tail === '.' && decimals)) && isDigit(body.charCodeAt(at + 1))) {
    const slash = /^(\d{1,2})\/(\d{1,2})(?![\d/])/.exec(body.slice(from, from + 6));
    if (slash && !decimals && Number(slash[1]) < Number(slash[2]) && Number(slash[2]) <= 10) {
      return { end: from + slash[0].length, value: Number(slash[1]) / Number(slash[2]), shaped: true, code: false };
    }
    while (
      at < end &&
      (isDigit(body.charCodeAt(at)) || (/[/:.]/.test(body.charAt(at)) && isDigit(body.charCodeAt(at + 1))))
    )
      at++;
    return { end: at, value: Number.NaN, shaped: false, code: true };
  }
  if (tail === '-' && !decimals && !grouped) {
    const dashed = /^(?:-\d{1,4}){2,}(?!\d)/.exec(body.slice(at, Math.min(end, at + 24)));
    if (dashed) return { end: at + dashed[0].length, value: Number.NaN, shaped: false, code: true };
  }
  const next = FRACTIONS[body.charAt(at)];
  if (next !== undefined) return { end: at + 1, value: Number(text) + next, shaped: true, code: false };
  return { end: at, value: Number(text), shaped: grouped || decimals, code: false };
}

/** Length of a thousands group at `at` (a separator and three digits), or 0. */
function groupAt(body: string, at: number, end: number, grouped: boolean): number {
  const separator = body.charAt(at);
  const comma = separator === ',' || separator === '\u2009' || separator === '\u202f';
  // A plain or no-break space separates thousands only in round numbers; "in 2017 500 people" holds two numbers.
  const space = separator === ' ' || separator === '\u00a0';
  if (!comma && !space) return 0;
  if (at + 3 >= end && at + 4 > end) return 0;
  for (let i = 1; i <= 3; i++) if (!isDigit(body.charCodeAt(at + i))) return 0;
  if (isDigit(body.charCodeAt(at + 4))) return 0;
  if (space && !grouped && body.slice(at + 2, at + 4) !== '00' && body.charAt(at + 4) !== separator) return 0;
  return 4;
}
