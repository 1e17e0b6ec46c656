/**
 * The tokens of one sentence: words, runs of digits and single marks, each with its place and, for words that can be
 * part of a time expression, what the lexicon knows. "1990s", "10am" and "21st" fall into digits and a word that touch.
 */
import { lettersFacts } from '../facts.ts';
import { LEXICAL, type Lexeme, lookup, TIMELY } from './lexicon.ts';

export class Tokens {
  /** How many tokens the sentence has; all readers answer for places outside with nothing. */
  count = 0;
  #text = '';
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Lower case; '' for a mark. Digits stand as they are. Null until asked for: most words never are. */
  readonly #words: (string | null)[] = [];
  readonly #lexemes: (Lexeme | undefined)[] = [];
  /** Digits: their value. Others: NaN. */
  readonly #numbers: number[] = [];
  /** Char code of a mark, else 0. */
  readonly #marks: number[] = [];
  /** Whether the word makes an expression a time (`TIMELY`). */
  readonly #timely: boolean[] = [];

  /** Reads text[from, to), forgetting what was read before. */
  read(text: string, from: number, to: number): void {
    this.#text = text;
    let n = 0;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 10 || code === 9 || code === 13 || code === 160) {
        at++;
        continue;
      }
      const start = at;
      this.#starts[n] = start;
      if (isLetter(code)) {
        do at++;
        while (at < to && isLetter(text.charCodeAt(at)));
        const facts = lettersFacts(text, start, at);
        const word = facts !== 0 ? text.slice(start, at).toLowerCase() : null;
        this.#words[n] = word;
        this.#lexemes[n] = word !== null && (facts & LEXICAL) !== 0 ? lookup(word) : undefined;
        this.#timely[n] = (facts & TIMELY) !== 0;
        this.#numbers[n] = Number.NaN;
        this.#marks[n] = 0;
      } else if (isDigit(code)) {
        do at++;
        while (at < to && isDigit(text.charCodeAt(at)));
        const word = text.slice(start, at);
        this.#words[n] = word;
        this.#lexemes[n] = undefined;
        this.#timely[n] = true;
        this.#numbers[n] = Number(word);
        this.#marks[n] = 0;
      } else {
        at++;
        this.#words[n] = '';
        this.#lexemes[n] = undefined;
        this.#timely[n] = false;
        this.#numbers[n] = Number.NaN;
        this.#marks[n] = code;
      }
      this.#ends[n] = at;
      n++;
    }
    this.count = n;
  }

  start(i: number): number {
    return this.#starts[i] ?? 0;
  }

  end(i: number): number {
    return this.#ends[i] ?? 0;
  }

  /** Lower-case word or digits; '' for marks and outside. */
  word(i: number): string {
    if (i < 0 || i >= this.count) return '';
    const known = this.#words[i];
    if (known !== null && known !== undefined) return known;
    const word = this.#text.slice(this.#starts[i] ?? 0, this.#ends[i] ?? 0).toLowerCase();
    this.#words[i] = word;
    return word;
  }

  /** The first token from i on whose word makes an expression a time; `count` where none does. */
  timely(i: number): number {
    let at = i;
    while (at < this.count && this.#timely[at] !== true) at++;
    return at;
  }

  lexeme(i: number): Lexeme | undefined {
    return i >= 0 && i < this.count ? this.#lexemes[i] : undefined;
  }

  /** Value of a run of digits; NaN for all else. */
  number(i: number): number {
    return i >= 0 && i < this.count ? (this.#numbers[i] ?? Number.NaN) : Number.NaN;
  }

  isDigits(i: number): boolean {
    return !Number.isNaN(this.number(i));
  }

  /** The mark at a place, '' for words, digits and outside. Curly apostrophes and long dashes come as ' and -. */
  mark(i: number): string {
    if (i < 0 || i >= this.count) return '';
    const code = this.#marks[i] ?? 0;
    if (code === 0) return '';
    if (code === 0x2019 || code === 0x2018) return "'";
    if (code >= 0x2010 && code <= 0x2015) return '-';
    return String.fromCharCode(code);
  }

  /** True when token i follows token i-1 without a space. */
  touches(i: number): boolean {
    return i > 0 && i < this.count && this.#starts[i] === this.#ends[i - 1];
  }

  /** True when the word starts with a capital letter. */
  capital(i: number): boolean {
    if (i < 0 || i >= this.count) return false;
    const code = this.#text.charCodeAt(this.#starts[i] ?? 0);
    return code >= 65 && code <= 90;
  }

  /** True when the word is written like a name: a capital and then a small letter. */
  title(i: number): boolean {
    if (!this.capital(i)) return false;
    const code = this.#text.charCodeAt((this.#starts[i] ?? 0) + 1);
    return code >= 97 && code <= 122;
  }
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x303f);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
