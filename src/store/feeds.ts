/** Feeds, how polling them stands, and which of their items were taken. */
import type { Selectable } from 'kysely';
import type { Database } from './database.ts';
import type { FeedRow } from './schema.ts';

export type Feed = Selectable<FeedRow>;

export interface NewFeed {
  readonly guild: string | null;
  readonly url: string;
  readonly title: string | null;
  readonly channel: string | null;
  readonly addedBy: string | null;
  /** Milliseconds since 1970. */
  readonly added: number;
}

/** How polling went. */
export type PollState = Pick<
  Feed,
  'title' | 'etag' | 'lastModified' | 'polled' | 'succeeded' | 'nextPoll' | 'failures' | 'failure' | 'stopped' | 'url'
>;

export class Feeds {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Adds a feed; null when this server has it already. */
  async add(feed: NewFeed): Promise<Feed | null> {
    const row = await this.#db.write(() =>
      this.#db.query
        .insertInto('feed')
        .values({ ...feed, nextPoll: 0, failures: 0 })
        .onConflict((c) => c.doNothing())
        .returningAll()
        .executeTakeFirst(),
    );
    return row ?? null;
  }

  /** A server's feeds, or the owner's for null. */
  list(guild: string | null): Promise<Feed[]> {
    return this.#db.query.selectFrom('feed').selectAll().where('guild', 'is', guild).orderBy('id').execute();
  }

  async get(id: number): Promise<Feed | null> {
    return (await this.#db.query.selectFrom('feed').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
  }

  /** Takes a feed off; its articles stay. False when this server has no such feed. */
  async remove(guild: string | null, id: number): Promise<boolean> {
    const { numDeletedRows } = await this.#db.write(() =>
      this.#db.query.deleteFrom('feed').where('guild', 'is', guild).where('id', '=', id).executeTakeFirst(),
    );
    return numDeletedRows > 0n;
  }

  /** Feeds to be asked now, those that wait longest first. */
  due(now: number, limit: number): Promise<Feed[]> {
    return this.#db.query
      .selectFrom('feed')
      .selectAll()
      .where('stopped', 'is', null)
      .where('nextPoll', '<=', now)
      .orderBy('nextPoll')
      .limit(limit)
      .execute();
  }

  /** Notes how a poll went. Does nothing when the feed was removed meanwhile. */
  async note(id: number, state: Partial<PollState>): Promise<void> {
    await this.#db.write(() => this.#db.query.updateTable('feed').set(state).where('id', '=', id).execute());
  }

  /** Of these item keys, those that were not taken yet. */
  async unseen(feed: number, items: readonly string[]): Promise<Set<string>> {
    const fresh = new Set(items);
    const list = [...fresh];
    // SQLite takes at most 32,766 parameters.
    for (let i = 0; i < list.length; i += 1_000) {
      const rows = await this.#db.query
        .selectFrom('feedItem')
        .select('item')
        .where('feed', '=', feed)
        .where('item', 'in', list.slice(i, i + 1_000))
        .execute();
      for (const { item } of rows) fresh.delete(item);
    }
    return fresh;
  }
}
