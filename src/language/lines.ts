/** The sentences of a body cut into words and marks, once for all that read them. */
import { type Token, tokenize } from './names/tokens.ts';
import type { Sentence } from './reading.ts';

export interface Line {
  readonly tokens: readonly Token[];
  /** The bits of all its words. */
  readonly facts: number;
}

/** A line for each sentence. */
export function linesOf(body: string, sentences: readonly Sentence[]): Line[] {
  return sentences.map(({ start, end }) => {
    const tokens = tokenize(body, start, end);
    let facts = 0;
    for (const token of tokens) facts |= token.facts;
    return { tokens, facts };
  });
}
