/** What one line looks like, in numbers: how many words and marks of each kind it has, how it begins and how it ends. */
import { kindsAt, LETTER, NUMBER, OPENER, RAISED, SMALL, SPACE } from './characters.ts';
import { isPictured, isSigned } from './credit.ts';
import { endsSentence, lastOf } from './ending.ts';
import { log1p, log2 } from './logarithms.ts';
import type { Tally } from './tally.ts';

export const SHAPES = [
  'words',
  'wordLength',
  'sentenceEnd',
  'inner',
  'commas',
  'function',
  'lower',
  'capital',
  'upper',
  'digit',
  'separators',
  'startsLower',
  'startsMark',
  'colonEnd',
  'ellipsis',
  'question',
  'date',
  'time',
  'address',
  'copyright',
  'label',
  'quotes',
  'parentheses',
  'first',
  'second',
  'punctuation',
  'exclamation',
  'dateline',
  'titleCase',
  'credit',
] as const;

/** Place of a number in a line's shape. */
export const SHAPE = Object.fromEntries(SHAPES.map((name, i) => [name, i])) as Readonly<
  Record<(typeof SHAPES)[number], number>
>;

const NUMERIC_DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/;
const CLOCK = /\b\d{1,2}[:.]\d\d\b/;
const DATELINE = /^[\p{Lu}][\p{L} .,]{2,40}(?:\([\p{L} ]{2,30}\)\s*)?(?:--|[-–—])\s/u;
/** Marks that a sentence may begin with. */
const STARTERS = '"\'“‘«„([¿¡$€£';
/** A label ends this near to the line's beginning. */
const LABEL = 24;

/** Words of a line, those of scripts without blanks estimated: about two characters each. */
export function wordsOf(tally: Tally): number {
  return Math.max(tally.words, tally.unspaced / 2);
}

/** True for a line whose script has no case or no blanks: its function words are not known. */
export function isForeign(tally: Tally): boolean {
  const words = wordsOf(tally);
  return tally.uncased * 2 > words || tally.unspaced > words;
}

/** Share of function words that stands for "cannot be told". */
export function neutral(words: number): number {
  return words >= 8 ? 0.35 : 0.15;
}

/** Writes the shape of a line, `SHAPES.length` numbers, into `row` from `at` on. `tally` is that of the text. */
export function writeShape(text: string, tally: Tally, row: Float32Array, at: number): void {
  const words = wordsOf(tally);
  const n = Math.max(1, words);
  const last = lastOf(text);
  const unit = text.charCodeAt(last);
  const ends = endsSentence(text);
  const start = text.length > 0 ? kindsAt(text, 0) : SPACE;
  const opened = (start & OPENER) !== 0 && text.length > 1 ? kindsAt(text, 1) : 0;
  const marked = text !== '' && (start & (LETTER | NUMBER)) === 0 && !STARTERS.includes(text.charAt(0));
  const dotted = unit === 0x2026 || (unit === 0x2e && last > 0 && text.charCodeAt(last - 1) === 0x2e);
  const labelled = tally.colon >= 1 && tally.colon <= LABEL && last > tally.colon;
  const headed = tally.dash > 0 && (start & RAISED) !== 0 && DATELINE.test(text);
  const credited = (tally.brackets > 0 && isPictured(text)) || (tally.stops && !ends && isSigned(text));
  // A date or time is all that a short line says, and little of what a long one does.
  const rarely = 1 / Math.max(1, log2(n));
  let k = at;
  row[k++] = log1p(words);
  row[k++] = tally.letters / n;
  row[k++] = ends ? 1 : 0;
  row[k++] = Math.min(tally.inner, 8);
  row[k++] = tally.commas / n;
  row[k++] = isForeign(tally) ? neutral(words) : tally.grammar / n;
  row[k++] = tally.lower / n;
  row[k++] = tally.capital / n;
  row[k++] = tally.upper / n;
  row[k++] = tally.numerals / n;
  row[k++] = tally.separators / n;
  row[k++] = ((start | opened) & SMALL) !== 0 ? 1 : 0;
  row[k++] = marked ? 1 : 0;
  row[k++] = unit === 0x3a || unit === 0xff1a ? 1 : 0;
  row[k++] = dotted ? 1 : 0;
  row[k++] = tally.question ? 1 : 0;
  row[k++] = isDated(text, tally) ? rarely : 0;
  row[k++] = tally.clock && CLOCK.test(text) ? rarely : 0;
  row[k++] = tally.address ? 1 : 0;
  row[k++] = tally.copyright ? 1 : 0;
  row[k++] = labelled ? 1 : 0;
  row[k++] = tally.quotes / n;
  row[k++] = tally.brackets / n;
  row[k++] = tally.first / n;
  row[k++] = tally.second / n;
  row[k++] = tally.punctuation / n;
  row[k++] = tally.exclamation ? 1 : 0;
  row[k++] = headed ? 1 : 0;
  row[k++] = tally.long === 0 ? -1 : (tally.longCapital + tally.upper) / (tally.long + tally.upper);
  row[k++] = credited ? 1 : 0;
}

function isDated(text: string, { month, year, numerals, digits }: Tally): boolean {
  if (month && (year || numerals > 0)) return true;
  return digits > 2 && NUMERIC_DATE.test(text);
}
