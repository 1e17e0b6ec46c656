/** /library: what there is to ask of. */
import type { Corpus } from '../store/corpus.ts';
import type { LibraryAnswer } from './answer.ts';

/** Of what could not be read, so many of the newest. */
const UNREAD = 100;

export async function library(corpus: Corpus): Promise<LibraryAnswer> {
  const [overview, unread] = await Promise.all([corpus.overview(), corpus.unread(UNREAD)]);
  return { kind: 'library', ...overview, unread, citations: [] };
}
