/** What stands around a line of a page and where on it the line is, in numbers. */

import type { Page } from './lines.ts';
import { log1p } from './logarithms.ts';
import { SHAPE, SHAPES } from './shape.ts';
import { WordCounts } from './vocabulary.ts';

/** A line of more words than this is no stamp ("Posted by Ann, 3 May, 11:40"). */
const STAMP = 15;
const NEIGHBOURS = [-2, -1, 1, 2] as const;
/** What is told of a neighbour: places in its shape. */
const TOLD = [SHAPE.words, SHAPE.sentenceEnd, SHAPE.function, SHAPE.capital, SHAPE.ellipsis, SHAPE.date];

/** Names of these numbers, in their order. */
export const SURROUNDINGS: readonly string[] = [
  ...NEIGHBOURS.flatMap((at) => TOLD.map((i) => `${SHAPES[i]}${at > 0 ? '+' : ''}${at}`)),
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

/** Writes each line's surroundings behind its shape; rows are `width` wide. Linear in the page's words. */
export function writeSurroundings(page: Page, lines: readonly string[], width: number): void {
  const { size: n, rows, words, running, keys, templates, content, contentEnd } = page;
  const core = coreOf(page);
  const vocabulary = vocabularyOf(page, core);
  const repeats = occurrences(keys);
  const short = words.map((count) => (count <= STAMP ? 1 : 0));
  const alike = occurrences(templates, short);
  const told = new Sums(n);
  const length = new Sums(n);
  const stamps = new Sums(n);
  const talk = new Sums(n);
  const quoted = new Sums(n);
  const stamped = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const at = i * width;
    const count = words[i] ?? 0;
    const dated = (rows[at + SHAPE.date] ?? 0) > 0 || (rows[at + SHAPE.time] ?? 0) > 0;
    if (short[i] === 1 && dated) stamped[i] = 1;
    told.add(running[i] === 1 ? count : 0);
    length.add(count);
    stamps.add(stamped[i] ?? 0);
    talk.add(count * ((rows[at + SHAPE.first] ?? 0) + (rows[at + SHAPE.second] ?? 0)));
    quoted.add(count * (rows[at + SHAPE.quotes] ?? 0));
  }
  const all = Math.max(1, told.of(0, n));
  const since = distances(running, 1);
  const till = distances(running, -1);
  const sinceStamp = distances(stamped, 1);
  const tillStamp = distances(stamped, -1);
  const shortBefore = runsOfShort(words, 1);
  const shortAfter = runsOfShort(words, -1);
  const echoes = echoesOf(page, lines);
  const coreWords = told.of(core.from, core.to);
  for (let i = 0; i < n; i++) {
    let at = i * width + SHAPES.length;
    for (const offset of NEIGHBOURS) {
      const there = i + offset >= 0 && i + offset < n;
      const from = (i + offset) * width;
      for (const index of TOLD) rows[at++] = there ? (rows[from + index] ?? -1) : -1;
    }
    const inside = i >= core.from && i < core.to;
    const first = contentEnd[i - 1] ?? 0;
    const last = contentEnd[i] ?? 0;
    const own = running[i] === 1 && inside ? 1 : 0;
    let shared = 0;
    for (let k = first; k < last; k++) if (vocabulary.of(content[k] ?? 0) > own) shared++;
    const near = Math.max(1, length.of(i - 5, i + 6));
    rows[at++] = Math.min(20, shortBefore[i] ?? 0);
    rows[at++] = Math.min(20, shortAfter[i] ?? 0);
    rows[at++] = log1p(told.of(i - 3, i) + told.of(i + 1, i + 4));
    rows[at++] = log1p(told.of(i - 8, i) + told.of(i + 1, i + 9));
    rows[at++] = Math.min(30, since[i] ?? 30);
    rows[at++] = Math.min(30, till[i] ?? 30);
    rows[at++] = told.of(0, i) / all;
    rows[at++] = told.of(i + 1, n) / all;
    rows[at++] = i < core.from ? Math.max(-30, i - core.from) : i >= core.to ? Math.min(30, i - core.to + 1) : 0;
    rows[at++] = inside ? 1 : 0;
    rows[at++] = log1p(coreWords);
    rows[at++] = coreWords / all;
    rows[at++] = i < core.from ? 0 : i >= core.to ? 1 : (i - core.from + 1) / (core.to - core.from + 1);
    rows[at++] = Math.min(4, repeats.of(keys[i] ?? 0));
    rows[at++] = last === first ? -1 : shared / (last - first);
    rows[at++] = Math.min(5, shared);
    rows[at++] = log1p(n);
    rows[at++] = Math.min(30, i);
    rows[at++] = echoes[i] ?? 0;
    rows[at++] = short[i] === 1 ? Math.min(8, alike.of(templates[i] ?? 0)) : 0;
    rows[at++] = log1p(stamps.of(0, i));
    rows[at++] = log1p(stamps.of(i + 1, n));
    rows[at++] = stamps.of(i - 8, i + 9);
    rows[at++] = Math.min(12, sinceStamp[i] ?? 12);
    rows[at++] = Math.min(12, tillStamp[i] ?? 12);
    rows[at++] = talk.of(i - 5, i + 6) / near;
    rows[at++] = quoted.of(i - 5, i + 6) / near;
  }
}

