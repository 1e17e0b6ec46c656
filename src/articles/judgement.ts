/**
 * Which lines of a page are its article's, as odds from 0 to 1. Two stages (stacked sequential learning, Cohen and
 * Carvalho 2005): the first judges each line by its features, the second again in sight of what the first said of
 * the lines around it.
 */

import { countWords } from './characters.ts';
import model from './lines.model.json' with { type: 'json' };
import { FEATURES, type Page, pageOf } from './lines.ts';
import { evaluator, type Forest } from './trees.ts';
import { WordCounts } from './vocabulary.ts';

/** Odds of each line by the first stage. */
export interface Odds {
  readonly text: Float64Array;
  readonly headline: Float64Array;
  readonly comment: Float64Array;
}

export interface Models {
  readonly first: { readonly text: Forest; readonly headline: Forest; readonly comment: Forest };
  readonly second: { readonly text: Forest; readonly headline: Forest };
}

export interface Judgement {
  /** Odds that a line is of the article's text, or its headline. */
  readonly text: Float64Array;
  /** Odds that a line is the headline. */
  readonly headline: Float64Array;
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

/** Rows of the second stage, one after the other. */
export function secondRows(page: Page, { text, headline, comment }: Odds): Float64Array {
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
  const rows = new Float64Array(n * WIDTH);
  for (let i = 0; i < n; i++) {
    let at = i * WIDTH;
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
export function likeliest(odds: ArrayLike<number>, lines: readonly string[]): boolean[] {
  const n = lines.length;
  const soft = Float64Array.from(odds, softened);
  const weight = lines.map(countWords);
  const order = lines.map((_, i) => i).sort((a, b) => (soft[b] ?? 0) - (soft[a] ?? 0));
  let expected = 0;
  for (let i = 0; i < n; i++) expected += (soft[i] ?? 0) * (weight[i] ?? 0);
  let best = 0;
  let count = 0;
  let hit = 0;
  let kept = 0;
  order.forEach((i, k) => {
    hit += (soft[i] ?? 0) * (weight[i] ?? 0);
    kept += weight[i] ?? 0;
    const f = (2 * hit) / Math.max(1e-9, kept + expected);
    if (f > best) {
      best = f;
      count = k + 1;
    }
  });
  const chosen = new Array<boolean>(n).fill(false);
  for (const i of order.slice(0, count)) chosen[i] = true;
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
  const second = evaluator([models.second.text, models.second.headline]);
  return (lines) => {
    const page = pageOf(lines);
    const odds = first(page.rows);
    const settled = settledBy(odds);
    const [text = NONE, headline = NONE] = second(secondRows(page, odds), settled);
    settled.forEach((is, i) => {
      if (is === 0) return;
      text[i] = odds.text[i] ?? 0;
      headline[i] = odds.headline[i] ?? 0;
    });
    return { text, headline };
  };
}

/** Odds below which a line is out of question, and how far around it all must be so for the first stage to settle it. */
const OUT = 0.02;
const AROUND_IT = 3;

/** 1 for lines that the first stage settles: in the midst of a menu there is nothing to look at twice. */
function settledBy({ text, headline }: Odds): Uint8Array {
  const settled = new Uint8Array(text.length);
  let run = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && (text[i] ?? 0) < OUT && (headline[i] ?? 0) < OUT) run++;
    else {
      const from = i - run === 0 ? 0 : i - run + AROUND_IT;
      const to = i === text.length ? i : i - AROUND_IT;
      if (to > from) settled.fill(1, from, to);
      run = 0;
    }
  }
  return settled;
}

/** Judges the lines of a page, empty ones left out, in their order. */
export const judgeLines: (lines: readonly string[]) => Judgement = judge(model);
