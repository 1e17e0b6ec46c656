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

/** Ends of clauses: , ; : and dashes. */
const MARKS = /[,;:—–]/;

/** The words of the clause that a figure ends, and of the one that it begins. */
export function clauseBefore(text: string): string {
  let at = text.length;
  while (at > 0 && !MARKS.test(text.charAt(at - 1))) at--;
  return text.slice(at);
}

export function clauseAfter(text: string): string {
  const end = text.search(MARKS);
  return end < 0 ? text : text.slice(0, end);
}
