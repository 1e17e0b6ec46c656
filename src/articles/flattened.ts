/**
 * Text that a crawler has flattened, menus and all, to its article. No tag helps here: lines are judged by their shape,
 * their neighbours and their place (judgement.ts); what is near the headline tells author, source and day.
 */

import { highest } from './around.ts';
import type { Given } from './article.ts';
import { isAsk, isAuthor, isContact, namesOf } from './asides.ts';
import { bylineOf } from './byline.ts';
import { edtfOf, writtenDays } from './calendar.ts';
import { withoutCards } from './cards.ts';
import { isLonger, spells } from './characters.ts';
import type { Found } from './document.ts';
import { endsSentence } from './ending.ts';
import { type Judgement, judgeLines, likeliest } from './judgement.ts';
import { postsOf } from './liveblog.ts';
import { mend } from './mending.ts';
import { decodeEntities, oneLine, plain, squeeze } from './plain.ts';
import { dateFlattened } from './published.ts';
import { everySentence, isSentence, isUnframed, lostOf } from './transcript.ts';
import { unwrap } from './wrapping.ts';

export interface FlattenedOptions {
  /** True for the body of a record: most of what surrounded the text is gone already. */
  readonly excerpt?: boolean;
}

/** Odds above which a line is kept where there is next to nothing around the text: only what is plainly none of it goes. */
const EXCERPT = 0.1;
const HEADLINE = 0.25;
/** Odds from which a whole sentence is one. */
const SURE = 0.35;
/** Odds from which a line up to so many above the likeliest headline is preferred to it. */
const LIKELY = 0.35;
const ABOVE = 10;
/** Odds that are enough right above a line that is likelier. */
const FAINT = 0.1;
/** Odds below which a line above a live report's posts is no headline either. */
const SLIGHT = 0.01;
/** Share of the sentences that the odds would drop, and of a record's letters, from which on they are not to be trusted. */
const LOST = 0.1;
const CUT = 0.15;
/** Words of a mark that ends like a sentence: "All rights reserved." */
const MARK = 4;
/** Texts of fewer lines than this have nothing around them to drop. */
const FEW = 4;
/** A text of more lines is no page: it is kept whole, unjudged. */
const MANY = 20_000;

/** Reads a text. `known` is what is known of it from elsewhere. */
export function readFlattened(raw: string, known: Given, options: FlattenedOptions = {}): Found {
  const lines = linesOf(plain(decodeEntities(raw)));
  const odds = judgeLines(lines.length > MANY ? [] : lines.map(withoutMarks));
  const { text } = odds;
  const titleAt = findTitle(lines, odds, known.title, options.excerpt === true);
  const kept = choose(lines, odds, titleAt, options.excerpt === true);
  if (titleAt >= 0) kept[titleAt] = false;
  // The headline once more, with a trail of menu names before it or without.
  const headed = titleAt < 0 ? '' : letters(lines[titleAt] ?? '');
  for (let i = 0; headed.length > 20 && i < titleAt; i++) {
    const line = lines[i] ?? '';
    if (line.length >= headed.length && letters(line).endsWith(headed)) kept[i] = false;
  }
  if (!kept.includes(true))
    kept.forEach((_, i) => {
      kept[i] = i !== titleAt || lines.length === 1;
    });
  if (lines.length >= FEW && lines.length <= MANY) mend(lines, kept, titleAt, text);
  dropNotes(lines, kept);
  const byline = bylineOf(lines, kept, titleAt);
  if (kept.some((keep, i) => keep && !byline.lines.has(i))) for (const i of byline.lines) kept[i] = false;
  dropAsks(lines, kept);
  dropAuthor(lines, kept, namesOf(byline.author ?? null));
  const body = withoutCards(lines.filter((_, i) => kept[i]).join('\n\n'));
  const title = known.title ?? (titleAt < 0 ? undefined : lines[titleAt]);
  return {
    title,
    source: byline.source,
    author: byline.author,
    body,
    // A day that is given stands whatever the text says.
    dated:
      edtfOf(known.published ?? '') === null ? dateFlattened(lines, kept, titleAt, body, title ?? null) : undefined,
  };
}

