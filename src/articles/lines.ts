/**
 * What a line of a page looks like, in numbers: its shape, its neighbours' and its place. Made for a model that was
 * trained elsewhere (bench/train-lines.ts), so a feature here says nothing about any one page, phrase or source.
 * One pass over each line's characters; all rows of a page lie in one array.
 */

import { monthOf } from './calendar.ts';
import {
  BRACKET,
  CLOSER,
  COMMA,
  DASH,
  END,
  HASH_START,
  hashed,
  hashOf,
  kindsAt,
  LETTER,
  LOWERED,
  lowerOf,
  NUMBER,
  OPENER,
  OPENING_LETTER,
  QUOTE,
  RAISED,
  SEPARATOR,
  SMALL,
  SPACE,
  UNSPACED,
  WORD,
} from './characters.ts';
import { FUNCTION_WORDS } from './functionwords.ts';

const SHAPES = [
  'words',
  'wordLength',
  'sentenceEnd',
  'inner',
  'commas',
  'function',
  'lower',
  'capital',
  'upper',
  'digit',
  'separators',
  'startsLower',
  'startsMark',
  'colonEnd',
  'ellipsis',
  'question',
  'date',
  'time',
  'address',
  'copyright',
  'label',
  'quotes',
  'parentheses',
  'first',
  'second',
  'punctuation',
  'exclamation',
  'dateline',
  'titleCase',
  'credit',
] as const;

const ENDS = SHAPES.indexOf('sentenceEnd');
const INNER = SHAPES.indexOf('inner');
const FUNCTION = SHAPES.indexOf('function');
const DATE = SHAPES.indexOf('date');
const TIME = SHAPES.indexOf('time');
const FIRST = SHAPES.indexOf('first');
const SECOND = SHAPES.indexOf('second');
const QUOTES = SHAPES.indexOf('quotes');

/** Words of a whole sentence of running text, at least. */
const RUNNING = 12;
/** A page with a smaller share of function words in its long lines is in a language without a list of them. */
const UNKNOWN = 0.1;
/** A line of more words than this is no stamp ("Posted by Ann, 3 May, 11:40"). */
const STAMP = 15;
/** Characters of a line that are looked at. */
const LOOKED_AT = 1500;
/** Characters by which lines are told to be the same. */
const KEYED = 120;

const NEIGHBOURS = [-2, -1, 1, 2] as const;
const NEIGHBOUR_SHAPES = [0, 2, 5, 7, 14, 16];

/** Names of the features, in the order of a row; the model's file holds them too. */
export const FEATURES: readonly string[] = [
  ...SHAPES,
  ...NEIGHBOURS.flatMap((at) => NEIGHBOUR_SHAPES.map((i) => `${SHAPES[i]}${at > 0 ? '+' : ''}${at}`)),
  'shortBefore',
  'shortAfter',
  'density3',
  'density8',
  'sinceRunning',
  'tillRunning',
  'runningBefore',
  'runningAfter',
  'toCore',
  'inCore',
  'coreWords',
  'coreShare',
  'place',
  'repeated',
  'topic',
  'titleTopic',
  'lines',
  'before',
  'echo',
  'template',
  'stampsBefore',
  'stampsAfter',
  'stampsNear',
  'sinceStamp',
  'tillStamp',
  'talkNear',
  'quotesNear',
];
const WIDTH = FEATURES.length;

const SPEAKS =
  'i my me we our us ich wir uns unser unsere je nous notre nos nosotros nuestro nuestra noi nostro nós nosso мы наш нас нам';
const SPOKEN_TO = 'you your sie ihr ihre ihren ihrem vous votre vos usted ustedes tu você вы ваш вас вам';

/** Function words by hash; 2 for those by which an author or outlet names itself, 3 for those that speak to the reader. */
const GRAMMAR: ReadonlyMap<number, 1 | 2 | 3> = new Map([
  ...[...FUNCTION_WORDS].map((word) => [hashOf(word), 1] as const),
  ...SPEAKS.split(' ').map((word) => [hashOf(word), 2] as const),
  ...SPOKEN_TO.split(' ').map((word) => [hashOf(word), 3] as const),
]);

