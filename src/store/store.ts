/** The store: one SQLite file that holds all that must outlive a restart. */
import { sql } from 'kysely';
import type { Reading } from '../language/reading.ts';
import { type ArticleInput, ArticleWriter, type PutResult } from './articles.ts';
import { Briefings } from './briefings.ts';
import type { ArticleHead, Corpus, Filter, Hit, Overview, ReadingPart, StoredArticle } from './corpus.ts';
import { type Database, type OpenOptions, openDatabase } from './database.ts';
import { Feeds } from './feeds.ts';
import { KeptAnswers } from './kept.ts';
import { migrate } from './schema.ts';
import { Settings } from './settings.ts';
import { Unread } from './unread.ts';

export type { ArticleInput, PutResult } from './articles.ts';

export class Store {
  readonly #db: Database;
  #writer: ArticleWriter | undefined;
  readonly feeds: Feeds;
  readonly briefings: Briefings;
  readonly kept: KeptAnswers;
  readonly unread: Unread;
  readonly settings: Settings;

  /** Opens the store and brings its tables to the newest form. Throws when the file cannot be used. */
  constructor(options: OpenOptions) {
    this.#db = openDatabase(options);
    if (!options.readOnly) migrate(this.#db.raw);
    this.feeds = new Feeds(this.#db);
    this.briefings = new Briefings(this.#db);
    this.kept = new KeptAnswers(this.#db);
    this.unread = new Unread(this.#db);
    this.settings = new Settings(this.#db);
  }

  /** The way in for articles. Synchronous: for threads other than the gateway's. */
  get articles(): ArticleWriter {
    this.#writer ??= new ArticleWriter(this.#db.raw);
    return this.#writer;
  }

  /** Stores articles with their readings in one transaction, in order. */
  async put(inputs: readonly ArticleInput[]): Promise<PutResult[]> {
    return this.articles.put(inputs);
  }

  /** Forgets all that belongs to one server: its articles, feeds, briefings, settings and kept answers. */
  async forget(guild: string): Promise<void> {
    const { query, write } = this.#db;
    for (const table of ['place', 'article', 'unread', 'feed', 'briefing', 'keptAnswer', 'setting'] as const)
      await write(() => query.deleteFrom(table).where('guild', '=', guild).execute());
  }

  /** The articles that `guild` may see: the owner's and its own. Null sees the owner's alone. */
  corpus(guild: string | null): Corpus {
    return new StoreCorpus(this.#db, guild);
  }

  async close(): Promise<void> {
    await this.#db.query.destroy();
  }
}

const HEAD = [
  'id',
  'file',
  'title',
  'source',
  'author',
  'url',
  'published',
  'publishedBasis',
  'publishedNote',
  'publishedFrom',
  'publishedTo',
  'language',
  'arrived',
] as const;

class StoreCorpus implements Corpus {
  readonly #db: Database;
  readonly #guild: string | null;

  constructor(db: Database, guild: string | null) {
    this.#db = db;
    this.#guild = guild;
  }

  async overview(): Promise<Overview> {
    const visible = this.#visible();
    const row = await visible
      .select((e) => [
        e.fn.countAll<number>().as('articles'),
        e.fn.min('publishedFrom').as('firstPublished'),
        e.fn.max('publishedTo').as('lastPublished'),
        e.fn.max('arrived').as('lastArrived'),
      ])
      .executeTakeFirstOrThrow();
    const sources = await visible
      .select((e) => ['source', e.fn.countAll<number>().as('articles')])
      .groupBy('source')
      .orderBy('articles', 'desc')
      .execute();
    return { ...row, sources };
  }

  async article(id: number): Promise<StoredArticle | null> {
    return (await this.articles([id]))[0] ?? null;
  }

  async articles(ids: readonly number[]): Promise<StoredArticle[]> {
    if (ids.length === 0) return [];
    return this.#visible()
      .select([...HEAD, 'body'])
      .where('id', 'in', ids)
      .execute();
  }

  async heads(filter: Filter, limit: number): Promise<ArticleHead[]> {
    return this.#visible(filter)
      .select([...HEAD])
      .orderBy('publishedTo', (o) => o.desc().nullsLast())
      .orderBy('arrived', 'desc')
      .limit(limit)
      .execute();
  }

  async match(expression: string, filter: Filter, limit: number): Promise<Hit[]> {
    return this.#visible(filter)
      .innerJoin(sql<{ rowid: number; rank: number }>`article_text`.as('t'), (join) =>
        join.on(sql`t.rowid`, '=', sql`article.id`),
      )
      .where(sql<boolean>`article_text match ${expression}`)
      .select(['article.id', sql<number>`-bm25(article_text, 4.0, 1.0)`.as('score')])
      .orderBy('score', 'desc')
      .limit(limit)
      .execute();
  }

  async readings<P extends ReadingPart>(
    ids: readonly number[],
    parts: readonly P[],
  ): Promise<Map<number, Pick<Reading, P>>> {
    const found = new Map<number, Pick<Reading, P>>();
    if (ids.length === 0) return found;
    const rows = await this.#db.query
      .selectFrom('reading')
      .select(['article', ...parts] as ['article', ...P[]])
      .where('article', 'in', ids)
      .execute();
    for (const row of rows as unknown as ({ article: number } & Record<P, string>)[]) {
      const reading = Object.fromEntries(parts.map((part) => [part, JSON.parse(row[part])]));
      found.set(row.article, reading as Pick<Reading, P>);
    }
    return found;
  }

  #visible(filter: Filter = {}) {
    let query = this.#db.query
      .selectFrom('article')
      .where((e) =>
        this.#guild === null ? e('guild', 'is', null) : e.or([e('guild', 'is', null), e('guild', '=', this.#guild)]),
      );
    if (filter.from !== undefined) query = query.where('publishedTo', '>=', filter.from);
    if (filter.to !== undefined) query = query.where('publishedFrom', '<=', filter.to);
    if (filter.source !== undefined) query = query.where(sql`lower(source)`, '=', filter.source.toLowerCase());
    return query;
  }
}
