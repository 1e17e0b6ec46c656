import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '../../src/ingest/library.ts';
import { SILENT } from '../../src/log.ts';
import { createMetrics } from '../../src/metrics.ts';
import { databaseFile, Store } from '../../src/store/store.ts';

let folder: string;
let articles: string;
let store: Store;
let library: Library | null = null;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ingest-'));
  articles = path.join(folder, 'articles');
  mkdirSync(articles);
  store = new Store({ path: databaseFile(folder), patient: true });
});
afterEach(async () => {
  await library?.stop();
  library = null;
  await store.close();
  rmSync(folder, { recursive: true });
});

async function open(version = '1'): Promise<Library> {
  library = openLibrary({
    database: databaseFile(folder),
    articlesDir: articles,
    version,
    log: SILENT,
    metrics: createMetrics(),
    settleMs: 60,
  });
  await library.settled;
  return library;
}

const BODY = (what: string) =>
  `The harbour authority said on Monday that ${what} would begin in spring. Officials expect the work to take two years, ` +
  'and they have asked three firms for offers. Residents near the quay were told in a letter last week.';

/** Writes a file that looks as if it had been left alone for a while. */
function put(name: string, text: string): void {
  const file = path.join(articles, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  const past = new Date(Date.now() - 60_000);
  utimesSync(file, past, past);
}

const heads = () => store.corpus(null).heads({}, 100);
const files = async () => (await heads()).map((head) => head.file).sort();
// Threads start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 40_000, interval: 30 });

describe('the folder of articles', () => {
  it('is read at the start, its folders too; what is no article is named and stops nothing', async () => {
    put('a.txt', BODY('dredging'));
    put('deep/er/b.html', `<html><body><article><p>${BODY('paving')}</p></article></body></html>`);
    put('c.jsonl', `${JSON.stringify({ title: 'Cranes', body: BODY('lifting') })}\nno json\n`);
    put('empty.txt', '');
    put('notes.pdf', 'not one of ours');
    put('.hidden.txt', BODY('hiding'));
    await open();
    expect(await files()).toEqual(['a.txt', 'c.jsonl#1', 'deep/er/b.html']);
    const unread = await store.unread.list(null, 9);
    expect(unread.map((row) => row.file).sort()).toEqual(['c.jsonl#2', 'empty.txt']);
    expect(unread.find((row) => row.file === 'empty.txt')?.reason).toBe('holds no text');
  });

  it('read at the start gives no article the line that its source repeats, and reads none a second time', async () => {
    const texts = [
      'A ferry ran aground off the pier on Monday.',
      'Apple growers expect a small crop after the frost.',
      'The brass band has won the county prize in Saltby.',
    ];
    const foot = 'Write to us at desk@quay.example with what you have seen.';
    const more = (i: number) => `${BODY(['dredging', 'paving', 'lifting'][i] ?? '')} ${texts[i]}`;
    texts.forEach((_, i) => {
      put(
        `${i}.json`,
        JSON.stringify({ title: `Report ${i}`, source: 'The Quay', body: `${texts[i]}\n\n${more(i)}\n\n${foot}` }),
      );
    });
    const bodies = async () =>
      (await store.corpus(null).articles((await heads()).map((head) => head.id))).map(({ body }) => body);
    const { stop } = await open();
    expect((await bodies()).filter((body) => body.includes(foot))).toEqual([]);
    const ids = (await heads()).map(({ id }) => id);
    await stop();
    await open();
    expect((await heads()).map(({ id }) => id)).toEqual(ids);
  });

  it('is watched: new, changed, renamed and removed files, new folders', async () => {
    put('a.txt', BODY('dredging'));
    await open();
    writeFileSync(path.join(articles, 'b.txt'), BODY('paving'));
    mkdirSync(path.join(articles, 'new'));
    writeFileSync(path.join(articles, 'new', 'c.txt'), BODY('lifting'));
    await eventually(async () => expect(await files()).toEqual(['a.txt', 'b.txt', 'new/c.txt']));
    const before = (await heads()).find((head) => head.file === 'a.txt');
    writeFileSync(path.join(articles, 'a.txt'), BODY('painting'));
    renameSync(path.join(articles, 'b.txt'), path.join(articles, 'd.txt'));
    rmSync(path.join(articles, 'new'), { recursive: true });
    await eventually(async () => {
      expect(await files()).toEqual(['a.txt', 'd.txt']);
      expect((await heads()).find((head) => head.file === 'a.txt')?.id).not.toBe(before?.id);
    });
  });

  it('reads a document again when its meta file changes', async () => {
    put('a.txt', BODY('dredging'));
    await open();
    writeFileSync(
      path.join(articles, 'a.meta.json'),
      JSON.stringify({ published: '2018-03-05', source: 'Quay Courier' }),
    );
    await eventually(async () =>
      expect(await heads()).toMatchObject([
        { published: '2018-03-05', publishedBasis: 'given', source: 'Quay Courier' },
      ]),
    );
  });

  it('holds one article of a text in two files, as long as one of them is there', async () => {
    put('a.txt', BODY('dredging'));
    put('b.txt', BODY('dredging'));
    await open();
    expect(await files()).toHaveLength(1);
    rmSync(path.join(articles, 'a.txt'));
    await eventually(async () => expect(await files()).toEqual(['b.txt']));
  });

  it('finds at the next start what was changed and removed meanwhile', async () => {
    put('a.txt', BODY('dredging'));
    put('b.txt', BODY('paving'));
    const first = await open();
    const kept = (await heads()).find((head) => head.file === 'a.txt');
    await first.stop();
    rmSync(path.join(articles, 'b.txt'));
    put('c.txt', BODY('lifting'));
    await open();
    expect(await files()).toEqual(['a.txt', 'c.txt']);
    expect((await heads()).find((head) => head.file === 'a.txt')).toEqual(kept);
  });

  it('reads all again with another version of the program, and keeps the articles', async () => {
    put('a.txt', BODY('dredging'));
    const first = await open('1');
    const kept = await heads();
    await first.stop();
    await open('2');
    expect(await heads()).toEqual(kept);
  });

  it('reads a large .jsonl in pieces, lines counted through, and withdraws lines that went', async () => {
    const line = (i: number) =>
      JSON.stringify({ title: `Report ${i}`, body: `${BODY(`phase ${i}`)} ${'Again. '.repeat(300)}` });
    const lines = Array.from({ length: 300 }, (_, i) => line(i));
    put('all.jsonl', `${lines.join('\n')}\n`);
    await open();
    expect((await store.corpus(null).overview()).articles).toBe(300);
    const last = (await store.corpus(null).heads({}, 400)).find((head) => head.title === 'Report 299');
    expect(last?.file).toBe('all.jsonl#300');
    put('all.jsonl', `${lines.slice(0, 299).join('\n')}\n`);
    await eventually(async () => expect((await store.corpus(null).overview()).articles).toBe(299));
  });
});

/** Gives the feed's number. */
async function addFeed(guild: string | null): Promise<number> {
  const url = 'https://quay.example/rss';
  const feed = await store.feeds.add({ guild, url, title: null, channel: null, addedBy: null, added: 1 });
  return feed?.id ?? 0;
}

describe('items of a feed', () => {
  it('are taken once each, for their server alone', async () => {
    const id = await addFeed('7');
    const { take } = await open();
    const item = (key: string, what: string) => ({
      key,
      file: `feed:${id}:${key}`,
      html: `<p>${BODY(what)}</p>`,
      given: { title: what, url: `https://quay.example/${key}`, published: '2018-03-05' },
    });
    expect(await take({ feed: id, guild: '7', items: [item('1', 'dredging'), item('2', 'paving')] })).toBe(2);
    expect(await take({ feed: id, guild: '7', items: [item('2', 'paving, again'), item('3', 'lifting')] })).toBe(1);
    expect(await files()).toEqual([]);
    const theirs = await store.corpus('7').heads({}, 9);
    expect(theirs.map((head) => head.title).sort()).toEqual(['dredging', 'lifting', 'paving']);
    expect(await store.feeds.unseen(id, ['1', '2', '3', '4'])).toEqual(new Set(['4']));
  });

  it('are read again by another edition of the program, in their places', async () => {
    const id = await addFeed('7');
    const first = await open('1');
    const html =
      '<p>Dredging of the northern quay will cost 40 million euros, the harbour authority said on Monday.</p>';
    await first.take({ feed: id, guild: '7', items: [{ key: '1', file: `feed:${id}:1`, html, given: {} }] });
    await first.stop();
    const [before] = await store.corpus('7').heads({}, 9);
    // As an edition would have left it that knew no money.
    const raw = new DatabaseSync(databaseFile(folder));
    raw.exec(`UPDATE reading SET figures = '[]'`);
    raw.close();
    const figures = async () =>
      [...(await store.corpus('7').readings([before?.id ?? 0], ['figures'])).values()][0]?.figures;
    expect(await figures()).toEqual([]);
    await open('2');
    await eventually(async () => expect(await figures()).toMatchObject([{ value: 40_000_000 }]));
    expect(await store.corpus('7').heads({}, 9)).toEqual([before]);
    expect(await store.corpus(null).heads({}, 9)).toEqual([]);
  });

  it('lose what their feed repeats, from the third one on', async () => {
    const id = await addFeed(null);
    const { take } = await open();
    const texts = [
      'A ferry ran aground off the northern pier on Monday with ninety people on board, none of whom was hurt.',
      'Apple growers in the valley expect their smallest crop for ten years after a frost in late April.',
      'The town’s brass band has won the county prize, two points ahead of the miners of Saltby.',
      'Anglers counted forty salmon above the old weir, where none had been seen since the war.',
    ];
    const ask = 'Support our newsroom from £2 a month and help us to keep going.';
    const item = (i: number) => ({
      key: `${i}`,
      file: `feed:${id}:${i}`,
      html: `<p>${texts[i]}</p><p>${ask}</p>`,
      given: { title: `Report ${i}`, url: `https://quay.example/${i}` },
    });
    await take({ feed: id, guild: null, items: [item(0), item(1)] });
    await take({ feed: id, guild: null, items: [item(2), item(3)] });
    const corpus = store.corpus(null);
    const stored = await corpus.articles((await heads()).map((head) => head.id));
    const bodies = new Map(stored.map((article) => [article.title, article.body]));
    const asked = `${texts[0]}\n\n${ask}`;
    expect(bodies.get('Report 0')).toBe(asked);
    expect(bodies.get('Report 2')).toBe(texts[2]);
    expect(bodies.get('Report 3')).toBe(texts[3]);
    // Once nothing more comes, the first two are cleaned of it as well; they arrived when they did.
    const before = stored.find(({ title }) => title === 'Report 0');
    await eventually(async () => {
      const now = await corpus.articles((await heads()).map((head) => head.id));
      expect(now.map(({ body }) => body).sort()).toEqual([...texts].sort());
      const after = now.find(({ title }) => title === 'Report 0');
      expect(after?.id).not.toBe(before?.id);
      expect(after).toMatchObject({ arrived: before?.arrived, url: before?.url, file: before?.file });
    });
    // What was taken is not taken again.
    expect(await take({ feed: id, guild: null, items: [item(0), item(1)] })).toBe(0);
    expect(await heads()).toHaveLength(4);
  });
});