/** Lines from one place to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch of lines with the most running text, where each other line costs some of it (a maximum subarray). */
function coreOf({ size, running, words }: Page): Stretch {
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

/** In how many lines of the core's running text each word stands. */
function vocabularyOf({ running, content, contentEnd }: Page, core: Stretch): WordCounts {
  const found = new WordCounts((contentEnd[core.to - 1] ?? 0) - (contentEnd[core.from - 1] ?? 0));
  for (let i = core.from; i < core.to; i++) {
    if (running[i] === 0) continue;
    for (let k = contentEnd[i - 1] ?? 0; k < (contentEnd[i] ?? 0); k++) found.count(content[k] ?? 0, i);
  }
  return found;
}

/** How often each hash is there, counted where `marked` is 1. */
function occurrences(hashes: Int32Array, marked?: Uint8Array | Float64Array): WordCounts {
  const found = new WordCounts(hashes.length);
  for (let i = 0; i < hashes.length; i++) if (marked === undefined || marked[i] === 1) found.count(hashes[i] ?? 0, i);
  return found;
}

/** Sums over lines, added one by one. */
class Sums {
  readonly #before: Float64Array;
  #size = 0;

  constructor(lines: number) {
    this.#before = new Float64Array(lines + 1);
  }

  add(value: number): void {
    this.#before[this.#size + 1] = (this.#before[this.#size] ?? 0) + value;
    this.#size++;
  }

  /** From one line up to another, as far as there are lines. */
  of(from: number, to: number): number {
    const last = this.#before.length - 1;
    return (
      (this.#before[Math.min(last, Math.max(0, to))] ?? 0) - (this.#before[Math.min(last, Math.max(0, from))] ?? 0)
    );
  }
}

/** Lines among which a headline is looked for, and lines that are looked for. */
const HEAD = 80;
const ECHOES = 120;
/** Characters of a line that are looked at, and of them those that must be there again. */
const ECHOED = { line: 120, start: 60, least: 25 } as const;

/** 1 for a line that stands among the page's first lines once more: a headline often does, in a path or a page title. */
function echoesOf({ words, content, contentEnd }: Page, lines: readonly string[]): Uint8Array {
  const found = new Uint8Array(lines.length);
  const heads = Math.min(HEAD, lines.length);
  const said = new WordCounts(contentEnd[heads - 1] ?? 0);
  for (let i = 0; i < heads; i++)
    for (let k = contentEnd[i - 1] ?? 0; k < (contentEnd[i] ?? 0); k++) said.count(content[k] ?? 0, i);
  let head: string | null = null;
  for (let i = 0, searches = 0; i < lines.length && searches < ECHOES; i++) {
    const count = words[i] ?? 0;
    if (count < 4 || count > 30) continue;
    searches++;
    // Its first word of some length is in two of those lines, or it is not there again.
    const first = contentEnd[i - 1] ?? 0;
    if (first < (contentEnd[i] ?? 0) && said.of(content[first] ?? 0) < 2) continue;
    const key = keyOf(lines[i] ?? '');
    if (key.length < ECHOED.least) continue;
    head ??= lines.slice(0, HEAD).map(keyOf).join('\n');
    const start = key.slice(0, ECHOED.start);
    const at = head.indexOf(start);
    if (at >= 0 && head.indexOf(start, at + 1) >= 0) found[i] = 1;
  }
  return found;
}

function keyOf(line: string): string {
  return line.slice(0, ECHOED.line).toLowerCase().trim();
}

/** For each line, how far back (or ahead) the nearest marked one is; 31 when there is none near. */
function distances(marked: Uint8Array, step: 1 | -1): Uint8Array {
  const found = new Uint8Array(marked.length);
  let distance = 30;
  for (let k = 0; k < marked.length; k++) {
    const i = step > 0 ? k : marked.length - 1 - k;
    found[i] = distance + 1;
    distance = marked[i] === 1 ? 0 : Math.min(30, distance + 1);
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
