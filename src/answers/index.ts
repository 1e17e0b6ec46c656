/** Question to answer: the one door to everything that can be asked of a corpus. */
import { compose } from '../../briefings/compose.ts';
import type { Corpus } from '../store/corpus.ts';
import type { Answer, Question } from './answer.ts';
import { article } from './article.ts';
import { withSources } from './citations.ts';
import { compare } from './compare.ts';
import { contextOf } from './context.ts';
import { figures } from './figures.ts';
import { library } from './library.ts';
import { quotes } from './quotes.ts';
import { search } from './search.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { type Fault, verified } from './verify.ts';

export interface AnswerContext {
  readonly corpus: Corpus;
  /** Relative words in `from` and `to` count from here. */
  readonly now: Date;
  /** Told of each statement that was dropped because its article does not hold it: a bug. */
  readonly onFault?: ((fault: Fault) => void) | undefined;
}

/** Answers one question; nothing goes out that no article holds. Throws UserError for what the asker can mend. */
export async function answer(question: Question, context: AnswerContext): Promise<Answer> {
  const drafted = await draft(question, context);
  return withSources(await verified(drafted, context.corpus, context.onFault ?? warn), context.corpus);
}

async function draft(question: Question, context: AnswerContext): Promise<Answer> {
  const { corpus, now } = context;
  switch (question.kind) {
    case 'summary':
      return summary(corpus, question, now);
    case 'quotes':
      return quotes(corpus, question, now);
    case 'search':
      return search(corpus, question, now);
    case 'article':
      return article(corpus, question, {
        figures: (id) => figures(corpus, { kind: 'figures', article: id }, now),
        timeline: (id) => timeline(corpus, { kind: 'timeline', article: id }, now),
      });
    case 'figures':
      return figures(corpus, question, now);
    case 'timeline':
      return timeline(corpus, question, now);
    case 'context':
      return contextOf(corpus, question);
    case 'briefing':
      return compose(corpus, question);
    case 'compare':
      return compare(corpus, question, (topic) => figures(corpus, { kind: 'figures', topic }, now));
    case 'library':
      return library(corpus);
  }
}

/** Where nobody listens, a bug is at least a warning of the process. */
function warn({ kind, article, start, end }: Fault): void {
  process.emitWarning(`/${kind}: article ${article} does not hold what was to be said of [${start}, ${end})`);
}
