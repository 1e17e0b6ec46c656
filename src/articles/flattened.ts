/**
 * Text that a crawler has flattened, menus and all, to its article. No tag helps here: lines are judged by their shape,
 * their neighbours and their place (judgement.ts); what is near the headline tells author, source and day.
 */
import type { Given } from './article.ts';
import { bylineOf } from './byline.ts';
import type { Found } from './document.ts';
import { judgeLines, likeliest } from './judgement.ts';
import { creditAt } from './lines.ts';
import { decodeEntities, oneLine, plain, tidy } from './plain.ts';
import { dateFlattened } from './published.ts';
import { unwrap } from './wrapping.ts';

export interface FlattenedOptions {
  /** True for the body of a record: most of what surrounded the text is gone already. */
  readonly excerpt?: boolean;
}

/** A line as it stands in the text, and what was made of it. */
export interface Line {
  readonly text: string;
  readonly kept: boolean;
}

/** Odds above which a line of a record's body is kept: it is mostly text, so that only what is plainly not goes. */
const EXCERPT = 0.1;
const HEADLINE = 0.35;
/** Texts of fewer lines than this have nothing around them to drop. */
const FEW = 4;
/** A text of more lines is no page: it is kept whole, unjudged. */
const MANY = 20_000;

/** Reads a text. `known` is what is known of it from elsewhere. */
export function readFlattened(raw: string, known: Given, options: FlattenedOptions = {}): Found {
  const lines = unwrap(plain(decodeEntities(raw)))
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '');
  const { text, headline } = lines.length > MANY ? { text: [], headline: [] } : judgeLines(lines);
  const titleAt = findTitle(lines, headline, known.title, options.excerpt === true);
  const kept = choose(lines, text, options.excerpt === true);
  if (titleAt >= 0) kept[titleAt] = false;
  if (!kept.includes(true))
    kept.forEach((_, i) => {
      kept[i] = i !== titleAt || lines.length === 1;
    });
  dropEdges(lines, kept, titleAt, text);
  const body = tidy(lines.filter((_, i) => kept[i]).join('\n\n'));
  const title = known.title ?? (titleAt < 0 ? undefined : lines[titleAt]);
  const judged = lines.map((line, i) => ({ text: line, kept: kept[i] === true }));
  const byline = bylineOf(judged, titleAt);
  return {
    title,
    source: byline.source,
    author: byline.author,
    body,
    dated: dateFlattened(judged, titleAt, body, title ?? null),
  };
}

/** Lines to keep by their odds alone. */
function choose(lines: readonly string[], odds: readonly number[], excerpt: boolean): boolean[] {
  if (lines.length < FEW || lines.length > MANY) return lines.map(() => true);
  const likely = likeliest(odds, lines);
  if (!excerpt) return likely;
  const marks = new Map<string, number>();
  for (const line of lines)
    if (line.split(' ').length <= 3 && !SENTENCE.test(line)) marks.set(line, (marks.get(line) ?? 0) + 1);
  const kept = lines.map((line, i) => {
    const p = odds[i] ?? 0;
    return (likely[i] === true || p >= EXCERPT) && !((marks.get(line) ?? 0) > 1 && p < 0.5);
  });
  // A transcript or a long list is unlike a page's text, yet whoever made the record has taken it for the body.
  const length = (chosen: (i: number) => boolean) =>
    lines.reduce((sum, line, i) => sum + (chosen(i) ? line.length : 0), 0);
  const lost =
    length((i) => !kept[i]) /
    Math.max(
      1,
      length(() => true),
    );
  return lost <= 0.15
    ? kept
    : lines.map((line, i) => kept[i] === true || SENTENCE.test(line) || line.split(' ').length > 12);
}

const SENTENCE = /[.!?…。！？؟]["'”’»)\]]*$/u;
const PERSON =
  /^(?:(?:by|von|par|por)\s)?(\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]+){1,3}?)(?:\s?https?:\S*)?$/u;
/** The reader is spoken to, in the languages that most pages are in. */
const YOU = /(?:^|\s)(?:you|your|ihre?n?|vous|votre|vos|usted|tu|seu|sua)(?:\s|[.,!?]|$)/iu;

/**
 * What odds of single lines cannot tell: what is not a sentence and stands above the headline or below the last one is
 * no sub-heading; captions end in a credit; a name alone, and below it what this person does, is the author's box.
 */
function dropEdges(lines: readonly string[], kept: boolean[], titleAt: number, odds: readonly number[]): void {
  if (lines.length < FEW || lines.length > MANY) return;
  const times = new Map<string, number>();
  for (const one of lines) times.set(one, (times.get(one) ?? 0) + 1);
  const line = (i: number) => lines[i] ?? '';
  const short = (i: number) => line(i).split(' ').length <= 12;
  const drop = (i: number) => {
    kept[i] = false;
  };
  const prose = (i: number) => kept[i] === true && (odds[i] ?? 0) > 0.9 && SENTENCE.test(line(i));
  kept.forEach((keep, i) => {
    // Between two paragraphs of the text, and nowhere else on the page: a sub-heading.
    if (!keep && i !== titleAt && (odds[i] ?? 0) > 0.2 && prose(i - 1) && prose(i + 1))
      kept[i] = times.get(line(i)) === 1;
  });
  for (let i = 0; i < titleAt; i++) if (kept[i] && !SENTENCE.test(line(i))) drop(i);
  kept.forEach((keep, i) => {
    if (keep && creditAt(line(i)) && (odds[i] ?? 0) < 0.95) drop(i);
    const name = i > titleAt + 1 && i > lines.length / 3 ? PERSON.exec(line(i))?.[1] : undefined;
    const first = name?.split(' ')[0]?.slice(0, 3);
    if (first !== undefined && kept[i + 1] && (line(i + 1).startsWith(first) || /https?:/.test(line(i)))) {
      drop(i);
      drop(i + 1);
    }
  });
  let left = kept.filter(Boolean).length;
  for (let i = kept.lastIndexOf(true); i > titleAt && left > FEW; i = kept.lastIndexOf(true, i - 1)) {
    const aside = YOU.test(line(i)) && i + 1 < lines.length;
    if (!short(i) || (SENTENCE.test(line(i)) && !aside)) break;
    drop(i);
    left--;
  }
}

/** The line that is the headline, or -1. A title that is known is looked for; else the likeliest line above the text. */
function findTitle(
  lines: readonly string[],
  odds: readonly number[],
  title: string | undefined,
  excerpt: boolean,
): number {
  if (title !== undefined) {
    const wanted = letters(title);
    const at = lines.slice(0, 200).findIndex((line) => letters(line) === wanted);
    if (at >= 0 || excerpt) return at;
    return lines
      .slice(0, 200)
      .findIndex(
        (line) => line.length > 20 && wanted.includes(letters(line)) && letters(line).length * 1.5 > wanted.length,
      );
  }
  let best = -1;
  odds.forEach((p, i) => {
    if (p >= HEADLINE && p > (odds[best] ?? 0)) best = i;
  });
  return best;
}

function letters(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
