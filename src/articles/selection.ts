/**
 * Which paragraphs of a page are its article's. Within the region of the text, what Readability lost comes back and what
 * only stands among it goes; outside, little is believed.
 */
import { isCredit, isOffer, isPointer, isSignature, isStamp, LINKS, namesOf, words } from './asides.ts';
import type { Paragraph } from './blocks.ts';
import { isNamedDeck } from './container.ts';
import { likeliest } from './judgement.ts';
import { apartOf, headersOf, isAnnouncement, labelsOf } from './labels.ts';
import { oneLine } from './plain.ts';
import { isWithin, type Region, regionOf } from './region.ts';
import {
  homeOf,
  isHeading,
  isOwnLink,
  isQuoted,
  isRunning,
  type Known,
  type Sight,
  sightOf,
  squeeze,
} from './sight.ts';
import { trim } from './trimming.ts';

/** A lead stands at most so many paragraphs above the text; under a headline that is known, so many. */
const LEAD = { plain: 8, headed: 60 } as const;

/** Headings of so many elements that are called alike. */
const ALIKE = 3;
/** Paragraphs in a row that are more than what stands between two of a text. */
const STRETCH = 8;

/** The paragraphs to keep, in order. `chosen` are the texts that Readability took, each as one line. */
export function select(all: readonly Paragraph[], chosen: ReadonlySet<string>, known: Known): readonly Paragraph[] {
  const sight = sightOf(all, chosen, known);
  const region = regionOf(sight);
  const kept = region === null ? likely(sight) : within(sight, region);
  trim(sight, kept);
  return kept.includes(true)
    ? all.filter((_, i) => kept[i] === true)
    : all.filter(({ text }) => chosen.has(oneLine(text)));
}

/** Where Readability chose the wrong part: what the judge of lines takes, and what both did. */
function likely({ odds, lengths, lines, read, weight }: Sight): boolean[] {
  const taken = likeliest(odds, lengths);
  const some = weight.some((own, i) => own > 0 && read[i] === true);
  return lines.map((_, i) => taken[i] === true || (some && read[i] === true));
}

function within(sight: Sight, region: Region): boolean[] {
  const { all, read, odds } = sight;
  const isLabel = labelsOf(sight);
  const isText = (i: number, paragraph: Paragraph) =>
    isHeading(paragraph) || !(isPointer(paragraph) || isOffer(paragraph) || isCredit(paragraph) || isLabel(i));
  const last = read.lastIndexOf(true);
  const isHeader = headersOf(sight);
  const pointers = all.filter((paragraph, i) => read[i] === true && !isHeading(paragraph) && isPointer(paragraph));
  // A list of links can be the article.
  const links = pointers.length > 0.4 * read.filter(Boolean).length;
  const dropped = runsOf(read);
  const isApart = apartOf(sight);
  const kept = all.map((paragraph, i) => {
    if (read[i] !== true) {
      // A long stretch that Readability left out is a gallery or a list of its own.
      if ((dropped[i] ?? 0) >= STRETCH && (odds[i] ?? 0) < 0.8) return false;
      return region.holds(i) && isLost(sight, i, last);
    }
    if (links) return true;
    if (!isText(i, paragraph) || isHeader(i)) return false;
    if (region.holds(i)) return true;
    if (region.allows(i)) return !isApart(i);
    return i < region.end && (odds[i] ?? 0) > 0.8 && isRunning(sight, i);
  });
  if (sight.told.size > 0) compare(sight, kept);
  headings(sight, kept, region);
  posts(sight, kept);
  lead(sight, kept);
  return kept;
}

/** For each paragraph that was not taken, how many stand in a row with it. */
function runsOf(read: readonly boolean[]): number[] {
  const runs: number[] = new Array<number>(read.length).fill(0);
  for (let from = 0; from < read.length; from++) {
    let to = from;
    while (to < read.length && read[to] !== true) to++;
    runs.fill(to - from, from, to);
    from = to;
  }
  return runs;
}

/** Text that Readability took out along with what surrounds it, or because many links or pictures stand by it. */
function isLost(sight: Sight, i: number, last: number): boolean {
  const { all, read } = sight;
  const paragraph = all[i];
  if (paragraph === undefined || paragraph.linked >= 0.5 || isHeading(paragraph)) return false;
  if (isOffer(paragraph) || isCredit(paragraph)) return false;
  const odds = sight.odds[i] ?? 0;
  // A linked heading and what stands under it announce another report; below the text so does most else.
  for (let k = i - 1; k >= i - 3 && k >= 0 && read[k] !== true; k--) {
    const above = all[k];
    if (above !== undefined && above.linked >= LINKS && above.block !== 'LI') return false;
  }
  const running = isRunning(sight, i);
  if (i > last) return running && odds > 0.8 && homeOf(paragraph) === homeOf(all[last]);
  if (/^(?:P|BLOCKQUOTE|PRE|DD)$/.test(paragraph.block))
    return running ? odds > 0.2 : odds > 0.5 && read[i - 1] === true && read[i + 1] === true;
  if (/^(?:LI|DT|TR)$/.test(paragraph.block)) return odds > 0.3 || running;
  return running && odds > 0.5;
}

/**
 * What the page's own data holds as well stays, but for links to other reports, which it carries along; a sentence that
 * it lacks is none of the text's, unless it is quoted.
 */
