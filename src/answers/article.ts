/** /article: one article at a glance. */
import type { Corpus } from '../store/corpus.ts';
import type { ArticleAnswer, FiguresAnswer, NothingAnswer, Question, SummaryAnswer, TimelineAnswer } from './answer.ts';
import { Citations } from './citations.ts';
import { findArticle } from './retrieval.ts';
import { unknownArticle } from './suggest.ts';
import { articleSummary } from './summary.ts';

/** Sentences of the summary that stands at the head of the answer. */
const SENTENCES = 3;

/** The parts that other questions answer; they say `nothing` for an article without figures or dates. */
export interface ArticleParts {
  readonly figures: (article: string) => Promise<FiguresAnswer | NothingAnswer>;
  readonly timeline: (article: string) => Promise<TimelineAnswer | NothingAnswer>;
}

export async function article(
  corpus: Corpus,
  question: Extract<Question, { kind: 'article' }>,
  parts: ArticleParts,
): Promise<ArticleAnswer | NothingAnswer> {
  const found = await findArticle(corpus, question.article);
  if (!found) return unknownArticle(corpus, question.article, {});
  const id = String(found.id);
  const summary: SummaryAnswer = await articleSummary(corpus, found, SENTENCES);
  const [figures, timeline] = await Promise.all([parts.figures(id), parts.timeline(id)]);
  const citations = new Citations();
  citations.cite(found);
  const [citation] = citations.list();
  if (!citation) throw new Error('an article that was cited has a citation');
  return {
    kind: 'article',
    citation,
    author: found.author,
    language: found.language,
    summary,
    figures: figures.kind === 'figures' ? figures : { kind: 'figures', topic: null, measures: [], citations: [] },
    timeline:
      timeline.kind === 'timeline'
        ? timeline
        : { kind: 'timeline', topic: null, entries: [], ahead: [], citations: [] },
    citations: [citation],
  };
}
