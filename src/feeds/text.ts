/** Titles of feeds as plain text. */
import { decodeEntities } from '../articles/plain.ts';

const TAG = /<\/?[a-z][^<>]{0,500}>|<!--[^<>]{0,500}-->/gi;

/**
 * A title without mark-up. Atom says by `type` whether its text is HTML; of RSS nobody knows, so what looks like a tag
 * is taken for one, and a "<" that begins none stays.
 */
export function plainTitle(value: string, type?: string): string {
  if (type === 'text' || type === 'text/plain') return squeeze(value);
  return squeeze(decodeEntities(value.replace(TAG, '')));
}

function squeeze(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
