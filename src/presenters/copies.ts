/** Who else carries the text of an article that is cited. */
import type { Citation } from '../answers/answer.ts';
import { plain, shorten } from './escape.ts';

/** Names of other sources that a line holds. */
const OTHERS = 4;

/** Which other sources carry the same text, as plain text; null where none does. */
export function alsoWords({ alsoFrom = [] }: Citation): string | null {
  if (alsoFrom.length === 0) return null;
  const names = alsoFrom.slice(0, OTHERS).map((name) => plain(shorten(name, 40)));
  const more = alsoFrom.length - names.length;
  return `also in ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
