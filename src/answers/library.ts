/** /library: what there is to ask of. */
import type { Corpus } from '../store/corpus.ts';
import type { LibraryAnswer } from './answer.ts';

export async function library(corpus: Corpus): Promise<LibraryAnswer> {
  const overview = await corpus.overview();
  return { kind: 'library', ...overview, unread: [], citations: [] };
}
