/**
 * What a line of a page looks like, in numbers: its shape, its neighbours' and its place. Made for a model that was
 * trained elsewhere (bench/train-lines.ts), so a feature here says nothing about any one page, phrase or source.
 */

import { monthOf } from './calendar.ts';
import { FUNCTION_WORDS } from './functionwords.ts';

/** Shape of one line. */
export interface Shape {
  readonly words: number;
  readonly values: readonly number[];
  /** Words of four letters and more, folded: what the line is about. */
  readonly content: readonly string[];
  /** A whole sentence or more of running text. */
  readonly running: boolean;
  readonly key: string;
}

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

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*\s*$/u;
const INNER_END = /[.!?…。！？؟।]["'”’»)\]]*\s+(?=["'“‘«([]?[\p{Lu}\p{Lo}\p{N}])|[。！？]/gu;

/** Reads the shape of one line; only its first 1,500 characters count. */
export function shapeOf(line: string): Shape {
  const text = line.length > 1500 ? line.slice(0, 1500) : line;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
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
  const content: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    words++;
    letters += word.length;
    const start = word.charCodeAt(0);
    const folded = word.toLowerCase();
    if (start >= 48 && start <= 57) digit++;
    else if (folded === word) {
      lower++;
      if (start > 127 && word.toUpperCase() === word) uncased++;
    } else if (word.length > 1 && word.toUpperCase() === word) upper++;
    else capital++;
    if (FUNCTION_WORDS.has(folded)) {
      grammar++;
      if (
        folded === 'i' ||
        folded === 'my' ||
        folded === 'we' ||
        folded === 'our' ||
        folded === 'ich' ||
        folded === 'je'
      )
        first++;
      else if (folded === 'you' || folded === 'your' || folded === 'sie' || folded === 'vous') second++;
    } else if (word.length > 3) {
      content.push(folded);
      long++;
      if (folded !== word) longCapital++;
      if (folded !== word && monthOf(folded) !== undefined) months++;
    }
  }
  // Scripts without spaces: about two characters a word; scripts without case or without a word list: neutral shares.
  words = Math.max(words, unspaced / 2);
  const n = Math.max(1, words);
  const foreign = uncased * 2 > words || unspaced > words;
  const ends = SENTENCE_END.test(text);
  const inner = text.match(INNER_END)?.length ?? 0;
  const numbers = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text) ? 1 : 0;
  const dated = months > 0 && (numbers || digit > 0) ? 1 : /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/.test(text) ? 1 : 0;
  const share = (count: number) => count / n;
  const marks = text.match(/[|»›>•·→←▪■]|::|\s[-–—/]\s/g)?.length ?? 0;
  const values = [
    Math.log1p(words),
    letters / n,
    ends ? 1 : 0,
    Math.min(inner, 8),
    share(text.match(/[,;،，、]/g)?.length ?? 0),
    foreign ? (words >= 8 ? 0.35 : 0.15) : share(grammar),
    share(lower),
    share(capital),
    share(upper),
    share(digit),
    share(marks),
    /^["'“‘«([]?\p{Ll}/u.test(text) ? 1 : 0,
    /^[^\p{L}\p{N}"'“‘«„([¿¡$€£]/u.test(text) ? 1 : 0,
    /[:：]\s*$/.test(text) ? 1 : 0,
    /(?:\.{2,}|…)\s*$/.test(text) ? 1 : 0,
    /[?？؟]/.test(text) ? 1 : 0,
    dated === 1 ? 1 / Math.max(1, Math.log2(n)) : 0,
    /\b\d{1,2}[:.]\d\d\b/.test(text) ? 1 / Math.max(1, Math.log2(n)) : 0,
    /@|https?:|www\.|\.(?:com|org|net|de|uk|fr)\b/i.test(text) ? 1 : 0,
    /[©®]|\(c\)/i.test(text) ? 1 : 0,
    /^.{1,24}[:：]\s*\S/u.test(text) ? 1 : 0,
    share(text.match(/["“”„«»]/g)?.length ?? 0),
    share(text.match(/[()[\]]/g)?.length ?? 0),
    share(first),
    share(second),
    share(text.match(/[^\p{L}\p{M}\p{N}\s]/gu)?.length ?? 0),
    /[!！]/.test(text) ? 1 : 0,
    /^[\p{Lu}][\p{L} .,]{2,40}(?:\([\p{L} ]{2,30}\)\s*)?(?:--|[-–—])\s/u.test(text) ? 1 : 0,
    long === 0 ? -1 : (longCapital + upper) / (long + upper),
    creditAt(text) ? 1 : 0,
  ];
  const running = words >= 12 && (ends || inner > 0) && (foreign || grammar / n > 0.15);
  return { words, values, content, running, key: text.slice(0, 120).toLowerCase().trim() };
}

const NEIGHBOURS = [-2, -1, 1, 2] as const;
const NEIGHBOUR_SHAPES = [0, 2, 5, 7, 14, 16];

/**
 * Captions and credits: a sentence after which a name stands alone ("… in the harbour. REUTERS"), or a parenthesis that
 * says where in a picture somebody is.
 */
export function creditAt(text: string): boolean {
  if (
    /\((?:left|right|centre|center|top|bottom|above|below|[LRC]|pictured|links|rechts|oben|unten)(?:[),]|\s\p{L})/u.test(
      text,
    )
  )
    return true;
  const tail = /[.!?][”"’']?\s+((?:\S+\s+){0,5}\S+)$/u.exec(text.slice(-120))?.[1];
  return (
    tail !== undefined &&
    !SENTENCE_END.test(tail) &&
    /^(?:[\p{Lu}/|©(]|by\b|via\b)/u.test(tail) &&
    !/\s\p{Ll}{4,}/u.test(tail)
  );
}

/** Names of the features, in the order of `featuresOf`'s rows; the model's file holds them too. */
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
];

/** One row of features for each line, `FEATURES.length` wide. Linear in the text's length. */
export function featuresOf(shapes: readonly Shape[]): Float64Array[] {
  const n = shapes.length;
  const core = coreOf(shapes);
  const vocabulary = new Map<string, number>();
  for (const shape of shapes.slice(core.from, core.to)) {
    if (!shape.running) continue;
    for (const word of new Set(shape.content)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
  const repeats = new Map<string, number>();
  for (const { key } of shapes) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  const running = new Float64Array(n + 1);
  shapes.forEach((shape, i) => {
    running[i + 1] = (running[i] ?? 0) + (shape.running ? shape.words : 0);
  });
  const all = Math.max(1, running[n] ?? 0);
  const since = distances(shapes, 1);
  const till = distances(shapes, -1);
  const words = (from: number, to: number) =>
    (running[Math.min(n, Math.max(0, to))] ?? 0) - (running[Math.min(n, Math.max(0, from))] ?? 0);
  const shortRuns = [runsOfShort(shapes, 1), runsOfShort(shapes, -1)] as const;
  // A headline often stands above its article once more, in a path or a page title.
  const head = shapes
    .slice(0, 80)
    .map(({ key }) => key)
    .join('\n');
  let searches = 0;
  const echo = (key: string, words: number) => {
    if (words < 4 || words > 30 || key.length < 25 || ++searches > 120) return 0;
    const start = key.slice(0, 60);
    const first = head.indexOf(start);
    return first < 0 ? 0 : head.indexOf(start, first + 1) < 0 ? 0 : 1;
  };
  const rows: Float64Array[] = [];
  shapes.forEach((shape, i) => {
    const row = new Float64Array(FEATURES.length);
    let at = 0;
    const put = (value: number) => {
      row[at++] = value;
    };
    for (const value of shape.values) put(value);
    for (const offset of NEIGHBOURS) {
      const other = shapes[i + offset]?.values;
      for (const index of NEIGHBOUR_SHAPES) put(other?.[index] ?? -1);
    }
    put(Math.min(20, shortRuns[0][i] ?? 0));
    put(Math.min(20, shortRuns[1][i] ?? 0));
    put(Math.log1p(words(i - 3, i) + words(i + 1, i + 4)));
    put(Math.log1p(words(i - 8, i) + words(i + 1, i + 9)));
    put(Math.min(30, since[i] ?? 30));
    put(Math.min(30, till[i] ?? 30));
    put(words(0, i) / all);
    put(words(i + 1, n) / all);
    put(i < core.from ? Math.max(-30, i - core.from) : i >= core.to ? Math.min(30, i - core.to + 1) : 0);
    put(i >= core.from && i < core.to ? 1 : 0);
    put(Math.log1p(words(core.from, core.to)));
    put(words(core.from, core.to) / all);
    put(i < core.from ? 0 : i >= core.to ? 1 : (i - core.from + 1) / (core.to - core.from + 1));
    put(Math.min(4, repeats.get(shape.key) ?? 1));
    const own = shape.running && i >= core.from && i < core.to ? 1 : 0;
    const shared = shape.content.filter((word) => (vocabulary.get(word) ?? 0) > own).length;
    put(shape.content.length === 0 ? -1 : shared / shape.content.length);
    put(Math.min(5, shared));
    put(Math.log1p(n));
    put(Math.min(30, i));
    put(echo(shape.key, shape.words));
    rows.push(row);
  });
  return rows;
}

/** For each line, how far back (or ahead) the nearest line of running text is; 30 when there is none. */
function distances(shapes: readonly Shape[], step: 1 | -1): number[] {
  const found = new Array<number>(shapes.length).fill(30);
  let distance = 30;
  for (let k = 0; k < shapes.length; k++) {
    const i = step > 0 ? k : shapes.length - 1 - k;
    found[i] = distance + 1;
    distance = shapes[i]?.running ? 0 : distance + 1;
  }
  return found;
}

/** For each line, how many lines of at most five words stand directly before (or after) it. */
function runsOfShort(shapes: readonly Shape[], step: 1 | -1): number[] {
  const found = new Array<number>(shapes.length).fill(0);
  let run = 0;
  for (let k = 0; k < shapes.length; k++) {
    const i = step > 0 ? k : shapes.length - 1 - k;
    found[i] = run;
    run = (shapes[i]?.words ?? 0) <= 5 ? run + 1 : 0;
  }
  return found;
}

/** The stretch of lines with the most running text, where each other line costs some of it (a maximum subarray). */
function coreOf(shapes: readonly Shape[]): { readonly from: number; readonly to: number } {
  let best = 0;
  let core = { from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  shapes.forEach((shape, i) => {
    sum += shape.running ? Math.min(shape.words, 80) : -8;
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > best) {
      best = sum;
      core = { from, to: i + 1 };
    }
  });
  return core;
}
