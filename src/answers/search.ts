/** /search: articles with the sentence that matches best. */
import type { Corpus } from '../store/corpus.ts';
import type { NothingAnswer, Question, SearchAnswer } from './answer.ts';
import { Citations } from './citations.ts';
import { retrieve } from './retrieval.ts';
import { filterOf, nothing } from './scope.ts';
import { nearTopics } from './suggest.ts';

const LIMIT = 50;

export async function search(
  corpus: Corpus,
  question: Extract<Question, { kind: 'search' }>,
  now: Date,
): Promise<SearchAnswer | NothingAnswer> {
  const { hits, loosened } = await retrieve(corpus, question.query, filterOf(question, now), LIMIT);
  if (hits.length === 0) {
    return nothing(corpus, question.query, question, 'nothing found', await nearTopics(corpus, question.query));
  }
  const ids = hits.map((hit) => hit.id);
  const articles = new Map((await corpus.articles(ids)).map((article) => [article.id, article]));
  const readings = await corpus.readings(ids, ['sentences']);
  const words = new Set(question.query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const citations = new Citations();
  const results = ids.flatMap((id) => {
    const article = articles.get(id);
    const sentences = readings.get(id)?.sentences ?? [];
    if (!article) return [];
    const score = (text: string) =>
      (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => words.has(w)).length;
    const best = sentences.reduce<{ span: { start: number; end: number }; score: number } | null>((top, span) => {
      const s = score(article.body.slice(span.start, span.end));
      return top && top.score >= s ? top : { span, score: s };
    }, null);
    return best ? [citations.statement(article, best.span)] : [];
  });
  return {
    kind: 'search',
    query: question.query,
    loosened,
    sort: question.sort ?? 'best',
    results,
    total: results.length,
    citations: citations.list(),
  };
}
