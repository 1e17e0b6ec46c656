/**
 * Briefings and their slots. A slot is claimed before anything is sent and finished after, so that a restart neither
 * repeats a briefing nor loses one: what was claimed and not finished is found by `open`.
 */
import type { Insertable, Selectable } from 'kysely';
import type { Database } from './database.ts';
import type { BriefingRow, SlotRow } from './schema.ts';

export type Briefing = Omit<Selectable<BriefingRow>, 'quiet'> & { readonly quiet: boolean };
export type NewBriefing = Omit<Insertable<BriefingRow>, 'id' | 'quiet' | 'paused'> & { readonly quiet: boolean };
export type Slot = Selectable<SlotRow>;

export class Briefings {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async add(briefing: NewBriefing): Promise<Briefing> {
    return briefingOf(
      await this.#db.write(() =>
        this.#db.query
          .insertInto('briefing')
          .values({ ...briefing, quiet: briefing.quiet ? 1 : 0, paused: null })
          .returningAll()
          .executeTakeFirstOrThrow(),
      ),
    );
  }

  /** One server's briefings, or all of them. */
  async list(guild?: string): Promise<Briefing[]> {
    let query = this.#db.query.selectFrom('briefing').selectAll().orderBy('id');
    if (guild !== undefined) query = query.where('guild', '=', guild);
    return (await query.execute()).map(briefingOf);
  }

  async get(id: number): Promise<Briefing | null> {
    const row = await this.#db.query.selectFrom('briefing').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? briefingOf(row) : null;
  }

  /** False when this server has no such briefing. */
  async remove(guild: string, id: number): Promise<boolean> {
    const { numDeletedRows } = await this.#db.write(() =>
      this.#db.query.deleteFrom('briefing').where('guild', '=', guild).where('id', '=', id).executeTakeFirst(),
    );
    return numDeletedRows > 0n;
  }

  /** Pauses with a reason for the manager, or goes on with null. */
  async pause(id: number, reason: string | null): Promise<void> {
    await this.#db.write(() =>
      this.#db.query.updateTable('briefing').set({ paused: reason }).where('id', '=', id).execute(),
    );
  }

  /** Claims a slot (the scheduled moment, ms since 1970). False when it was claimed before, by whomever. */
  async claim(briefing: number, slot: number, nonce: string, now: number): Promise<boolean> {
    const row = await this.#db.write(() =>
      this.#db.query
        .insertInto('slot')
        .values({ briefing, slot, nonce, claimed: now, attempts: 1, state: 'claimed', finished: null, message: null })
        .onConflict((c) => c.doNothing())
        .returning('slot')
        .executeTakeFirst(),
    );
    return row !== undefined;
  }

  /**
   * Takes up a slot that was claimed and never finished, at the attempt that the caller saw. False when another one
   * was quicker. The nonce stays, so that what was sent after all is not sent twice.
   */
  async reclaim({ briefing, slot, attempts }: Slot, now: number): Promise<boolean> {
    const { numUpdatedRows } = await this.#db.write(() =>
      this.#db.query
        .updateTable('slot')
        .set({ attempts: attempts + 1, claimed: now })
        .where('briefing', '=', briefing)
        .where('slot', '=', slot)
        .where('attempts', '=', attempts)
        .where('state', '=', 'claimed')
        .executeTakeFirst(),
    );
    return numUpdatedRows > 0n;
  }

  /** Ends a slot. `toldUntil` moves on what the briefing has told (arrival, ms since 1970); it never goes back. */
  async finish(
    briefing: number,
    slot: number,
    outcome: {
      readonly state: Exclude<Slot['state'], 'claimed'>;
      readonly message: string | null;
      readonly finished: number;
      readonly toldUntil?: number | undefined;
    },
  ): Promise<void> {
    const { state, message, finished, toldUntil } = outcome;
    await this.#db.write(() =>
      this.#db.query.transaction().execute(async (tx) => {
        await tx
          .updateTable('slot')
          .set({ state, message, finished })
          .where('briefing', '=', briefing)
          .where('slot', '=', slot)
          .execute();
        if (toldUntil !== undefined)
          await tx
            .updateTable('briefing')
            .set({ toldUntil })
            .where('id', '=', briefing)
            .where('toldUntil', '<', toldUntil)
            .execute();
      }),
    );
  }

  /** Slots claimed before this moment (ms since 1970) and never finished. */
  open(before: number): Promise<Slot[]> {
    return this.#db.query
      .selectFrom('slot')
      .selectAll()
      .where('state', '=', 'claimed')
      .where('claimed', '<', before)
      .orderBy('claimed')
      .execute();
  }

  /** The newest slot of a briefing, however it ended. */
  async last(briefing: number): Promise<Slot | null> {
    const row = await this.#db.query
      .selectFrom('slot')
      .selectAll()
      .where('briefing', '=', briefing)
      .orderBy('slot', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ?? null;
  }
}

function briefingOf({ quiet, ...row }: Selectable<BriefingRow>): Briefing {
  return { ...row, quiet: quiet === 1 };
}
