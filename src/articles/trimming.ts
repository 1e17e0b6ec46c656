/** What is taken out of a chosen text: its headline, what stands in it twice, tables of contents, and what follows its end. */
import { isAuthor, isContact, isContents, isOffer, isPointer, namesOf, words } from './asides.ts';
import type { Frame, Paragraph } from './blocks.ts';
import { isWithin } from './region.ts';
import { homeOf, isHeading, isLoose, isOwnLink, isQuoted, isRunning, type Sight, squeeze, wordsOf } from './sight.ts';

/** The headline may stand again among so many first paragraphs; behind names of sections it is so much longer at most. */
const HEAD = 6;
const TRAIL = 2;
/** Words that announce another report in full. */
const SUMMARY = 40;
/** So many headings below each other are a list; fewer stand above boxes that are empty. */
const LISTED = 4;
/** Odds below which what stands apart below a text is none of it. */
const NOTE = 0.15;
/** Letters of a sentence that is set large beside the text that it is taken from. */
const PULLED = { least: 20, most: 400, times: 50 } as const;

/** What holds a pulled quotation, and words of who said it. */
const QUOTATION = /^(?:BLOCKQUOTE|ASIDE|FIGURE)$/;
const SPEAKER = 12;

/** Takes out of `kept` what is no text. */
export function trim(sight: Sight, kept: boolean[]): void {
  const { all, lines, known, told, odds } = sight;
  const title = squeeze(known.title ?? '');
  const copies = copiesOf(sight, kept);
  let place = 0;
  all.forEach((paragraph, i) => {
    if (kept[i] !== true) return;
    const said = place < HEAD && title.length > 8 ? squeeze(lines[i] ?? '') : '';
    // "Home / India / Rain at last": a trail of links that ends in the headline.
    const again =
      said === title || (paragraph.linked > 0 && said.length < TRAIL * title.length && said.endsWith(title));
    if ((said !== '' && again) || copies.has(i) || (isContents(paragraph) && !told.has(i))) kept[i] = false;
    else place++;
  });
  cards(sight, kept);
  const authors = namesOf(known.author);
  const homes = new Map<string, number>();
  all.forEach((paragraph, i) => {
    const home = homeOf(paragraph);
    if (kept[i] === true && isRunning(sight, i))
      homes.set(home, (homes.get(home) ?? 0) + ((odds[i] ?? 0) > 0.5 ? 2 : 1));
  });
  // A note in an element unlike those of the text, which the judge of lines gives little chance.
  const isNote = (i: number, paragraph: Paragraph) =>
    isLoose(paragraph) && (odds[i] ?? 0) < NOTE && (homes.get(homeOf(paragraph)) ?? 0) < 2;
  let last = kept.lastIndexOf(true);
  const running = kept.filter((keep, i) => keep && isRunning(sight, i)).length;
  while (last >= 0 && !told.has(last)) {
    const paragraph = all[last];
    const above = kept.lastIndexOf(true, last - 1);
    if (above < 0 || last === 0 || paragraph === undefined) return;
    const headings = headingsAt(sight, kept, last);
    if (headings >= LISTED || headings > running) return;
    if (!isNote(last, paragraph) && !isTail(paragraph, all[above], authors)) return;
    kept[last] = false;
    last = above;
  }
}

/** How many headings stand one below the other at the end of what is kept. */
function headingsAt({ all }: Sight, kept: readonly boolean[], last: number): number {
  let found = 0;
  for (let i = last; i >= 0 && isHeading(all[i]); i = kept.lastIndexOf(true, i - 1)) {
    found++;
    if (i === 0) break;
  }
  return found;
}

/** "Copyright 2021 Harbor Radio. To see more, visit …" */
const RIGHTS = /^(?:copyright|©|\(c\))[\s©]/iu;
const RIGHTS_WORDS = 40;

