/**
 * Polls feeds: node-cron wakes it, the store says which are due. Each feed has a back-off of its own; what goes wrong
 * with one is noted with it and stops no other. An item goes into the corpus once; the validators that make the next
 * answer "unchanged" are stored only after its items are.
 */
import { createHash } from 'node:crypto';
import cron, { type ScheduledTask } from 'node-cron';
import { UserError } from '../answers/answer.ts';
import type { Library } from '../ingest/library.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Feed, Feeds } from '../store/feeds.ts';
import type { Unread } from '../store/unread.ts';
import { ThreadPool } from '../threads.ts';
import type { FeedDocument, FeedItem } from './document.ts';
import type { Fetched, Fetcher } from './fetcher.ts';
import type { ParseTask } from './parse-thread.ts';

export interface PollerOptions {
  readonly feeds: Feeds;
  readonly unread: Unread;
  readonly fetcher: Fetcher;
  readonly library: Pick<Library, 'take'>;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'feedPoll'>;
  readonly now: () => number;
  /** 0 up to 1; spreads feeds out. */
  readonly random: () => number;
}

export interface Poller {
  /** From now on due feeds are polled every minute. */
  start(): void;
  /** Polls what is due now; resolves when all of it has been. */
  pollDue(): Promise<void>;
  /** Fetches and parses an address that is no feed of the store yet. Throws UserError that says what is wrong. */
  look(url: string): Promise<{ readonly document: FeedDocument; readonly fetched: Extract<Fetched, { kind: 'new' }> }>;
  /** Takes a document's items into the corpus; gives how many were new. */
  take(feed: Feed, document: FeedDocument): Promise<number>;
  /** Breaks off what is under way, and closes the fetcher. */
  stop(): Promise<void>;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Pause after a good poll, and after the first bad one; doubled with each further one up to a day. */
const PAUSE = 15 * MINUTE;
/** At most this part is added, so that feeds do not all fall due at once. */
const JITTER = 0.2;
const AT_ONCE = 4;
const DUE_AT_ONCE = 100;
/** Items read in one transaction. */
const BATCH = 25;

export function createPoller(options: PollerOptions): Poller {
  const { feeds, unread, fetcher, library, log, metrics, now, random } = options;
  const parsers = new ThreadPool<ParseTask, FeedDocument>({
    script: new URL('./parse-thread.ts', import.meta.url),
    size: 1,
    timeoutMs: 15_000,
    memoryMb: 512,
    idleMs: 5_000,
  });
  let task: ScheduledTask | null = null;
  let running: Promise<void> | null = null;
  let stopping = false;

  const parse = ({ bytes, url, charset }: Extract<Fetched, { kind: 'new' }>) =>
    parsers.run({ bytes, url, charset }).catch((error: unknown) => {
      // An error that crossed from the thread has a name only.
      throw error instanceof Error ? new UserError(error.message) : error;
    });

  const later = (pause: number) => Math.round(now() + pause * (1 + JITTER * random()));

  const take = async (feed: Feed, document: FeedDocument): Promise<number> => {
    // The oldest first, so that they arrive in the order in which they came out.
    const items = new Map(document.items.toReversed().map((item) => [keyOf(item), item]));
    const fresh = await feeds.unseen(feed.id, [...items.keys()]);
    const wanted = [...items].filter(([key]) => fresh.has(key));
    let added = 0;
    for (let i = 0; i < wanted.length; i += BATCH) {
      const batch = wanted.slice(i, i + BATCH).map(([key, item]) => ({
        key,
        file: `feed:${feed.id}:${key.slice(0, 16)}`,
        html: item.html ?? paragraphs(item.text ?? ''),
        given: {
          title: item.title ?? undefined,
          source: document.title ?? new URL(feed.url).hostname,
          author: item.author ?? undefined,
          url: item.link ?? undefined,
          published: item.published?.slice(0, 10),
        },
      }));
      added += await library.take({ feed: feed.id, guild: feed.guild, items: batch });
    }
    return added;
  };

  const poll = async (feed: Feed): Promise<void> => {
    const polled = now();
    const fetched = await fetcher.fetch(feed);
    try {
      if (fetched.kind === 'failed') throw new PollError(fetched.reason, fetched.status, fetched.retryAfter);
      // What failed before is no longer named in /library.
      if (feed.failures > 0) await unread.clear(feed.guild, feed.url);
      const well = { polled, succeeded: polled, failures: 0, failure: null, nextPoll: later(PAUSE) };
      if (fetched.kind === 'unchanged') {
        await feeds.note(feed.id, well);
        metrics.feedPoll('unchanged');
        return;
      }
      const document = await parse(fetched);
      const added = await take(feed, document);
      const { etag, lastModified } = fetched;
      await feeds.note(feed.id, { ...well, etag, lastModified, title: document.title ?? feed.title });
      metrics.feedPoll(added > 0 ? 'new' : 'unchanged');
      log.info({ feed: feed.id, items: document.items.length, added }, 'feed polled');
    } catch (error) {
      // What breaks off because the bot stops is no failure of the feed.
      if (stopping) return;
      const reason = error instanceof Error ? error.message : String(error);
      const { status = null, retryAfter = null } = error instanceof PollError ? error : {};
      const failures = feed.failures + 1;
      const pause = Math.max(Math.min(PAUSE * 2 ** Math.min(failures, 10), DAY), Math.min(retryAfter ?? 0, 7 * DAY));
      const stopped = status === 410 ? 'is gone for good (410)' : null;
      await feeds.note(feed.id, { polled, failures, failure: reason, nextPoll: later(pause), stopped });
      await unread.note({ guild: feed.guild, file: feed.url, reason: stopped ?? reason, since: polled });
      metrics.feedPoll('failed');
      log.warn({ feed: feed.id, reason, failures, stopped: stopped !== null }, 'feed not read');
    }
  };

  const pollDue = async (): Promise<void> => {
    const due = await feeds.due(now(), DUE_AT_ONCE);
    const work = async () => {
      for (let feed = due.shift(); feed && !stopping; feed = due.shift()) {
        const { id } = feed;
        await poll(feed).catch((err: unknown) => log.error({ err, feed: id }, 'feed'));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  };
  const once = (): Promise<void> => {
    running ??= pollDue().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    start() {
      task = cron.schedule('* * * * *', () => once().catch((err: unknown) => log.error({ err }, 'feeds')), {
        name: 'feeds',
        noOverlap: true,
      });
      once().catch((err: unknown) => log.error({ err }, 'feeds'));
    },
    pollDue: once,
    async look(url) {
      const fetched = await fetcher.fetch({ url });
      if (fetched.kind === 'unchanged') throw new UserError(`${url} says that nothing has changed, but it is new here`);
      if (fetched.kind === 'failed') throw new UserError(`${url} ${fetched.reason}`);
      const document = await parse(fetched).catch((error: unknown) => {
        const hint = error instanceof UserError ? feedsNamed(fetched) : '';
        throw new UserError(`${url} ${error instanceof Error ? error.message : String(error)}${hint}`);
      });
      return { document, fetched };
    },
    take,
    async stop() {
      stopping = true;
      await task?.destroy();
      await Promise.all([fetcher.close(), parsers.close()]);
      await running;
    },
  };
}

class PollError extends Error {
  readonly status: number | null;
  readonly retryAfter: number | null;

  constructor(message: string, status: number | null, retryAfter: number | null) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** What makes an item the same item: its id, else where it stands, else what it says. */
function keyOf({ id, link, title, published, html, text }: FeedItem): string {
  const own = id ?? link ?? JSON.stringify([title, published, html ?? text]);
  return createHash('sha256').update(own).digest('base64url');
}

function paragraphs(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}

/** A page often names its feed: says where, for who gave the page's address. */
function feedsNamed({ bytes, url }: { readonly bytes: Uint8Array; readonly url: string }): string {
  const head = new TextDecoder().decode(bytes.subarray(0, 200_000));
  for (const [tag] of head.matchAll(/<link\s[^<>]{0,1000}>/gi)) {
    if (!/type\s{0,5}=\s{0,5}["']?application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(tag)) continue;
    const href = /href\s{0,5}=\s{0,5}["']?([^"'\s<>]{1,1000})/i.exec(tag)?.[1];
    if (href !== undefined && URL.canParse(href, url)) return `; its feed is ${new URL(href, url).href}`;
  }
  return '';
}
