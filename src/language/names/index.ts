/** Proper names of a body, brought to one key for all their spellings. */
import { type Line, linesOf } from '../lines.ts';
import type { Name, Sentence } from '../reading.ts';
import { canonicalNames } from './canonical.ts';
import { isHeading, seen } from './evidence.ts';
import { runs } from './runs.ts';

/** Finds names in order of their start; they do not overlap. Linear in the body's length. */
export function findNames(
  body: string,
  sentences: readonly Sentence[],
  lines: readonly Line[] = linesOf(body, sentences),
): Name[] {
  const tokens = lines.map((line) => line.tokens);
  const headings = tokens.map(isHeading);
  const evidence = seen(tokens, headings);
  const found = tokens.flatMap((sentence, i) => runs(sentence, i, headings[i] === true, evidence));
  return canonicalNames(body, found);
}
