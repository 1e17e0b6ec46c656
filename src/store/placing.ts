/**
 * Stories kept up as articles arrive: each article joins the story that tells the same happening, or begins one. Once
 * placed it stays, so a story keeps its number, and what came later cannot move what was said before.
 * Single-pass clustering in a window of days (Allan et al. 1998, on-line new event detection): names, figures, days
 * and rare words of title and opening make a vector; an article joins the story whose nearest members are near enough.
 * Two that are about somebody or something else each, whom the other never names (two companies' results of one day,
 * two earthquakes of one week), are not near, whatever else they share.
 * An article is compared with what its own readers may see, so that one server's articles never shape another's stories.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { ArticleInput, ArticleListener } from './articles.ts';
import type { Derived } from './derived.ts';

/** Features of an article that are kept, and of these, by which it is found. */
const KEPT = 80;
const LOOKED_UP = 16;
/** Days between two articles of one story, at most. */
const WINDOW = 6;
/** Articles of the window that share a feature, and articles that are compared, at most. */
const POSTINGS = 150;
const COMPARED = 60;
/**
 * Likeness to the nearest members (its mean) at which an article joins a story. This and the weights of features.ts were
 * chosen on two golds of short articles and by pairs of long ones read by eye; they may be a fifth off without harm.
 */
const JOINS = 0.17;
const NEAREST = 3;
/** What is taken from the likeness of two of which each is about nothing that the other names. */
const ELSEWHERE = 0.65;
/** What is left of it for each day that lies between. */
const PER_DAY = 0.96;
/** Before this many articles have come, none is rare. */
const BACKGROUND = 300;
/** Features whose counts are remembered. */
const MOST_REMEMBERED = 100_000;
const DAY_MS = 86_400_000;

interface Vector {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
}

/** Whom and what an article names: in its title or first sentence, and anywhere. */
interface Named {
  readonly foremost: readonly number[];
  readonly anywhere: ReadonlySet<number>;
}

/** The article that is to be placed. */
interface Own extends Named {
  readonly day: number;
  readonly guild: string | null;
  readonly weights: ReadonlyMap<number, number>;
}

export class StoryPlacer implements ArticleListener {
  readonly #sql: ReturnType<typeof statements>;
  /** How often features were kept, as the store has it with what is counted below; nobody else writes it. */
  readonly #seen = new Map<number, number>();
  /** Counts that the store has yet to be told of. */
  readonly #counted = new Map<number, number>();

  constructor(raw: DatabaseSync) {
    this.#sql = statements(raw);
  }

