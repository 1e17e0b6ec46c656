/** The limits of a question in days and a source's own name, checked against the corpus. */
import { nearest } from '../language/spelling.ts';
import type { Corpus, Filter } from '../store/corpus.ts';
import { type NothingAnswer, type Scope, UserError } from './answer.ts';
import { period } from './period.ts';

/** The filter of a question asked at `now`. Throws UserError when `from` or `to` cannot be read as a time. */
export function filterOf({ from, to, source }: Scope, now: Date): Filter {
  const first = from === undefined ? undefined : period(from, now).from;
  const last = to === undefined ? undefined : period(to, now).to;
  if (first !== undefined && last !== undefined && first > last)
    throw new UserError(`from ${from} comes after to ${to}: no day lies between them`);
  return { from: first, to: last, source };
}

/** Why nothing came of a question, with what might be meant: asked only when nothing was found. */
export async function nothing(
  corpus: Corpus,
  asked: string,
  scope: Scope,
  reason: NothingAnswer['reason'],
  suggestions: readonly string[] = [],
): Promise<NothingAnswer> {
  const { articles, sources } = await corpus.overview();
  const answer = (reason: NothingAnswer['reason'], suggestions: readonly string[]): NothingAnswer => ({
    kind: 'nothing',
    reason,
    asked,
    suggestions,
    citations: [],
  });
  if (articles === 0) return answer('empty corpus', []);
  if (scope.source !== undefined) {
    const names = sources.flatMap(({ source }) => (source === null ? [] : [source]));
    const wanted = scope.source.toLowerCase();
    if (!names.some((name) => name.toLowerCase() === wanted)) {
      const near = nearest(scope.source, names, 5);
      return { ...answer('unknown source', near.length > 0 ? near : names.slice(0, 5)), asked: scope.source };
    }
  }
  return answer(reason, suggestions);
}