/** A page's lines in numbers. */
export interface Page {
  readonly size: number;
  /** One row a line, `FEATURES.length` wide. */
  readonly rows: Float64Array;
  /** Words of each line, estimated for scripts without spaces. */
  readonly words: Float64Array;
  /** 1 for a line that is a whole sentence or more of running text. */
  readonly running: Uint8Array;
  /** Hashes of each line's words of four letters and more: what it is about. Those of line i end at `contentEnd[i]`. */
  readonly content: Int32Array;
  readonly contentEnd: Int32Array;
}

/** The features of a page's lines. Linear in the text's length; only a line's first 1,500 characters count. */
export function pageOf(lines: readonly string[]): Page {
  const shapes = new Shapes(lines.length);
  for (const line of lines) shapes.add(line);
  const page = shapes.page();
  place(page, lines, shapes);
  return page;
}

/** Reads the shapes of lines, one after the other. */
class Shapes {
  readonly rows: Float64Array;
  readonly words: Float64Array;
  readonly running: Uint8Array;
  readonly keys: Int32Array;
  /** Hashes of the lines' first two words, whatever their numbers: "Posted by", "7:51". */
  readonly templates: Int32Array;
  readonly contentEnd: Int32Array;
  content = new Int32Array(1024);
  size = 0;
  #told = 0;
  /** Words of lines long enough for running text, in scripts with case, and function words among them. */
  #long = 0;
  #longGrammar = 0;

  constructor(lines: number) {
    this.rows = new Float64Array(lines * WIDTH);
    this.words = new Float64Array(lines);
    this.running = new Uint8Array(lines);
    this.keys = new Int32Array(lines);
    this.templates = new Int32Array(lines);
    this.contentEnd = new Int32Array(lines);
  }

  /** Of a language that no function word is known of, running text is told by its length and its sentences' ends. */
  page(): Page {
    const { size, rows, words, running, content, contentEnd } = this;
    if (this.#longGrammar < UNKNOWN * this.#long) {
      for (let i = 0; i < size; i++) {
        const at = i * WIDTH;
        const count = words[i] ?? 0;
        rows[at + FUNCTION] = neutral(count);
        if (count >= RUNNING && ((rows[at + ENDS] ?? 0) > 0 || (rows[at + INNER] ?? 0) > 0)) running[i] = 1;
      }
    }
    return { size, rows, words, running, content, contentEnd };
  }

  #tell(hash: number): void {
    if (this.#told === this.content.length) {
      const grown = new Int32Array(this.content.length * 2);
      grown.set(this.content);
      this.content = grown;
    }
    this.content[this.#told++] = hash;
  }

