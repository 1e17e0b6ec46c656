/** Who says what: direct quotations and attributed statements with their speakers. */
import type { Name, Quote, Sentence } from '../reading.ts';

/** Finds quotes in order of their start. */
export function findQuotes(_body: string, _sentences: readonly Sentence[], _names: readonly Name[]): Quote[] {
  return [];
}
