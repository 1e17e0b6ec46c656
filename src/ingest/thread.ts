/**
 * The thread that writes articles: it holds the folder's watcher, the reader threads and the one connection that
 * writes articles, so that the gateway's thread does none of it.
 */
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { PutResult } from '../store/articles.ts';
import { Store } from '../store/store.ts';
import { giveWay, ThreadError, ThreadPool } from '../threads.ts';
import { crossdate } from './crossdate.ts';
import { edition } from './edition.ts';
import { Folder } from './folder.ts';
import type { ItemToRead } from './item.ts';
import type { ReadResult, ReadTask } from './reader.ts';
import { cleanEarlier, withoutFurniture } from './repeated.ts';
import { revise } from './revision.ts';

export interface IngestOptions {
  readonly database: string;
  /** Null: articles come from feeds only. */
  readonly articlesDir: string | null;
  readonly version: string;
  readonly readers: number;
  readonly settleMs: number;
  readonly rescanMs: number;
  /** How long one document may take. */
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

/** Items of one feed that were not taken yet, with the key under which each is taken. */
export interface ItemsToTake {
  readonly feed: number;
  readonly guild: string | null;
  readonly items: readonly (ItemToRead & { readonly key: string })[];
}

export type IngestRequest =
  | { readonly kind: 'items'; readonly id: number; readonly order: ItemsToTake }
  | { readonly kind: 'stop' };

/** How long the folder must be quiet before undated articles are looked at. */
const QUIET_MS = 5_000;

export type IngestReport =
  | { readonly kind: 'settled'; readonly ms: number }
  | { readonly kind: 'articles'; readonly outcome: PutResult | 'withdrawn' | 'unread'; readonly count: number }
  | { readonly kind: 'unread'; readonly file: string; readonly reason: string }
  | { readonly kind: 'broken'; readonly directory: string; readonly reason: string }
  | { readonly kind: 'waiting'; readonly documents: number }
  /** Articles whose date another one told. */
  | { readonly kind: 'dated'; readonly articles: number }
  /** Articles stored before it was known which of their lines recur. */
  | { readonly kind: 'cleaned'; readonly articles: number }
  /** Articles of feeds that another edition of the program had read. */
  | { readonly kind: 'revised'; readonly articles: number }
  | { readonly kind: 'taken'; readonly id: number; readonly added: number }
  | { readonly kind: 'refused'; readonly id: number; readonly reason: string }
  | { readonly kind: 'stopped' };

const port = parentPort;
if (!port) throw new Error('this module runs as a worker thread');
const tell = (report: IngestReport) => port.postMessage(report);

giveWay(2);
const options = workerData as IngestOptions;
const reader = edition(options.version);
const store = new Store({ path: options.database });
const readers = new ThreadPool<ReadTask, ReadResult>({
  script: new URL('./reader.ts', import.meta.url),
  size: options.readers,
  timeoutMs: options.timeoutMs,
  memoryMb: options.memoryMb,
  idleMs: 5_000,
});
const folder =
  options.articlesDir === null
    ? null
    : new Folder({
        root: options.articlesDir,
        writer: store.articles,
        readers,
        reader,
        settleMs: options.settleMs,
        rescanMs: options.rescanMs,
        // One batch is read while another one is stored.
        parallel: options.readers + 1,
        report: {
          articles: (outcome, count) => {
            tell({ kind: 'articles', outcome, count });
            if (outcome === 'added' || outcome === 'replaced') lookBackLater();
          },
          unread: (file, reason) => tell({ kind: 'unread', file, reason }),
          broken: (directory, reason) => tell({ kind: 'broken', directory, reason }),
          waiting: (documents) => tell({ kind: 'waiting', documents }),
        },
      });

const began = Date.now();
const started = (folder?.start() ?? Promise.resolve()).then(async () => {
  await lookBack();
  tell({ kind: 'settled', ms: Date.now() - began });
});
const revised = started.then(reviseFeeds);

/** What came in may date what was there, and the other way round; and tell which of its lines recur. */
async function lookBack(): Promise<void> {
  const cleaned = await unlessClosed(cleanEarlier(store.articles, readers));
  if (cleaned > 0) tell({ kind: 'cleaned', articles: cleaned });
  const dated = crossdate(store.articles);
  if (dated > 0) tell({ kind: 'dated', articles: dated });
}

/** Behind all else; stopping ends it, and the next start goes on. */
async function reviseFeeds(): Promise<void> {
  const revised = await unlessClosed(revise(store.articles, readers, reader));
  if (revised > 0) tell({ kind: 'revised', articles: revised });
}

/** How many articles, or none when the threads were stopped over it. */
async function unlessClosed(articles: Promise<number>): Promise<number> {
  return articles.catch((error: unknown) => {
    if (!(error instanceof ThreadError && error.reason === 'closed')) throw error;
    return 0;
  });
}

let changed: NodeJS.Timeout | null = null;
let looking: Promise<void> = Promise.resolve();
/** After a change: once nothing has come for a while. */
function lookBackLater(): void {
  if (changed) clearTimeout(changed);
  changed = setTimeout(() => {
    looking = Promise.all([started, looking]).then(lookBack);
  }, QUIET_MS);
}

port.on('message', (request: IngestRequest) => {
  if (request.kind === 'items') {
    const { id, order } = request;
    take(order).then(
      (added) => tell({ kind: 'taken', id, added }),
      (error: unknown) => tell({ kind: 'refused', id, reason: error instanceof Error ? error.message : String(error) }),
    );
  } else {
    void stop();
  }
});

/** Stores a feed's items and notes them as taken, in one transaction: a crash neither loses one nor takes it twice. */
async function take({ feed, guild, items }: ItemsToTake): Promise<number> {
  const result = await readers.run({ kind: 'items', items });
  if (result.kind !== 'articles') return 0;
  const articles = await withoutFurniture(result.articles, guild, store.articles, readers);
  const arrived = Date.now();
  const outcomes = store.articles.atomically(() =>
    articles.flatMap((item, i) => {
      const key = items[i]?.key;
      // An item without any text (a picture, a video) is taken as well: it will hold none tomorrow either.
      if (key === undefined || !store.articles.take(feed, key, arrived) || 'error' in item) return [];
      return store.articles.put([{ guild, arrived, edition: reader, ...item }]);
    }),
  );
  for (const outcome of outcomes) tell({ kind: 'articles', outcome, count: 1 });
  if (outcomes.some((outcome) => outcome !== 'same')) lookBackLater();
  return outcomes.filter((outcome) => outcome !== 'same').length;
}

async function stop(): Promise<void> {
  if (changed) clearTimeout(changed);
  // Reading that is under way is not stored: it is done again at the next start.
  await readers.close();
  await folder?.stop();
  await started.catch(() => {});
  await revised.catch(() => {});
  await looking.catch(() => {});
  await setImmediate();
  await store.close();
  tell({ kind: 'stopped' });
  port?.close();
}
