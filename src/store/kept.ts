/** Answers kept so that their buttons work later, after a restart too: pages, sources, CSV. */
import type { Answer, Question } from '../answers/answer.ts';
import type { Database } from './database.ts';

export interface KeptAnswer {
  readonly id: string;
  readonly guild: string | null;
  /** Who asked. */
  readonly user: string;
  /** Null for an answer that no question stands behind: a list of feeds. */
  readonly question: Question | null;
  readonly answer: Answer;
  /** Milliseconds since 1970. */
  readonly created: number;
}

export class KeptAnswers {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async keep({ question, answer, ...row }: KeptAnswer): Promise<void> {
    const values = { ...row, question: JSON.stringify(question), answer: JSON.stringify(answer) };
    await this.#db.write(() => this.#db.query.insertInto('keptAnswer').values(values).execute());
  }

  /** The answer, only to the server that asked for it; null when it was pruned or is another's. */
  async get(id: string, guild: string | null): Promise<KeptAnswer | null> {
    const row = await this.#db.query
      .selectFrom('keptAnswer')
      .selectAll()
      .where('id', '=', id)
      .where('guild', 'is', guild)
      .executeTakeFirst();
    if (!row) return null;
    return { ...row, question: JSON.parse(row.question) as Question | null, answer: JSON.parse(row.answer) as Answer };
  }

  /** Drops answers made before this moment (ms since 1970), and all but the newest `most`. */
  async prune(before: number, most: number): Promise<number> {
    const { query, write } = this.#db;
    const oldest = await query
      .selectFrom('keptAnswer')
      .select('created')
      .orderBy('created', 'desc')
      .offset(most)
      .limit(1)
      .executeTakeFirst();
    const until = Math.max(before, oldest ? oldest.created + 1 : before);
    const { numDeletedRows } = await write(() =>
      query.deleteFrom('keptAnswer').where('created', '<', until).executeTakeFirst(),
    );
    return Number(numDeletedRows);
  }
}
