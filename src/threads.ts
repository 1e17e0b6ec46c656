/**
 * Worker threads for work that must not stop the rest: one task a thread at a time, with a time-out and a memory cap.
 * A thread that dies or hangs is replaced, and its task alone fails.
 */
import { once } from 'node:events';
import { readlinkSync } from 'node:fs';
import { availableParallelism, setPriority } from 'node:os';
import path from 'node:path';
import { setTimeout as startTimer } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import { parentPort, type Transferable, Worker } from 'node:worker_threads';

export interface ThreadOptions {
  /** Module that calls `serveTasks`. */
  readonly script: URL;
  readonly size: number;
  /** How long a task may go without a result or a sign of progress. */
  readonly timeoutMs: number;
  /** Cap on the JavaScript heap of each thread. */
  readonly memoryMb: number;
  readonly workerData?: unknown;
  /** A thread that had nothing to do for so long ends, and gives back its memory; never, when left out. */
  readonly idleMs?: number;
  /** Threads that stay all the same; none, when left out. */
  readonly kept?: number;
}

/** Message that ends a thread; tasks are objects. */
const END = null;
const GRACE_MS = 2_000;
/** Space for what is short-lived: V8 would take three times as much for each thread, and keep it. */
const YOUNG_MB = 16;
/** A thread that does not load in this time will not. */
const START_MS = 60_000;

/** The thread, not the task, failed. */
export class ThreadError extends Error {
  override name = 'ThreadError';
  readonly reason: 'time' | 'memory' | 'crash' | 'closed';

  constructor(reason: ThreadError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** An error as it crosses from a thread: `name` tells what kind it was. */
interface CarriedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

type Reply =
  /** Its modules are loaded. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'error'; readonly error: CarriedError }
  | { readonly kind: 'progress'; readonly progress: unknown };

interface Job<Task, Result> {
  readonly task: Task;
  readonly onProgress: ((progress: unknown) => void) | undefined;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

interface Thread<Task, Result> {
  readonly worker: Worker;
  job: Job<Task, Result> | null;
  timer: NodeJS.Timeout | null;
  /** False while it loads its modules, which no task pays for. */
  ready: boolean;
}

export class ThreadPool<Task, Result> {
  readonly #options: ThreadOptions;
  readonly #threads = new Set<Thread<Task, Result>>();
  readonly #waiting: Job<Task, Result>[] = [];
  #closed = false;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  /** Tasks that wait for a thread. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Threads that are there. */
  get threads(): number {
    return this.#threads.size;
  }

