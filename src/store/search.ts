/**
 * Full text and topics: what goes into the index when an article comes in, and how it is asked.
 * The index is FTS5 without content, over words that `indexWords` has folded and stemmed. A column `scope` holds a
 * token for each source, day, month and year, so that filters are met inside the index and not row by row; they are
 * a superset, exact on the caller's side. Measured at 100,000 articles of 3 KB: BM25 costs about 1 µs for each article
 * that matches, so what matches more often than `FULL` is ranked among its titles and its newest only.
 */
import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { sql } from 'kysely';
import { days } from '../articles/edtf.ts';
import { nearest, plain } from '../language/spelling.ts';
import type { ArticleInput, ArticleListener } from './articles.ts';
import type { Filter, Hit, TextQuery, Topic, TopicKind } from './corpus.ts';
import type { Database } from './database.ts';
import { type Derived, sourceKey } from './derived.ts';

/** Matches that are ranked in full. */
const FULL = 8000;
/** Of more matches, so many of the latest arrivals that hold it in the title, and so many others, are ranked. */
const NEWEST = 2000;
/** Weights of title, lead, body and scope in BM25. */
const WEIGHTS = '3.0, 1.5, 1.0, 0.0';
/** Words of a clause and clauses of a query that are looked at. */
const MOST_CLAUSES = 40;
/** Letters by which a misspelt word may be too long or short, and words like it that are looked up. */
const OFF = 2;
const NEAR = 12;

/** Puts articles into the index as they come in, inside the writer's transaction. Leaving is a trigger's. */
export class SearchIndex implements ArticleListener {
  readonly #sql: ReturnType<typeof statements>;
  /** Ids of the owner's topics by kind and key: most names of an article have been seen before. */
  readonly #topics = new Map<string, number>();

  constructor(raw: DatabaseSync) {
    this.#sql = statements(raw);
  }

  added(articles: readonly { readonly id: number; readonly input: ArticleInput; readonly derived: Derived }[]): void {
    if (this.#topics.size > MOST_REMEMBERED) this.#topics.clear();
    for (const { id, input, derived } of articles) this.#add(id, input, derived);
  }

  removed(ids: readonly number[]): void {
    // A topic goes with its last article.
    this.#topics.clear();
    for (const id of ids) for (const statement of this.#sql.remove) statement.run(id);
  }

  undone(): void {
    this.#topics.clear();
  }

  #add(id: number, { guild, article }: ArticleInput, { text, title, topics }: Derived): void {
    const covered = days(article.published);
    const scope = scopeOf(guild, article.source, covered?.from ?? null, covered?.to ?? null);
    this.#sql.text.run(id, text.title, text.lead, text.body, scope);
    this.#sql.title.run(id, title, scope);
    for (const { kind, key, label } of topics) this.#sql.tell.run(id, this.#topic(guild, kind, key, label));
  }

  #topic(guild: string | null, kind: TopicKind, key: string, label: string): number {
    const place = `${kind}\n${guild ?? ''}\n${key}`;
    const known = this.#topics.get(place) ?? this.#sql.findTopic.get(kind, key, guild)?.id;
    const id =
      known === undefined ? Number(this.#sql.newTopic.run(guild, kind, key, label).lastInsertRowid) : Number(known);
    if (known === undefined) for (const word of new Set(plain(label).split(' '))) this.#sql.topicWord.run(word, id);
    // A server's may go with the server, which is another connection's doing.
    if (guild === null) this.#topics.set(place, id);
    return id;
  }
}

function statements(raw: DatabaseSync) {
  const prepare = (text: string): StatementSync => raw.prepare(text);
  return {
    text: prepare('INSERT INTO article_text (rowid, title, lead, body, scope) VALUES (?, ?, ?, ?, ?)'),
    title: prepare('INSERT INTO article_title (rowid, title, scope) VALUES (?, ?, ?)'),
    findTopic: prepare(`SELECT id FROM topic WHERE kind = ? AND key = ? AND ifnull(guild, '') = ifnull(?, '')`),
    newTopic: prepare('INSERT INTO topic (guild, kind, key, label) VALUES (?, ?, ?, ?)'),
    topicWord: prepare('INSERT OR IGNORE INTO topic_word (word, topic) VALUES (?, ?)'),
    tell: prepare('INSERT OR IGNORE INTO article_topic (article, topic) VALUES (?, ?)'),
    remove: [
      prepare('DELETE FROM article_text WHERE rowid = ?'),
      prepare('DELETE FROM article_title WHERE rowid = ?'),
      prepare('DELETE FROM article_topic WHERE article = ?'),
    ],
  };
}

/** Full text and topics as one server may ask them. */
export class TextSearch {
  readonly #db: Database;
  readonly #guild: string | null;