  added(articles: readonly { readonly id: number; readonly input: ArticleInput; readonly derived: Derived }[]): void {
    if (this.#seen.size > MOST_REMEMBERED) this.#seen.clear();
    for (const { id, input, derived } of articles) this.#place(id, input, derived);
    for (const [key, times] of this.#counted) this.#sql.count.run(key, times);
    this.#counted.clear();
  }

  removed(ids: readonly number[]): void {
    for (const id of ids) this.#sql.leave.run(id);
  }

  undone(): void {
    this.#seen.clear();
    this.#counted.clear();
  }

  #place(id: number, { guild, arrived }: ArticleInput, derived: Derived): void {
    const day = derived.day ?? Math.floor(arrived / DAY_MS);
    const vector = this.#weighed(derived.features);
    const own: Own = {
      day,
      guild,
      weights: new Map(vector.keys.map((key, i) => [key, vector.weights[i] ?? 0])),
      foremost: derived.named.foremost,
      anywhere: new Set(derived.named.anywhere),
    };
    const story = this.#nearest(vector, own) ?? Number(this.#sql.begin.run(arrived).lastInsertRowid);
    this.#sql.join.run(id, story, guild, day, encoded(vector), encodedNames(derived.named));
    for (const key of vector.keys.slice(0, LOOKED_UP)) this.#sql.post.run(key, day, id);
    for (const key of vector.keys) {
      this.#seen.set(key, this.#timesSeen(key) + 1);
      this.#counted.set(key, (this.#counted.get(key) ?? 0) + 1);
    }
  }

  /** In how many articles a feature has been kept. */
  #timesSeen(key: number): number {
    const known = this.#seen.get(key);
    if (known !== undefined) return known;
    const seen = Number(this.#sql.seen.get(key)?.articles ?? 0);
    this.#seen.set(key, seen);
    return seen;
  }

  /** The rarest and weightiest features, heaviest first, of length 1 together. */
  #weighed({ keys, weights }: Derived['features']): Vector {
    const articles = Number(this.#sql.articles.get()?.articles ?? 0);
    const weighed = keys.map((key, i) => ({
      key,
      weight: (weights[i] ?? 0) * Math.log((articles + BACKGROUND) / (this.#timesSeen(key) + 1)),
    }));
    const kept = weighed.sort((a, b) => b.weight - a.weight || a.key - b.key).slice(0, KEPT);
    const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    return { keys: kept.map(({ key }) => key), weights: kept.map(({ weight }) => weight / length) };
  }

  #nearest(vector: Vector, own: Own): number | null {
    const { day, guild } = own;
    const shared = new Map<number, number>();
    vector.keys.slice(0, LOOKED_UP).forEach((key, i) => {
      const weight = (vector.weights[i] ?? 0) ** 2;
      for (const row of this.#sql.postings.all(key, day - WINDOW, day + WINDOW, POSTINGS)) {
        const article = Number(row.article);
        shared.set(article, (shared.get(article) ?? 0) + weight);
      }
    });
    const likenesses = new Map<number, number[]>();
    const candidates = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED);
    for (const [article] of candidates) {
      const row = this.#sql.member.get(article);
      // Of one's own server or everybody's.
      if (!row || !(row.guild === null || row.guild === guild)) continue;
      const likeness =
        cosine(own.weights, decoded(row.vector)) *
        (1 - ELSEWHERE * elsewhere(own, decodedNames(row.named))) *
        PER_DAY ** Math.abs(Number(row.day) - day);
      const story = Number(row.story);
      likenesses.set(story, [...(likenesses.get(story) ?? []), likeness]);
    }
    let best: { story: number; likeness: number } | null = null;
    for (const [story, all] of likenesses) {
      const nearest = all.sort((a, b) => b - a).slice(0, NEAREST);
      const likeness = nearest.reduce((sum, one) => sum + one, 0) / nearest.length;
      if (likeness >= JOINS && (!best || likeness > best.likeness)) best = { story, likeness };
    }
    return best?.story ?? null;
  }
}

/** Cosine of two vectors of length 1. */
function cosine(own: ReadonlyMap<number, number>, { keys, weights }: Vector): number {
  let dot = 0;
  keys.forEach((key, i) => {
    dot += (own.get(key) ?? 0) * (weights[i] ?? 0);
  });
  return dot;
}

/** How much two are about what the other never names, 0 to 1; 0 where one of them is about nothing but what both name. */
function elsewhere(a: Named, b: Named): number {
  return Math.sqrt(missing(a.foremost, b.anywhere) * missing(b.foremost, a.anywhere));
}

function missing(names: readonly number[], from: ReadonlySet<number>): number {
  if (names.length === 0) return 0;
  return names.filter((name) => !from.has(name)).length / names.length;
}

const ENTRY = 10;

function encoded({ keys, weights }: Vector): Uint8Array {
  const bytes = Buffer.alloc(keys.length * ENTRY);
  keys.forEach((key, i) => {
    bytes.writeUIntBE(key, i * ENTRY, 6);
    bytes.writeFloatBE(weights[i] ?? 0, i * ENTRY + 6);
  });
  return bytes;
}

function decoded(value: unknown): Vector {
  const bytes = bytesOf(value);
  const keys: number[] = [];
  const weights: number[] = [];
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    keys.push(bytes.readUIntBE(at, 6));
    weights.push(bytes.readFloatBE(at + 6));
  }
  return { keys, weights };
}

/** The number of foremost names, these, and the names anywhere, 16 bits each. */
function encodedNames({ foremost, anywhere }: Derived['named']): Uint8Array {
  const numbers = [foremost.length, ...foremost, ...anywhere];
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, i) => {
    bytes.writeUInt16BE(number, i * 2);
  });
  return bytes;
}

function decodedNames(value: unknown): Named {
  const bytes = bytesOf(value);
  const numbers: number[] = [];
  for (let at = 0; at + 2 <= bytes.length; at += 2) numbers.push(bytes.readUInt16BE(at));
  const [foremost = 0, ...names] = numbers;
  return { foremost: names.slice(0, foremost), anywhere: new Set(names.slice(foremost)) };
}

function bytesOf(value: unknown): Buffer {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.length) : Buffer.alloc(0);
}

function statements(raw: DatabaseSync) {
  return {
    articles: raw.prepare('SELECT max(article) AS articles FROM story_article'),
    seen: raw.prepare('SELECT articles FROM story_seen WHERE feature = ?'),
    count: raw.prepare(
      'INSERT INTO story_seen (feature, articles) VALUES (?, ?) ON CONFLICT (feature) DO UPDATE SET articles = articles + excluded.articles',
    ),
    postings: raw.prepare(
      'SELECT article FROM story_feature WHERE feature = ? AND day BETWEEN ? AND ? ORDER BY day DESC LIMIT ?',
    ),
    member: raw.prepare('SELECT story, guild, day, vector, named FROM story_article WHERE article = ?'),
    begin: raw.prepare('INSERT INTO story (began) VALUES (?)'),
    join: raw.prepare(
      'INSERT INTO story_article (article, story, guild, day, vector, named) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    post: raw.prepare('INSERT OR IGNORE INTO story_feature (feature, day, article) VALUES (?, ?, ?)'),
    leave: raw.prepare('DELETE FROM story_article WHERE article = ?'),
  };
}
