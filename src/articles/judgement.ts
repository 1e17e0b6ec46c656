/**
 * Which lines of a page are its article's, as odds from 0 to 1. Two stages (stacked sequential learning, Cohen and
 * Carvalho 2005): the first judges each line by its features, the second again in sight of what the first said of
 * the lines around it.
 */

import model from './lines.model.json' with { type: 'json' };
import { FEATURES, featuresOf, type Shape, shapeOf } from './lines.ts';
import { evaluator, type Forest } from './trees.ts';

/** Odds of each line by the first stage. */
export interface Odds {
  readonly text: readonly number[];
  readonly headline: readonly number[];
  readonly comment: readonly number[];
}

export interface Models {
  readonly first: { readonly text: Forest; readonly headline: Forest; readonly comment: Forest };
  readonly second: { readonly text: Forest; readonly headline: Forest };
}

export interface Judgement {
  /** Odds that a line is of the article's text, or its headline. */
  readonly text: readonly number[];
  /** Odds that a line is the headline. */
  readonly headline: readonly number[];
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

/** Rows of the second stage. */
export function secondRows(shapes: readonly Shape[], rows: readonly Float64Array[], odds: Odds): Float64Array[] {
  const n = shapes.length;
  const weight = shapes.map((shape) => Math.min(60, shape.words) + 1);
  const cumulated = new Float64Array(n + 1);
  const length = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    cumulated[i + 1] = (cumulated[i] ?? 0) + (odds.text[i] ?? 0) * (weight[i] ?? 0);
    length[i + 1] = (length[i] ?? 0) + (weight[i] ?? 0);
  }
  const clamp = (i: number) => Math.min(n, Math.max(0, i));
  const mean = (from: number, to: number) => {
    const words = (length[clamp(to)] ?? 0) - (length[clamp(from)] ?? 0);
    return words > 0 ? ((cumulated[clamp(to)] ?? 0) - (cumulated[clamp(from)] ?? 0)) / words : -1;
  };
  const all = Math.max(1e-6, cumulated[n] ?? 0);
  const segment = heaviest(odds.text, weight);
  const head = odds.headline.indexOf(odds.headline.reduce((best, p) => Math.max(best, p), 0));
  const headWords = new Set(shapes[head]?.content ?? []);
  const vocabulary = new Map<string, number>();
  shapes.forEach((shape, i) => {
    if ((odds.text[i] ?? 0) < 0.5) return;
    for (const word of new Set(shape.content)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  });
  const commentBefore = peaks(odds.comment, 1);
  const commentAfter = peaks(odds.comment, -1);
  const gapBefore = gaps(odds.text, 1);
  const gapAfter = gaps(odds.text, -1);
  return rows.map((row, i) => {
    const out = new Float64Array(SECOND_FEATURES.length);
    out.set(row);
    let at = row.length;
    const put = (value: number | undefined) => {
      out[at++] = value ?? -1;
    };
    put(odds.text[i]);
    put(odds.headline[i]);
    put(odds.comment[i]);
    for (const offset of WINDOW) {
      put(odds.text[i + offset]);
      put(odds.headline[i + offset]);
      put(odds.comment[i + offset]);
    }
    put(mean(i - 3, i));
    put(mean(i + 1, i + 4));
    put(mean(i - 8, i));
    put(mean(i + 1, i + 9));
    put((cumulated[i] ?? 0) / all);
    put((all - (cumulated[i + 1] ?? 0)) / all);
    put(i < segment.from ? Math.max(-30, i - segment.from) : i >= segment.to ? Math.min(30, i - segment.to + 1) : 0);
    put(i >= segment.from && i < segment.to ? 1 : 0);
    put(((cumulated[segment.to] ?? 0) - (cumulated[segment.from] ?? 0)) / all);
    put(Math.max(-30, Math.min(30, i - head)));
    const content = shapes[i]?.content ?? [];
    const own = (odds.text[i] ?? 0) >= 0.5 ? 1 : 0;
    put(content.length === 0 ? -1 : content.filter((word) => headWords.has(word)).length / content.length);
    put(
      content.length === 0 ? -1 : content.filter((word) => (vocabulary.get(word) ?? 0) > own).length / content.length,
    );
    put(commentBefore[i]);
    put(commentAfter[i]);
    put(Math.min(20, gapBefore[i] ?? 20));
    put(Math.min(20, gapAfter[i] ?? 20));
    put(odds.headline[head]);
    return out;
  });
}

/** The stretch of lines with the most odds above one half, weighted by words (a maximum subarray). */
function heaviest(odds: readonly number[], weight: readonly number[]): { readonly from: number; readonly to: number } {
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
function peaks(odds: readonly number[], step: 1 | -1): number[] {
  const found = new Array<number>(odds.length).fill(0);
  let peak = 0;
  for (let k = 0; k < odds.length; k++) {
    const i = step > 0 ? k : odds.length - 1 - k;
    found[i] = peak;
    peak = Math.max(peak, odds[i] ?? 0);
  }
  return found;
}

/** Lines since the last one that is likely text. */
function gaps(odds: readonly number[], step: 1 | -1): number[] {
  const found = new Array<number>(odds.length).fill(20);
  let gap = 20;
  for (let k = 0; k < odds.length; k++) {
    const i = step > 0 ? k : odds.length - 1 - k;
    found[i] = gap;
    gap = (odds[i] ?? 0) >= 0.5 ? 0 : gap + 1;
  }
  return found;
}

/**
 * The lines to keep: those that make the F measure, weighted by words, as high as the odds let one expect. The best
 * set is always that of the likeliest lines (Ye et al. 2012, "Optimizing F-measures"), so that a page of which little is
 * sure still gives its likeliest lines, and one of which most is sure gives no doubtful ones.
 */
export function likeliest(odds: readonly number[], lines: readonly string[]): boolean[] {
  const weight = lines.map((line) => line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  const order = odds.map((_, i) => i).sort((a, b) => softened(odds[b]) - softened(odds[a]));
  const expected = order.reduce((sum, i) => sum + softened(odds[i]) * (weight[i] ?? 0), 0);
  let best = 0;
  let count = 0;
  let hit = 0;
  let kept = 0;
  order.forEach((i, n) => {
    hit += softened(odds[i]) * (weight[i] ?? 0);
    kept += weight[i] ?? 0;
    const f = (2 * hit) / Math.max(1e-9, kept + expected);
    if (f > best) {
      best = f;
      count = n + 1;
    }
  });
  const chosen = new Set(order.slice(0, count));
  return odds.map((_, i) => chosen.has(i));
}

/** Trees are surer of themselves than they are right; the exponent was found on pages left out of training. */
function softened(odds: number | undefined): number {
  const p = (odds ?? 0) ** 0.7;
  return p / (p + (1 - (odds ?? 0)) ** 0.7);
}

/** A judge of lines by these models. */
export function judge(models: Models): (lines: readonly string[]) => Judgement {
  const first = {
    text: evaluator(models.first.text),
    headline: evaluator(models.first.headline),
    comment: evaluator(models.first.comment),
  };
  const second = { text: evaluator(models.second.text), headline: evaluator(models.second.headline) };
  return (lines) => {
    const shapes = lines.map(shapeOf);
    const rows = featuresOf(shapes);
    const again = secondRows(shapes, rows, {
      text: rows.map(first.text),
      headline: rows.map(first.headline),
      comment: rows.map(first.comment),
    });
    return { text: again.map(second.text), headline: again.map(second.headline) };
  };
}

/** Judges the lines of a page, empty ones left out, in their order. */
export const judgeLines: (lines: readonly string[]) => Judgement = judge(model);
