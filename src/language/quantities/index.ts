/** Figures of a body: numbers that quantify something reported. */
import type { Figure, Name, Quote, ReadingContext, Sentence, TimeExpression } from '../reading.ts';

/** What was found before and figures lean on. */
export interface FigureInputs {
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  readonly context: ReadingContext;
}

/** Finds figures in order of their start; they do not overlap. */
export function findFigures(_body: string, _sentences: readonly Sentence[], _inputs: FigureInputs): Figure[] {
  return [];
}
