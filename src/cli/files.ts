/** Documents that a command line names, and reading many of them at once. */
import { readdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { isDocument } from '../ingest/document.ts';
import { ThreadPool } from '../threads.ts';

export interface NamedFile {
  readonly file: string;
  readonly size: number;
}

/** A file as it is, or all documents of a folder (its folders too), each path's in the order of names. */
export async function listFiles(
  paths: readonly string[],
  wanted: (name: string) => boolean = isDocument,
): Promise<(NamedFile | { readonly file: string; readonly error: string })[]> {
  const found: (NamedFile | { file: string; error: string })[] = [];
  for (const root of paths) {
    try {
      const there = await stat(root);
      if (!there.isDirectory()) {
        found.push({ file: root, size: there.size });
        continue;
      }
      const names = (await readdir(root, { recursive: true })).filter(wanted).sort();
      for (const name of names) {
        const file = path.join(root, name);
        const inside = await stat(file).catch(() => null);
        if (inside?.isFile()) found.push({ file, size: inside.size });
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      found.push({ file: root, error: `cannot be opened (${code})` });
    }
  }
  return found;
}

/** A few small texts are read faster here than a thread starts; pages that could hang a parser are not read here. */
const FEW = 24;
const SMALL = 2 * 1024 * 1024;
const SMALL_PAGE = 256 * 1024;

/** Whether reading these is worth threads. */
export function needsThreads(files: readonly { readonly file: string; readonly size?: number }[]): boolean {
  const bytes = files.reduce((sum, { size = 0 }) => sum + size, 0);
  return (
    files.length > FEW ||
    bytes > SMALL ||
    files.some(({ file, size = 0 }) => size > SMALL_PAGE && !/\.(?:txt|md|jsonl?)$/i.test(file))
  );
}

export function pool<Task, Result>(script: URL): ThreadPool<Task, Result> {
  return new ThreadPool({ script, size: Math.min(availableParallelism(), 8), timeoutMs: 30_000, memoryMb: 1024 });
}

/** Tasks under way at once, so that results that wait for their turn do not fill the memory. */
const AHEAD = 64;

/** Runs tasks at the same time and gives their results in order. */
export async function* inOrder<T, R>(items: readonly T[], run: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  let next = 0;
  const fill = () => {
    while (next < items.length && running.length < AHEAD) {
      const promise = run(items[next++] as T);
      promise.catch(() => {});
      running.push(promise);
    }
  };
  fill();
  for (let first = running.shift(); first; first = running.shift()) {
    fill();
    yield await first;
  }
}
