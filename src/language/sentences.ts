/**
 * Sentences of a clean body: Intl.Segmenter with rules of our own for abbreviations, which it splits at
 * ("U.S. President", "Jan. 5"). A paragraph break always ends a sentence.
 */
import type { Sentence } from './reading.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A piece that ends like this goes on in the next one. */
const ABBREVIATION =
  /(?:^|[\s("“‘[])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Adm|Rev|Hon|St|Jr|Sr|No|vs|Inc|Corp|Co|Ltd|U\.S|U\.K|U\.N|E\.U|D\.C|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est|i\.e|e\.g)\.\s*$/u;

/** Sentence spans in order, trimmed of white space, never empty, never across a line break pair. */
export function splitSentences(body: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of body.matchAll(/[^\n]+/g)) {
    let start = -1;
    for (const piece of segmenter.segment(paragraph[0])) {
      if (start < 0) start = piece.index;
      if (ABBREVIATION.test(piece.segment.slice(-12))) continue;
      push(body, paragraph.index + start, paragraph.index + piece.index + piece.segment.length, sentences);
      start = -1;
    }
    if (start >= 0) push(body, paragraph.index + start, paragraph.index + paragraph[0].length, sentences);
  }
  return sentences;
}

function push(body: string, start: number, end: number, into: Sentence[]): void {
  const text = body.slice(start, end);
  const trimmed = text.trim();
  if (trimmed === '') return;
  const at = start + text.indexOf(trimmed);
  into.push({ start: at, end: at + trimmed.length });
}
