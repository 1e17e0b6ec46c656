/** Files and feeds that could not be read, and why: /library shows them. */
import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { UnreadRow } from './schema.ts';

export class Unread {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async note(row: UnreadRow): Promise<void> {
    const { reason, since } = row;
    await this.#db.write(() =>
      this.#db.query
        .insertInto('unread')
        .values(row)
        .onConflict((c) => c.expression(sql`file, ifnull(guild, '')`).doUpdateSet({ reason, since }))
        .execute(),
    );
  }

  /** It can be read again, or is gone. */
  async clear(guild: string | null, file: string): Promise<void> {
    await this.#db.write(() =>
      this.#db.query.deleteFrom('unread').where('guild', 'is', guild).where('file', '=', file).execute(),
    );
  }

  /** What a server may see: the owner's and its own, the newest first. */
  list(guild: string | null, limit: number): Promise<UnreadRow[]> {
    return this.#db.query
      .selectFrom('unread')
      .selectAll()
      .where((e) => (guild === null ? e('guild', 'is', null) : e.or([e('guild', 'is', null), e('guild', '=', guild)])))
      .orderBy('since', 'desc')
      .orderBy('file')
      .limit(limit)
      .execute();
  }
}