  add(line: string): void {
    const text = line.length > LOOKED_AT ? line.slice(0, LOOKED_AT) : line;
    const length = text.length;
    // Words.
    let words = 0;
    let letters = 0;
    let grammar = 0;
    let lower = 0;
    let capital = 0;
    let upper = 0;
    let digit = 0;
    let first = 0;
    let second = 0;
    let months = 0;
    let uncased = 0;
    let long = 0;
    let longCapital = 0;
    // Characters.
    let unspaced = 0;
    let commas = 0;
    let separators = 0;
    let quotes = 0;
    let brackets = 0;
    let punctuation = 0;
    let inner = 0;
    let question = 0;
    let exclamation = 0;
    let copyright = 0;
    let address = 0;
    let colon = -1;
    let dash = -1;
    let digits = 0;
    let clock = false;
    let year = 0;
    let separated = 0;
    let counted = 0;
    let key = HASH_START;
    let template = HASH_START;

    for (let i = 0; i < length; ) {
      const kinds = kindsAt(text, i);
      if ((kinds & WORD) !== 0) {
        // A word: letters, marks and numbers, and single joiners between them.
        const start = i;
        let hash = HASH_START;
        let raised = false;
        let lowered = false;
        let run = 0;
        for (;;) {
          const unit = text.charCodeAt(i);
          const kind = kindsAt(text, i);
          const half = (unit & 0xfc00) === 0xdc00 && i > start;
          if ((kind & WORD) !== 0 || half) {
            const small = lowerOf(unit);
            hash = hashed(hash, small);
            if (i < KEYED) key = hashed(key, small);
            if ((kind & RAISED) !== 0) raised = true;
            if ((kind & LOWERED) !== 0) lowered = true;
            if ((kind & UNSPACED) !== 0) unspaced++;
            if (unit >= 48 && unit <= 57) {
              if (run === 0) digits++;
              run++;
            } else {
              if (run === 4 && isYear(text, i - 4)) year = 1;
              run = 0;
            }
            i++;
            if (i < length) continue;
          } else if (
            (unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2d) &&
            i + 1 < length &&
            (kindsAt(text, i + 1) & WORD) !== 0
          ) {
            if (unit === 0x2e) {
              if (run > 0) clock = true;
              if (address === 0 && isAddress(text, i)) address = 1;
            }
            if (unit === 0x2d && i < 100) dash = i;
            hash = hashed(hash, unit);
            if (i < KEYED) key = hashed(key, unit);
            if (run === 4 && isYear(text, i - 4)) year = 1;
            run = 0;
            punctuation++;
            i++;
            continue;
          }
          if (run === 4 && isYear(text, i - 4)) year = 1;
          break;
        }
        words++;
        const size = i - start;
        letters += size;
        const begin = text.charCodeAt(start);
        const numeral = begin >= 48 && begin <= 57;
        if (words <= 2) template = hashed(template, numeral ? 0 : hash);
        if (numeral) digit++;
        else if (!raised) {
          lower++;
          if (begin > 127 && !lowered) uncased++;
        } else if (size > 1 && !lowered) upper++;
        else capital++;
        const known = GRAMMAR.get(hash);
        if (known !== undefined) {
          grammar++;
          if (known === 2) first++;
          else if (known === 3) second++;
        } else if (size > 3) {
          this.#tell(hash);
          long++;
          if (raised) {
            longCapital++;
            if (months === 0 && monthOf(text.slice(start, i)) !== undefined) months = 1;
          }
        }
        continue;
      }
      const unit = text.charCodeAt(i);
      if (i < KEYED) key = hashed(key, (kinds & SPACE) !== 0 ? 32 : lowerOf(unit));
      if ((kinds & SPACE) === 0 && (unit & 0xfc00) !== 0xdc00) {
        punctuation++;
        if ((kinds & COMMA) !== 0) commas++;
        if ((kinds & QUOTE) !== 0) quotes++;
        if ((kinds & BRACKET) !== 0) {
          brackets++;
          if (unit === 0x28 && (text.charCodeAt(i + 1) | 32) === 0x63 && text.charCodeAt(i + 2) === 0x29) copyright = 1;
        }
        if ((kinds & SEPARATOR) !== 0 && i >= separated) {
          separators++;
          separated = i + 1;
        }
        if ((kinds & DASH) !== 0) {
          if (i < 100) dash = i;
          if (i > separated && i > 0 && isSpace(text, i - 1) && i + 1 < length && isSpace(text, i + 1)) {
            separators++;
            separated = i + 2;
          }
        }
        if ((kinds & END) !== 0 && i >= counted) {
          const next = innerEnd(text, i);
          if (next > 0) {
            inner++;
            counted = next;
          }
        }
        switch (unit) {
          case 0x3a:
          case 0xff1a:
            if (colon < 0 && i >= 1) colon = i;
            if (unit === 0x3a) {
              if (i > 0 && isDigit(text, i - 1) && isDigit(text, i + 1)) clock = true;
              if (text.charCodeAt(i + 1) === 0x3a && i >= separated) {
                separators++;
                separated = i + 2;
              }
              if (/https?$/i.test(text.slice(Math.max(0, i - 5), i))) address = 1;
            }
            break;
          case 0x3f:
          case 0xff1f:
          case 0x61f:
            question = 1;
            break;
          case 0x21:
          case 0xff01:
            exclamation = 1;
            break;
          case 0xa9:
          case 0xae:
            copyright = 1;
            break;
          case 0x40:
            address = 1;
            break;
          case 0x2e:
            if (address === 0 && isAddress(text, i)) address = 1;
        }
      }
      i++;
    }

    // Scripts without spaces: about two characters a word; scripts without case or without a word list: neutral shares.
    words = Math.max(words, unspaced / 2);
    const n = Math.max(1, words);
    const foreign = uncased * 2 > words || unspaced > words;
    const tail = endOf(text);
    const ends = tail.ends;
    const dated = months > 0 && (year > 0 || digit > 0) ? true : digits > 2 && NUMERIC_DATE.test(text);
    const rarely = 1 / Math.max(1, Math.log2(n));
    const start = text.charCodeAt(0);
    const startKinds = length > 0 ? kindsAt(text, 0) : SPACE;
    const after = (startKinds & OPENER) !== 0 && length > 1 ? kindsAt(text, 1) : 0;
    const labelled = colon >= 1 && colon <= 24 && tail.last > colon;

    const row = this.rows;
    let at = this.size * WIDTH;
    row[at++] = Math.log1p(words);
    row[at++] = letters / n;
    row[at++] = ends ? 1 : 0;
    row[at++] = Math.min(inner, 8);
    row[at++] = commas / n;
    row[at++] = foreign ? neutral(words) : grammar / n;
    row[at++] = lower / n;
    row[at++] = capital / n;
    row[at++] = upper / n;
    row[at++] = digit / n;
    row[at++] = separators / n;
    row[at++] = ((startKinds | after) & SMALL) !== 0 ? 1 : 0;
    row[at++] =
      length > 0 && (startKinds & (LETTER | NUMBER)) === 0 && !STARTERS.includes(String.fromCharCode(start)) ? 1 : 0;
    row[at++] = tail.colon ? 1 : 0;
    row[at++] = tail.ellipsis ? 1 : 0;
    row[at++] = question;
    row[at++] = dated ? rarely : 0;
    row[at++] = clock && CLOCK.test(text) ? rarely : 0;
    row[at++] = address;
    row[at++] = copyright;
    row[at++] = labelled ? 1 : 0;
    row[at++] = quotes / n;
    row[at++] = brackets / n;
    row[at++] = first / n;
    row[at++] = second / n;
    row[at++] = punctuation / n;
    row[at++] = exclamation;
    row[at++] = dash > 0 && (startKinds & RAISED) !== 0 && DATELINE.test(text) ? 1 : 0;
    row[at++] = long === 0 ? -1 : (longCapital + upper) / (long + upper);
    row[at++] = (brackets > 0 && PICTURED.test(text)) || (!ends && isSigned(text)) ? 1 : 0;
    this.words[this.size] = words;
    this.running[this.size] = words >= RUNNING && (ends || inner > 0) && (foreign || grammar / n > 0.15) ? 1 : 0;
    if (words >= RUNNING && !foreign) {
      this.#long += words;
      this.#longGrammar += grammar;
    }
    this.keys[this.size] = key;
    this.templates[this.size] = template;
    this.contentEnd[this.size] = this.#told;
    this.size++;
  }
}

