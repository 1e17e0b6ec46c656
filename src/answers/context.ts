/** A statement where it stands: its sentence, with the ones before and after it. */
import type { Corpus } from '../store/corpus.ts';
import type { ContextAnswer, NothingAnswer, Question } from './answer.ts';
import { Citations } from './citations.ts';
import { nothing } from './scope.ts';

/** `nothing` when the article is not there any more, or no longer that long. */
export async function contextOf(
  corpus: Corpus,
  { article: id, start, end }: Extract<Question, { kind: 'context' }>,
): Promise<ContextAnswer | NothingAnswer> {
  const article = await corpus.article(id);
  const sentences = (await corpus.readings([id], ['sentences'])).get(id)?.sentences ?? [];
  const first = sentences.findIndex((s) => s.end > start);
  const last = sentences.findLastIndex((s) => s.start < end);
  const from = sentences[first];
  const to = sentences[last];
  if (!article || !from || !to || first > last) return nothing(corpus, String(id), {}, 'unknown article', []);
  const citations = new Citations();
  const statement = (span: { start: number; end: number } | undefined) =>
    span ? citations.statement(article, span) : null;
  return {
    kind: 'context',
    before: statement(sentences[first - 1]),
    sentence: citations.statement(article, { start: from.start, end: to.end }),
    after: statement(sentences[last + 1]),
    citations: citations.list(),
  };
}
