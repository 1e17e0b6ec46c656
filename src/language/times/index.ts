/** Times of a body as TIMEX3 expressions. */
import type { ReadingContext, Sentence, TimeExpression } from '../reading.ts';

/** Finds and resolves time expressions, in order of their start; they do not overlap. */
export function findTimes(body: string, sentences: readonly Sentence[], _context: ReadingContext): TimeExpression[] {
  const found: TimeExpression[] = [];
  sentences.forEach((span, sentence) => {
    for (const match of body.slice(span.start, span.end).matchAll(/\b(?:19|20)\d\d\b/g)) {
      const year = match[0];
      const start = span.start + match.index;
      found.push({
        type: 'DATE',
        value: year,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        text: year,
        start,
        end: start + 4,
        sentence,
        basis: 'stated',
      });
    }
  });
  return found;
}