  /** Starts its threads now, or those that it keeps, so that the first tasks need not wait for it. */
  warm(): void {
    while (this.#threads.size < (this.#options.kept ?? this.#options.size)) this.#start();
  }

  /**
   * Runs one task. Rejects with ThreadError when the thread failed, else with an Error that has the name and message
   * of what the task threw.
   */
  run(task: Task, onProgress?: (progress: unknown) => void): Promise<Result> {
    if (this.#closed) return Promise.reject(new ThreadError('closed', 'the threads were stopped'));
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ task, onProgress, resolve, reject });
      this.#next();
    });
  }

  /** Stops at once; tasks that run or wait are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    const error = new ThreadError('closed', 'the threads were stopped');
    for (const job of this.#waiting.splice(0)) job.reject(error);
    await Promise.all([...this.#threads].map((thread) => this.#end(thread, error)));
  }

  #next(): void {
    if (this.#closed || this.#waiting.length === 0) return;
    const idle = [...this.#threads].find((thread) => thread.job === null);
    const thread = idle ?? (this.#threads.size < this.#options.size ? this.#start() : null);
    const job = thread ? this.#waiting.shift() : undefined;
    if (!thread || !job) return;
    thread.job = job;
    thread.worker.ref();
    this.#watch(thread);
    thread.worker.postMessage(job.task);
  }

  #start(): Thread<Task, Result> {
    const { script, memoryMb, workerData } = this.#options;
    const worker = new Worker(script, {
      workerData,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const thread: Thread<Task, Result> = { worker, job: null, timer: null, ready: false };
    // An idle thread does not keep the process alive.
    worker.unref();
    worker.on('message', (reply: Reply) => this.#reply(thread, reply));
    worker.on('error', (error: unknown) => {
      const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const failure = memory
        ? new ThreadError('memory', `needed more than ${memoryMb} MB of memory`, { cause: error })
        : new ThreadError('crash', `a worker thread failed: ${String(error)}`, { cause: error });
      this.#replace(thread, failure);
    });
    worker.on('exit', (code) =>
      this.#replace(thread, new ThreadError('crash', `a worker thread ended with code ${code}`)),
    );
    this.#threads.add(thread);
    return thread;
  }

  #reply(thread: Thread<Task, Result>, reply: Reply): void {
    const { job } = thread;
    if (reply.kind === 'ready') thread.ready = true;
    if (!job) return;
    if (reply.kind === 'ready') {
      this.#watch(thread);
      return;
    }
    if (reply.kind === 'progress') {
      this.#watch(thread);
      job.onProgress?.(reply.progress);
      return;
    }
    this.#free(thread);
    thread.worker.unref();
    if (reply.kind === 'result') job.resolve(reply.result as Result);
    else job.reject(revive(reply.error));
    this.#next();
    this.#retireLater(thread);
  }

  /** Ends a thread that stays without a job. */
  #retireLater(thread: Thread<Task, Result>): void {
    const { idleMs, kept = 0 } = this.#options;
    if (idleMs === undefined || thread.job !== null) return;
    thread.timer = startTimer(() => {
      if (this.#threads.size > kept) this.#replace(thread, new ThreadError('closed', 'the thread was idle'));
    }, idleMs);
    thread.timer.unref();
  }

  #watch(thread: Thread<Task, Result>): void {
    const timeoutMs = thread.ready ? this.#options.timeoutMs : START_MS;
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = startTimer(() => {
      this.#replace(thread, new ThreadError('time', `took longer than ${timeoutMs / 1000} s`));
    }, timeoutMs);
  }

  #free(thread: Thread<Task, Result>): void {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = null;
    thread.job = null;
  }

  #replace(thread: Thread<Task, Result>, error: ThreadError): void {
    if (!this.#threads.has(thread)) return;
    void this.#end(thread, error);
    this.#next();
  }

  async #end(thread: Thread<Task, Result>, error: ThreadError): Promise<void> {
    this.#threads.delete(thread);
    const { job } = thread;
    this.#free(thread);
    job?.reject(error);
    // One that waits for a task ends by itself; ending a thread from outside while it still starts is unsafe.
    if (!job && error.reason === 'closed') {
      thread.worker.ref();
      thread.worker.postMessage(END);
      await Promise.race([once(thread.worker, 'exit'), setTimeout(GRACE_MS, undefined, { ref: false })]);
    }
    await thread.worker.terminate();
  }
}

/** In the thread: answers each task that comes; `progress` tells that it goes on, and with what. */
export function serveTasks<Task>(
  run: (task: Task, progress: (progress: unknown) => void) => Promise<unknown>,
  transfer: (result: unknown) => Transferable[] = () => [],
): void {
  const port = parentPort;
  if (!port) throw new Error('serveTasks belongs into a worker thread');
  const reply = (message: Reply, transferred: Transferable[] = []) => port.postMessage(message, transferred);
  reply({ kind: 'ready' });
  port.on('message', (task: Task | typeof END) => {
    if (task === END) return port.close();
    run(task, (progress) => reply({ kind: 'progress', progress })).then(
      (result) => reply({ kind: 'result', result }, transfer(result)),
      (error: unknown) => {
        const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
        reply({ kind: 'error', error: { name, message, stack } });
      },
    );
  });
}

/**
 * Gives this thread less of a core that others want too: the gateway's heartbeat goes before reading. Linux has a
 * priority for each thread; elsewhere nothing changes.
 */
export function giveWay(niceness: number): void {
  try {
    const thread = Number(path.basename(readlinkSync('/proc/thread-self')));
    if (thread > 0) setPriority(thread, niceness);
  } catch {
    // No such file, or not allowed: the threads are equals then.
  }
}

/** Threads for work that fills a core: all cores but the one that the gateway needs, at least one, at most four. */
export function workerCount(): number {
  return Math.min(Math.max(availableParallelism() - 1, 1), 4);
}

function revive({ name, message, stack }: CarriedError): Error {
  const error = new Error(message);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}
