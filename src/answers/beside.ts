/** What stands on either side of a figure in its sentence. */
import type { Figure } from '../language/reading.ts';

/** The words beside a figure, within its sentence. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

/** Characters looked at on either side of a figure. */
const WINDOW = 120;

/** What stands beside a figure up to the ends of its sentence; `end` and `start` bound the sentence. */
export function besideOf(body: string, figure: Figure, { start, end }: { start: number; end: number }): Beside {
  return {
    before: body.slice(Math.max(start, figure.start - WINDOW), figure.start),
    after: body.slice(figure.end, Math.min(end, figure.end + WINDOW)),
  };
}

/** The words of the clause that a figure ends, and of the one that it begins. */
export const clauseBefore = (text: string) => /[^,;:—–]*$/.exec(text)?.[0] ?? '';
export const clauseAfter = (text: string) => /^[^,;:—–]*/.exec(text)?.[0] ?? '';
