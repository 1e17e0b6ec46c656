/** What a server's managers have set. */
import type { Database } from './database.ts';

/** Settings by name, each with its type; all may be unset. */
export interface SettingValues {
  /** IANA name; briefings that name no zone go by it. */
  timeZone: string;
  /** Channel where managers are told of briefings that cannot be posted. */
  managersChannel: string;
}

export class Settings {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async get<N extends keyof SettingValues>(guild: string, name: N): Promise<SettingValues[N] | null> {
    const row = await this.#db.query
      .selectFrom('setting')
      .select('value')
      .where('guild', '=', guild)
      .where('name', '=', name)
      .executeTakeFirst();
    return row ? (JSON.parse(row.value) as SettingValues[N]) : null;
  }

  async set<N extends keyof SettingValues>(guild: string, name: N, value: SettingValues[N]): Promise<void> {
    const row = { guild, name, value: JSON.stringify(value) };
    await this.#db.write(() =>
      this.#db.query
        .insertInto('setting')
        .values(row)
        .onConflict((c) => c.columns(['guild', 'name']).doUpdateSet({ value: row.value }))
        .execute(),
    );
  }
}
