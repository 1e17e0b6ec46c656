/**
 * The lines of a page in numbers: each line's shape, its neighbours' and its place. Made for a model that was trained
 * elsewhere (bench/train-lines.ts), so a feature here says nothing about any one page, phrase or source.
 * All rows of a page lie in one array.
 */
import { isForeign, neutral, SHAPE, SHAPES, wordsOf, writeShape } from './shape.ts';
import { SURROUNDINGS, writeSurroundings } from './surroundings.ts';
import { Tally } from './tally.ts';

/** Words of a whole sentence of running text, at least. */
const RUNNING = 12;
/** Share of function words from which a line is running text. */
const GRAMMAR = 0.15;
/** A page with a smaller share of function words in its long lines is in a language without a list of them. */
const UNKNOWN = 0.1;
/** Characters of a line that are looked at. */
const LOOKED_AT = 1500;

/** Names of the features, in the order of a row; the model's file holds them too. */
export const FEATURES: readonly string[] = [...SHAPES, ...SURROUNDINGS];

/** A page's lines in numbers. */
export interface Page {
  readonly size: number;
  /** One row a line, `width` wide: the features, and room for what is told of them. */
  readonly rows: Float32Array;
  readonly width: number;
  /** Words of each line, estimated for scripts without spaces. */
  readonly words: Float64Array;
  /** 1 for a line that is a whole sentence or more of running text. */
  readonly running: Uint8Array;
  /** Hashes by which lines are the same, and by which they begin alike. */
  readonly keys: Int32Array;
  readonly templates: Int32Array;
  /** Hashes of each line's words of four letters and more: what it is about. Those of line i end at `contentEnd[i]`. */
  readonly content: Int32Array;
  readonly contentEnd: Int32Array;
}

/**
 * The features of a page's lines, in rows with room for `more` of them. Linear in the text's length; only a line's first
 * 1,500 characters count.
 */
export function pageOf(lines: readonly string[], more = 0): Page {
  const page = shaped(lines, FEATURES.length + more);
  writeSurroundings(page, lines);
  return page;
}

/** The page with the lines' shapes in its rows. */
function shaped(lines: readonly string[], width: number): Page {
  const size = lines.length;
  const rows = new Float32Array(size * width);
  const words = new Float64Array(size);
  const running = new Uint8Array(size);
  const keys = new Int32Array(size);
  const templates = new Int32Array(size);
  const contentEnd = new Int32Array(size);
  let content = new Int32Array(1024);
  let told = 0;
  // Words of lines long enough for running text, in scripts with case, and function words among them.
  let long = 0;
  let longGrammar = 0;
  const tally = new Tally();
  lines.forEach((line, i) => {
    const text = line.length > LOOKED_AT ? line.slice(0, LOOKED_AT) : line;
    tally.count(text);
    writeShape(text, tally, rows, i * width);
    const count = wordsOf(tally);
    words[i] = count;
    keys[i] = tally.key;
    templates[i] = tally.template;
    content = roomFor(content, told + tally.told);
    for (let k = 0; k < tally.told; k++) content[told++] = tally.content[k] ?? 0;
    contentEnd[i] = told;
    if (count < RUNNING) return;
    const foreign = isForeign(tally);
    if (isTold(rows, i * width) && (foreign || tally.grammar / count > GRAMMAR)) running[i] = 1;
    if (foreign) return;
    long += count;
    longGrammar += tally.grammar;
  });
  // Of a language that no function word is known of, running text is told by its length and its sentences' ends.
  if (longGrammar < UNKNOWN * long) {
    for (let i = 0; i < size; i++) {
      const count = words[i] ?? 0;
      rows[i * width + SHAPE.function] = neutral(count);
      if (count >= RUNNING && isTold(rows, i * width)) running[i] = 1;
    }
  }
  return { size, rows, width, words, running, keys, templates, content: content.subarray(0, told), contentEnd };
}

/** Whether a sentence ends in the line whose row begins at `at`. */
function isTold(rows: Float32Array, at: number): boolean {
  return (rows[at + SHAPE.sentenceEnd] ?? 0) > 0 || (rows[at + SHAPE.inner] ?? 0) > 0;
}

function roomFor(list: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= list.length) return list;
  const grown = new Int32Array(size * 2);
  grown.set(list);
  return grown;
}
