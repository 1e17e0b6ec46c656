/** Worker thread that answers questions over a connection that only reads. */
import { workerData } from 'node:worker_threads';
import { Store } from '../store/store.ts';
import { serveTasks } from '../threads.ts';
import type { Answer, Question, Suggestion, SuggestKind } from './answer.ts';
import { answer } from './index.ts';
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

const store = new Store({ path: (workerData as { readonly database: string }).database, readOnly: true });

serveTasks<AnswerTask>(async (task): Promise<AnswerResult> => {
  const corpus = store.corpus(task.guild);
  if (task.kind === 'suggest') {
    const suggestions = await suggest(corpus, task.what, task.typed, task.limit);
    return { kind: 'suggestions', suggestions };
  }
  const faults: Fault[] = [];
  const now = new Date(task.now);
  const result = await answer(task.question, { corpus, now, onFault: (fault) => faults.push(fault) });
  return { kind: 'answer', answer: result, faults };
});
