/**
 * What the words and marks of one line are, counted in one pass over its characters. The same tally is filled for line
 * after line, so that a page of many costs no memory.
 */
import { MONTHS_NAMED } from './calendar.ts';
import {
  BRACKET,
  COMMA,
  DASH,
  END,
  HASH_START,
  hashed,
  kindsAt,
  kindsKnown,
  LOWERED,
  lowerOf,
  NUMBER,
  QUOTE,
  RAISED,
  SEPARATOR,
  SPACE,
  UNSPACED,
  WORD,
} from './characters.ts';
import { innerEnd } from './ending.ts';
import { FUNCTION_WORDS } from './functionwords.ts';
import { WordList } from './vocabulary.ts';

/** Characters of a line by which it is told to be the same as another, up to the end of their last word. */
const KEYED = 120;
/** A dash behind so many characters ends no dateline. */
const HEADED = 100;

const SPEAKS =
  'i my me we our us ich wir uns unser unsere je nous notre nos nosotros nuestro nuestra noi nostro nós nosso мы наш нас нам';
const SPOKEN_TO = 'you your sie ihr ihre ihren ihrem vous votre vos usted ustedes tu você вы ваш вас вам';

const FIRST_PERSON = 1;
const SECOND_PERSON = 2;
const FUNCTION_WORD = 3;
const MONTH = 4;

/** Function words, those by which an author or outlet names itself or speaks to the reader, and months. */
const KNOWN = new WordList([
  ...SPOKEN_TO.split(' ').map((word) => [word, SECOND_PERSON] as const),
  ...SPEAKS.split(' ').map((word) => [word, FIRST_PERSON] as const),
  ...[...FUNCTION_WORDS].map((word) => [word, FUNCTION_WORD] as const),
  ...MONTHS_NAMED.map((word) => [word, MONTH] as const),
]);

export class Tally {
  // Words by their kind.
  words = 0;
  letters = 0;
  /** Function words. */
  grammar = 0;
  lower = 0;
  capital = 0;
  upper = 0;
  numerals = 0;
  first = 0;
  second = 0;
  /** Words without capitals in a script beyond ASCII. */
  uncased = 0;
  /** Words of four letters and more that are no function words, and those of them with capitals. */
  long = 0;
  longCapital = 0;
  /** Characters of scripts that set no blanks between words. */
  unspaced = 0;
  // Marks.
  commas = 0;
  separators = 0;
  quotes = 0;
  brackets = 0;
  punctuation = 0;
  /** Sentences that end within the line. */
  inner = 0;
  // What there is at least once.
  stops = false;
  question = false;
  exclamation = false;
  copyright = false;
  address = false;
  month = false;
  year = false;
  /** Digits with a colon or full stop between them. */
  clock = false;
  /** Runs of digits. */
  digits = 0;
  /** Place of the first colon that opens nothing; -1 when there is none. */
  colon = -1;
  /** Place of the last dash near the line's beginning; -1 when there is none. */
  dash = -1;
  /** Hash of the line's beginning, whatever its case. */
  key = HASH_START;
  /** Hash of its first two words, whatever their numbers: "Posted by", "7:51". */
  template = HASH_START;
  /** Hashes of its words of four letters and more: what it is about. Cut to `told`. */
  content = new Int32Array(256);
  told = 0;
  /** Up to where separators and ends of sentences are counted. */
  #separated = 0;
  #counted = 0;

  /** Fills the tally anew. Linear in the text's length. */
  count(text: string): void {
    this.#clear();
    for (let i = 0; i < text.length; ) {
      const kinds = kindsKnown(text.charCodeAt(i)) || kindsAt(text, i);
      if ((kinds & WORD) !== 0) i = this.#word(text, i, kinds);
      else {
        if ((kinds & SPACE) === 0) this.#mark(text, i, kinds);
        else if (i < KEYED) this.key = hashed(this.key, 0x20);
        i++;
      }
    }
  }