/** Share of function words that stands for "cannot be told". */
function neutral(words: number): number {
  return words >= 8 ? 0.35 : 0.15;
}

const DOMAIN = /^\.(?:com|org|net|de|uk|fr)\b/i;

/** Whether the full stop at `at` is one of an address. */
function isAddress(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) | 32;
  if (before === 0x77 && /www$/i.test(text.slice(Math.max(0, at - 3), at))) return true;
  const next = text.charCodeAt(at + 1) | 32;
  return next >= 97 && next <= 122 && DOMAIN.test(text.slice(at, at + 6));
}

const NUMERIC_DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/;
const CLOCK = /\b\d{1,2}[:.]\d\d\b/;
const DATELINE = /^[\p{Lu}][\p{L} .,]{2,40}(?:\([\p{L} ]{2,30}\)\s*)?(?:--|[-–—])\s/u;
/** Marks that a sentence may begin with. */
const STARTERS = '"\'“‘«„([¿¡$€£';

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

/** Where a sentence that ends at `at` gives way to the next one on the same line; 0 when it does not. */
function innerEnd(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && (kindsAt(text, i) & CLOSER) !== 0) i++;
  const blank = i;
  while (i < text.length && isSpace(text, i)) i++;
  if (i > blank && i < text.length) {
    const kinds = kindsAt(text, i);
    const opened = (kinds & OPENER) !== 0 && i + 1 < text.length ? kindsAt(text, i + 1) : kinds;
    if (((kinds | opened) & OPENING_LETTER) !== 0) return i;
  }
  const unit = text.charCodeAt(at);
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f ? at + 1 : 0;
}

