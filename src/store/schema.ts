/**
 * The tables, and the migrations that make them. A migration once released is never edited: add the next one.
 * `PRAGMA user_version` says how many have run.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { Generated } from 'kysely';
import type { PublishedBasis } from '../articles/article.ts';

export interface ArticleRow {
  id: Generated<number>;
  /** The Discord server that alone may see it; null for the owner's folder, which all servers see. */
  guild: string | null;
  /** Where it came from: a path below ARTICLES_DIR (with #LINE for .jsonl) or "feed:ID:ITEM". */
  file: string;
  title: string | null;
  source: string | null;
  author: string | null;
  url: string | null;
  published: string | null;
  publishedBasis: PublishedBasis | null;
  publishedNote: string | null;
  /** First and last day that `published` covers, for filters and order. */
  publishedFrom: string | null;
  publishedTo: string | null;
  language: string | null;
  body: string;
  /** Hash of title and body: the same text twice is one article. */
  fingerprint: string;
  /** Milliseconds since 1970 when it came in. */
  arrived: number;
}

/** A reading's parts as JSON, each in a column of its own, so that a question parses only what it needs. */
export interface ReadingRow {
  article: number;
  sentences: string;
  times: string;
  figures: string;
  quotes: string;
  names: string;
  events: string;
}

export interface Tables {
  article: ArticleRow;
  reading: ReadingRow;
}

const MIGRATIONS: readonly string[] = [
  `CREATE TABLE article (
     id INTEGER PRIMARY KEY,
     guild TEXT,
     file TEXT NOT NULL,
     title TEXT, source TEXT, author TEXT, url TEXT,
     published TEXT, publishedBasis TEXT, publishedNote TEXT, publishedFrom TEXT, publishedTo TEXT,
     language TEXT,
     body TEXT NOT NULL,
     fingerprint TEXT NOT NULL,
     arrived INTEGER NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX article_file ON article (ifnull(guild, ''), file);
   CREATE INDEX article_fingerprint ON article (fingerprint);
   CREATE INDEX article_published ON article (publishedTo);
   CREATE TABLE reading (
     article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
     sentences TEXT NOT NULL, times TEXT NOT NULL, figures TEXT NOT NULL,
     quotes TEXT NOT NULL, names TEXT NOT NULL, events TEXT NOT NULL
   ) STRICT;
   CREATE VIRTUAL TABLE article_text USING fts5(
     title, body, content='article', content_rowid='id', tokenize='porter unicode61'
   );
   CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
     INSERT INTO article_text (rowid, title, body) VALUES (new.id, new.title, new.body);
   END;
   CREATE TRIGGER article_gone AFTER DELETE ON article BEGIN
     INSERT INTO article_text (article_text, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
   END;`,
];

/** Brings the database to the newest form; each migration runs in one transaction. */
export function migrate(raw: DatabaseSync): void {
  const row = raw.prepare('PRAGMA user_version').get();
  const done = Number(row?.user_version ?? 0);
  if (done > MIGRATIONS.length)
    throw new Error(`the database is of a newer Communiqué (schema ${done}; this one knows ${MIGRATIONS.length})`);
  MIGRATIONS.slice(done).forEach((sql, i) => {
    raw.exec(`BEGIN; ${sql}; PRAGMA user_version = ${done + i + 1}; COMMIT`);
  });
}