/** The lines that are not empty, blanks squeezed within them. */
function linesOf(text: string): string[] {
  const lines = unwrap(text).filter((line) => line !== '');
  return text.includes('  ') ? lines.map(squeeze) : lines;
}

/** "…, to Moscow.[1]": a mark of reference hides that a sentence ends. */
function withoutMarks(line: string): string {
  return line.endsWith(']') ? line.replace(/(?:\s?\[\d{1,3}\]){1,9}$/, '') : line;
}

/** Takes out the notes at the foot, "[1] See …", that marks in the text refer to. */
function dropNotes(lines: readonly string[], kept: boolean[]): void {
  const marked = kept.map((keep, i) => keep && (lines[i] ?? '').startsWith('['));
  if (!marked.includes(true)) return;
  const marks = new Set(lines.flatMap((line) => line.slice(1).match(/\[\d{1,3}\]/g) ?? []));
  lines.forEach((line, i) => {
    const mark = marked[i] === true ? /^\[\d{1,3}\](?=\s)/.exec(line)?.[0] : undefined;
    if (mark !== undefined && marks.has(mark)) kept[i] = false;
  });
}

/** Takes out what asks the reader for something among the paragraphs. */
function dropAsks(lines: readonly string[], kept: boolean[]): void {
  const asks = lines.flatMap((line, i) => (kept[i] === true && isAsk(line) ? [i] : []));
  if (asks.length < kept.filter(Boolean).length) for (const i of asks) kept[i] = false;
}

/** Takes out what is said of the author below his text, and how to reach him. */
function dropAuthor(lines: readonly string[], kept: boolean[], authors: readonly string[]): void {
  const first = kept.indexOf(true);
  for (let last = kept.lastIndexOf(true); last > first; last = kept.lastIndexOf(true)) {
    const line = { text: lines[last] ?? '' };
    if (!isAuthor(line, authors) && !isContact(line, authors)) return;
    kept[last] = false;
  }
}

/** Lines to keep by their odds alone. */
function choose(
  lines: readonly string[],
  { text: odds, words }: Judgement,
  titleAt: number,
  excerpt: boolean,
): boolean[] {
  if (lines.length < FEW || lines.length > MANY) return lines.map(() => true);
  const likely = likeliest(odds, words);
  const told = lines.map(isSentence);
  if (excerpt) return chooseOfExcerpt(lines, odds, likely, told);
  const bare = told.every((sentence, i) => i === titleAt || (sentence && isLonger(lines[i] ?? '', MARK)));
  if (!bare && !isUnframed(lines, told)) return likely;
  if (lostOf(lines, likely, told) > LOST) return everySentence(lines, likely, told);
  return likely.map((keep, i) => keep || ((odds[i] ?? 0) >= EXCERPT && told[i] === true));
}

/** Of a record's body most is kept, but what recurs and is no sentence. */
function chooseOfExcerpt(
  lines: readonly string[],
  odds: Float64Array,
  likely: readonly boolean[],
  told: readonly boolean[],
): boolean[] {
  const marks = new Map<string, number>();
  lines.forEach((line, i) => {
    if (told[i] !== true && !isLonger(line, 3)) marks.set(line, (marks.get(line) ?? 0) + 1);
  });
  let all = 0;
  let lost = 0;
  const kept = lines.map((line, i) => {
    const p = odds[i] ?? 0;
    const keep = (likely[i] === true || p >= EXCERPT) && !(p < 0.5 && (marks.get(line) ?? 0) > 1);
    all += line.length;
    if (!keep) lost += line.length;
    return keep;
  });
  // A transcript or a long list is unlike a page's text, yet whoever made the record has taken it for the body.
  return lost <= CUT * Math.max(1, all) ? kept : everySentence(lines, kept, told);
}

