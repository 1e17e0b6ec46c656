import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ThreadPool } from '../src/threads.ts';

/** How long a task may take that should not end by the time it takes, however busy the machine. */
const PATIENCE_MS = 20_000;

let folder: string;
let script: URL;
let pool: ThreadPool<string, string>;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'threads-'));
  const file = path.join(folder, 'worker.mjs');
  script = pathToFileURL(file);
  const threads = pathToFileURL(path.join(import.meta.dirname, '../src/threads.ts')).href;
  writeFileSync(
    file,
    `import { serveTasks } from '${threads}';
     serveTasks(async (task, progress) => {
       if (task === 'hang') for (;;);
       if (task === 'die') process.exit(3);
       if (task === 'eat') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }
       if (task === 'throw') throw Object.assign(new Error('in words'), { name: 'UserError' });
       if (task === 'slow') for (let i = 0; i < 8; i++) { progress(i); await new Promise((r) => setTimeout(r, 200)); }
       return task.toUpperCase();
     });`,
  );
  pool = new ThreadPool({ script, size: 1, timeoutMs: PATIENCE_MS, memoryMb: 64 });
});
afterEach(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

describe('worker threads', () => {
  it.each([
    ['hang', { name: 'ThreadError', reason: 'time' }, 1_000],
    ['die', { name: 'ThreadError', reason: 'crash' }, PATIENCE_MS],
    ['eat', { name: 'ThreadError', reason: 'memory' }, PATIENCE_MS],
    ['throw', { name: 'UserError', message: 'in words' }, PATIENCE_MS],
  ])('fail the task that does "%s", and no other', async (bad, failure, timeoutMs) => {
    await pool.close();
    pool = new ThreadPool({ script, size: 1, timeoutMs, memoryMb: 64 });
    const results = await Promise.allSettled([pool.run('a'), pool.run(bad), pool.run('b')]);
    expect(results).toMatchObject([
      { status: 'fulfilled', value: 'A' },
      { status: 'rejected', reason: failure },
      { status: 'fulfilled', value: 'B' },
    ]);
  });

  it('let a task take its time as long as it shows progress', async () => {
    const brisk = new ThreadPool<string, string>({ script, size: 1, timeoutMs: 1_000, memoryMb: 64 });
    const seen: unknown[] = [];
    // Eight times 200 ms: longer than a task may take that shows none.
    expect(await brisk.run('slow', (i) => seen.push(i))).toBe('SLOW');
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    await brisk.close();
  });

  it('end when they have had nothing to do, and start again for the next task', async () => {
    const idle = new ThreadPool<string, string>({ script, size: 1, timeoutMs: PATIENCE_MS, memoryMb: 64, idleMs: 20 });
    expect(await idle.run('a')).toBe('A');
    await vi.waitFor(() => expect(idle.threads).toBe(0), { timeout: 10_000 });
    expect(await idle.run('b')).toBe('B');
    await idle.close();
  });

  it('stay as far as they are kept', async () => {
    const some = new ThreadPool<string, string>({
      ...{ script, size: 3, kept: 1, timeoutMs: PATIENCE_MS, memoryMb: 64, idleMs: 20 },
    });
    some.warm();
    expect(some.threads).toBe(1);
    expect(await Promise.all(['a', 'b', 'c'].map((task) => some.run(task)))).toEqual(['A', 'B', 'C']);
    await vi.waitFor(() => expect(some.threads).toBe(1), { timeout: 10_000 });
    await setTimeout(100);
    expect(some.threads).toBe(1);
    await some.close();
  });

  it('reject what waits when they are closed', async () => {
    const waiting = Promise.allSettled([pool.run('slow'), pool.run('a')]);
    await pool.close();
    expect(await waiting).toMatchObject([{ reason: { reason: 'closed' } }, { reason: { reason: 'closed' } }]);
    await expect(pool.run('a')).rejects.toMatchObject({ reason: 'closed' });
  });
});
