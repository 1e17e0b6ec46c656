/**
 * Opens SQLite (node:sqlite) as a Kysely database: WAL, foreign keys, a busy time-out.
 * Kysely's own SqliteDialect drives it through the small adapter below, so no compiled package is needed.
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { Kysely, SqliteDialect } from 'kysely';
import type { Tables } from './schema.ts';

export interface OpenOptions {
  /** A file's path, or ":memory:". */
  readonly path: string;
  readonly readOnly?: boolean;
  /**
   * True for the thread that keeps Discord's heartbeat: it never waits inside SQLite for another thread's
   * transaction and leaves checkpoints, which wait for the disk, to the thread that writes articles.
   */
  readonly patient?: boolean;
}

/** The raw connection beside the query builder: migrations and bulk inserts use it, the rest goes through Kysely. */
export interface Database {
  readonly raw: DatabaseSync;
  readonly query: Kysely<Tables>;
  /** Runs one statement that writes; while another connection writes, it waits without holding the thread. */
  readonly write: <T>(run: () => Promise<T>) => Promise<T>;
}

/** Opens or creates the database. Throws with SQLite's own reason when the file cannot be used. */
export function openDatabase({ path, readOnly = false, patient = false }: OpenOptions): Database {
  const raw = new DatabaseSync(path, { readOnly });
  raw.exec(`PRAGMA busy_timeout = ${patient ? 0 : BUSY_MS}`);
  raw.exec('PRAGMA foreign_keys = ON');
  if (!readOnly) {
    raw.exec('PRAGMA journal_mode = WAL');
    raw.exec('PRAGMA synchronous = NORMAL');
    raw.exec(`PRAGMA wal_autocheckpoint = ${patient ? 0 : CHECKPOINT_PAGES}`);
    if (!patient) raw.exec(`PRAGMA cache_size = -${CACHE_KB}`);
  }
  const query = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapter(raw) }) });
  return { raw, query, write: patiently };
}

/**
 * Pages of 4 KB after which the log is carried into the database, and what the thread that writes holds of it: a page of
 * an index that many articles touch is then written once for all of them.
 */
const CHECKPOINT_PAGES = 4000;
const CACHE_KB = 16_000;

/** How long a writer waits for another one. */
const BUSY_MS = 10_000;
const SQLITE_BUSY = 5;

async function patiently<T>(run: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + BUSY_MS;
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await setTimeout(wait);
    }
  }
}

function isBusy(error: unknown): boolean {
  // Extended codes carry the primary one in their low byte.
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;
}

/** Statements kept, so that the same SQL is prepared once a connection. */
const KEPT = 200;

function adapter(raw: DatabaseSync) {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= KEPT) statements.clear();
    const made = raw.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    close: () => raw.close(),
    prepare(sql: string) {
      const statement = prepare(sql);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
        run: (parameters: readonly unknown[]) => {
          const { changes, lastInsertRowid } = statement.run(...values(parameters));
          return { changes, lastInsertRowid };
        },
      };
    },
  };
}