/** The line that is the headline, or -1. A title that is known is looked for; else the likeliest line above the text. */
function findTitle(lines: readonly string[], odds: Judgement, title: string | undefined, excerpt: boolean): number {
  if (title !== undefined) {
    const wanted = letters(title);
    const at = lines.slice(0, 200).findIndex((line) => spells(line, wanted));
    if (at >= 0 || excerpt) return at;
    return lines
      .slice(0, 200)
      .findIndex(
        (line) =>
          line.length > 20 &&
          line.length < 2 * title.length + 40 &&
          wanted.includes(letters(line)) &&
          letters(line).length * 1.5 > wanted.length,
      );
  }
  // Above the posts of a live report stands its headline, then its points.
  const [post] = postsOf(lines);
  if (post !== undefined) {
    const at = lines.findIndex((line, i) => i < post && (odds.headline[i] ?? 0) >= SLIGHT && isOver(line));
    if (at >= 0) return clean(lines, at);
  }
  // What begins with a bullet or a dash is one of several points of the article, below its headline.
  let points = false;
  const headlines = odds.headline.map((p, i) => {
    if (p < FAINT) return 0;
    const line = lines[i] ?? '';
    const point = /^[*•·▪■»>–—-]/u.test(line);
    points ||= point && p >= HEADLINE;
    return point || isTrail(line) || isSlug(line) || (p < SURE && endsSentence(line)) ? 0 : p;
  });
  let best = highest(headlines);
  // Above points, and where it is surely of the text though no sentence, a faint sign is enough.
  const faint = points || (odds.text[best] ?? 0) >= 0.5;
  if ((headlines[best] ?? 0) < (faint ? FAINT : HEADLINE)) return aboveByline(lines, odds);
  // A standfirst or the first of several points is taken for a headline where the headline itself stands above it.
  const above = (i: number, least: number) =>
    (headlines[i] ?? 0) >= least && (lines[i] ?? '').split(' ').length >= 5 && !/[|»>]/.test(lines[i] ?? '');
  const upper = headlines.findIndex((_, i) => i >= best - ABOVE && i < best && above(i, LIKELY));
  if (upper >= 0) best = upper;
  while (above(best - 1, FAINT)) best--;
  return clean(lines, best);
}

/** What may be the headline of a live report. */
function isOver(line: string): boolean {
  return isLonger(line, 5) && !endsSentence(line) && !isTrail(line) && !isSlug(line);
}

/** "News / Cities / Pune": where on its site a page stands. */
function isTrail(line: string): boolean {
  if (!/[/›»>|]/.test(line)) return false;
  const parts = line.split(/\s[/»>|]\s|\s?›\s?/);
  return parts.length >= 3 && parts.every((part) => !isLonger(part, 3));
}

/** "(Pacific Wire) 2024-02-19 08:20:11 UTC": a day with seconds is set by a machine. */
function isSlug(line: string): boolean {
  return /\d:\d\d:\d\d/.test(line) && writtenDays(line).length > 0;
}

/** A headline that looks like none (a sentence or two): the line that a name and a day follow, above the text. */
function aboveByline(lines: readonly string[], { text }: Judgement): number {
  const start = lines.findIndex((line, i) => (text[i] ?? 0) >= 0.9 && isLonger(line, 11));
  for (let i = Math.max(0, start - 8); i < start - 2; i++) {
    const line = lines[i] ?? '';
    const next = lines.slice(i + 1, i + 4);
    if (!isLonger(line, 3) || isLonger(line, 20) || /[|»>:]/.test(line) || /\d{4}/.test(line)) continue;
    const named = NAMED.test(next[0] ?? '');
    if (named && next.some((one) => one.length <= 60 && writtenDays(one).length > 0)) return i;
  }
  return -1;
}

/** A person's name on a line of its own, with "by" or without. */
const NAMED = /^(?:[Bb]y\s)?\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

/** "Home World Asia Ferry runs aground" above "Ferry runs aground": the menu's trail is glued on, the other is the headline. */
function clean(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  for (let i = at + 1; at >= 0 && i <= at + 4 && i < lines.length; i++) {
    const other = lines[i] ?? '';
    const trail = line.slice(0, line.length - other.length);
    if (other.split(' ').length >= 4 && line.endsWith(` ${other}`) && !/[.!?]\s/.test(trail) && trail.length < 120)
      return i;
  }
  return at;
}

function letters(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
