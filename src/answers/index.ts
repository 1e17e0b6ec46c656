/** Question to answer: the one door to everything that can be asked of a corpus. */
import type { Corpus } from '../store/corpus.ts';
import { type Answer, type Question, UserError } from './answer.ts';
import { article } from './article.ts';
import { library } from './library.ts';
import { search } from './search.ts';
import { summary } from './summary.ts';

export interface AnswerContext {
  readonly corpus: Corpus;
  /** Relative words in `from` and `to` count from here. */
  readonly now: Date;
}

/** Answers one question. Throws UserError for what the asker can mend. */
export async function answer(question: Question, { corpus }: AnswerContext): Promise<Answer> {
  switch (question.kind) {
    case 'summary':
      return summary(corpus, question);
    case 'search':
      return search(corpus, question);
    case 'article':
      return article(corpus, question, {
        figures: async () => ({ kind: 'figures', topic: null, measures: [], citations: [] }),
        timeline: async () => ({ kind: 'timeline', topic: null, entries: [], ahead: [], citations: [] }),
      });
    case 'library':
      return library(corpus);
    default:
      throw new UserError(`/${question.kind} cannot be answered yet`);
  }
}
