/**
 * Questions answered in worker threads, each with a connection that only reads: SQLite is synchronous, and the
 * gateway's thread never waits for it. A question that takes too long ends its thread alone.
 */
import type { Log } from '../log.ts';
import { ThreadError, ThreadPool, workerCount } from '../threads.ts';
import { type Answer, type Question, type Suggestion, type SuggestKind, UserError } from './answer.ts';
import type { AnswerResult, AnswerTask, AnswerThread } from './worker.ts';

export interface Asking {
  /** The server that asks; null sees the owner's articles alone. */
  readonly guild: string | null;
  /** Relative words in `from` and `to` count from here. */
  readonly now: Date;
}

export interface AnswerPool {
  /** Rejects with UserError for what the asker can mend. */
  ask(question: Question, asking: Asking): Promise<Answer>;
  /** At most `limit` proposals, best first. */
  suggest(what: SuggestKind, typed: string, guild: string | null, limit?: number): Promise<readonly Suggestion[]>;
  close(): Promise<void>;
}

export interface AnswerPoolOptions {
  readonly database: string;
  readonly log: Log;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 20_000;
const MEMORY_MB = 1024;
/** How long a thread beyond the first waits for another question. */
const IDLE_MS = 60_000;
/** Discord takes 25 choices. */
const CHOICES = 25;
/** Longer queues would be answered when nobody waits any more. */
const MOST_WAITING = 500;
/** Typing asks often and must not wait behind a long answer; it has a thread of its own. */
const TYPING_TIMEOUT_MS = 2_500;

export function openAnswerPool({ database, log, timeoutMs = TIMEOUT_MS }: AnswerPoolOptions): AnswerPool {
  const common = { script: new URL('./worker.ts', import.meta.url), memoryMb: MEMORY_MB };
  const data = (answers: boolean): AnswerThread => ({ database, answers });
  const asking = new ThreadPool<AnswerTask, AnswerResult>({
    ...common,
    workerData: data(true),
    size: Math.max(workerCount(), 2),
    // Each thread holds some 45 MB; most servers ask one thing at a time.
    kept: 1,
    idleMs: IDLE_MS,
    timeoutMs,
  });
  const typing = new ThreadPool<AnswerTask, AnswerResult>({
    ...common,
    workerData: data(false),
    size: 1,
    timeoutMs: TYPING_TIMEOUT_MS,
  });
  asking.warm();
  typing.warm();
  return {
    async ask(question, { guild, now }) {
      if (asking.waiting >= MOST_WAITING) throw new UserError('too much is being asked at once; ask again in a moment');
      const result = await asking.run({ kind: 'ask', guild, now: now.getTime(), question }).catch(mendable);
      if (result.kind !== 'answer') throw new Error(`an answer was wanted, not ${result.kind}`);
      for (const fault of result.faults) log.error({ fault }, 'an answer said what no article holds; it was dropped');
      return result.answer;
    },
    async suggest(what, typed, guild, limit = CHOICES) {
      const result = await typing.run({ kind: 'suggest', guild, what, typed, limit });
      return result.kind === 'suggestions' ? result.suggestions : [];
    },
    async close() {
      await Promise.all([asking.close(), typing.close()]);
    },
  };
}

/** What comes from a thread is an error of its name only: a person's own mistake is made a UserError again. */
function mendable(error: unknown): never {
  if (error instanceof ThreadError && error.reason === 'time')
    throw new UserError('that took too long to work out; narrow it down with a topic or from: and to:');
  if (error instanceof Error && error.name === 'UserError') throw new UserError(error.message);
  throw error;
}