  constructor(db: Database, guild: string | null) {
    this.#db = db;
    this.#guild = guild;
  }

  async match(query: TextQuery, filter: Filter, limit: number): Promise<Hit[]> {
    const clauses = await this.#present(query);
    if (clauses.length === 0) return [];
    const within = this.#within(filter);
    if (query.mode === 'all') return this.#ranked(clauses.map(({ phrase }) => phrase).join(' AND '), within, limit);
    const any = clauses.map(({ phrase }) => phrase).join(' OR ');
    // Rare words choose the articles; common ones have their say in the order.
    let sum = 0;
    const rare = clauses
      .toSorted((a, b) => a.count - b.count)
      .filter(({ count }, i) => {
        sum += count;
        return i === 0 || sum <= FULL;
      });
    if (rare.length === clauses.length) return this.#ranked(any, within, limit);
    return this.#ranked(`(${rare.map(({ phrase }) => phrase).join(' OR ')}) AND (${any})`, within, limit);
  }

  async matchNewest(query: TextQuery, filter: Filter, limit: number): Promise<Hit[]> {
    const clauses = await this.#present(query);
    if (clauses.length === 0) return [];
    const words = clauses.map(({ phrase }) => phrase).join(query.mode === 'all' ? ' AND ' : ' OR ');
    const hits: Hit[] = [];
    for (const [from, to] of await this.#periods(words, filter)) {
      const { rows } = await sql<{ id: number }>`
        SELECT article.id AS id FROM article_text JOIN article ON article.id = article_text.rowid
        WHERE article_text MATCH ${this.#within({ ...filter, from, to })(words)}
        ORDER BY article.publishedTo DESC, article.arrived DESC LIMIT ${limit}`.execute(this.#db.query);
      for (const { id } of rows) if (!hits.some((hit) => hit.id === id)) hits.push({ id, score: -hits.length });
      if (hits.length >= limit) break;
    }
    return hits.slice(0, limit);
  }

  /** How many articles match. */
  async matches(query: TextQuery, filter: Filter): Promise<number> {
    const clauses = await this.#present(query);
    if (clauses.length === 0) return 0;
    const words = clauses.map(({ phrase }) => phrase).join(query.mode === 'all' ? ' AND ' : ' OR ');
    return this.#count(this.#within(filter)(words));
  }

  async frequencies({ clauses }: TextQuery): Promise<number[]> {
    const counts: number[] = [];
    for (const clause of clauses.slice(0, MOST_CLAUSES)) {
      const text = phrase(clause);
      counts.push(text === null ? 0 : await this.#frequency(text));
    }
    return counts;
  }

  async topics(kind: TopicKind, prefix: string, limit: number): Promise<Topic[]> {
    const found = new Map<string, Topic>();
    const add = (rows: readonly Topic[]) => {
      for (const row of rows) {
        const known = found.get(row.key);
        found.set(row.key, known ? { ...known, articles: known.articles + row.articles } : row);
      }
    };
    const visible = this.#db.query
      .selectFrom('topic')
      .select(['key', 'label', 'articles'])
      .where('kind', '=', kind)
      .where((e) =>
        this.#guild === null ? e('guild', 'is', null) : e.or([e('guild', 'is', null), e('guild', '=', this.#guild)]),
      );
    // A short prefix begins half of all words: those who look for it mean the common ones.
    if (prefix.length < 3) {
      const common = await visible
        .orderBy('articles', 'desc')
        .limit(prefix === '' ? limit : COMMON)
        .execute();
      add(common.filter(({ label }) => ` ${plain(label)}`.includes(` ${prefix}`)));
    }
    if (prefix !== '' && found.size < limit) {
      const words = prefix.split(' ');
      const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
      const rows = await visible
        .where('id', 'in', (e) =>
          e
            .selectFrom('topic_word')
            .select('topic')
            .where('word', '>=', longest)
            .where('word', '<', `${longest}\u{10ffff}`)
            .limit(COMMON),
        )
        .orderBy('articles', 'desc')
        .limit(words.length > 1 ? COMMON : limit)
        .execute();
      found.clear();
      add(rows.filter(({ label }) => ` ${plain(label)}`.includes(` ${prefix}`)));
    }
    return [...found.values()]
      .sort((a, b) => b.articles - a.articles || a.label.localeCompare(b.label))
      .slice(0, limit);
  }

  /** Ids of articles by words of their titles, the latest to arrive first. */
  async titles(words: readonly string[], limit: number): Promise<number[]> {
    const quoted = words.slice(0, MOST_CLAUSES).map((word) => `"${word.replaceAll('"', '')}"`);
    if (quoted.length === 0) return [];
    const { rows } = await sql<{ id: number }>`
      SELECT rowid AS id FROM article_title WHERE article_title MATCH ${this.#within({})(`{title} : (${quoted.join(' AND ')}*)`)}
      ORDER BY rowid DESC LIMIT ${limit}`.execute(this.#db.query);
    return rows.map(({ id }) => id);
  }

  /** Words of titles spelt nearly as this one; who errs seldom errs in the first letter. */
  async spellings(word: string, limit: number): Promise<string[]> {
    const first = [...word][0];
    if (first === undefined) return [];
    const { rows } = await sql<{ term: string }>`
      SELECT term FROM title_word
      WHERE col = 'title' AND term >= ${first} AND term < ${`${first}\u{10ffff}`}
        AND length(term) BETWEEN ${word.length - OFF} AND ${word.length + OFF}
      ORDER BY doc DESC LIMIT ${COMMON}`.execute(this.#db.query);
    const words = rows.map(({ term }) => term);
    // The words are all servers': what is proposed must stand in a title that may be seen.
    const seen: string[] = [];
    for (const near of nearest(word, words, NEAR)) {
      if (seen.length < limit && (await this.#titled(near))) seen.push(near);
    }
    return seen;
  }

  async #titled(word: string): Promise<boolean> {
    const { rows } = await sql`
      SELECT 1 FROM article_title WHERE article_title MATCH ${this.#within({})(`{title} : ("${word}")`)}
      LIMIT 1`.execute(this.#db.query);
    return rows.length > 0;
  }

  async #ranked(words: string, within: (words: string) => string, limit: number): Promise<Hit[]> {
    if ((await this.#count(within(words))) <= FULL) return this.#best(within(words), FULL, limit);
    const titled = await this.#best(within(`({title} : (${words})) AND (${words})`), NEWEST, limit);
    const newest = await this.#best(within(words), NEWEST, limit);
    const scores = new Map([...newest, ...titled].map((hit) => [hit.id, hit]));
    return [...scores.values()].sort((a, b) => b.score - a.score || b.id - a.id).slice(0, limit);
  }

  /** The best of the latest `among` arrivals. */
  async #best(expression: string, among: number, limit: number): Promise<Hit[]> {
    const { rows } = await sql<Hit>`
      SELECT id, score FROM (
        SELECT rowid AS id, -bm25(article_text, ${sql.raw(WEIGHTS)}) AS score
        FROM article_text WHERE article_text MATCH ${expression} ORDER BY rowid DESC LIMIT ${among}
      ) ORDER BY score DESC, id DESC LIMIT ${limit}`.execute(this.#db.query);
    return rows;
  }

  /** How many articles hold a clause, about: remembered until the corpus has grown by a fiftieth. */
  async #frequency(clause: string): Promise<number> {
    const { rows } = await sql<{ last: number | null }>`SELECT max(id) AS last FROM article`.execute(this.#db.query);
    const last = rows[0]?.last ?? 0;
    let known = frequencies.get(this.#db);
    if (!known || last > known.until || last < known.from || known.counts.size > MOST_REMEMBERED) {
      known = { from: last, until: last * 1.02, counts: new Map() };
      frequencies.set(this.#db, known);
    }
    const count = known.counts.get(clause) ?? (await this.#count(clause));
    // A word that nothing held may be in the next article.
    if (count > 0) known.counts.set(clause, count);
    return count;
  }

  async #count(expression: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      SELECT count(*) AS count FROM article_text WHERE article_text MATCH ${expression}`.execute(this.#db.query);
    return rows[0]?.count ?? 0;
  }

  /** Clauses with how many articles hold them; in mode "any" those that none holds are left out. */
  async #present(query: TextQuery): Promise<{ phrase: string; count: number }[]> {
    const clauses = query.clauses.slice(0, MOST_CLAUSES).flatMap((clause) => {
      const text = phrase(clause);
      return text === null ? [] : [text];
    });
    if (query.mode === 'all' || clauses.length === 1) return clauses.map((text) => ({ phrase: text, count: 0 }));
    const counted = [];
    for (const text of new Set(clauses)) counted.push({ phrase: text, count: await this.#frequency(text) });
    return counted.filter(({ count }) => count > 0);
  }

  /** Adds what the filter and the server's sight ask of an expression. */
  #within(filter: Filter): (words: string) => string {
    const conditions: string[] = [];
    const times = filter.from === undefined && filter.to === undefined ? [] : timeTokens(filter.from, filter.to);
    if (times.length > 0) conditions.push(`scope : (${times.join(' OR ')})`);
    if (filter.source !== undefined) conditions.push(`scope : ${sourceToken(filter.source)}`);
    const hidden =
      this.#guild === null ? `scope : ${PRIVATE}` : `((scope : ${PRIVATE}) NOT (scope : ${guildToken(this.#guild)}))`;
    return (words) => `(${[`(${words})`, ...conditions].join(' AND ')}) NOT ${hidden}`;
  }

  /** Spans of time to look through, the latest first, none with more matches than can be sorted. */
  async #periods(words: string, filter: Filter): Promise<[string | undefined, string | undefined][]> {
    if ((await this.#count(this.#within(filter)(words))) <= FULL) return [[filter.from, filter.to]];
    const { rows } = await sql<{ last: string | null; first: string | null }>`
      SELECT max(publishedTo) AS last, min(publishedTo) AS first FROM article`.execute(this.#db.query);
    const low = filter.from ?? rows[0]?.first ?? FIRST_DAY;
    const high = [filter.to, rows[0]?.last, LAST_DAY].flatMap((day) => day ?? []).sort()[0] ?? LAST_DAY;
    const periods: [string, string][] = [];
    for (let year = Number(high.slice(0, 4)); year >= Number(low.slice(0, 4)) && periods.length < 600; year--) {
      for (let month = 12; month >= 1; month--) {
        const from = `${year}-${pad(month)}-01`;
        const to = `${year}-${pad(month)}-${lastDay(year, month)}`;
        if (from <= high && to >= low) periods.push([from < low ? low : from, to > high ? high : to]);
      }
    }
    return periods;
  }
}

/** Frequencies of clauses that were counted, by connection. */
const frequencies = new WeakMap<Database, { from: number; until: number; counts: Map<string, number> }>();
const MOST_REMEMBERED = 20_000;
/** Topics looked through where a prefix tells little. */
const COMMON = 4000;
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2100-12-31';
/** Stands in the scope of every article that one server alone may see. */
const PRIVATE = 'gx';

function phrase(words: readonly string[]): string | null {
  const kept = words.slice(0, MOST_CLAUSES).flatMap((word) => word.replaceAll('"', '') || []);
  return kept.length === 0 ? null : `"${kept.join(' ')}"`;
}

function guildToken(guild: string): string {
  return `g${guild.replace(/[^A-Za-z0-9]/g, '').toLowerCase()}`;
}

function sourceToken(source: string): string {
  return `s${createHash('sha256').update(sourceKey(source)).digest('hex').slice(0, 16)}`;
}

/**
 * Tokens of where an article belongs: "y2018 m201806 d20180605" when its day is known; when only a span is, every
 * unit that it touches, with "n" for the month or year within which the day is not known.
 */
function scopeOf(guild: string | null, source: string | null, from: string | null, to: string | null): string {
  const tokens = guild === null ? [] : [PRIVATE, guildToken(guild)];
  if (source !== null) tokens.push(sourceToken(source));
  if (from !== null && to !== null) tokens.push(...spanTokens(from, to));
  return tokens.join(' ');
}

function spanTokens(from: string, to: string): string[] {
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const tokens: string[] = [];
  if (from === to) return [`y${firstYear}`, `m${from.slice(0, 7).replace('-', '')}`, `d${from.replaceAll('-', '')}`];
  for (let year = firstYear; year <= Math.min(lastYear, firstYear + 200); year++) tokens.push(`y${year}`);
  const oneMonth = from.slice(0, 7) === to.slice(0, 7);
  if (oneMonth) return [...tokens, `m${from.slice(0, 7).replace('-', '')}`, `n${from.slice(0, 7).replace('-', '')}`];
  return [...tokens, ...tokens.map((token) => token.replace('y', 'n'))];
}

/** Tokens of which every article that may fall on or between these days has at least one. */
function timeTokens(first: string | undefined, last: string | undefined): string[] {
  const from = first === undefined || first < FIRST_DAY ? FIRST_DAY : first;
  const to = last === undefined || last > LAST_DAY ? LAST_DAY : last;
  const tokens: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    if (`${year}-01-01` >= from && `${year}-12-31` <= to) {
      tokens.push(`y${year}`);
      continue;
    }
    tokens.push(`n${year}`);
    for (let month = 1; month <= 12; month++) {
      const name = `${year}-${pad(month)}`;
      const end = lastDay(year, month);
      if (`${name}-${end}` < from || `${name}-01` > to) continue;
      const token = name.replace('-', '');
      if (`${name}-01` >= from && `${name}-${end}` <= to) {
        tokens.push(`m${token}`);
        continue;
      }
      tokens.push(`n${token}`);
      for (let day = 1; day <= end; day++) {
        const date = `${name}-${pad(day)}`;
        if (date >= from && date <= to) tokens.push(`d${token}${pad(day)}`);
      }
    }
  }
  return tokens;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