interface Tail {
  /** Ends a sentence. */
  readonly ends: boolean;
  readonly colon: boolean;
  readonly ellipsis: boolean;
  /** Place of the last character that is no white space; -1 when there is none. */
  readonly last: number;
}

/** How a line ends. */
function endOf(text: string): Tail {
  let last = text.length - 1;
  while (last >= 0 && isSpace(text, last)) last--;
  let i = last;
  while (i >= 0 && (kindsAt(text, i) & CLOSER) !== 0) i--;
  const unit = text.charCodeAt(last);
  return {
    ends: i >= 0 && (kindsAt(text, i) & END) !== 0,
    colon: unit === 0x3a || unit === 0xff1a,
    ellipsis: unit === 0x2026 || (unit === 0x2e && last > 0 && text.charCodeAt(last - 1) === 0x2e),
    last,
  };
}

/** Whether the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return endOf(text).ends;
}

/** Says where in a picture somebody is. */
const PICTURED =
  /\((?:left|right|centre|center|top|bottom|above|below|[LRC]|pictured|links|rechts|oben|unten)(?:[),]|\s\p{L})/u;
/** "Courtesy of the county museum", "Foto: Jan Ek". */
const CREDIT =
  /^(?:courtesy|photo(?:graph)?s?|picture|image|credit|foto|bild|crédit|fotografía)(?:\s(?:of|by|courtesy)\s|\s?[:/]\s?)/iu;
const SIGNATURE = /[.!?][”"’']?\s+((?:\S+\s+){0,5}\S+)$/u;

/** A sentence after which a name stands alone ("… in the harbour. REUTERS"); `text` does not end as a sentence does. */
function isSigned(text: string): boolean {
  const tail = SIGNATURE.exec(text.slice(-120))?.[1];
  if (tail !== undefined && CREDIT.test(tail)) return true;
  return tail !== undefined && /^(?:[\p{Lu}/|©(]|by\b|via\b)/u.test(tail) && !/\s\p{Ll}{4,}/u.test(tail);
}

/** Captions and credits: by their signature, or by who is where in a picture. */
export function creditAt(text: string): boolean {
  return PICTURED.test(text) || (!endOf(text).ends && isSigned(text));
}

/** Counts of hashed words, in open addressing. */
export class WordCounts {
  readonly #keys: Int32Array;
  readonly #counts: Int32Array;
  /** The last line that counted a word: each line counts it once. */
  readonly #lines: Int32Array;
  readonly #mask: number;

  /** For up to `words` different words. */
  constructor(words: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, words * 2)));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#counts = new Int32Array(size);
    this.#lines = new Int32Array(size).fill(-1);
  }

  count(hash: number, line: number): void {
    const at = this.#find(hash);
    this.#keys[at] = hash;
    if (this.#lines[at] === line) return;
    this.#lines[at] = line;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  of(hash: number): number {
    return this.#counts[this.#find(hash)] ?? 0;
  }

  #find(hash: number): number {
    let at = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#counts[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & this.#mask;
    return at;
  }
}

