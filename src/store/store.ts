/** The store: one SQLite file that holds all that must outlive a restart. */
import path from 'node:path';
import { sql } from 'kysely';
import type { Reading } from '../language/reading.ts';
import { type ArticleInput, ArticleWriter, type PutResult } from './articles.ts';
import { Briefings } from './briefings.ts';
import { CopyIndex } from './copies.ts';
import type {
  ArticleHead,
  Copy,
  Corpus,
  Filter,
  Hit,
  Overview,
  ReadingPart,
  StoredArticle,
  Story,
  StorySpan,
  TextQuery,
  Topic,
  TopicKind,
  UnreadNote,
} from './corpus.ts';
import { type Database, type OpenOptions, openDatabase } from './database.ts';
import { sourceKey } from './derived.ts';
import { Feeds } from './feeds.ts';
import { KeptAnswers } from './kept.ts';
import { StoryPlacer } from './placing.ts';
import { migrate, requireCurrent } from './schema.ts';
import { SearchIndex, TextSearch } from './search.ts';
import { Settings } from './settings.ts';
import { Unread } from './unread.ts';

export type { ArticleInput, PutResult } from './articles.ts';

/** The store's file in DATA_DIR. */
export function databaseFile(dataDir: string): string {
  return path.join(dataDir, 'communique.db');
}

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
    if (options.readOnly) requireCurrent(this.#db.raw);
    else migrate(this.#db.raw);
    this.feeds = new Feeds(this.#db);
    this.briefings = new Briefings(this.#db);
    this.kept = new KeptAnswers(this.#db);
    this.unread = new Unread(this.#db);
    this.settings = new Settings(this.#db);
  }

  /** The way in for articles. Synchronous: for threads other than the gateway's. */
  get articles(): ArticleWriter {
    this.#writer ??= new ArticleWriter(this.#db.raw, [
      new SearchIndex(this.#db.raw),
      new StoryPlacer(this.#db.raw),
      new CopyIndex(this.#db.raw),
    ]);
    return this.#writer;
  }

  /** Stores articles with their readings in one transaction, in order. */
  async put(inputs: readonly ArticleInput[]): Promise<PutResult[]> {
    return this.articles.put(inputs);
  }

  /** How much belongs to one server, by what it is, in the singular. */
  async belongings(guild: string): Promise<readonly { readonly what: string; readonly count: number }[]> {
    const { query } = this.#db;
    const named = {
      article: 'article',
      feed: 'feed',
      briefing: 'briefing',
      keptAnswer: 'kept answer',
      setting: 'setting',
    };
    return Promise.all(
      Object.entries(named).map(async ([table, what]) => {
        const { count } = await query
          .selectFrom(table as keyof typeof named)
          .select((e) => e.fn.countAll<number>().as('count'))
          .where('guild', '=', guild)
          .executeTakeFirstOrThrow();
        return { what, count };
      }),
    );
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

/** Arrivals whose stories are told of. */
const MOST_ARRIVED = 5000;
/** Sources that an overview tells apart. */
const MOST_SOURCES = 100_000;

class StoreCorpus implements Corpus {
  readonly #db: Database;
  readonly #guild: string | null;
  readonly #text: TextSearch;

  constructor(db: Database, guild: string | null) {
    this.#db = db;
    this.#guild = guild;
    this.#text = new TextSearch(db, guild);
  }

  async overview(): Promise<Overview> {
    // Each from its own index: together they would read every row, and its body.
    const visible = this.#visible();
    const { articles } = await visible.select((e) => e.fn.countAll<number>().as('articles')).executeTakeFirstOrThrow();
    const dated = visible.where('publishedTo', 'is not', null).select('id').limit(1);
    const firstPublished = await this.#published(dated.orderBy('publishedFrom').orderBy('publishedTo'));
    const lastPublished = await this.#published(dated.orderBy('publishedTo', 'desc').orderBy('publishedFrom', 'desc'));
    const came = await visible.select((e) => e.fn.max('arrived').as('lastArrived')).executeTakeFirstOrThrow();
    const row = { articles, firstPublished, lastPublished, ...came };
    // Counted as articles come and go: counting rows would read every body.
    const named = await this.#text.topics('source', '', MOST_SOURCES);
    const sources: Overview['sources'][number][] = named.map(({ label, articles }) => ({ source: label, articles }));
    const unnamed = row.articles - sources.reduce((sum, { articles }) => sum + articles, 0);
    if (unnamed > 0) sources.push({ source: null, articles: unnamed });
    return { ...row, sources: sources.sort((a, b) => b.articles - a.articles) };
  }

  /** The date of one article as it is known: of some only the month. */
  async #published(one: { executeTakeFirst(): Promise<{ id: number } | undefined> }): Promise<string | null> {
    const found = await one.executeTakeFirst();
    return found === undefined ? null : ((await this.headsOf([found.id]))[0]?.published ?? null);
  }

  async unread(limit: number): Promise<UnreadNote[]> {
    const rows = await new Unread(this.#db).list(this.#guild, limit);
    return rows.map(({ file, reason, since }) => ({ file, reason, since }));
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

  async headsOf(ids: readonly number[]): Promise<ArticleHead[]> {
    if (ids.length === 0) return [];
    const rows = await this.#visible()
      .select([...HEAD])
      .where('id', 'in', ids)
      .execute();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async heads(filter: Filter, limit: number): Promise<ArticleHead[]> {
    return this.#visible(filter)
      .select([...HEAD])
      .orderBy('publishedTo', 'desc')
      .orderBy('arrived', 'desc')
      .limit(limit)
      .execute();
  }

  async arrivals(after: number | null, until: number, limit: number): Promise<ArticleHead[]> {
    let query = this.#visible().where('arrived', '<=', until);
    if (after !== null) query = query.where('arrived', '>', after);
    return query
      .select([...HEAD])
      .orderBy('arrived', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
  }

  async match(query: TextQuery, filter: Filter, limit: number): Promise<Hit[]> {
    return this.#exact(await this.#text.match(query, filter, limit), filter);
  }

  async matchNewest(query: TextQuery, filter: Filter, limit: number): Promise<Hit[]> {
    return this.#exact(await this.#text.matchNewest(query, filter, limit), filter);
  }

  matches(query: TextQuery, filter: Filter): Promise<number> {
    return this.#text.matches(query, filter);
  }

  async size(): Promise<number> {
    const row = await this.#db.query
      .selectFrom('article')
      .select((e) => e.fn.max('id').as('last'))
      .executeTakeFirst();
    return row?.last ?? 0;
  }

  frequencies(query: TextQuery): Promise<number[]> {
    return this.#text.frequencies(query);
  }

  topics(kind: TopicKind, prefix: string, limit: number): Promise<Topic[]> {
    return this.#text.topics(kind, prefix, limit);
  }

  async spellings(word: string, limit: number): Promise<string[]> {
    return this.#text.spellings(word, limit);
  }

  async titles(words: readonly string[], limit: number): Promise<ArticleHead[]> {
    const ids = await this.#text.titles(words, limit);
    if (ids.length === 0) return [];
    return this.#visible()
      .select([...HEAD])
      .where('id', 'in', ids)
      .orderBy('id', 'desc')
      .execute();
  }

  /** The index knows time and sight by tokens; the article's own row has the last word. */
  async #exact(hits: readonly Hit[], filter: Filter): Promise<Hit[]> {
    if (hits.length === 0) return [];
    const ids = hits.map((hit) => hit.id);
    const rows = await this.#visible(filter).select('id').where('id', 'in', ids).execute();
    const seen = new Set(rows.map((row) => row.id));
    return hits.filter((hit) => seen.has(hit.id));
  }

  async stories({ since, until, articles }: StorySpan, limit: number): Promise<Story[]> {
    const arrived = (column: { readonly arrived: number }) =>
      (since === null || column.arrived > since) && (until === undefined || column.arrived <= until);
    let came = this.#visible().select('id').orderBy('arrived', 'desc').limit(MOST_ARRIVED);
    if (since !== null) came = came.where('arrived', '>', since);
    if (until !== undefined) came = came.where('arrived', '<=', until);
    if (articles !== undefined) came = came.where('id', 'in', articles);
    const named = await this.#db.query
      .selectFrom('story_article')
      .select('story')
      .distinct()
      .where('article', 'in', came)
      .execute();
    const ids = named.map((row) => row.story);
    if (ids.length === 0) return [];
    const members = await this.#visible()
      .innerJoin('story_article', 'story_article.article', 'article.id')
      .select(['story', 'day', 'article.id', 'source', 'publishedFrom', 'publishedTo', 'article.arrived'])
      .where('story', 'in', ids)
      .orderBy('day')
      .orderBy('article.arrived')
      .orderBy('article.id')
      .execute();
    const stories = [...Map.groupBy(members, (member) => member.story)].map(([id, told]): Story => {
      const known = (dates: readonly (string | null)[]) => dates.filter((date) => date !== null).sort();
      return {
        id,
        articles: told.map((one) => one.id),
        fresh: told.filter(arrived).map((one) => one.id),
        sources: new Set(told.map((one) => one.source)).size,
        firstTold: known(told.map((one) => one.publishedFrom)).at(0) ?? null,
        lastTold: known(told.map((one) => one.publishedTo)).at(-1) ?? null,
      };
    });
    return stories
      .sort(
        (a, b) =>
          b.sources - a.sources ||
          b.articles.length - a.articles.length ||
          (b.lastTold ?? '').localeCompare(a.lastTold ?? '') ||
          b.id - a.id,
      )
      .slice(0, limit);
  }

  async copies(ids: readonly number[]): Promise<Map<number, Copy>> {
    if (ids.length === 0) return new Map();
    // A group is of one server's articles, or of the owner's: who sees one of them sees all.
    const rows = await this.#db.query
      .selectFrom('copy')
      .select(['article', 'newest', 'relation'])
      .where('article', 'in', this.#visible().select('id').where('id', 'in', ids))
      .execute();
    return new Map(rows.map(({ article, newest, relation }) => [article, { newest, relation }]));
  }

  async copySources(ids: readonly number[]): Promise<Map<number, readonly string[]>> {
    if (ids.length === 0) return new Map();
    const asked = this.#db.query
      .selectFrom(this.#visible().select('id').where('id', 'in', ids).as('asked'))
      .leftJoin('copy as own', 'own.article', 'asked.id');
    const head = sql<number>`ifnull(own.newest, asked.id)`;
    const newest = asked
      .innerJoin('article as other', (join) => join.on('other.id', '=', head))
      .select(['asked.id as article', 'other.id as other', 'other.source as source']);
    const older = asked
      .innerJoin('copy', (join) => join.on('copy.newest', '=', head))
      .innerJoin('article as other', 'other.id', 'copy.article')
      .select(['asked.id as article', 'other.id as other', 'other.source as source']);
    const found = new Map<number, string[]>();
    for (const { article, other, source } of await newest.unionAll(older).execute()) {
      if (other === article || source === null) continue;
      const sources = found.get(article) ?? [];
      if (!sources.includes(source)) found.set(article, [...sources, source].sort());
    }
    return found;
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
      // Written so that the index of guilds, which says the same of nearly all rows, is not taken for the narrow way.
      .where(sql<string>`ifnull(article.guild, '')`, 'in', this.#guild === null ? [''] : ['', this.#guild]);
    if (filter.from !== undefined) query = query.where('publishedTo', '>=', filter.from);
    if (filter.to !== undefined) query = query.where('publishedFrom', '<=', filter.to);
    const { source } = filter;
    // SQLite's own lower() knows ASCII only; what articles are told under their source's key for is at hand.
    if (source !== undefined)
      query = query.where(
        sql<boolean>`EXISTS (
          SELECT 1 FROM article_topic JOIN topic ON topic.id = article_topic.topic
          WHERE article_topic.article = article.id AND topic.kind = 'source' AND topic.key = ${sourceKey(source)})`,
      );
    return query;
  }
}