function compare(sight: Sight, kept: boolean[]): void {
  sight.all.forEach((paragraph, i) => {
    const { block } = paragraph;
    if (sight.told.has(i))
      kept[i] = kept[i] === true || block === 'LI' || isHeading(paragraph) || !isPointer(paragraph);
    else if (isRunning(sight, i) && /^(?:P|DIV|SECTION)$/.test(block) && !isQuoted(sight, i)) kept[i] = false;
  });
}

/**
 * A heading stands with what it heads: the next paragraph, or a row of headings above text. Where that was dropped, the
 * heading is the text's if it stands in the same element as the text that goes on below.
 */
function headings(sight: Sight, kept: boolean[], region: Region): void {
  const { all, read, known } = sight;
  // Headings in elements that are called alike head the parts of one text.
  const alike = new Map<string, number>();
  for (const paragraph of all)
    if (isHeading(paragraph)) alike.set(homeOf(paragraph), (alike.get(homeOf(paragraph)) ?? 0) + 1);
  let below: Paragraph | undefined;
  for (let i = kept.length - 1; i >= 0; i--) {
    if (kept[i + 1] === true) below = all[i + 1];
    const paragraph = all[i];
    const next = all[i + 1];
    // "READ MORE" goes with the links that it announces.
    if (kept[i + 1] === false && (next?.linked ?? 0) >= LINKS && isAnnouncement(sight, i)) kept[i] = false;
    if (paragraph === undefined || !isHeading(paragraph) || !region.holds(i)) continue;
    kept[i] =
      read[i] === true
        ? kept[i + 1] === true || below?.frame.up === paragraph.frame.up
        : kept[i + 1] === true && (paragraph.linked < 0.5 || isRunning(sight, i + 1));
    // A headline with nothing below it in its own element stands for another report, or for a box.
    if (paragraph.linked >= LINKS) {
      const alone = paragraph.frame.up !== next?.frame.up && paragraph.frame.up !== next?.frame;
      if (alone && (read[i] !== true || isOwnLink(paragraph, known))) kept[i] = false;
    } else if (read[i] !== true && (alike.get(homeOf(paragraph)) ?? 0) < ALIKE) {
      if (next === undefined || !isWithin(next.frame, paragraph.frame.up)) kept[i] = false;
    }
  }
}

/** A time of day, with its day or without: "14:32", "2.05 pm", "5 Oct 2024 14:32 CEST". */
const STAMP =
  /^(?:[\p{L}\d.,/ -]{3,24}\s)?\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?)?(?:,?\s[\p{L}\d.,/ -]{3,16})?$/iu;

/** The posts of a live report, two or more, stand below a time each, and some below a headline. */
function posts(sight: Sight, kept: boolean[]): void {
  const found: number[] = [];
  let count = 0;
  sight.lines.forEach((line, i) => {
    if (line.length > 40 || !STAMP.test(line)) return;
    const at = isRunning(sight, i + 1) ? i + 1 : i + 2;
    if (kept[at] !== true || !isRunning(sight, at)) return;
    count++;
    for (let k = i; k < at; k++) found.push(k);
  });
  if (count >= 2) for (const i of found) kept[i] = true;
}

/** Letters of a deck at least. */
const DECK = 20;

/** What its markup calls the line between headline and text. */
function isDeck(paragraph: Paragraph): boolean {
  const { text, frame } = paragraph;
  return text.length >= DECK && (isNamedDeck(frame.mark) || (frame.up !== null && isNamedDeck(frame.up.mark)));
}

/** True for the beginning of a text that stands above it, cut short or whole. */
function isBeginning(line: string, text: string): boolean {
  const said = squeeze(line);
  return said.length >= DECK && squeeze(text).startsWith(said);
}

/** Running text between the headline and what was chosen is the text's lead; a heading right below it the sub-title. */
function lead(sight: Sight, kept: boolean[]): void {
  const { all, lines, headline, odds, read } = sight;
  const authors = namesOf(sight.known.author);
  const running = kept.findIndex((keep, i) => keep && isRunning(sight, i));
  const first = running < 0 ? kept.indexOf(true) : running;
  const headed = headline >= 0 && headline < first;
  const from = Math.max(0, headed ? headline + 1 : first - LEAD.plain, first - LEAD.headed);
  for (let i = from; i < first; i++) {
    const paragraph = all[i];
    if (kept[i] === true || paragraph === undefined || paragraph.linked >= 0.5) continue;
    if (isOffer(paragraph) || isCredit(paragraph) || isStamp(paragraph) || isSignature(paragraph, authors)) continue;
    if (isBeginning(lines[i] ?? '', lines[first] ?? '')) continue;
    const long = words(lines[i] ?? '');
    const beside = i - headline <= 2 && paragraph.frame.up === all[headline]?.frame.up;
    const title = headed && beside && (/^H[2-6]$/.test(paragraph.block) ? long >= 5 : isRunning(sight, i));
    const deck = headed && /^(?:H[2-6]|P)$/.test(paragraph.block) && long >= 6 && read[i] === true;
    kept[i] = title || deck || (headed && isDeck(paragraph)) || (isRunning(sight, i) && (odds[i] ?? 0) > 0.5);
  }
}
