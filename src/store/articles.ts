/**
 * Articles going in and out, in prepared statements: this is the way that has to carry a hundred thousand of them.
 * Synchronous, so it belongs in the thread that writes, never in the one that keeps the heartbeat.
 */
import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Article } from '../articles/article.ts';
import { days } from '../articles/edtf.ts';
import { suspects } from '../articles/repeated.ts';
import type { Reading } from '../language/reading.ts';
import type { ReadingPart } from './corpus.ts';
import { type Derived, derive, lineKey } from './derived.ts';
import { type Candidate, RepeatIndex } from './repeats.ts';
import type { DocumentRow, PlaceRow } from './schema.ts';

/** A reading's parts as they are stored: JSON, made where the reading was made. */
export type WrittenReading = Readonly<Record<ReadingPart, string>>;

export interface ArticleInput {
  readonly guild: string | null;
  readonly file: string;
  readonly article: Article;
  readonly reading: Reading | WrittenReading;
  /** What the indexes keep of it, where that was worked out already. */
  readonly derived?: Derived | undefined;
  /** Milliseconds since 1970. */
  readonly arrived: number;
  /**
   * The folder's document that holds it, and which reading of that document this is. `same`: the bytes are those of the
   * reading before, so what comes of them is not news.
   */
  readonly document?: { readonly path: string; readonly read: number; readonly same?: boolean } | undefined;
  /** True when the program reads otherwise than it did: the reading is replaced though the text is the same. */
  readonly anew?: boolean | undefined;
  /** Edition of the program that read it, where there is no document to say so. */
  readonly edition?: string | undefined;
}

/** An article as it is stored. */
export type StoredText = Article & {
  readonly id: number;
  readonly guild: string | null;
  readonly file: string;
  readonly arrived: number;
};

/** What came of an input: `same` when this very text is there already, from this place or another. */
export type PutResult = 'added' | 'replaced' | 'same';

/** Told inside the transaction, so that what is derived from articles never differs from them. */
export interface ArticleListener {
  added(articles: readonly { readonly id: number; readonly input: ArticleInput; readonly derived: Derived }[]): void;
  removed(ids: readonly number[]): void;
  /** The transaction was rolled back: what was remembered of it is not there. */
  undone?(): void;
}

const PARTS = ['sentences', 'times', 'figures', 'quotes', 'names', 'events'] as const satisfies ReadingPart[];

const FIELDS = [
  'title',
  'source',
  'author',
  'url',
  'published',
  'publishedBasis',
  'publishedNote',
  'language',
] as const;

const STORED = ['id', 'guild', 'file', 'arrived', 'body', ...FIELDS];

const OPEN = `SELECT 1 FROM article WHERE guild IS NULL AND (published IS NULL OR publishedBasis = 'inferred') LIMIT 1`;

export function writeReading(reading: Reading): WrittenReading {
  return Object.fromEntries(PARTS.map((part) => [part, JSON.stringify(reading[part])])) as unknown as WrittenReading;
}

export class ArticleWriter {
  readonly #raw: DatabaseSync;
  readonly #listeners: readonly ArticleListener[];
  readonly #repeats: RepeatIndex;
  readonly #sql: ReturnType<typeof statements>;

  constructor(raw: DatabaseSync, listeners: readonly ArticleListener[] = []) {
    this.#raw = raw;
    this.#repeats = new RepeatIndex(raw);
    this.#listeners = [...listeners, this.#repeats];
    this.#sql = statements(raw);
  }

