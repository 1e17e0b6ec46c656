/**
 * Times of a body as TIMEX3 expressions (ISO-TimeML; extents and values after the TempEval-3 guidelines).
 * Tokens of a sentence go through a hand-written grammar, then all that was found is resolved in the order of the text.
 */
import { type Line, linesOf } from '../lines.ts';
import type { ReadingContext, Sentence, TimeExpression } from '../reading.ts';
import type { Found } from './anchor.ts';
import { findMatches } from './grammar.ts';
import { TIMELY } from './lexicon.ts';
import { resolve } from './resolve.ts';
import { tenseAt } from './tense.ts';
import { Tokens } from './tokens.ts';

/**
 * Finds and resolves time expressions, in order of their start; they do not overlap and lie within their sentences.
 * Linear in the length of the body; never throws.
 */
export function findTimes(
  body: string,
  sentences: readonly Sentence[],
  context: ReadingContext,
  lines: readonly Line[] = linesOf(body, sentences),
): TimeExpression[] {
  const tokens = new Tokens();
  const found: Found[] = [];
  sentences.forEach((span, sentence) => {
    if (((lines[sentence]?.facts ?? 0) & TIMELY) === 0) return;
    tokens.read(body, span.start, span.end);
    for (const match of findMatches(tokens)) {
      const { meaning } = match;
      const start = tokens.start(match.start);
      const end = tokens.end(match.end - 1);
      const open =
        meaning.kind === 'shift' ? meaning.unit === 'WE' : meaning.kind === 'calendar' && meaning.year === null;
      found.push({
        meaning,
        start,
        end,
        text: body.slice(start, end),
        sentence,
        tense: open ? tenseAt(tokens, match.start, match.end) : null,
      });
    }
  });
  return resolve(body, sentences, found, context);
}
