/**
 * Which lines of a page are its article's, as odds from 0 to 1. Two stages (stacked sequential learning, Cohen and
 * Carvalho 2005): the first judges each line by its features, the second again in sight of what the first said of
 * the lines around it.
 */

import { AROUND, type Odds, writeAround } from './around.ts';
import model from './lines.model.json' with { type: 'json' };
import { FEATURES, type Page, pageOf } from './lines.ts';
import { evaluator, type Forest } from './trees.ts';

export interface Judgement {
  /** Odds that a line is of the article's text, or its headline. */
  readonly text: Float64Array;
  /** Odds that a line is the headline. */
  readonly headline: Float64Array;
  /** Words of each line, estimated for scripts without spaces. */
  readonly words: Float64Array;
}

export interface Models {
  readonly first: { readonly text: Forest; readonly headline: Forest; readonly comment: Forest };
  readonly second: { readonly text: Forest; readonly headline: Forest };
}

/** Names of the second stage's features: the first's and what it said around the line. */
export const SECOND_FEATURES: readonly string[] = [...FEATURES, ...AROUND];

/**
 * The lines to keep: those that make the F measure, weighted by words, as high as the odds let one expect. The best
 * set is always that of the likeliest lines (Ye et al. 2012, "Optimizing F-measures"), so that a page of which little is
 * sure still gives its likeliest lines, and one of which most is sure gives no doubtful ones.
 */
export function likeliest(odds: Float64Array, words: Float64Array): boolean[] {
  const soft = odds.map(softened);
  const order = candidates(odds).sort((a, b) => (soft[b] ?? 0) - (soft[a] ?? 0));
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

/** The lines that may be kept: where some are likely, those that are out of question are not even put in order. */
function candidates(odds: Float64Array): Int32Array {
  const all = new Int32Array(odds.length);
  let count = 0;
  for (let i = 0; i < odds.length; i++) if ((odds[i] ?? 0) >= OUT) all[count++] = i;
  return count > 0 ? all.subarray(0, count) : all.map((_, i) => i);
}

/** Trees are surer of themselves than they are right; the exponent was found on pages left out of training. */
function softened(odds: number): number {
  if (odds < NEVER) return 0;
  const p = odds ** 0.7;
  return p / (p + (1 - odds) ** 0.7);
}

/** Odds that are as good as none. */
const NEVER = 1e-4;

/** The first stage as a function of a page. */
export function firstStage({ first }: Pick<Models, 'first'>): (page: Page) => Odds {
  const evaluate = evaluator([first.text, first.headline, first.comment]);
  return ({ size, rows, width }) => {
    const [text = NONE, headline = NONE, comment = NONE] = evaluate(rows, width, everyLine(size));
    return { text, headline, comment };
  };
}

const NONE = new Float64Array();

/** The places of so many lines. */
export function everyLine(size: number): Int32Array {
  return new Int32Array(size).map((_, i) => i);
}

/** A judge of lines by these models. */
export function judge(models: Models): (lines: readonly string[]) => Judgement {
  const first = firstStage(models);
  const ofText = evaluator([models.second.text]);
  const ofHeadline = evaluator([models.second.headline]);
  return (lines) => {
    const page = pageOf(lines, AROUND.length);
    const odds = first(page);
    const { text, headline } = odds;
    const places = doubtful(odds);
    writeAround(page, odds, places);
    const [texts = NONE] = ofText(page.rows, page.width, places);
    const headed = places.filter((i) => (headline[i] ?? 0) >= FAINT);
    const [headlines = NONE] = ofHeadline(page.rows, page.width, headed);
    places.forEach((i, k) => {
      text[i] = texts[k] ?? 0;
    });
    headed.forEach((i, k) => {
      headline[i] = headlines[k] ?? 0;
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
