import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedDesk } from '../../commands/command.ts';
import { feedDesk } from '../../src/feeds/desk.ts';
import { createFetcher, type Fetcher } from '../../src/feeds/fetcher.ts';
import { createPoller, type Poller } from '../../src/feeds/poller.ts';
import { type Library, openLibrary } from '../../src/ingest/library.ts';
import { SILENT } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics.ts';
import { databaseFile, Store } from '../../src/store/store.ts';

let folder: string;
let store: Store;
let library: Library;
let fetcher: Fetcher;
let poller: Poller;
let desk: FeedDesk;
let server: Server;
let origin: string;
let time: number;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: string[];

const MINUTE = 60_000;
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Quay news</title>${items
    .map(
      (what) =>
        `<item><title>${what}</title><guid isPermaLink="false">${what}</guid><pubDate>Tue, 05 Jun 2018 10:00:00 GMT</pubDate>
         <description><![CDATA[<p>The harbour office said that ${what} would begin in spring and last two years.</p>]]></description></item>`,
    )
    .join('')}</channel></rss>`;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'poller-'));
  store = new Store({ path: databaseFile(folder), patient: true });
  const metrics = createMetrics();
  library = openLibrary({ database: databaseFile(folder), articlesDir: null, version: '1', log: SILENT, metrics });
  fetcher = createFetcher({ allow: ['127.0.0.1'], version: '0', timeoutMs: 3_000 });
  time = 1_000_000;
  const now = () => time;
  poller = createPoller({
    feeds: store.feeds,
    unread: store.unread,
    fetcher,
    library,
    log: SILENT,
    metrics,
    now,
    random: () => 0,
  });
  desk = feedDesk({ feeds: store.feeds, unread: store.unread, poller, log: SILENT, now }, { guild: '7', user: '3' });
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await poller.stop();
  await library.stop();
  await store.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const titles = async (guild: string) => (await store.corpus(guild).heads({}, 100)).map((head) => head.title).sort();

// Threads start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('feeds of a server', () => {
  it('are added after a look at them; their articles come in for that server alone, each once', async () => {
    answer = (_request, response) => response.writeHead(200, { etag: '"1"' }).end(rss('dredging', 'paving'));
    expect(await desk.add(`${origin}/rss`)).toMatchObject({ url: `${origin}/rss`, title: 'Quay news', problem: null });
    await vi.waitFor(async () => expect(await titles('7')).toEqual(['dredging', 'paving']), { timeout: 40_000 });
    expect(await titles('8')).toEqual([]);
    const [head] = await store.corpus('7').heads({}, 1);
    expect(head).toMatchObject({ source: 'Quay news', published: '2018-06-05', publishedBasis: 'given' });
    answer = (_request, response) => response.writeHead(200).end(rss('lifting', 'dredging', 'paving'));
    await poller.pollDue();
    expect(await titles('7')).toEqual(['dredging', 'lifting', 'paving']);
    await expect(desk.add(`${origin}/rss`)).rejects.toThrow(/read already/);
    const [line] = await desk.list();
    expect(await desk.remove(line?.id ?? 0)).toMatchObject({ url: `${origin}/rss` });
    await expect(desk.remove(line?.id ?? 0)).rejects.toThrow(/no feed/);
    expect(await titles('7')).toHaveLength(3);
  });

  it.each([
    [
      'a page that names its feed',
      '<html><link rel="alternate" type="application/rss+xml" href="/rss"></html>',
      /is a web page, not a feed; its feed is http:.*\/rss$/,
    ],
    ['what is no feed', '{"a": 1}', /no JSON Feed/],
  ])('are not added when the address gives %s', async (_what, body, message) => {
    answer = (_request, response) => response.writeHead(200).end(body);
    await expect(desk.add(`${origin}/x`)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message),
    });
    expect(await desk.list()).toEqual([]);
  });

  it.each([
    ['hello', /is no address/],
    ['file:///etc/passwd', /neither http nor https|no address/],
    ['http://10.0.0.1/rss', /private address/],
  ])('are not added at %s', async (url, message) => {
    await expect(desk.add(url)).rejects.toThrow(message);
  });
});

describe('polling', () => {
  const feed = (url: string) =>
    store.feeds.add({ guild: '7', url: `${origin}${url}`, title: null, channel: null, addedBy: null, added: 0 });

  it('goes on past a bad feed, backs off from it, and comes back to it', async () => {
    const bad = await feed('/bad');
    await feed('/good');
    let broken = true;
    answer = ({ url, headers }, response) => {
      if (url === '/bad' && broken) response.writeHead(500).end();
      else if (headers['if-none-match']) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(rss(url ?? ''));
    };
    await poller.pollDue();
    expect(await titles('7')).toEqual(['/good']);
    const state = async () => store.feeds.get(bad?.id ?? 0);
    expect(await state()).toMatchObject({
      failures: 1,
      nextPoll: time + 30 * MINUTE,
      failure: expect.stringContaining('500'),
    });
    expect(await store.unread.list('7', 9)).toMatchObject([
      { file: `${origin}/bad`, reason: expect.stringContaining('500') },
    ]);
    time += 15 * MINUTE;
    await poller.pollDue();
    expect(asked).toEqual(['/bad', '/good', '/good']);
    time += 15 * MINUTE;
    await poller.pollDue();
    expect(await state()).toMatchObject({ failures: 2, nextPoll: time + 60 * MINUTE });
    broken = false;
    time += 60 * MINUTE;
    await poller.pollDue();
    expect(await state()).toMatchObject({ failures: 0, failure: null, etag: '"1"', title: 'Quay news' });
    expect(await titles('7')).toEqual(['/bad', '/good']);
    expect(await store.unread.list('7', 9)).toEqual([]);
  });

  it('waits as long as a server asks, and stops where a feed is gone', async () => {
    const slow = await feed('/slow');
    const gone = await feed('/gone');
    answer = ({ url }, response) => {
      if (url === '/slow') response.writeHead(429, { 'retry-after': String(5 * 3600) }).end();
      else response.writeHead(410).end();
    };
    await poller.pollDue();
    expect((await store.feeds.get(slow?.id ?? 0))?.nextPoll).toBe(time + 5 * 60 * MINUTE);
    expect(await store.feeds.get(gone?.id ?? 0)).toMatchObject({ stopped: 'is gone for good (410)' });
    time += 8 * 24 * 60 * MINUTE;
    await poller.pollDue();
    expect(asked.filter((url) => url === '/gone')).toHaveLength(1);
  });
});