/** Fills in what a line's row says of its neighbours and its place on the page. */
function place(page: Page, lines: readonly string[], { keys, templates }: Shapes): void {
  const { size: n, rows, words, running, content, contentEnd } = page;
  const core = coreOf(page);
  const vocabulary = new WordCounts(content.length);
  for (let i = core.from; i < core.to; i++) {
    if (running[i] === 0) continue;
    for (let k = contentEnd[i - 1] ?? 0; k < (contentEnd[i] ?? 0); k++) vocabulary.count(content[k] ?? 0, i);
  }
  const repeats = new Map<number, number>();
  for (const key of keys) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  const told = sums(n, (i) => (running[i] === 1 ? (words[i] ?? 0) : 0));
  const all = Math.max(1, told[n] ?? 0);
  const between = (from: number, to: number) => within(told, from, to);
  const since = distances(running, 1);
  const till = distances(running, -1);
  const short = words.map((count) => (count <= STAMP ? 1 : 0));
  const alike = new Map<number, number>();
  for (let i = 0; i < n; i++) if (short[i] === 1) alike.set(templates[i] ?? 0, (alike.get(templates[i] ?? 0) ?? 0) + 1);
  const stamped = new Uint8Array(n);
  for (let i = 0; i < n; i++)
    if (short[i] === 1 && ((rows[i * WIDTH + DATE] ?? 0) > 0 || (rows[i * WIDTH + TIME] ?? 0) > 0)) stamped[i] = 1;
  const stamps = sums(n, (i) => stamped[i] ?? 0);
  const sinceStamp = distances(stamped, 1);
  const tillStamp = distances(stamped, -1);
  const length = sums(n, (i) => words[i] ?? 0);
  const talk = sums(n, (i) => (words[i] ?? 0) * ((rows[i * WIDTH + FIRST] ?? 0) + (rows[i * WIDTH + SECOND] ?? 0)));
  const quoted = sums(n, (i) => (words[i] ?? 0) * (rows[i * WIDTH + QUOTES] ?? 0));
  const shortBefore = runsOfShort(words, 1);
  const shortAfter = runsOfShort(words, -1);
  const echoes = echoesOf(lines, words);
  const coreWords = between(core.from, core.to);
  for (let i = 0; i < n; i++) {
    let at = i * WIDTH + SHAPES.length;
    for (const offset of NEIGHBOURS) {
      const there = i + offset >= 0 && i + offset < n;
      const from = (i + offset) * WIDTH;
      for (const index of NEIGHBOUR_SHAPES) rows[at++] = there ? (rows[from + index] ?? -1) : -1;
    }
    const inside = i >= core.from && i < core.to;
    const first = contentEnd[i - 1] ?? 0;
    const last = contentEnd[i] ?? 0;
    const own = running[i] === 1 && inside ? 1 : 0;
    let shared = 0;
    for (let k = first; k < last; k++) if (vocabulary.of(content[k] ?? 0) > own) shared++;
    rows[at++] = Math.min(20, shortBefore[i] ?? 0);
    rows[at++] = Math.min(20, shortAfter[i] ?? 0);
    rows[at++] = Math.log1p(between(i - 3, i) + between(i + 1, i + 4));
    rows[at++] = Math.log1p(between(i - 8, i) + between(i + 1, i + 9));
    rows[at++] = Math.min(30, since[i] ?? 30);
    rows[at++] = Math.min(30, till[i] ?? 30);
    rows[at++] = between(0, i) / all;
    rows[at++] = between(i + 1, n) / all;
    rows[at++] = i < core.from ? Math.max(-30, i - core.from) : i >= core.to ? Math.min(30, i - core.to + 1) : 0;
    rows[at++] = inside ? 1 : 0;
    rows[at++] = Math.log1p(coreWords);
    rows[at++] = coreWords / all;
    rows[at++] = i < core.from ? 0 : i >= core.to ? 1 : (i - core.from + 1) / (core.to - core.from + 1);
    rows[at++] = Math.min(4, repeats.get(keys[i] ?? 0) ?? 1);
    rows[at++] = last === first ? -1 : shared / (last - first);
    rows[at++] = Math.min(5, shared);
    rows[at++] = Math.log1p(n);
    rows[at++] = Math.min(30, i);
    rows[at++] = echoes[i] ?? 0;
    const near = Math.max(1, within(length, i - 5, i + 6));
    rows[at++] = short[i] === 1 ? Math.min(8, alike.get(templates[i] ?? 0) ?? 1) : 0;
    rows[at++] = Math.log1p(within(stamps, 0, i));
    rows[at++] = Math.log1p(within(stamps, i + 1, n));
    rows[at++] = within(stamps, i - 8, i + 9);
    rows[at++] = Math.min(12, sinceStamp[i] ?? 12);
    rows[at++] = Math.min(12, tillStamp[i] ?? 12);
    rows[at++] = within(talk, i - 5, i + 6) / near;
    rows[at++] = within(quoted, i - 5, i + 6) / near;
  }
}

