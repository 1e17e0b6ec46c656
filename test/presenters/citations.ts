/** Two articles that figures of presenters' tests lead to. */
import type { Citation } from '../../src/answers/answer.ts';

export const CITATIONS: readonly Citation[] = ['Quay Post', 'Delta News'].map((source, i) => ({
  n: i + 1,
  article: i + 1,
  title: `Title ${i + 1}`,
  source,
  published: '2021-02-03',
  publishedBasis: 'given',
  publishedNote: null,
  url: null,
  file: `${i + 1}.txt`,
}));
