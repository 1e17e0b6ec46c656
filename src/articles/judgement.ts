/**
 * Which lines of a page are its article's, as odds from 0 to 1. Two stages (stacked sequential learning, Cohen and
 * Carvalho 2005): the first judges each line by its features, the second again in sight of what the first said of
 * the lines around it.
 */

import model from './lines.model.json' with { type: 'json' };
import { FEATURES, type Page, pageOf } from './lines.ts';
import { evaluator, type Forest } from './trees.ts';
import { WordCounts } from './vocabulary.ts';

export interface Judgement {
  /** Odds that a line is of the article's text, or its headline. */
  readonly text: Float64Array;
  /** Odds that a line is the headline. */
  readonly headline: Float64Array;
  /** Words of each line, estimated for scripts without spaces. */
  readonly words: Float64Array;
}

/** What the first stage says of each line. */
export interface Odds {
  readonly text: Float64Array;
  readonly headline: Float64Array;
  readonly comment: Float64Array;
}

export interface Models {
  readonly first: { readonly text: Forest; readonly headline: Forest; readonly comment: Forest };
  readonly second: { readonly text: Forest; readonly headline: Forest };
}

const WINDOW = [-3, -2, -1, 1, 2, 3] as const;
const AROUND = [
  'p.text',
  'p.headline',
  'p.comment',
  ...WINDOW.flatMap((at) => [`p.text${at}`, `p.headline${at}`, `p.comment${at}`]),
  'before3',
  'after3',
  'before8',
  'after8',
  'shareBefore',
  'shareAfter',
  'toSegment',
  'inSegment',
  'segmentShare',
  'toHeadline',
  'headlineTopic',
  'textTopic',
  'commentBefore',
  'commentAfter',
  'gapBefore',
  'gapAfter',
  'bestHeadline',
] as const;

/** Names of the second stage's features: the first's and what it said around the line. */
export const SECOND_FEATURES: readonly string[] = [...FEATURES, ...AROUND];

const FIRST_WIDTH = FEATURES.length;
const WIDTH = SECOND_FEATURES.length;

/** Rows of the second stage, one after the other, for lines by their places. */
export function secondRows(page: Page, { text, headline, comment }: Odds, places: Int32Array): Float64Array {
  const { size: n, content, contentEnd } = page;
  const weight = page.words.map((words) => Math.min(60, words) + 1);
  const cumulated = new Float64Array(n + 1);
  const length = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    cumulated[i + 1] = (cumulated[i] ?? 0) + (text[i] ?? 0) * (weight[i] ?? 0);
    length[i + 1] = (length[i] ?? 0) + (weight[i] ?? 0);
  }
  const clamp = (i: number) => Math.min(n, Math.max(0, i));
  const mean = (from: number, to: number) => {
    const words = (length[clamp(to)] ?? 0) - (length[clamp(from)] ?? 0);
    return words > 0 ? ((cumulated[clamp(to)] ?? 0) - (cumulated[clamp(from)] ?? 0)) / words : -1;
  };
  const all = Math.max(1e-6, cumulated[n] ?? 0);
  const segment = heaviest(text, weight);
  const segmentShare = ((cumulated[segment.to] ?? 0) - (cumulated[segment.from] ?? 0)) / all;
  const head = highest(headline);
  const headWords = new WordCounts((contentEnd[head] ?? 0) - (contentEnd[head - 1] ?? 0));
  for (let k = contentEnd[head - 1] ?? 0; k < (contentEnd[head] ?? 0); k++) headWords.count(content[k] ?? 0, head);
  const vocabulary = new WordCounts(contentEnd[n - 1] ?? 0);
  for (let i = 0; i < n; i++) {
    if ((text[i] ?? 0) < 0.5) continue;
    for (let k = contentEnd[i - 1] ?? 0; k < (contentEnd[i] ?? 0); k++) vocabulary.count(content[k] ?? 0, i);
  }
  const commentBefore = peaks(comment, 1);
  const commentAfter = peaks(comment, -1);
  const gapBefore = gaps(text, 1);
  const gapAfter = gaps(text, -1);
  const rows = new Float64Array(places.length * WIDTH);
  let at = 0;
  for (const i of places) {
    for (let k = i * FIRST_WIDTH; k < (i + 1) * FIRST_WIDTH; k++) rows[at++] = page.rows[k] ?? 0;
    rows[at++] = text[i] ?? -1;
    rows[at++] = headline[i] ?? -1;
    rows[at++] = comment[i] ?? -1;
    for (const offset of WINDOW) {
      const there = i + offset >= 0 && i + offset < n;
      rows[at++] = there ? (text[i + offset] ?? -1) : -1;
      rows[at++] = there ? (headline[i + offset] ?? -1) : -1;
      rows[at++] = there ? (comment[i + offset] ?? -1) : -1;
    }
    rows[at++] = mean(i - 3, i);
    rows[at++] = mean(i + 1, i + 4);
    rows[at++] = mean(i - 8, i);
    rows[at++] = mean(i + 1, i + 9);
    rows[at++] = (cumulated[i] ?? 0) / all;
    rows[at++] = (all - (cumulated[i + 1] ?? 0)) / all;
    rows[at++] =
      i < segment.from ? Math.max(-30, i - segment.from) : i >= segment.to ? Math.min(30, i - segment.to + 1) : 0;
    rows[at++] = i >= segment.from && i < segment.to ? 1 : 0;
    rows[at++] = segmentShare;
    rows[at++] = Math.max(-30, Math.min(30, i - head));
    const first = contentEnd[i - 1] ?? 0;
    const last = contentEnd[i] ?? 0;
    const own = (text[i] ?? 0) >= 0.5 ? 1 : 0;
    let headed = 0;
    let shared = 0;
    for (let k = first; k < last; k++) {
      const word = content[k] ?? 0;
      if (headWords.of(word) > 0) headed++;
      if (vocabulary.of(word) > own) shared++;
    }
    rows[at++] = last === first ? -1 : headed / (last - first);
    rows[at++] = last === first ? -1 : shared / (last - first);
    rows[at++] = commentBefore[i] ?? 0;
    rows[at++] = commentAfter[i] ?? 0;
    rows[at++] = gapBefore[i] ?? 20;
    rows[at++] = gapAfter[i] ?? 20;
    rows[at++] = headline[head] ?? -1;
  }
  return rows;
}

