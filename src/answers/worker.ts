/** Worker thread that answers questions over a connection that only reads. */
import { workerData } from 'node:worker_threads';
import { Store } from '../store/store.ts';
import { serveTasks } from '../threads.ts';
import type { Answer, Question, Suggestion, SuggestKind } from './answer.ts';
import { suggest } from './suggest.ts';
import type { Fault } from './verify.ts';

export type AnswerTask =
  | { readonly kind: 'ask'; readonly guild: string | null; readonly now: number; readonly question: Question }
  | {
      readonly kind: 'suggest';
      readonly guild: string | null;
      readonly what: SuggestKind;
      readonly typed: string;
      readonly limit: number;
    };

export type AnswerResult =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly faults: readonly Fault[] }
  | { readonly kind: 'suggestions'; readonly suggestions: readonly Suggestion[] };

export interface AnswerThread {
  readonly database: string;
  /** False in the thread that only completes what is typed: it needs little of the program. */
  readonly answers: boolean;
}

const { database, answers } = workerData as AnswerThread;
const store = new Store({ path: database, readOnly: true });
// Loaded before the first question comes.
const { answer } = answers ? await import('./index.ts') : { answer: null };

serveTasks<AnswerTask>(async (task): Promise<AnswerResult> => {
  const corpus = store.corpus(task.guild);
  if (task.kind === 'suggest') {
    const suggestions = await suggest(corpus, task.what, task.typed, task.limit);
    return { kind: 'suggestions', suggestions };
  }
  if (!answer) throw new Error('this thread answers no questions');
  const faults: Fault[] = [];
  const now = new Date(task.now);
  const result = await answer(task.question, { corpus, now, onFault: (fault) => faults.push(fault) });
  return { kind: 'answer', answer: result, faults };
});
