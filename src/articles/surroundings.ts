/** What stands around a line of a page and where on it the line is, in numbers. */
import { writeEchoes } from './echo.ts';
import type { Page } from './lines.ts';
import { log1p } from './logarithms.ts';
import { SHAPE, SHAPES } from './shape.ts';
import { WordCounts } from './vocabulary.ts';

/** A line of more words than this is no stamp ("Posted by Ann, 3 May, 11:40"). */
const STAMP = 15;
/** A line of more words than this is not short. */
const SHORT = 5;
/** What is told of a neighbour that is not there. */
const ABSENT = -1;
const NEIGHBOURS = [-2, -1, 1, 2] as const;
/** What is told of a neighbour: places in its shape. */
const TOLD = [SHAPE.words, SHAPE.sentenceEnd, SHAPE.function, SHAPE.capital, SHAPE.ellipsis, SHAPE.date];

const PLACED = [
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
] as const;

/** Names of these numbers, in their order. */
export const SURROUNDINGS: readonly string[] = [
  ...NEIGHBOURS.flatMap((at) => TOLD.map((i) => `${SHAPES[i]}${at > 0 ? '+' : ''}${at}`)),
  ...PLACED,
];

/** Places of these numbers in a row. */
const NEXT_TO = SHAPES.length;
const AT = Object.fromEntries(
  PLACED.map((name, i) => [name, NEXT_TO + NEIGHBOURS.length * TOLD.length + i]),
) as Readonly<Record<(typeof PLACED)[number], number>>;

/** Writes each line's surroundings behind its shape. Linear in the page's words. */
export function writeSurroundings(page: Page, lines: readonly string[]): void {
  const core = coreOf(page);
  const stamped = stampsOf(page);
  writeNeighbours(page);
  writePlaces(page, core, stamped);
  writeDistances(page, stamped, 1, AT.shortBefore, AT.sinceRunning, AT.sinceStamp);
  writeDistances(page, stamped, -1, AT.shortAfter, AT.tillRunning, AT.tillStamp);
  writeTopics(page, core);
  writeRecurrence(page);
  writeEchoes(page, lines, AT.echo);
}

/** 1 for a short line with a day or a time. */
function stampsOf({ size, rows, width, words }: Page): Uint8Array {
  const stamped = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const dated = (rows[i * width + SHAPE.date] ?? 0) > 0 || (rows[i * width + SHAPE.time] ?? 0) > 0;
    if (dated && (words[i] ?? 0) <= STAMP) stamped[i] = 1;
  }
  return stamped;
}

function writeNeighbours({ size, rows, width }: Page): void {
  for (let i = 0; i < size; i++) {
    let at = i * width + NEXT_TO;
    for (const offset of NEIGHBOURS) {
      const there = i + offset >= 0 && i + offset < size;
      const from = (i + offset) * width;
      for (const index of TOLD) rows[at++] = there ? (rows[from + index] ?? 0) : ABSENT;
    }
  }
}

/** What is summed over lines: their words, those of running text, stamps, and words of talk and quotation marks. */
const SUMMED = { words: 0, running: 1, stamps: 2, talk: 3, quotes: 4 } as const;
const SUMS = 5;

/** How much running text, talk and stamps there are before, behind and near each line, and where the core is. */
function writePlaces(page: Page, core: Stretch, stamped: Uint8Array): void {
  const { size: n, rows, width } = page;
  const sums = sumsOf(page, stamped);
  const sum = (what: number, from: number, to: number) =>
    (sums[Math.min(n, to) * SUMS + what] ?? 0) - (sums[Math.max(0, from) * SUMS + what] ?? 0);
  const all = Math.max(1, sum(SUMMED.running, 0, n));
  const coreWords = sum(SUMMED.running, core.from, core.to);
  for (let i = 0; i < n; i++) {
    const row = i * width;
    const own = sum(SUMMED.running, i, i + 1);
    const near = Math.max(1, sum(SUMMED.words, i - 5, i + 6));
    rows[row + AT.density3] = log1p(sum(SUMMED.running, i - 3, i + 4) - own);
    rows[row + AT.density8] = log1p(sum(SUMMED.running, i - 8, i + 9) - own);
    rows[row + AT.runningBefore] = sum(SUMMED.running, 0, i) / all;
    rows[row + AT.runningAfter] = sum(SUMMED.running, i + 1, n) / all;
    rows[row + AT.toCore] = apart(i, core);
    rows[row + AT.inCore] = i >= core.from && i < core.to ? 1 : 0;
    rows[row + AT.coreWords] = log1p(coreWords);
    rows[row + AT.coreShare] = coreWords / all;
    rows[row + AT.place] = placeIn(i, core);
    rows[row + AT.lines] = log1p(n);
    rows[row + AT.before] = Math.min(30, i);
    rows[row + AT.stampsBefore] = log1p(sum(SUMMED.stamps, 0, i));
    rows[row + AT.stampsAfter] = log1p(sum(SUMMED.stamps, i + 1, n));
    rows[row + AT.stampsNear] = sum(SUMMED.stamps, i - 8, i + 9);
    rows[row + AT.talkNear] = sum(SUMMED.talk, i - 5, i + 6) / near;
    rows[row + AT.quotesNear] = sum(SUMMED.quotes, i - 5, i + 6) / near;
  }
}