/** The place of the highest odds, the first of several. */
export function highest(odds: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < odds.length; i++) if ((odds[i] ?? 0) > (odds[best] ?? 0)) best = i;
  return best;
}

/** The stretch of lines with the most odds above one half, weighted by words (a maximum subarray). */
function heaviest(odds: Float64Array, weight: Float64Array): { readonly from: number; readonly to: number } {
  let best = 0;
  let found = { from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  odds.forEach((p, i) => {
    sum += (p - 0.5) * (weight[i] ?? 0);
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > best) {
      best = sum;
      found = { from, to: i + 1 };
    }
  });
  return found;
}

/** Highest odds so far, from the start or from the end, the line itself left out. */
function peaks(odds: Float64Array, step: 1 | -1): Float64Array {
  const found = new Float64Array(odds.length);
  let peak = 0;
  for (let k = 0; k < odds.length; k++) {
    const i = step > 0 ? k : odds.length - 1 - k;
    found[i] = peak;
    peak = Math.max(peak, odds[i] ?? 0);
  }
  return found;
}

/** Lines since the last one that is likely text; at most 20. */
function gaps(odds: Float64Array, step: 1 | -1): Uint8Array {
  const found = new Uint8Array(odds.length);
  let gap = 20;
  for (let k = 0; k < odds.length; k++) {
    const i = step > 0 ? k : odds.length - 1 - k;
    found[i] = gap;
    gap = (odds[i] ?? 0) >= 0.5 ? 0 : Math.min(20, gap + 1);
  }
  return found;
}

/**
 * The lines to keep: those that make the F measure, weighted by words, as high as the odds let one expect. The best
 * set is always that of the likeliest lines (Ye et al. 2012, "Optimizing F-measures"), so that a page of which little is
 * sure still gives its likeliest lines, and one of which most is sure gives no doubtful ones.
 */
export function likeliest(odds: Float64Array, words: Float64Array): boolean[] {
  const soft = odds.map(softened);
  const order = new Int32Array(odds.length).map((_, i) => i).sort((a, b) => (soft[b] ?? 0) - (soft[a] ?? 0));
  let expected = 0;
  for (let i = 0; i < soft.length; i++) expected += (soft[i] ?? 0) * (words[i] ?? 0);
  let best = 0;
  let count = 0;
  let hit = 0;
  let kept = 0;
  order.forEach((i, k) => {
    hit += (soft[i] ?? 0) * (words[i] ?? 0);
    kept += words[i] ?? 0;
    const f = (2 * hit) / Math.max(1e-9, kept + expected);
    if (f > best) {
      best = f;
      count = k + 1;
    }
  });
  const chosen = new Array<boolean>(odds.length).fill(false);
  for (const i of order.subarray(0, count)) chosen[i] = true;
  return chosen;
}

/** Trees are surer of themselves than they are right; the exponent was found on pages left out of training. */
function softened(odds: number): number {
  const p = odds ** 0.7;
  return p / (p + (1 - odds) ** 0.7);
}

/** The first stage as a function of its rows. */
export function firstStage({ first }: Pick<Models, 'first'>): (rows: Float64Array) => Odds {
  const evaluate = evaluator([first.text, first.headline, first.comment]);
  return (rows) => {
    const [text = NONE, headline = NONE, comment = NONE] = evaluate(rows);
    return { text, headline, comment };
  };
}

const NONE = new Float64Array();

/** A judge of lines by these models. */
export function judge(models: Models): (lines: readonly string[]) => Judgement {
  const first = firstStage(models);
  const ofText = evaluator([models.second.text]);
  const ofHeadline = evaluator([models.second.headline]);
  return (lines) => {
    const page = pageOf(lines);
    const odds = first(page.rows);
    const places = doubtful(odds);
    const rows = secondRows(page, odds, places);
    const headed = Float64Array.from(places, (i) => odds.headline[i] ?? 0);
    const [texts = NONE] = ofText(rows);
    const [headlines = NONE] = ofHeadline(rows, { of: headed, least: FAINT });
    const { text, headline } = odds;
    places.forEach((i, k) => {
      text[i] = texts[k] ?? 0;
      if ((headed[k] ?? 0) >= FAINT) headline[i] = headlines[k] ?? 0;
    });
    return { text, headline, words: page.words };
  };
}

/** Odds below which a line is out of question, and how far around it all must be so for the first stage to settle it. */
const OUT = 0.02;
const AROUND_IT = 3;
/** Odds of the first stage below which a line is no headline by the second either. */
const FAINT = 0.01;

/** Places of the lines that are looked at twice: in the midst of a menu there is nothing to see. */
function doubtful({ text, headline }: Odds): Int32Array {
  const places = new Int32Array(text.length);
  let count = 0;
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    if ((text[i] ?? 0) < OUT && (headline[i] ?? 0) < OUT) continue;
    const last = Math.min(text.length - 1, i + AROUND_IT);
    for (next = Math.max(next, i - AROUND_IT); next <= last; next++) places[count++] = next;
  }
  return places.subarray(0, count);
}

/** Judges the lines of a page, empty ones left out, in their order. */
export const judgeLines: (lines: readonly string[]) => Judgement = judge(model);
