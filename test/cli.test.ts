import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { databaseFile, Store } from '../src/store/store.ts';

const CLI = path.join(import.meta.dirname, '../src/cli.ts');
let folder: string;

function communique(args: string[], environment: Record<string, string> = {}) {
  const { DISCORD_TOKEN: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...env, DATA_DIR: path.join(folder, 'data'), ...environment },
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

const FERRY =
  'The ferry line carried 4,200 passengers in March 2018, the harbour office said on Thursday. It had carried 3,900 a year earlier.';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
  const articles = path.join(folder, 'articles');
  mkdirSync(path.join(articles, 'sub'), { recursive: true });
  writeFileSync(path.join(articles, 'a.txt'), `${FERRY}\n`);
  writeFileSync(
    path.join(articles, 'a.meta.json'),
    JSON.stringify({ title: 'Ferries fill up', source: 'Quay Courier', published: '2018-04-05' }),
  );
  writeFileSync(path.join(articles, 'b.json'), '{"title": ');
  writeFileSync(
    path.join(articles, 'sub', 'c.txt'),
    'A second article tells of the lighthouse, which will be painted in May.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

// Each case starts a process.
vi.setConfig({ testTimeout: 90_000 });

describe('communique read', () => {
  it('prints a line a document in the order of names, and goes on past a bad one', () => {
    const { status, lines } = communique(['read', path.join(folder, 'articles'), '--as-is', '--json']);
    expect(status).toBe(0);
    const [a, b, c] = lines.map((line) => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(a).toMatchObject({
      title: 'Ferries fill up',
      published: '2018-04-05',
      publishedBasis: 'given',
      body: FERRY,
    });
    expect(a.sentences.map(({ start, end }: { start: number; end: number }) => a.body.slice(start, end))).toHaveLength(
      2,
    );
    expect(Object.keys(a)).toEqual(expect.arrayContaining(['figures', 'dates', 'quotes']));
    expect(b).toEqual({ file: path.join(folder, 'articles', 'b.json'), error: 'is not valid JSON' });
    expect(c.file).toBe(path.join(folder, 'articles', 'sub', 'c.txt'));
  });

  it('takes several paths, and the date from the command line', () => {
    const paths = ['sub/c.txt', 'a.txt'].map((name) => path.join(folder, 'articles', name));
    const { lines } = communique(['read', ...paths, '--published', '2017-05', '--json']);
    expect(lines.map((line) => JSON.parse(line).published)).toEqual(['2017-05', '2017-05']);
  });

  it('shows a person what was found', () => {
    const { stdout } = communique(['read', path.join(folder, 'articles', 'a.txt')]);
    expect(stdout).toMatch(
      /title {6}Ferries fill up\n {2}source {5}Quay Courier\n {2}published {2}2018-04-05 \(given\)/,
    );
    expect(stdout).toContain(FERRY);
  });

  it('reads many documents in threads, in the same order', () => {
    const many = path.join(folder, 'many');
    mkdirSync(many);
    for (let i = 10; i < 70; i++) writeFileSync(path.join(many, `${i}.txt`), `${FERRY} This was report ${i}.`);
    const { lines } = communique(['read', many, '--as-is', '--json']);
    expect(lines.map((line) => path.basename(JSON.parse(line).file))).toEqual(
      Array.from({ length: 60 }, (_, i) => `${i + 10}.txt`),
    );
  });

  it.each([
    [['read'], /needs a PATH/],
    [['read', 'x', '--published', 'soon'], /--published takes a date/],
    [['read', 'x', '--colour'], /colour/],
    [['raed'], /there is no command "raed"[\s\S]*communique ask/],
    [['ask'], /needs a command/],
    [['ask', '/serch query:x'], /there is no command "\/serch"/],
    [['ask', '/search query:x'], /there is no store/],
    [['ask', '/search query:x', '--articles', '/nowhere'], /holds no article/],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stderr } = communique(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('says that a path is not there', () => {
    const { status, lines } = communique(['read', '/nowhere/at-all', '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(lines[0] ?? '')).toEqual({ file: '/nowhere/at-all', error: 'cannot be opened (ENOENT)' });
  });
});

describe('communique ask', () => {
  it('answers from a folder held in memory only', () => {
    const { status, stdout, stderr } = communique([
      'ask',
      '/search query:lighthouse',
      '--articles',
      path.join(folder, 'articles'),
      '--json',
    ]);
    expect(status).toBe(0);
    expect(stderr).toContain('b.json: not read: is not valid JSON');
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'search', results: [{ citation: 1 }] });
  });
});

describe('communique doctor', () => {
  it('says line by line what is set, readable and writable', () => {
    const { status, stdout } = communique(['doctor'], { ARTICLES_DIR: path.join(folder, 'articles'), PORT: '4000' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ok +PORT +4000$/m);
    expect(stdout).toMatch(/^note +DISCORD_TOKEN +not set: .*rehearsal$/m);
    expect(stdout).toMatch(/^ok +articles +.* is readable, 3 documents$/m);
    expect(stdout).toMatch(/^ok +data +.* is writable$/m);
    expect(stdout).toMatch(/^note +store +none yet/m);
  });

  it('goes on past what is wrong, and ends with 1', () => {
    const { status, stdout } = communique(['doctor'], {
      ARTICLES_DIR: '/nowhere',
      DATA_DIR: path.join(folder, 'articles', 'a.txt', 'data'),
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^WRONG +articles +\/nowhere cannot be opened \(ENOENT\)$/m);
    expect(stdout).toMatch(/^WRONG +data +.* cannot be written \(ENOTDIR\)$/m);
    const wrong = communique(['doctor'], { LOG_LEVEL: 'loud' });
    expect(wrong.stdout).toMatch(/^WRONG +environment +LOG_LEVEL should hold one of/m);
  });
});

describe('communique health', () => {
  it('says that no bot is running', () => {
    const { status, stderr } = communique(['health']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/not running/);
  });
});

describe('communique forget', () => {
  const SERVER = '1100000000000000201';
  const OTHER = '1100000000000000202';

  it('says what belongs to a server, and takes it out only when told so', async () => {
    const data = mkdtempSync(path.join(folder, 'forget-'));
    const store = new Store({ path: databaseFile(data) });
    for (const guild of [SERVER, OTHER, null])
      await store.feeds.add({
        guild,
        url: 'https://feed.example/rss',
        title: null,
        channel: null,
        addedBy: null,
        added: 1,
      });
    await store.settings.set(SERVER, 'timeZone', 'Asia/Shanghai');
    const forget = (...args: string[]) => communique(['forget', ...args], { DATA_DIR: data });
    expect(forget(SERVER).stdout).toMatch(/0 articles, 1 feed, .* 1 setting belong to server .*--yes/);
    expect(await store.feeds.list(SERVER)).toHaveLength(1);
    expect(forget(SERVER, '--yes').stdout).toMatch(/are taken out/);
    expect(await store.feeds.list(SERVER)).toEqual([]);
    expect(await store.settings.get(SERVER, 'timeZone')).toBeNull();
    expect(await store.feeds.list(OTHER)).toHaveLength(1);
    expect(await store.feeds.list(null)).toHaveLength(1);
    expect(forget(SERVER).stdout).toBe(`nothing belongs to server ${SERVER}\n`);
    await store.close();
  });

  it.each([[[]], [['all']], [[SERVER, OTHER]]])('%j is refused in words', (args) => {
    const { status, stderr } = communique(['forget', ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^forget takes a server's id/);
  });
});
