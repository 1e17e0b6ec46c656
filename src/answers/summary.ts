/** /summary: the sentences that say most of a topic or an article, in order of time. */
import type { Corpus, Filter, StoredArticle } from '../store/corpus.ts';
import { type NothingAnswer, type Question, type Statement, type SummaryAnswer, UserError } from './answer.ts';
import { Citations } from './citations.ts';
import { findArticle, retrieve } from './retrieval.ts';
import { type Candidate, chooseSentences, rankSentences } from './salience.ts';
import { filterOf } from './scope.ts';
import { unknownArticle, unknownTopic } from './suggest.ts';

const SENTENCES = 5;
const MOST_SENTENCES = 10;
/** Articles that a summary of a topic is drawn from. */
const ARTICLES = 40;

export async function summary(
  corpus: Corpus,
  question: Extract<Question, { kind: 'summary' }>,
): Promise<SummaryAnswer | NothingAnswer> {
  const wanted = Math.min(MOST_SENTENCES, Math.max(1, Math.round(question.sentences ?? SENTENCES)));
  if (question.article !== undefined) {
    const found = await findArticle(corpus, question.article);
    return found ? articleSummary(corpus, found, wanted) : unknownArticle(corpus, question.article, question);
  }
  if (question.topic === undefined) throw new UserError('say what to sum up: topic: some words, or article: a title');
  return topicSummary(corpus, question.topic, filterOf(question), wanted, question);
}

/** One article in so many sentences, in the order in which they stand. */
export async function articleSummary(corpus: Corpus, article: StoredArticle, wanted: number): Promise<SummaryAnswer> {
  const sentences = (await corpus.readings([article.id], ['sentences'])).get(article.id)?.sentences ?? [];
  const chosen = chooseSentences(rankSentences(article, sentences), wanted).sort((a, b) => a.start - b.start);
  const citations = new Citations();
  return {
    kind: 'summary',
    topic: null,
    sentences: chosen.map((span) => citations.statement(article, span)),
    contradictions: [],
    articles: 1,
    citations: citations.list(),
  };
}

async function topicSummary(
  corpus: Corpus,
  topic: string,
  filter: Filter,
  wanted: number,
  scope: Extract<Question, { kind: 'summary' }>,
): Promise<SummaryAnswer | NothingAnswer> {
  const { hits } = await retrieve(corpus, topic, filter, ARTICLES);
  if (hits.length === 0) {
    const anywhere = await retrieve(corpus, topic, {}, 1);
    return unknownTopic(corpus, topic, scope, anywhere.hits.length > 0);
  }
  const ids = hits.map((hit) => hit.id);
  const articles = new Map((await corpus.articles(ids)).map((article) => [article.id, article]));
  const readings = await corpus.readings(ids, ['sentences']);
  const candidates = ids.flatMap((id) => {
    const article = articles.get(id);
    return article ? rankSentences(article, readings.get(id)?.sentences ?? [], topic) : [];
  });
  const citations = new Citations();
  const when = (c: Candidate) => c.article.publishedFrom ?? '';
  const sentences: Statement[] = chooseSentences(candidates, wanted)
    .sort((a, b) => when(a).localeCompare(when(b)) || a.article.id - b.article.id || a.start - b.start)
    .map((candidate) => citations.statement(candidate.article, candidate));
  return { kind: 'summary', topic, sentences, contradictions: [], articles: ids.length, citations: citations.list() };
}
