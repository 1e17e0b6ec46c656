/** What the first judgement of a page's lines says of and around each line, in numbers, for the second. */
import type { Page } from './lines.ts';
import { apart, type Stretch } from './surroundings.ts';
import { WordCounts } from './vocabulary.ts';

/** What the first stage says of each line. */
export interface Odds {
  readonly text: Float64Array;
  readonly headline: Float64Array;
  readonly comment: Float64Array;
}

const WINDOW = [0, -3, -2, -1, 1, 2, 3] as const;
/** What is told of a line that is not there. */
const ABSENT = -1;
const TOLD = [
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

/** Names of these numbers, in their order. */
export const AROUND: readonly string[] = [
  ...WINDOW.flatMap((at) => ['p.text', 'p.headline', 'p.comment'].map((name) => (at === 0 ? name : `${name}${at}`))),
  ...TOLD,
];

/** Places of these numbers behind the first stage's features. */
const AT = Object.fromEntries(TOLD.map((name, i) => [name, AROUND.length - TOLD.length + i])) as Readonly<
  Record<(typeof TOLD)[number], number>
>;

/** Odds from which a line is likely text. */
const LIKELY = 0.5;
/** Lines since the last one that is likely text, at most. */
const GAP = 20;

/** Writes these numbers behind the first stage's features; those that cost most only for the lines at these places. */
export function writeAround(page: Page, odds: Odds, places: Int32Array): void {
  writeWindows(page, odds, places);
  writeDistances(page, odds, 1, AT.commentBefore, AT.gapBefore);
  writeDistances(page, odds, -1, AT.commentAfter, AT.gapAfter);
  writeShares(page, odds, places);
  writeTopics(page, odds, places);
}

/** What the first stage says of the line and its neighbours. */
function writeWindows({ size, rows, width }: Page, { text, headline, comment }: Odds, places: Int32Array): void {
  for (const i of places) {
    let at = (i + 1) * width - AROUND.length;
    for (const offset of WINDOW) {
      const there = i + offset >= 0 && i + offset < size;
      rows[at++] = there ? (text[i + offset] ?? ABSENT) : ABSENT;
      rows[at++] = there ? (headline[i + offset] ?? ABSENT) : ABSENT;
      rows[at++] = there ? (comment[i + offset] ?? ABSENT) : ABSENT;
    }
  }
}

/** The likeliest comment before each line (or after it), and how many lines ago the last one of the text was. */
function writeDistances(
  { size, rows, width }: Page,
  { text, comment }: Odds,
  step: 1 | -1,
  toComment: number,
  toGap: number,
): void {
  let peak = 0;
  let gap = GAP;
  for (let k = 0; k < size; k++) {
    const i = step > 0 ? k : size - 1 - k;
    const at = (i + 1) * width - AROUND.length;
    rows[at + toComment] = peak;
    rows[at + toGap] = gap;
    peak = Math.max(peak, comment[i] ?? 0);
    gap = (text[i] ?? 0) >= LIKELY ? 0 : Math.min(GAP, gap + 1);
  }
}

/** How much text is likely near each line, before and behind it, and where the most of it is. */
function writeShares({ size: n, rows, width, words }: Page, { text, headline }: Odds, places: Int32Array): void {
  /** Up to each line, the weight of all lines and that of what is likely text. */
  const lengths = new Float64Array(n + 1);
  const likely = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const weight = weightOf(words[i] ?? 0);
    lengths[i + 1] = (lengths[i] ?? 0) + weight;
    likely[i + 1] = (likely[i] ?? 0) + (text[i] ?? 0) * weight;
  }
  const sum = (sums: Float64Array, from: number, to: number) =>
    (sums[Math.min(n, to)] ?? 0) - (sums[Math.max(0, from)] ?? 0);
  const mean = (from: number, to: number) => shareOf(sum(likely, from, to), sum(lengths, from, to));
  const all = Math.max(1e-6, likely[n] ?? 0);
  const segment = heaviest(text, words);
  const segmentShare = sum(likely, segment.from, segment.to) / all;
  const head = highest(headline);
  for (const i of places) {
    const at = (i + 1) * width - AROUND.length;
    rows[at + AT.before3] = mean(i - 3, i);
    rows[at + AT.after3] = mean(i + 1, i + 4);
    rows[at + AT.before8] = mean(i - 8, i);
    rows[at + AT.after8] = mean(i + 1, i + 9);
    rows[at + AT.shareBefore] = (likely[i] ?? 0) / all;
    rows[at + AT.shareAfter] = (all - (likely[i + 1] ?? 0)) / all;
    rows[at + AT.toSegment] = apart(i, segment);
    rows[at + AT.inSegment] = i >= segment.from && i < segment.to ? 1 : 0;
    rows[at + AT.segmentShare] = segmentShare;
    rows[at + AT.toHeadline] = Math.max(-30, Math.min(30, i - head));
    rows[at + AT.bestHeadline] = headline[head] ?? ABSENT;
  }
}

/** How much of what a line is about the likeliest headline and the likely text are about. */
function writeTopics(page: Page, { text, headline }: Odds, places: Int32Array): void {
  const { size, rows, width, content, contentEnd } = page;
  const head = highest(headline);
  const headWords = new WordCounts((contentEnd[head] ?? 0) - (contentEnd[head - 1] ?? 0));
  for (let k = contentEnd[head - 1] ?? 0; k < (contentEnd[head] ?? 0); k++) headWords.count(content[k] ?? 0, head);
  const vocabulary = new WordCounts(contentEnd[size - 1] ?? 0);
  for (let i = 0; i < size; i++) {
    if ((text[i] ?? 0) < LIKELY) continue;
    for (let k = contentEnd[i - 1] ?? 0; k < (contentEnd[i] ?? 0); k++) vocabulary.count(content[k] ?? 0, i);
  }
  for (const i of places) {
    const first = contentEnd[i - 1] ?? 0;
    const last = contentEnd[i] ?? 0;
    const own = (text[i] ?? 0) >= LIKELY ? 1 : 0;
    let headed = 0;
    let shared = 0;
    for (let k = first; k < last; k++) {
      const word = content[k] ?? 0;
      if (headWords.of(word) > 0) headed++;
      if (vocabulary.of(word) > own) shared++;
    }
    const at = (i + 1) * width - AROUND.length;
    rows[at + AT.headlineTopic] = shareOf(headed, last - first);
    rows[at + AT.textTopic] = shareOf(shared, last - first);
  }
}

/** A share, or what stands for one of nothing. */
function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : ABSENT;
}

/** What a line of so many words weighs: very long ones no more than long ones. */
function weightOf(words: number): number {
  return Math.min(60, words) + 1;
}

/** The stretch of lines with the most odds above one half, weighted by words (a maximum subarray). */
function heaviest(odds: Float64Array, words: Float64Array): Stretch {
  let best = 0;
  let found = { from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  odds.forEach((p, i) => {
    sum += (p - 0.5) * weightOf(words[i] ?? 0);
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

/** The place of the highest odds, the first of several. */
export function highest(odds: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < odds.length; i++) if ((odds[i] ?? 0) > (odds[best] ?? 0)) best = i;
  return best;
}