/** Sums of what stands before each place. */
function sums(n: number, of: (i: number) => number): Float64Array {
  const found = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) found[i + 1] = (found[i] ?? 0) + of(i);
  return found;
}

/** What stands from one place to another, as far as there are lines. */
function within(summed: Float64Array, from: number, to: number): number {
  const last = summed.length - 1;
  return (summed[Math.min(last, Math.max(0, to))] ?? 0) - (summed[Math.min(last, Math.max(0, from))] ?? 0);
}

/** Lines among which a headline is looked for, and lines that are looked for. */
const HEAD = 80;
const ECHOES = 120;

/** 1 for a line that stands among the page's first lines once more: a headline often does, in a path or a page title. */
function echoesOf(lines: readonly string[], words: Float64Array): Uint8Array {
  const found = new Uint8Array(lines.length);
  const keyOf = (line: string) => line.slice(0, KEYED).toLowerCase().trim();
  const head = lines.slice(0, HEAD).map(keyOf).join('\n');
  let searches = 0;
  for (let i = 0; i < lines.length && searches < ECHOES; i++) {
    const count = words[i] ?? 0;
    if (count < 4 || count > 30) continue;
    const key = keyOf(lines[i] ?? '');
    if (key.length < 25) continue;
    searches++;
    const start = key.slice(0, 60);
    const first = head.indexOf(start);
    if (first >= 0 && head.indexOf(start, first + 1) >= 0) found[i] = 1;
  }
  return found;
}

/** For each line, how far back (or ahead) the nearest line of running text is; 31 when there is none near. */
function distances(running: Uint8Array, step: 1 | -1): Uint8Array {
  const found = new Uint8Array(running.length);
  let distance = 30;
  for (let k = 0; k < running.length; k++) {
    const i = step > 0 ? k : running.length - 1 - k;
    found[i] = distance + 1;
    distance = running[i] === 1 ? 0 : Math.min(30, distance + 1);
  }
  return found;
}

/** For each line, how many lines of at most five words stand directly before (or after) it. */
function runsOfShort(words: Float64Array, step: 1 | -1): Int32Array {
  const found = new Int32Array(words.length);
  let run = 0;
  for (let k = 0; k < words.length; k++) {
    const i = step > 0 ? k : words.length - 1 - k;
    found[i] = run;
    run = (words[i] ?? 0) <= 5 ? run + 1 : 0;
  }
  return found;
}

/** The stretch of lines with the most running text, where each other line costs some of it (a maximum subarray). */
function coreOf({ size, running, words }: Page): { readonly from: number; readonly to: number } {
  let best = 0;
  let core = { from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  for (let i = 0; i < size; i++) {
    sum += running[i] === 1 ? Math.min(words[i] ?? 0, 80) : -8;
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > best) {
      best = sum;
      core = { from, to: i + 1 };
    }
  }
  return core;
}
