import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Question, UserError } from '../../src/answers/answer.ts';
import { type AnswerPool, openAnswerPool } from '../../src/answers/pool.ts';
import { readText } from '../../src/language/reading.ts';
import { SILENT } from '../../src/log.ts';
import { databaseFile, Store } from '../../src/store/store.ts';

let folder: string;
let store: Store;
let pool: AnswerPool;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pool-'));
  store = new Store({ path: databaseFile(folder) });
  const body = 'The lighthouse at Brae Point was painted in May 2018. Its keeper said that it took nine days.';
  const head = { title: 'Fresh paint', source: 'Quay Courier', author: null, url: null, published: '2018-06-01' };
  const article = { ...head, publishedBasis: 'given', publishedNote: null, language: 'en', body } as const;
  const reading = readText(body, { ...article, publishedInferred: false });
  await store.put([{ guild: '7', file: 'feed:1:a', article, reading, arrived: 1 }]);
  pool = openAnswerPool({ database: databaseFile(folder), log: SILENT });
});
afterEach(async () => {
  await pool.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const now = new Date('2018-07-01');

describe('questions in worker threads', () => {
  it('are answered from what the server may see', async () => {
    const question: Question = { kind: 'search', query: 'lighthouse' };
    expect(await pool.ask(question, { guild: '7', now })).toMatchObject({ kind: 'search', results: [{ citation: 1 }] });
    expect(await pool.ask(question, { guild: '8', now })).toMatchObject({ kind: 'nothing' });
  });

  it('see articles that came in after they started', async () => {
    const question: Question = { kind: 'library' };
    expect(await pool.ask(question, { guild: null, now })).toMatchObject({ articles: 0 });
    const article = {
      ...{ title: 'B', source: null, author: null, url: null, published: null, publishedBasis: null },
      ...{ publishedNote: null, language: 'en', body: 'A second text.' },
    };
    const reading = readText(article.body, { ...article, publishedInferred: false });
    await store.put([{ guild: null, file: 'b', article, reading, arrived: 2 }]);
    expect(await pool.ask(question, { guild: null, now })).toMatchObject({ articles: 1 });
  });

  it('carry the words of what the asker can mend', async () => {
    const asked = pool.ask({ kind: 'summary', topic: 'lighthouse', from: 'the day of nothing' }, { guild: '7', now });
    await expect(asked).rejects.toBeInstanceOf(UserError);
    await expect(asked).rejects.toThrow(/the day of nothing/);
  });

  it('complete what is typed', async () => {
    expect(await pool.suggest('source', 'quay', '7')).toEqual([{ name: 'Quay Courier', value: 'Quay Courier' }]);
    expect(await pool.suggest('source', 'quay', '8')).toEqual([]);
  });
});
