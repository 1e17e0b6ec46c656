/**
 * What stands among a page's paragraphs or around them and says nothing: "Advertisement", counts of pictures, who wrote a
 * report and when.
 */
import { isSignature, isStamp, namesOf, words } from './asides.ts';
import { homeOf, isHeading, isLoose, isRunning, type Sight } from './sight.ts';

/** Most words of a label: "Advertisement", "READ MORE". */
const LABEL = 5;
/** Most words of what may stand by the text and say nothing. */
const FEW = 12;
/** The end of a sentence, or of what announces one. */
const SENTENCE = /[.!?:…。！？؟][”"’»)]*$/u;
/** Letters of a row of tools and of one of them. */
const TOOLS = { all: 100, one: 24 } as const;
/** Days of so many lines are a chronicle's. */
const ENTRIES = 3;

/**
 * Tells labels: "Advertisement", "Watch live", a word alone or a few with no name among them, below a paragraph of running
 * text; and where the text stands in paragraphs of its own, whatever else is no sentence and stands in none.
 */
export function labelsOf(sight: Sight): (i: number) => boolean {
  const { all, lines, odds, weight } = sight;
  const opening = weight.findIndex((own) => own > 0);
  const running = all.filter((_, i) => isRunning(sight, i));
  const inParagraphs = running.filter(({ block }) => block === 'P').length > 0.7 * running.length;
  const found: boolean[] = [];
  const steps = stepsOf(lines);
  lines.forEach((line, i) => {
    const few = words(line);
    const { block, frame } = all[i] ?? { block: '', frame: null };
    // Names of those who speak stand alone as well.
    const nameless = few === 1 ? /^\p{Lu}/u.test(line) : /\s\p{Ll}/u.test(line);
    const label =
      few <= LABEL &&
      nameless &&
      /[\p{L}\p{N}]$/u.test(line) &&
      /^(?:P|DIV|SECTION|CENTER)$/.test(block) &&
      (odds[i] ?? 0) < 0.3 &&
      (i <= opening || isRunning(sight, i - 1) || found[i - 1] === true);
    const outside =
      inParagraphs &&
      isLoose(all[i]) &&
      !/^(?:TR|BLOCKQUOTE)$/.test(frame?.up?.name ?? '') &&
      ((odds[i] ?? 0) < 0.5 || !/\p{L}/u.test(line)) &&
      !SENTENCE.test(line);
    found.push((label || outside) && !steps.has(line));
  });
  return (i) => found[i] === true;
}

/** "Step 1", "Step 2": labels that count what stands below them. */
function stepsOf(lines: readonly string[]): ReadonlySet<string> {
  const counted = new Map<string, Set<string>>();
  for (const line of lines) {
    const kind = line.length > 30 ? null : /^(\p{L}[\p{L}\s]{1,20}?)\s\d{1,2}[.:]?$/u.exec(line)?.[1];
    if (kind != null) counted.set(kind, (counted.get(kind) ?? new Set()).add(line));
  }
  return new Set([...counted.values()].filter(({ size }) => size > 1).flatMap((all) => [...all]));
}

/** Tells a few words that end no sentence, in an element of a kind that holds none of the text. */
export function apartOf(sight: Sight): (i: number) => boolean {
  const { all, lines, odds, read } = sight;
  const homes = new Set(all.filter((_, i) => read[i] === true && isRunning(sight, i)).map(homeOf));
  return (i) => {
    const line = lines[i] ?? '';
    if (!isLoose(all[i]) || homes.has(homeOf(all[i]))) return false;
    return (odds[i] ?? 0) <= 0.3 && words(line) <= FEW && !SENTENCE.test(line);
  };
}

/** Tells who wrote a report, or when, and what a page lets its reader do, above its text or below. */
export function headersOf(sight: Sight): (i: number) => boolean {
  const { all, read, known } = sight;
  const authors = namesOf(known.author);
  const from = read.findIndex((taken, i) => taken && isRunning(sight, i) && !isHeading(all[i]));
  const to = read.findLastIndex((taken, i) => taken && isRunning(sight, i));
  // Days on lines of their own, one after the other, head the entries of a chronicle.
  const stamps = all.filter((paragraph, i) => read[i] === true && isStamp(paragraph));
  const chronicle = new Set(stamps.map(({ text }) => text)).size >= ENTRIES;
  // Who wrote it, and how long it takes to read, stand in one list with the day.
  const listed = (i: number) =>
    all[i]?.block === 'LI' &&
    words(sight.lines[i] ?? '') <= LABEL &&
    [i - 1, i + 1].some((k) => all[k]?.block === 'LI' && all[k]?.frame.up === all[i]?.frame.up && isStamp(all[k]));
  return (i) => {
    const paragraph = all[i];
    if (paragraph === undefined || (i >= from && i <= to)) return false;
    if (!chronicle && i < from && listed(i)) return true;
    return (!chronicle && isStamp(paragraph)) || isSignature(paragraph, authors) || isTools(sight.lines[i] ?? '');
  };
}

/** "Print this page | Mail | Text size: A A A": what a page lets its reader do. */
function isTools(line: string): boolean {
  const items = line.length > TOOLS.all ? [] : line.split(/\s?[|·•]\s?/u);
  return items.length > 1 && items.every((item) => item.length <= TOOLS.one && /^\p{Lu}[^.!?\d]*$/u.test(item));
}

/** A few words in an element of their own that say nothing. */
export function isAnnouncement(sight: Sight, i: number): boolean {
  const line = sight.lines[i] ?? '';
  return words(line) <= LABEL && /[\p{L}\p{N}:]$/u.test(line) && /^(?:P|DIV|SECTION)$/.test(sight.all[i]?.block ?? '');
}
