/**
 * The watched folder. What changes in a directory makes that directory be listed anew once it has been quiet for a
 * moment; all of it is listed from time to time, for file systems that tell of no changes. A document is read when its
 * stamp (sizes and times of it and its meta file) is not the stored one; one that is gone is withdrawn.
 * Runs in the thread that writes; reading itself is done by reader threads.
 */
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleInput, ArticleWriter, PutResult } from '../store/articles.ts';
import { ThreadError, type ThreadPool } from '../threads.ts';
import { isDocument, isLines, metaOf } from './document.ts';
import type { Piece } from './pieces.ts';
import type { DocumentResult, ReadArticle, ReadResult, ReadTask } from './reader.ts';
import { withoutFurniture } from './repeated.ts';

export interface FolderReport {
  /** What became of articles. */
  articles(outcome: PutResult | 'withdrawn' | 'unread', count: number): void;
  unread(file: string, reason: string): void;
  /** The folder itself cannot be read. */
  broken(directory: string, reason: string): void;
  /** Documents found and not read yet. */
  waiting(documents: number): void;
}

export interface FolderOptions {
  readonly root: string;
  readonly writer: ArticleWriter;
  readonly readers: ThreadPool<ReadTask, ReadResult>;
  readonly report: FolderReport;
  /** Version of the program: what another one read is read again. */
  readonly reader: string;
  /** How long a file must be left alone before it is read; a file half written is not. */
  readonly settleMs: number;
  /** Pause between full listings. */
  readonly rescanMs: number;
  /** Reader threads kept busy. */
  readonly parallel: number;
}

interface Found {
  readonly path: string;
  readonly stamp: string;
  readonly size: number;
}

/** Documents handed to a reader at once: this many, or this many bytes. */
const BATCH = 64;
const BATCH_BYTES = 512 * 1024;
/** A .jsonl above this is read in pieces. */
const CUT_ABOVE = 512 * 1024;
/** Directories watched; the others are found by the full listing. */
const WATCHED = 2_000;
/** A directory in which something changes all the time is listed after this many settling times. */
const PATIENCE = 10;

export class Folder {
  readonly #options: FolderOptions;
  /** Stamps by directory and name; null: to be read again. */
  readonly #known = new Map<string, Map<string, string | null>>();
  readonly #queue = new Map<string, Found>();
  readonly #reading = new Set<string>();
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #dirty = new Map<string, { first: number; last: number }>();
  readonly #idle: (() => void)[] = [];
  #timer: NodeJS.Timeout | null = null;
  #nextScan = 0;
  #running = 0;
  #looking: Promise<void> | null = null;
  #stopped = false;

  constructor(options: FolderOptions) {
    this.#options = options;
    for (const [file, stamp] of options.writer.documents(options.reader)) this.#know(file, stamp);
  }

  /** Lists and reads the folder, and watches it from then on. Resolves when all that was found has been read. */
  async start(): Promise<void> {
    await this.#scanAll();
    this.#timer = setInterval(() => this.#look(), Math.max(this.#options.settleMs / 2, 20));
    await this.#quiet();
  }