/** For each place between two lines, the sums over all lines before it. */
function sumsOf({ size, rows, width, words, running }: Page, stamped: Uint8Array): Float64Array {
  const sums = new Float64Array((size + 1) * SUMS);
  for (let i = 0; i < size; i++) {
    const at = (i + 1) * SUMS;
    const row = i * width;
    const count = words[i] ?? 0;
    const before = at - SUMS;
    sums[at + SUMMED.words] = (sums[before + SUMMED.words] ?? 0) + count;
    sums[at + SUMMED.running] = (sums[before + SUMMED.running] ?? 0) + (running[i] === 1 ? count : 0);
    sums[at + SUMMED.stamps] = (sums[before + SUMMED.stamps] ?? 0) + (stamped[i] ?? 0);
    const talk = (rows[row + SHAPE.first] ?? 0) + (rows[row + SHAPE.second] ?? 0);
    sums[at + SUMMED.talk] = (sums[before + SUMMED.talk] ?? 0) + count * talk;
    sums[at + SUMMED.quotes] = (sums[before + SUMMED.quotes] ?? 0) + count * (rows[row + SHAPE.quotes] ?? 0);
  }
  return sums;
}

/** How many short lines stand directly before each line (or after it), and how far off running text and a stamp are. */
function writeDistances(
  { size, rows, width, words, running }: Page,
  stamped: Uint8Array,
  step: 1 | -1,
  toShort: number,
  toRunning: number,
  toStamp: number,
): void {
  let short = 0;
  let text = 30;
  let stamp = 12;
  for (let k = 0; k < size; k++) {
    const i = step > 0 ? k : size - 1 - k;
    const row = i * width;
    rows[row + toShort] = short;
    rows[row + toRunning] = text;
    rows[row + toStamp] = stamp;
    short = (words[i] ?? 0) <= SHORT ? Math.min(20, short + 1) : 0;
    text = running[i] === 1 ? 1 : Math.min(30, text + 1);
    stamp = stamped[i] === 1 ? 1 : Math.min(12, stamp + 1);
  }
}

/** How much of what a line is about the core's running text is about as well. */
function writeTopics(page: Page, core: Stretch): void {
  const { size, rows, width, running, content, contentEnd } = page;
  const vocabulary = vocabularyOf(page, core);
  for (let i = 0; i < size; i++) {
    const first = contentEnd[i - 1] ?? 0;
    const last = contentEnd[i] ?? 0;
    const own = running[i] === 1 && i >= core.from && i < core.to ? 1 : 0;
    let shared = 0;
    for (let k = first; k < last; k++) if (vocabulary.of(content[k] ?? 0) > own) shared++;
    rows[i * width + AT.topic] = last === first ? -1 : shared / (last - first);
    rows[i * width + AT.titleTopic] = Math.min(5, shared);
  }
}

/** How often each line is there, and of a short one how many begin alike. */
function writeRecurrence({ size, rows, width, words, keys, templates }: Page): void {
  const same = new WordCounts(size);
  const alike = new WordCounts(size);
  for (let i = 0; i < size; i++) {
    same.count(keys[i] ?? 0, i);
    if ((words[i] ?? 0) <= STAMP) alike.count(templates[i] ?? 0, i);
  }
  for (let i = 0; i < size; i++) {
    rows[i * width + AT.repeated] = Math.min(4, same.of(keys[i] ?? 0));
    rows[i * width + AT.template] = (words[i] ?? 0) <= STAMP ? Math.min(8, alike.of(templates[i] ?? 0)) : 0;
  }
}

/** Lines from one place to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many lines a line stands before a stretch (below 0) or behind it (above); 0 within it. */
export function apart(line: number, { from, to }: Stretch): number {
  return line < from ? Math.max(-30, line - from) : line >= to ? Math.min(30, line - to + 1) : 0;
}

/** Where in a stretch a line is: 0 before it, 1 behind it. */
function placeIn(line: number, { from, to }: Stretch): number {
  return line < from ? 0 : line >= to ? 1 : (line - from + 1) / (to - from + 1);
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
