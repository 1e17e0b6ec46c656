/** The words around figures in their sentence: verbatim, as much as a line takes, cut where a clause or a word ends. */
import type { Span } from '../language/reading.ts';
import { inert } from './escape.ts';

/** Characters of a sentence that is shown whole, and of what is kept on either side of the figures of a longer one. */
const WHOLE = 200;
const BEFORE = 100;
const AFTER = 80;
/** Words behind figures that say nothing when they are fewer. */
const LEAST = 12;

/** Where a clause ends: a mark with a space behind it. */
const ENDS = /[,;:] /g;

/** Inert markdown of the words around `figures` (spans within `sentence`, in order), the figures bold. */
export function clauseAround(sentence: string, figures: readonly Span[]): string {
  const first = figures[0]?.start ?? 0;
  const last = figures.at(-1)?.end ?? sentence.length;
  const [start, end] =
    sentence.length <= WHOLE ? [0, sentence.length] : [opens(sentence, first), closes(sentence, last)];
  let words = start > 0 ? '… ' : '';
  let at = start;
  for (const figure of figures) {
    if (figure.start < at) continue;
    words += `${spaced(sentence.slice(at, figure.start))}**${inert(sentence.slice(figure.start, figure.end))}**`;
    at = figure.end;
  }
  words += spaced(sentence.slice(at, end)).trimEnd();
  return end < sentence.length ? `${words} …` : words;
}

/** Inert words with the spaces at their ends, which hold them apart from a figure. */
function spaced(text: string): string {
  const words = inert(text);
  if (words === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Where the words before a figure begin: at the first clause that opens near it, else at a word. */
function opens(sentence: string, figure: number): number {
  if (figure <= BEFORE) return 0;
  const from = figure - BEFORE;
  ENDS.lastIndex = from;
  const mark = ENDS.exec(sentence);
  if (mark && mark.index < figure - BEFORE / 3) return mark.index + 2;
  const space = sentence.indexOf(' ', from);
  return space >= 0 && space < figure ? space + 1 : figure;
}

/** Where the words behind a figure end: with the last clause that ends near it, else with a word. */
function closes(sentence: string, figure: number): number {
  if (sentence.length - figure <= AFTER) return sentence.length;
  const until = figure + AFTER;
  let end = -1;
  ENDS.lastIndex = figure;
  for (let mark = ENDS.exec(sentence); mark && mark.index <= until; mark = ENDS.exec(sentence)) end = mark.index;
  if (end >= figure + LEAST) return end;
  const space = sentence.lastIndexOf(' ', until);
  return space > figure ? space : figure;
}
