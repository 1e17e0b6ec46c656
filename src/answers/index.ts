/** Question to answer: the one door to everything that can be asked of a corpus. */
import type { Corpus } from '../store/corpus.ts';
import { type Answer, type Question, UserError } from './answer.ts';
import { search } from './search.ts';

export interface AnswerContext {
  readonly corpus: Corpus;
  /** Relative words in `from` and `to` count from here. */
  readonly now: Date;
}

/** Answers one question. Throws UserError for what the asker can mend. */
export async function answer(question: Question, { corpus }: AnswerContext): Promise<Answer> {
  switch (question.kind) {
    case 'search':
      return search(corpus, question);
    default:
      throw new UserError(`/${question.kind} cannot be answered yet`);
  }
}
