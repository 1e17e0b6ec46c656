import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readText } from '../../src/language/reading.ts';
import { indexWords } from '../../src/language/words.ts';
import type { TextQuery } from '../../src/store/corpus.ts';
import { type ArticleInput, Store } from '../../src/store/store.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'store-'));
  store = new Store({ path: path.join(folder, 'test.db') });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function word(text: string): TextQuery {
  return { clauses: [indexWords(text)], mode: 'all' };
}

function article(body: string, more: Partial<Article> = {}): Article {
  const nothing = { title: null, source: null, author: null, url: null, published: null };
  return { ...nothing, publishedBasis: null, publishedNote: null, language: 'en', body, ...more };
}

function input(
  file: string,
  body: string,
  more: Partial<ArticleInput> = {},
  parts: Partial<Article> = {},
): ArticleInput {
  const made = article(body, parts);
  const reading = readText(body, { ...made, publishedInferred: false });
  return { guild: null, file, article: made, reading, arrived: 1_000, ...more };
}

/** As the folder's reader does: put under a document, then finish it. */
async function readIn(name: string, read: number, texts: readonly string[]) {
  const document = { path: name, read };
  const results = await store.put(texts.map((text, i) => input(`${name}#${i + 1}`, text, { document })));
  const { withdrawn } = store.articles.finish({ path: name, stamp: String(read), hash: 'h', reader: 'test' }, read);
  return { results, withdrawn };
}

const files = async (guild: string | null = null) =>
  (await store.corpus(guild).heads({}, 100)).map((head) => head.file).sort();

describe('articles in the store', () => {
  it('keeps the same text from two files once, until both files are gone', async () => {
    await readIn('a.txt', 1, ['The minister flew home.']);
    const again = await readIn('b.txt', 1, ['The minister flew home.']);
    expect(again.results).toEqual(['same']);
    expect(await files()).toEqual(['a.txt#1']);
    expect(store.articles.withdraw(['a.txt'])).toEqual({ withdrawn: 0 });
    expect(await files()).toEqual(['b.txt#1']);
    expect(store.articles.withdraw(['b.txt'])).toEqual({ withdrawn: 1 });
    expect(await files()).toEqual([]);
    expect(await store.corpus(null).match(word('minister'), {}, 5)).toEqual([]);
  });

  it('replaces a changed text under a new id, and never uses an id again', async () => {
    await readIn('a.txt', 1, ['Talks began.']);
    const [first] = await store.corpus(null).heads({}, 1);
    expect((await readIn('a.txt', 2, ['Talks ended.'])).results).toEqual(['replaced']);
    const [second] = await store.corpus(null).heads({}, 1);
    expect(second?.id).toBeGreaterThan(first?.id ?? 0);
    expect(await store.corpus(null).match(word('began'), {}, 5)).toEqual([]);
    store.articles.withdraw(['a.txt']);
    await readIn('c.txt', 3, ['Another text.']);
    const [third] = await store.corpus(null).heads({}, 1);
    expect(third?.id).toBeGreaterThan(second?.id ?? 0);
  });

  it('corrects the date of an unchanged text in its place, and reads its times anew', async () => {
    await store.put([input('a.txt', 'They met on Monday.')]);
    const [before] = await store.corpus(null).heads({}, 1);
    const corrected = input('a.txt', 'They met on Monday.', { arrived: 9 }, { published: '2018-04-04' });
    expect(await store.put([corrected])).toEqual(['replaced']);
    const [after] = await store.corpus(null).heads({}, 1);
    expect(after).toMatchObject({ id: before?.id, published: '2018-04-04', publishedTo: '2018-04-04', arrived: 1_000 });
  });

  it('takes for no news what another edition makes of the same bytes, and for news what a changed file says', async () => {
    const document = { path: 'a.txt', read: 1 };
    await store.put([input('a.txt', 'Share this page. Talks began.', { document, arrived: 5 })]);
    await store.put([input('a.txt', 'Talks began.', { document: { path: 'a.txt', read: 2, same: true }, arrived: 9 })]);
    expect(await store.corpus(null).heads({}, 9)).toMatchObject([{ arrived: 5 }]);
    await store.put([
      input('a.txt', 'Talks ended.', { document: { path: 'a.txt', read: 3, same: false }, arrived: 12 }),
    ]);
    expect(await store.corpus(null).heads({}, 9)).toMatchObject([{ arrived: 12 }]);
  });

  it('withdraws what a document no longer holds', async () => {
    await readIn('a.jsonl', 1, ['One thing.', 'Two things.', 'Three things.']);
    await readIn('a.jsonl', 2, ['One thing.', 'Three things.']);
    expect(await files()).toEqual(['a.jsonl#1', 'a.jsonl#2']);
    expect(await store.corpus(null).match(word('two'), {}, 5)).toEqual([]);
    expect(await store.corpus(null).match(word('three'), {}, 5)).toHaveLength(1);
  });

  it('shows a server its own articles and the owner’s, and no other server’s', async () => {
    await store.put([
      input('o.txt', 'The owner has this.'),
      input('feed:1:x', 'Server one has this.', { guild: '1' }),
      input('feed:2:x', 'Server two has this.', { guild: '2' }),
    ]);
    expect(await files()).toEqual(['o.txt']);
    expect(await files('1')).toEqual(['feed:1:x', 'o.txt']);
    expect(await store.corpus('1').match(word('two'), {}, 5)).toEqual([]);
    await store.forget('1');
    expect(await files('1')).toEqual(['o.txt']);
    expect(await files('2')).toEqual(['feed:2:x', 'o.txt']);
  });

  it('stores nothing of a batch that fails', async () => {
    const broken = { ...input('b.txt', 'Second.'), arrived: 1.5 };
    await expect(store.put([input('a.txt', 'First.'), broken])).rejects.toThrow();
    expect(await files()).toEqual([]);
  });

  it('names what could not be read until the document is read or gone', async () => {
    store.articles.unread(null, 'a.jsonl#3', 'is no JSON', 5);
    store.articles.unread(null, 'b.html', 'holds no text', 6);
    store.articles.unread('1', 'feed 7', 'answered 500', 7);
    expect((await store.unread.list(null, 9)).map((row) => row.file)).toEqual(['b.html', 'a.jsonl#3']);
    expect((await store.unread.list('1', 9)).map((row) => row.file)).toEqual(['feed 7', 'b.html', 'a.jsonl#3']);
    await readIn('a.jsonl', 1, ['Whole now.']);
    store.articles.withdraw(['b.html']);
    expect(await store.unread.list(null, 9)).toEqual([]);
  });
});

describe('a store in use', () => {
  it('waits without holding the thread while another connection writes', async () => {
    const other = new DatabaseSync(path.join(folder, 'test.db'));
    const patient = new Store({ path: path.join(folder, 'test.db'), patient: true });
    other.exec('BEGIN IMMEDIATE');
    const writing = patient.settings.set('1', 'timeZone', 'Europe/Paris');
    // Were the thread held, neither this timer nor the commit below would come before SQLite gives up.
    await new Promise((resolve) => setTimeout(resolve, 60));
    other.exec('COMMIT');
    await writing;
    expect(await patient.settings.get('1', 'timeZone')).toBe('Europe/Paris');
    other.close();
    await patient.close();
  });

  it('refuses a database of a newer version', () => {
    const file = path.join(folder, 'newer.db');
    const raw = new DatabaseSync(file);
    raw.exec('PRAGMA user_version = 999');
    raw.close();
    expect(() => new Store({ path: file })).toThrow(/newer Communiqué/);
  });
});
