/** The store: one SQLite file that holds all that must outlive a restart. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Article } from '../articles/article.ts';
import { days } from '../articles/edtf.ts';
import type { Reading } from '../language/reading.ts';
import type { ArticleHead, Corpus, Filter, Hit, Overview, ReadingPart, StoredArticle } from './corpus.ts';
import { type Database, type OpenOptions, openDatabase } from './database.ts';
import { migrate } from './schema.ts';

export interface ArticleInput {
  readonly guild: string | null;
  readonly file: string;
  readonly article: Article;
  readonly reading: Reading;
  readonly arrived: number;
}

/** What came of an input: `same` when this very text is there already, from this file or another. */
export type PutResult = 'added' | 'replaced' | 'same';

export class Store {
  readonly #db: Database;

  constructor(options: OpenOptions) {
    this.#db = openDatabase(options);
    if (!options.readOnly) migrate(this.#db.raw);
  }

  /** Stores articles with their readings in one transaction, in order. */
  async put(inputs: readonly ArticleInput[]): Promise<PutResult[]> {
    return this.#db.query.transaction().execute(async (tx) => {
      const results: PutResult[] = [];
      for (const { guild, file, article, reading, arrived } of inputs) {
        const fingerprint = createHash('sha256')
          .update(`${article.title ?? ''}\n${article.body}`)
          .digest('base64url');
        const known = await tx
          .selectFrom('article')
          .select(['id', 'file'])
          .where('fingerprint', '=', fingerprint)
          .where('guild', 'is', guild)
          .executeTakeFirst();
        if (known) {
          results.push('same');
          continue;
        }
        const gone = await tx
          .deleteFrom('article')
          .where('guild', 'is', guild)
          .where('file', '=', file)
          .executeTakeFirst();
        const covered = days(article.published);
        const { id } = await tx
          .insertInto('article')
          .values({
            guild,
            file,
            ...article,
            publishedFrom: covered?.from ?? null,
            publishedTo: covered?.to ?? null,
            fingerprint,
            arrived,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        await tx
          .insertInto('reading')
          .values({
            article: id,
            sentences: JSON.stringify(reading.sentences),
            times: JSON.stringify(reading.times),
            figures: JSON.stringify(reading.figures),
            quotes: JSON.stringify(reading.quotes),
            names: JSON.stringify(reading.names),
            events: JSON.stringify(reading.events),
          })
          .execute();
        results.push(gone.numDeletedRows > 0n ? 'replaced' : 'added');
      }
      return results;
    });
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