  #clear(): void {
    this.words = 0;
    this.letters = 0;
    this.grammar = 0;
    this.lower = 0;
    this.capital = 0;
    this.upper = 0;
    this.numerals = 0;
    this.first = 0;
    this.second = 0;
    this.uncased = 0;
    this.long = 0;
    this.longCapital = 0;
    this.unspaced = 0;
    this.commas = 0;
    this.separators = 0;
    this.quotes = 0;
    this.brackets = 0;
    this.punctuation = 0;
    this.inner = 0;
    this.stops = false;
    this.question = false;
    this.exclamation = false;
    this.copyright = false;
    this.address = false;
    this.month = false;
    this.year = false;
    this.clock = false;
    this.digits = 0;
    this.colon = -1;
    this.dash = -1;
    this.key = HASH_START;
    this.template = HASH_START;
    this.told = 0;
    this.#separated = 0;
    this.#counted = 0;
  }

  /** A word: letters, marks and numbers, and single joiners between them. Gives its end. */
  #word(text: string, start: number, first: number): number {
    const begin = text.charCodeAt(start);
    let hash = hashed(HASH_START, lowerOf(begin));
    /** All kinds of its characters. */
    let seen = first;
    let end = start + 1;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const kinds = kindsKnown(unit) || kindsAt(text, end);
      if ((kinds & WORD) === 0) {
        // The second half of a pair belongs to the first.
        if ((kinds & SPACE) !== 0 || ((unit & 0xfc00) !== 0xdc00 && !this.#joins(text, end, unit))) break;
      }
      hash = hashed(hash, lowerOf(unit));
      seen |= kinds;
    }
    const size = end - start;
    const numeral = begin >= 48 && begin <= 57;
    this.words++;
    this.letters += size;
    if (start < KEYED) this.key = hashed(this.key, hash);
    if (this.words <= 2) this.template = hashed(this.template, numeral ? 0 : hash);
    if ((seen & (NUMBER | UNSPACED)) !== 0) this.#rare(text, start, end, seen);
    if (numeral) this.numerals++;
    else if ((seen & RAISED) === 0) {
      this.lower++;
      if (begin > 127 && (seen & LOWERED) === 0) this.uncased++;
    } else if (size > 1 && (seen & LOWERED) === 0) this.upper++;
    else this.capital++;
    const known = KNOWN.of(hash);
    if (known !== 0 && known !== MONTH) {
      this.grammar++;
      if (known === FIRST_PERSON) this.first++;
      else if (known === SECOND_PERSON) this.second++;
    } else if (size > 3) this.#tell(hash, (seen & RAISED) !== 0, known === MONTH);
    return end;
  }

  /** What few words hold: numbers, and characters of scripts without blanks. */
  #rare(text: string, start: number, end: number, seen: number): void {
    if ((seen & NUMBER) !== 0) this.#numbers(text, start, end);
    if ((seen & UNSPACED) === 0) return;
    for (let i = start; i < end; i++) if ((kindsAt(text, i) & UNSPACED) !== 0) this.unspaced++;
  }

  #tell(hash: number, capital: boolean, month: boolean): void {
    if (this.told === this.content.length) {
      const grown = new Int32Array(this.content.length * 2);
      grown.set(this.content);
      this.content = grown;
    }
    this.content[this.told++] = hash;
    this.long++;
    if (!capital) return;
    this.longCapital++;
    if (month) this.month = true;
  }

  /** Whether the mark at `at` joins the parts of a word. */
  #joins(text: string, at: number, unit: number): boolean {
    if (unit !== 0x27 && unit !== 0x2019 && unit !== 0x2e && unit !== 0x2d) return false;
    if (at + 1 >= text.length || (kindsAt(text, at + 1) & WORD) === 0) return false;
    this.punctuation++;
    if (unit === 0x2e) {
      if (isDigit(text, at - 1)) this.clock = true;
      if (!this.address && isAddress(text, at)) this.address = true;
    } else if (unit === 0x2d && at < HEADED) this.dash = at;
    return true;
  }

  /** Runs of digits in a word, and whether one of them is a year. */
  #numbers(text: string, start: number, end: number): void {
    let run = 0;
    for (let i = start; i <= end; i++) {
      if (i < end && isDigit(text, i)) {
        if (run++ === 0) this.digits++;
        continue;
      }
      if (run === 4 && isYear(text, i - 4)) this.year = true;
      run = 0;
    }
  }

  /** What stands between words and is no blank. */
  #mark(text: string, at: number, kinds: number): void {
    const unit = text.charCodeAt(at);
    if (at < KEYED) this.key = hashed(this.key, lowerOf(unit));
    if ((unit & 0xfc00) === 0xdc00) return;
    this.punctuation++;
    if ((kinds & COMMA) !== 0) this.commas++;
    if ((kinds & QUOTE) !== 0) this.quotes++;
    if ((kinds & BRACKET) !== 0) this.brackets++;
    if ((kinds & SEPARATOR) !== 0) this.#separator(at, at + 1);
    if ((kinds & DASH) !== 0) {
      if (at < HEADED) this.dash = at;
      if (at > this.#separated && at > 0 && isSpace(text, at - 1) && at + 1 < text.length && isSpace(text, at + 1))
        this.#separator(at, at + 2);
    }
    if ((kinds & END) !== 0) {
      this.stops = true;
      const next = at < this.#counted ? 0 : innerEnd(text, at);
      if (next > 0) {
        this.inner++;
        this.#counted = next;
      }
    }
    this.#sign(text, at, unit);
  }

  #separator(at: number, end: number): void {
    if (at < this.#separated) return;
    this.separators++;
    this.#separated = end;
  }

  /** Marks that say something by themselves. */
  #sign(text: string, at: number, unit: number): void {
    switch (unit) {
      case 0x28:
        // "(c)"
        if ((text.charCodeAt(at + 1) | 32) === 0x63 && text.charCodeAt(at + 2) === 0x29) this.copyright = true;
        break;
      case 0xa9:
      case 0xae:
        this.copyright = true;
        break;
      case 0x3a:
      case 0xff1a:
        if (this.colon < 0 && at >= 1) this.colon = at;
        if (unit === 0x3a) this.#colon(text, at);
        break;
      case 0x3f:
      case 0xff1f:
      case 0x61f:
        this.question = true;
        break;
      case 0x21:
      case 0xff01:
        this.exclamation = true;
        break;
      case 0x40:
        this.address = true;
        break;
      case 0x2e:
        if (!this.address && isAddress(text, at)) this.address = true;
    }
  }

  #colon(text: string, at: number): void {
    if (isDigit(text, at - 1) && isDigit(text, at + 1)) this.clock = true;
    if (text.charCodeAt(at + 1) === 0x3a) this.#separator(at, at + 2);
    if (/https?$/i.test(text.slice(Math.max(0, at - 5), at))) this.address = true;
  }
}

const DOMAIN = /^\.(?:com|org|net|de|uk|fr)\b/i;

/** Whether the full stop at `at` is one of an address. */
function isAddress(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) | 32;
  if (before === 0x77 && /www$/i.test(text.slice(Math.max(0, at - 3), at))) return true;
  const next = text.charCodeAt(at + 1) | 32;
  return next >= 97 && next <= 122 && DOMAIN.test(text.slice(at, at + 6));
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

function isSpace(text: string, at: number): boolean {
  return (kindsAt(text, at) & SPACE) !== 0;
}

/** A run of four digits from `at` that begins with 19 or 20. */
function isYear(text: string, at: number): boolean {
  const century = text.charCodeAt(at) * 64 + text.charCodeAt(at + 1);
  return century === 49 * 64 + 57 || century === 50 * 64 + 48;
}