/** What may stand below the last paragraph of a text, and is not of it. */
function isTail(paragraph: Paragraph, above: Paragraph | undefined, authors: readonly string[]): boolean {
  if (isHeading(paragraph)) return true;
  // Links one after the other are a list.
  if (isPointer(paragraph)) return above !== undefined && !isPointer(above);
  if (
    isAuthor(paragraph, authors) ||
    isContact(paragraph, authors) ||
    isOffer(paragraph) ||
    !/[\p{L}\p{N}]/u.test(paragraph.text)
  )
    return true;
  if (RIGHTS.test(paragraph.text) && words(paragraph.text) <= RIGHTS_WORDS) return true;
  return words(paragraph.text) <= 6 && /[:：]$/.test(paragraph.text);
}

/** Places of what stands in the text twice: a pulled quotation, or the whole text again for another kind of screen. */
function copiesOf(sight: Sight, kept: readonly boolean[]): Set<number> {
  const { all, lines, weight } = sight;
  // What the makers call the element that a paragraph's own stands in.
  const place = (i: number) => all[i]?.frame.up?.kind ?? '';
  const first = new Map<string, number>();
  const again = new Set<number>();
  let told = 0;
  let twice = 0;
  lines.forEach((line, i) => {
    const long = weight[i] ?? 0;
    if (kept[i] !== true || long === 0) return;
    const earlier = first.get(line);
    if (earlier === undefined) {
      first.set(line, i);
      told += long;
    } else if (place(earlier) !== place(i)) {
      again.add(i);
      twice += long;
    }
  });
  if (twice >= 0.8 * told) return again;
  const quoted = kept.map((keep, i) => keep && isQuoted(sight, i));
  // Where most of the text is quoted, what recurs is said again.
  if (wordsOf(sight, (i) => quoted[i] === true) > 0.3 * told) return new Set();
  // Where the text stands in paragraphs, a sentence that stands free in an element of its own may be pulled out of it.
  const loose = kept.map((keep, i) => keep && isLoose(all[i]));
  if (wordsOf(sight, (i) => loose[i] === true) < 0.3 * told)
    for (const [i, is] of loose.entries()) if (is) quoted[i] = true;
  const pulled = new Set([...again].filter((i) => quoted[i] === true));
  const text = quoted.includes(true) ? lines.map((line, i) => (kept[i] === true ? squeeze(line) : '')).join('\n') : '';
  lines.forEach((line, i) => {
    const said = quoted[i] === true && pulled.size < PULLED.times ? squeeze(line) : '';
    if (said.length < PULLED.least || said.length > PULLED.most) return;
    if (text.indexOf(said) !== text.lastIndexOf(said)) pulled.add(i);
  });
  for (const i of [...pulled]) if (isSpeaker(sight, i + 1)) pulled.add(i + 1);
  return pulled;
}

/** Whether a paragraph names who said what stands above it in the same quotation. */
function isSpeaker({ all, lines }: Sight, i: number): boolean {
  let quotation: Frame | null = all[i - 1]?.frame ?? null;
  while (quotation !== null && !QUOTATION.test(quotation.name)) quotation = quotation.up;
  if (quotation === null || !isWithin(all[i]?.frame ?? null, quotation)) return false;
  return words(lines[i] ?? '') <= SPEAKER && !/[.!?…]["'”’»)]*$/u.test(lines[i] ?? '');
}

/**
 * From the end, two or more linked headlines of the same site, each with a line or two below it, announce other reports.
 * Headings that lead elsewhere, or above longer texts, are a list that is the article.
 */
function cards(sight: Sight, kept: boolean[]): void {
  const places = kept.flatMap((keep, i) => (keep ? [i] : []));
  let from = places.length;
  let found = 0;
  for (let k = places.length - 1, below = 0; k >= 0; k--) {
    const paragraph = sight.all[places[k] ?? 0];
    if (paragraph === undefined) break;
    if (isOwnLink(paragraph, sight.known)) {
      from = k;
      below = 0;
      found++;
    } else if (++below > 2 || words(paragraph.text) > SUMMARY || paragraph.linked > 0.3) break;
  }
  if (found < 2 || !places.slice(0, from).some((i) => isRunning(sight, i))) return;
  for (const i of places.slice(from)) if (!sight.told.has(i)) kept[i] = false;
}