  /** Stops watching; resolves when what was being read is stored. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearInterval(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
    this.#queue.clear();
    await this.#looking;
    await this.#quiet();
  }

  /** What is due now: directories that have gone quiet, or all of it. */
  #look(): void {
    if (this.#looking || this.#stopped) return;
    const now = Date.now();
    const { settleMs } = this.#options;
    const due = [...this.#dirty]
      .filter(([, { first, last }]) => now - last >= settleMs || now - first >= settleMs * PATIENCE)
      .map(([directory]) => directory);
    const all = now >= this.#nextScan && this.#queue.size === 0;
    if (due.length === 0 && !all) return;
    this.#looking = (all ? this.#scanAll() : this.#scanSome(due)).finally(() => {
      this.#looking = null;
    });
  }

  async #scanSome(directories: readonly string[]): Promise<void> {
    for (const directory of directories) {
      this.#dirty.delete(directory);
      await this.#scanTree(directory, (sub) => !this.#known.has(sub));
    }
    this.#pump();
  }

  async #scanAll(): Promise<void> {
    const began = Date.now();
    this.#dirty.clear();
    const seen = await this.#scanTree('', () => true);
    if (seen) for (const directory of this.#known.keys()) if (!seen.has(directory)) this.#forget(directory);
    // A large folder is not listed without end: at most a twentieth of the time goes into it.
    this.#nextScan = Date.now() + Math.max(this.#options.rescanMs, (Date.now() - began) * 20);
    this.#pump();
  }

  /** Lists a directory, and those below it that are wanted. Null when the first one cannot be listed. */
  async #scanTree(top: string, wanted: (directory: string) => boolean): Promise<Set<string> | null> {
    const seen = new Set<string>();
    const stack = [top];
    for (let directory = stack.pop(); directory !== undefined && !this.#stopped; directory = stack.pop()) {
      const below = await this.#scan(directory);
      if (below === null && directory === top) return null;
      seen.add(directory);
      for (const sub of below ?? []) if (wanted(sub)) stack.push(sub);
    }
    return seen;
  }

  /** Lists one directory and compares it with what is known. Gives the directories in it; null when it cannot. */
  async #scan(directory: string): Promise<string[] | null> {
    const { root, settleMs, report } = this.#options;
    this.#watch(directory);
    const entries = await readdir(path.join(root, directory), { withFileTypes: true }).catch((error: unknown) => error);
    if (!Array.isArray(entries)) {
      const code = entries instanceof Error && 'code' in entries ? String(entries.code) : String(entries);
      if (code === 'ENOENT' && directory !== '') this.#forgetTree(directory);
      else report.broken(directory, code);
      return null;
    }
    const names = new Set(entries.map((entry) => entry.name));
    const known = this.#known.get(directory) ?? new Map<string, string | null>();
    this.#known.set(directory, known);
    const gone = [...known.keys()].filter((name) => !names.has(name));
    for (const entry of entries) {
      if (this.#stopped) return [];
      if (entry.isDirectory() || !isDocument(entry.name)) continue;
      const file = path.join(root, directory, entry.name);
      const there = await stat(file).catch(() => null);
      if (!there?.isFile()) {
        if (known.has(entry.name)) gone.push(entry.name);
        continue;
      }
      const meta = names.has(metaOf(entry.name)) ? await stat(metaOf(file)).catch(() => null) : null;
      const stamp = `${there.size}-${there.mtimeMs}${meta ? `+${meta.size}-${meta.mtimeMs}` : ''}`;
      const name = join(directory, entry.name);
      if (known.get(entry.name) === stamp || this.#queue.get(name)?.stamp === stamp) continue;
      const age = Date.now() - Math.max(there.mtimeMs, meta?.mtimeMs ?? 0);
      if ((age >= 0 && age < settleMs) || this.#reading.has(name)) this.#mark(directory);
      else this.#queue.set(name, { path: name, stamp, size: there.size });
    }
    this.#withdraw(gone.map((name) => join(directory, name)));
    return entries.filter((e) => e.isDirectory() && !e.name.startsWith('.')).map((e) => join(directory, e.name));
  }

  /** Keeps the readers busy with what waits. */
  #pump(): void {
    const { parallel, report } = this.#options;
    while (this.#running < parallel && this.#queue.size > 0 && !this.#stopped) {
      const batch = this.#nextBatch();
      for (const { path: file } of batch) this.#reading.add(file);
      this.#running++;
      void this.#readBatch(batch).finally(() => {
        for (const { path: file } of batch) this.#reading.delete(file);
        this.#running--;
        report.waiting(this.#queue.size + this.#reading.size);
        this.#pump();
      });
    }
    if (this.#running === 0 && (this.#queue.size === 0 || this.#stopped))
      for (const tell of this.#idle.splice(0)) tell();
  }

  #nextBatch(): Found[] {
    const batch: Found[] = [];
    let bytes = 0;
    for (const found of this.#queue.values()) {
      const alone = isLines(found.path) && found.size > CUT_ABOVE;
      if (batch.length > 0 && (alone || bytes + found.size > BATCH_BYTES)) break;
      this.#queue.delete(found.path);
      batch.push(found);
      bytes += found.size;
      if (alone || batch.length === BATCH) break;
    }
    return batch;
  }

  async #readBatch(batch: readonly Found[]): Promise<void> {
    const [first] = batch;
    if (!first) return;
    try {
      if (isLines(first.path) && first.size > CUT_ABOVE) await this.#readPieces(first);
      else await this.#readDocuments(batch);
    } catch (error) {
      if (error instanceof ThreadError && error.reason === 'closed') return;
      // Not the documents' fault: they are tried again at the next full listing.
      this.#options.report.broken(path.posix.dirname(first.path), String(error));
    }
  }

  async #readDocuments(batch: readonly Found[]): Promise<void> {
    const { root, writer, readers } = this.#options;
    let at = 0;
    const documents = batch.map(({ path: file }) => ({ path: file, hash: this.#knownHash(file) }));
    try {
      const result = await readers.run({ kind: 'documents', root, documents }, (i) => {
        at = Number(i);
      });
      if (result.kind !== 'documents') return;
      const cleaned = await this.#cleaned(result.documents);
      writer.atomically(() => {
        cleaned.forEach((document, i) => {
          const found = batch[i];
          if (found) this.#store(found, document);
        });
      });
    } catch (error) {
      if (!(error instanceof ThreadError) || error.reason === 'closed') throw error;
      // One document ended the thread, and with it what was read before it: that one is named, the others try again.
      const culprit = batch[at];
      if (culprit) this.#unread(culprit, error.message);
      for (const found of batch) if (found !== culprit) this.#queue.set(found.path, found);
    }
  }

  /** The documents without what recurs in other articles of their sources. */
  async #cleaned(documents: readonly DocumentResult[]): Promise<DocumentResult[]> {
    const { writer, readers } = this.#options;
    const all = documents.flatMap((document) => (document.kind === 'read' ? document.articles : []));
    const cleaned = await withoutFurniture(all, null, writer, readers);
    let at = 0;
    return documents.map((document) => {
      if (document.kind !== 'read') return document;
      const from = at;
      at += document.articles.length;
      return { ...document, articles: cleaned.slice(from, at) };
    });
  }

  #store(found: Found, document: DocumentResult): void {
    const { writer, report } = this.#options;
    if (document.kind === 'unread') {
      this.#unread(found, document.reason);
    } else if (document.kind === 'same') {
      writer.touch(found.path, found.stamp);
      this.#know(found.path, found.stamp);
      report.articles('same', 1);
    } else {
      const read = Date.now();
      this.#put(found.path, document.hash, read, document.articles);
      this.#finish(found, document.hash, read, document.articles);
    }
  }

  async #readPieces(found: Found): Promise<void> {
    const { root, readers, writer, parallel } = this.#options;
    const cut = await readers.run({ kind: 'cut', root, path: found.path }).catch((error: unknown) => {
      if (!(error instanceof Error) || (error instanceof ThreadError && error.reason === 'closed')) throw error;
      this.#unread(found, error.message);
    });
    if (cut?.kind !== 'cut') return;
    if (cut.hash === this.#knownHash(found.path)) return this.#store(found, { kind: 'same', path: found.path });
    const read = Date.now();
    const failed: ReadArticle[] = [];
    // A single large file keeps all readers busy; what was read is stored in order.
    const ahead: Promise<readonly ReadArticle[]>[] = [];
    let next = 0;
    try {
      while (!this.#stopped) {
        const most = Math.max(1, parallel + 1 - this.#running);
        for (const piece of cut.pieces.slice(next, next + Math.max(most - ahead.length, 0))) {
          const reading = this.#readPiece(found.path, piece);
          // Awaited in its turn; until then a failure must not count as nobody's.
          reading.catch(() => {});
          ahead.push(reading);
          next++;
        }
        const piece = await ahead.shift();
        if (!piece) break;
        const items = await withoutFurniture(piece, null, writer, readers);
        this.#put(found.path, cut.hash, read, items);
        failed.push(...items.filter((item) => 'error' in item));
      }
    } finally {
      await Promise.allSettled(ahead);
    }
    if (this.#stopped) return;
    this.#finish(found, cut.hash, read, failed);
  }

  /** Rejects only when the threads were stopped; a piece that ended its thread is told of by the line it came to. */
  async #readPiece(file: string, piece: Piece): Promise<readonly ReadArticle[]> {
    const { root, readers } = this.#options;
    let line = piece.firstLine;
    try {
      const result = await readers.run({ kind: 'piece', root, path: file, piece }, (i) => {
        line = Number(i);
      });
      return result.kind === 'articles' ? result.articles : [];
    } catch (error) {
      if (!(error instanceof ThreadError) || error.reason === 'closed') throw error;
      return [{ file: `${file}#${line}`, error: error.message }];
    }
  }

  #put(file: string, hash: string, read: number, items: readonly ReadArticle[]): void {
    const { writer, report, reader } = this.#options;
    // A document that another version of the program has read is to be read anew although its text is the same.
    const before = writer.document(file);
    const anew = before?.reader !== reader;
    const document = { path: file, read, same: before?.hash === hash };
    const inputs = items.flatMap((item): ArticleInput[] =>
      'error' in item ? [] : [{ guild: null, arrived: read, document, anew, ...item }],
    );
    const results = writer.put(inputs);
    for (const outcome of ['added', 'replaced', 'same'] as const) {
      const count = results.filter((result) => result === outcome).length;
      if (count > 0) report.articles(outcome, count);
    }
  }

  /** Finishing clears what earlier readings complained of; this one's complaints come after it. */
  #finish(found: Found, hash: string, read: number, items: readonly ReadArticle[]): void {
    const { writer, report, reader } = this.#options;
    const { withdrawn } = writer.finish({ path: found.path, stamp: found.stamp, hash, reader }, read);
    for (const item of items) {
      if (!('error' in item)) continue;
      writer.unread(null, item.file, item.error, read);
      this.#tellUnread(item.file, item.error);
    }
    this.#know(found.path, found.stamp);
    if (withdrawn > 0) report.articles('withdrawn', withdrawn);
  }

  #unread(found: Found, reason: string): void {
    const { writer, reader } = this.#options;
    const { path: file, stamp } = found;
    writer.unread(null, file, reason, Date.now(), { path: file, stamp, hash: '', reader });
    this.#know(file, stamp);
    this.#tellUnread(file, reason);
  }

  #tellUnread(file: string, reason: string): void {
    this.#options.report.unread(file, reason);
    this.#options.report.articles('unread', 1);
  }

  #withdraw(files: readonly string[]): void {
    if (files.length === 0) return;
    for (const file of files) {
      this.#queue.delete(file);
      this.#known.get(directoryOf(file))?.delete(path.posix.basename(file));
    }
    const { withdrawn } = this.#options.writer.withdraw(files);
    if (withdrawn > 0) this.#options.report.articles('withdrawn', withdrawn);
  }

  #forgetTree(directory: string): void {
    for (const known of this.#known.keys())
      if (known === directory || known.startsWith(`${directory}/`)) this.#forget(known);
  }

  #forget(directory: string): void {
    this.#withdraw([...(this.#known.get(directory)?.keys() ?? [])].map((name) => join(directory, name)));
    this.#known.delete(directory);
    this.#watchers.get(directory)?.close();
    this.#watchers.delete(directory);
  }

  #know(file: string, stamp: string | null): void {
    const directory = directoryOf(file);
    const known = this.#known.get(directory) ?? new Map<string, string | null>();
    known.set(path.posix.basename(file), stamp);
    this.#known.set(directory, known);
  }

  /** The hash of what this version read; of another version's reading nothing is kept. */
  #knownHash(file: string): string | null {
    const document = this.#options.writer.document(file);
    return document && document.reader === this.#options.reader && document.hash !== '' ? document.hash : null;
  }

  #watch(directory: string): void {
    if (this.#watchers.has(directory) || this.#watchers.size >= WATCHED || this.#stopped) return;
    try {
      const watcher = watch(path.join(this.#options.root, directory), () => this.#mark(directory));
      watcher.on('error', () => {
        watcher.close();
        this.#watchers.delete(directory);
      });
      this.#watchers.set(directory, watcher);
    } catch {
      // No events here: the full listing finds what changes.
    }
  }

  #mark(directory: string): void {
    const now = Date.now();
    this.#dirty.set(directory, { first: this.#dirty.get(directory)?.first ?? now, last: now });
  }

  #quiet(): Promise<void> {
    if (this.#running === 0 && (this.#queue.size === 0 || this.#stopped)) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }
}

function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

function directoryOf(file: string): string {
  const directory = path.posix.dirname(file);
  return directory === '.' ? '' : directory;
}
