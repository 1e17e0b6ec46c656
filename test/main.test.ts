import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseFile, Store } from '../src/store/store.ts';

const CLI = path.join(import.meta.dirname, '../src/cli.ts');

let folder: string;
let child: ChildProcess | null = null;
let out = '';

function start(environment: Record<string, string>): ChildProcess {
  const { DISCORD_TOKEN: _, ...env } = process.env;
  const started = spawn(process.execPath, [CLI, 'start'], { env: { ...env, PORT: '0', ...environment } });
  out = '';
  for (const stream of [started.stdout, started.stderr])
    stream?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child = started;
  return started;
}

const ended = async (started: ChildProcess) => (await once(started, 'exit')) as [number | null, string | null];
// A process with all its threads starts slowly on a busy machine.
vi.setConfig({ testTimeout: 90_000 });
const eventually = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 60_000, interval: 50 });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'main-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

describe('communique start', () => {
  it('rehearses without a token: samples and the sample feed are read, the page answers, a signal drains', async () => {
    const started = start({ DATA_DIR: folder, LOG_LEVEL: 'info' });
    const [, url = ''] = await eventually(() => {
      const line = /Rehearsal: open (http:\/\/127\.0\.0\.1:\d+\/) in a browser/.exec(out);
      expect(line).not.toBeNull();
      return line ?? [];
    });
    expect((await fetch(url)).headers.get('content-type')).toContain('text/html');
    const store = new Store({ path: databaseFile(folder), readOnly: true });
    await eventually(async () => {
      const heads = await store.corpus(null).heads({}, 100);
      expect(heads.filter((head) => head.file.startsWith('feed:')).length).toBeGreaterThan(0);
      expect(heads.filter((head) => !head.file.startsWith('feed:')).length).toBeGreaterThanOrEqual(12);
    });
    await store.close();
    started.kill('SIGTERM');
    expect(await ended(started)).toEqual([0, null]);
    const lines = out.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(expect.arrayContaining(['ready', 'stopping', 'stopped']));
    expect(lines.filter((line) => /"level":"(?:error|fatal)"/.test(line))).toEqual([]);
  });

  it.each([
    [{ ARTICLES_DIR: '/nowhere' }, /^ARTICLES_DIR should hold a folder of articles, not "\/nowhere"/m],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL should hold one of/m],
    [{ DISCORD_TOKEN: 'no-token' }, /^DISCORD_TOKEN should hold the bot's token/m],
  ])('ends with a clear line when %j', async (environment, message) => {
    const [code] = await ended(start({ DATA_DIR: folder, ...environment }));
    expect(code).not.toBe(0);
    expect(out).toMatch(message);
    expect(out).not.toMatch(/\n\s+at /);
  });

  it('says that its port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const [code] = await ended(start({ DATA_DIR: folder, PORT: String(port) }));
    expect(code).toBe(1);
    expect(out).toMatch(/port \d+ is taken: set PORT/);
    await new Promise((resolve) => server.close(resolve));
  });
});