  /** Runs several of these as one transaction: all of it is kept, or none. */
  atomically<T>(run: () => T): T {
    if (this.#raw.isTransaction) return run();
    this.#raw.exec('BEGIN IMMEDIATE');
    try {
      const result = run();
      this.#raw.exec('COMMIT');
      return result;
    } catch (error) {
      this.#raw.exec('ROLLBACK');
      for (const listener of this.#listeners) listener.undone?.();
      throw error;
    }
  }

  /** For each of these articles, in the order in which they will be stored, the keys of its lines that are furniture. */
  furniture(candidates: readonly Candidate[]): ReadonlySet<number>[] {
    return this.#repeats.furniture(candidates);
  }

  /** Articles that may hold lines which were found to be furniture after they had come, since this was asked last. */
  suspected(): number[] {
    return this.#repeats.earlier();
  }

  /** Those of these articles that hold lines which are furniture by now, with the lines' keys. */
  soiled(ids: readonly number[]): { readonly article: StoredText; readonly furniture: ReadonlySet<number> }[] {
    return ids.flatMap((id) => {
      const article = this.#sql.stored.get(id) as unknown as StoredText | undefined;
      if (article === undefined) return [];
      const derived = { suspects: suspects(article.body).map(lineKey), copyKeys: this.#repeats.copyKeys(id) };
      const [furniture] = this.#repeats.furniture([{ ...article, article, derived }]);
      return furniture === undefined || furniture.size === 0 ? [] : [{ article, furniture }];
    });
  }

  /**
   * Puts a cleaner text of an article in its place, wherever it stands. It is another article with another id, so that
   * what was cited of the first one cannot come to mean another text; it arrived when that one did.
   */
  supersede({ id, arrived }: StoredText, cleaned: Pick<ArticleInput, 'article' | 'reading' | 'derived'>): void {
    this.put(
      this.#sql.places.all(id).map((row) => {
        const { guild, file, document, read, edition } = row as unknown as PlaceRow;
        const held = document === null || read === null ? undefined : { path: document, read };
        return { ...cleaned, guild, file, arrived, document: held, edition: edition ?? undefined };
      }),
    );
  }

  /** Stores articles with their readings in one transaction, in order. */
  put(inputs: readonly ArticleInput[]): PutResult[] {
    return this.atomically(() => {
      const added: { id: number; input: ArticleInput }[] = [];
      const left = new Set<number>();
      const results = inputs.map((input) => this.#putOne(input, added, left));
      this.#added(added);
      this.#drop(left);
      return results;
    });
  }

  /**
   * The newest of the owner's articles, for those of them that have no sure date to be dated by the others; none when
   * all have one.
   */
  datable(limit: number): StoredText[] {
    if (!this.#raw.prepare(OPEN).get()) return [];
    const rows = this.#raw
      .prepare(`SELECT ${STORED.join(', ')} FROM article WHERE guild IS NULL ORDER BY id DESC LIMIT ?`)
      .all(limit);
    return rows as unknown as StoredText[];
  }

  /** Gives an article another reading, and its date and other fields as they are now. Its text and id stay. */
  reread({ id, guild, file, arrived, ...article }: StoredText, reading: WrittenReading, derived?: Derived): void {
    this.atomically(() => {
      for (const listener of this.#listeners) listener.removed([id]);
      const covered = days(article.published);
      const fields = [...FIELDS.map((field) => article[field]), covered?.from ?? null, covered?.to ?? null];
      this.#sql.correct.run(...fields, id);
      this.#sql.correctReading.run(...PARTS.map((part) => reading[part]), id);
      this.#added([{ id, input: { guild, file, article, reading, derived, arrived } }]);
    });
  }

  /** Articles that only feeds brought and another edition of the program has read. */
  outdated(edition: string, limit: number): StoredText[] {
    return this.#sql.outdated.all(edition, limit) as unknown as StoredText[];
  }

  /** These were read by this edition. */
  keepEdition(ids: readonly number[], edition: string): void {
    for (const id of ids) this.#sql.keepEdition.run(edition, id);
  }

  /** A document was read to its end: what earlier readings found in it and this one did not is withdrawn. */
  finish(document: DocumentRow, read: number): { withdrawn: number } {
    return this.atomically(() => {
      const gone = this.#sql.stale.all(document.path, read);
      const { path, stamp, hash, reader } = document;
      this.#sql.keepDocument.run(path, stamp, hash, reader);
      this.#sql.clearUnread.run(path, path, path);
      return { withdrawn: this.#drop(new Set(gone.map((row) => Number(row.article)))) };
    });
  }

  /** The same bytes under a new stamp. */
  touch(path: string, stamp: string): void {
    this.#sql.touch.run(stamp, path);
  }

  /** Documents that are there no more: their articles are withdrawn unless they stand elsewhere too. */
  withdraw(paths: readonly string[]): { withdrawn: number } {
    return this.atomically(() => {
      const left = new Set<number>();
      for (const path of paths) {
        for (const row of this.#sql.stale.all(path, -1)) left.add(Number(row.article));
        this.#sql.dropDocument.run(path);
        this.#sql.clearUnread.run(path, path, path);
      }
      return { withdrawn: this.#drop(left) };
    });
  }

  /** A file could not be read; what an earlier reading found in it stays. `stamp` keeps it from being tried again. */
  unread(guild: string | null, file: string, reason: string, since: number, document?: DocumentRow): void {
    this.atomically(() => {
      this.#sql.unread.run(guild, file, reason, since);
      if (document) this.#sql.keepDocument.run(document.path, document.stamp, document.hash, document.reader);
    });
  }

  /** A document as it was read last. */
  document(path: string): DocumentRow | null {
    return (this.#sql.document.get(path) as DocumentRow | undefined) ?? null;
  }

  /** What is known of the folder: each document's path, with the stamp under which this version of the reader read it. */
  documents(reader: string): Map<string, string | null> {
    const rows = this.#raw.prepare('SELECT path, stamp, reader FROM document').all();
    return new Map(rows.map((row) => [String(row.path), row.reader === reader ? String(row.stamp) : null]));
  }

  /** Takes a feed's item; false when it was taken before. */
  take(feed: number, item: string, seen: number): boolean {
    return this.#sql.take.run(feed, item, seen).changes > 0;
  }

  #added(articles: readonly { readonly id: number; readonly input: ArticleInput }[]): void {
    if (this.#listeners.length === 0 || articles.length === 0) return;
    const whole = articles.map(({ id, input }) => {
      return { id, input, derived: input.derived ?? derive(input.article, input.reading) };
    });
    for (const listener of this.#listeners) listener.added(whole);
  }

  #putOne(input: ArticleInput, added: { id: number; input: ArticleInput }[], left: Set<number>): PutResult {
    const { guild, file, article, document } = input;
    const fingerprint = createHash('sha256')
      .update(`${article.title ?? ''}\n${article.body}`)
      .digest('base64url');
    const place = this.#sql.place.get(file, guild);
    const here = place ? Number(place.article) : null;
    const twin = this.#sql.byFingerprint.get(fingerprint, guild);
    const known = twin ? Number(twin.id) : null;
    const stand = (id: number) => {
      this.#sql.stand.run(guild, file, id, document?.path ?? null, document?.read ?? null, input.edition ?? null);
      if (here !== null && here !== id) left.add(here);
    };
    const covered = days(article.published);
    const fields = [...FIELDS.map((field) => article[field]), covered?.from ?? null, covered?.to ?? null];
    const parts = () => {
      const reading = isWritten(input.reading) ? input.reading : writeReading(input.reading);
      return PARTS.map((part) => reading[part]);
    };
    if (twin && known !== null) {
      stand(known);
      // From a second place, what the first one said of the text stands. From the same place, another date or
      // source is a correction, and times that hang on the date are read anew; the text and its id stay.
      if (known !== here || (!input.anew && FIELDS.every((field) => twin[field] === article[field]))) return 'same';
      for (const listener of this.#listeners) listener.removed([known]);
      this.#sql.correct.run(...fields, known);
      this.#sql.correctReading.run(...parts(), known);
      added.push({ id: known, input });
      return 'replaced';
    }
    const before = here !== null && document?.same === true ? this.#sql.arrived.get(here)?.arrived : undefined;
    const arrived = before === undefined ? input.arrived : Number(before);
    const { lastInsertRowid } = this.#sql.insert.run(guild, file, ...fields, article.body, fingerprint, arrived);
    const id = Number(lastInsertRowid);
    this.#sql.insertReading.run(id, ...parts());
    stand(id);
    added.push({ id, input });
    return here === null ? 'added' : 'replaced';
  }

  /** Removes articles that stand nowhere any more; the others take the name of a place that is left. */
  #drop(ids: ReadonlySet<number>): number {
    const gone = [...ids].filter((id) => this.#sql.rename.run(id, id).changes === 0);
    if (gone.length > 0) for (const listener of this.#listeners) listener.removed(gone);
    for (const id of gone) this.#sql.remove.run(id);
    return gone.length;
  }
}

function isWritten(reading: Reading | WrittenReading): reading is WrittenReading {
  return typeof reading.sentences === 'string';
}

function statements(raw: DatabaseSync) {
  const prepare = (sql: string): StatementSync => raw.prepare(sql);
  return {
    place: prepare(`SELECT article FROM place WHERE file = ? AND ifnull(guild, '') = ifnull(?, '')`),
    byFingerprint: prepare(
      `SELECT id, ${FIELDS.join(', ')} FROM article WHERE fingerprint = ? AND ifnull(guild, '') = ifnull(?, '')`,
    ),
    stand: prepare(
      `INSERT INTO place (guild, file, article, document, read, edition) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (file, ifnull(guild, '')) DO UPDATE
       SET article = excluded.article, document = excluded.document, read = excluded.read, edition = excluded.edition`,
    ),
    stale: prepare('DELETE FROM place WHERE document = ? AND read <> ? RETURNING article'),
    insert: prepare(
      `INSERT INTO article (guild, file, ${FIELDS.join(', ')}, publishedFrom, publishedTo, body, fingerprint, arrived)
       VALUES (${Array.from({ length: FIELDS.length + 7 }, () => '?').join(', ')})`,
    ),
    insertReading: prepare(
      `INSERT INTO reading (article, ${PARTS.join(', ')}) VALUES (?${', ?'.repeat(PARTS.length)})`,
    ),
    correct: prepare(
      `UPDATE article SET ${FIELDS.map((field) => `${field} = ?`).join(', ')}, publishedFrom = ?, publishedTo = ? WHERE id = ?`,
    ),
    correctReading: prepare(`UPDATE reading SET ${PARTS.map((part) => `${part} = ?`).join(', ')} WHERE article = ?`),
    stored: prepare(`SELECT ${STORED.join(', ')} FROM article WHERE id = ?`),
    places: prepare('SELECT guild, file, document, read, edition FROM place WHERE article = ?'),
    arrived: prepare('SELECT arrived FROM article WHERE id = ?'),
    outdated: prepare(
      `SELECT ${STORED.join(', ')} FROM article
       WHERE id IN (SELECT article FROM place WHERE document IS NULL AND edition IS NOT ? LIMIT ?)`,
    ),
    keepEdition: prepare('UPDATE place SET edition = ? WHERE article = ? AND document IS NULL'),
    rename: prepare(
      `UPDATE article SET file = (SELECT min(file) FROM place WHERE article = ?1)
       WHERE id = ?2 AND EXISTS (SELECT 1 FROM place WHERE article = ?1)`,
    ),
    remove: prepare('DELETE FROM article WHERE id = ?'),
    keepDocument: prepare(
      `INSERT INTO document (path, stamp, hash, reader) VALUES (?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET stamp = excluded.stamp, hash = excluded.hash, reader = excluded.reader`,
    ),
    document: prepare('SELECT path, stamp, hash, reader FROM document WHERE path = ?'),
    // A feed that was removed meanwhile takes nothing.
    take: prepare('INSERT OR IGNORE INTO feedItem (feed, item, seen) SELECT id, ?2, ?3 FROM feed WHERE id = ?1'),
    touch: prepare('UPDATE document SET stamp = ? WHERE path = ?'),
    dropDocument: prepare('DELETE FROM document WHERE path = ?'),
    unread: prepare(
      `INSERT INTO unread (guild, file, reason, since) VALUES (?, ?, ?, ?)
       ON CONFLICT (file, ifnull(guild, '')) DO UPDATE SET reason = excluded.reason, since = excluded.since`,
    ),
    // Lines of a document are named PATH#LINE; "$" is the character after "#".
    clearUnread: prepare(
      `DELETE FROM unread WHERE guild IS NULL AND (file = ? OR (file >= ? || '#' AND file < ? || '$'))`,
    ),
  };
}
