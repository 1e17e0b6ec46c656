/** The library as the rest of the program holds it: starts the thread that writes articles, and restarts it if it dies. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { IngestOptions, IngestReport, IngestRequest, ItemsToTake } from './thread.ts';

export type { ItemsToTake } from './thread.ts';

export interface LibraryOptions {
  readonly database: string;
  readonly articlesDir: string | null;
  /** Version of the program: what another one has read is read again. */
  readonly version: string;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly settleMs?: number;
  readonly rescanMs?: number;
}

export interface Library {
  /** Resolves when the folder, as it was found, has been read. */
  readonly settled: Promise<void>;
  /** Takes a feed's items into the corpus, each once; gives how many articles were new. */
  take(order: ItemsToTake): Promise<number>;
  stop(): Promise<void>;
}

const SETTLE_MS = 700;
const RESCAN_MS = 60_000;
const TIMEOUT_MS = 30_000;
const MEMORY_MB = 768;
const MOST_READERS = 6;
/** Space for what is short-lived in the thread that writes: what passes through would leave it large. */
const YOUNG_MB = 16;
/** Pause before a thread that died is started again. */
const RESTART_MS = 2_000;
/** How long stopping may take before the thread is ended. */
const STOP_MS = 5_000;

interface Waiting {
  readonly resolve: (added: number) => void;
  readonly reject: (error: Error) => void;
}

/** The store's tables must be there: open the Store first. */
export function openLibrary({ log, metrics, settleMs, rescanMs, ...more }: LibraryOptions): Library {
  const options: IngestOptions = {
    ...more,
    // They give way to the gateway's thread, so all cores may read.
    readers: Math.min(availableParallelism(), MOST_READERS),
    settleMs: settleMs ?? SETTLE_MS,
    rescanMs: rescanMs ?? RESCAN_MS,
    timeoutMs: TIMEOUT_MS,
    memoryMb: MEMORY_MB,
  };
  const waiting = new Map<number, Waiting>();
  const counts = { added: 0, replaced: 0, same: 0, withdrawn: 0, unread: 0 };
  let next = 1;
  let stopping = false;
  let restart: NodeJS.Timeout | null = null;
  let onSettled: () => void = () => {};
  let onStopped: () => void = () => {};
  const settled = new Promise<void>((resolve) => {
    onSettled = resolve;
  });

  const hear = (report: IngestReport) => {
    switch (report.kind) {
      case 'articles':
        counts[report.outcome] += report.count;
        metrics.articles(report.outcome, report.count);
        break;
      case 'unread':
        log.warn({ file: report.file, reason: report.reason }, 'file not read');
        break;
      case 'broken':
        log.error({ directory: report.directory, reason: report.reason }, 'articles folder not readable');
        break;
      case 'waiting':
        metrics.waiting(report.documents);
        if (report.documents === 0) log.info({ ...counts }, 'articles read');
        break;
      case 'settled':
        log.info({ ...counts, ms: report.ms }, 'articles folder is read');
        onSettled();
        break;
      case 'dated':
        log.info({ articles: report.articles }, 'undated articles dated by others');
        break;
      case 'cleaned':
        log.info({ articles: report.articles }, 'articles cleaned of what their source repeats');
        break;
      case 'revised':
        log.info({ articles: report.articles }, 'articles of feeds read again');
        break;
      case 'taken':
        waiting.get(report.id)?.resolve(report.added);
        waiting.delete(report.id);
        break;
      case 'refused':
        waiting.get(report.id)?.reject(new Error(report.reason));
        waiting.delete(report.id);
        break;
      case 'stopped':
        onStopped();
    }
  };

  const start = (): Worker => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: options,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    thread.on('message', hear);
    thread.on('error', (err) => log.error({ err }, 'the thread that writes articles failed'));
    thread.on('exit', (code) => {
      for (const { reject } of waiting.values()) reject(new Error(`the thread that writes articles ended (${code})`));
      waiting.clear();
      onStopped();
      if (stopping) return;
      restart = setTimeout(() => {
        worker = start();
      }, RESTART_MS);
    });
    return thread;
  };
  let worker = start();
  const ask = (request: IngestRequest) => worker.postMessage(request);

  return {
    settled,
    take(order) {
      if (stopping) return Promise.reject(new Error('the library is closed'));
      const id = next++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        ask({ kind: 'items', id, order });
      });
    },
    async stop() {
      stopping = true;
      if (restart) clearTimeout(restart);
      const stopped = new Promise<void>((resolve) => {
        onStopped = resolve;
        setTimeout(resolve, STOP_MS).unref();
      });
      ask({ kind: 'stop' });
      await stopped;
      await worker.terminate();
    },
  };
}
