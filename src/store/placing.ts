/**
 * Stories kept up as articles arrive: each article joins the story that tells the same happening, or begins one. Once
 * placed it stays, so a story keeps its number, and what came later cannot move what was said before.
 * Single-pass clustering in a window of days (Allan et al. 1998, on-line new event detection): names, figures, days
 * and rare words of title and opening make a vector; an article joins the story whose nearest members are near enough.
 * An article is compared with what its own readers may see, so that one server's articles never shape another's stories.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { ArticleInput, ArticleListener } from './articles.ts';
import type { Derived } from './derived.ts';

/** Features of an article that are kept, and of these, by which it is found. */
const KEPT = 48;
const LOOKED_UP = 14;
/** Days between two articles of one story, at most. */
const WINDOW = 6;
/** Articles of the window that share a feature, and articles that are compared, at most. */
const POSTINGS = 150;
const COMPARED = 60;
/** Cosine to the nearest members (their mean) at which an article joins a story. */
const JOINS = 0.24;
const NEAREST = 3;
/** What is left of the likeness when both name days and none in common. */
const OTHER_DAYS = 0.7;
/** What is left of it for each day that lies between. */
const PER_DAY = 0.97;
/** Before this many articles have come, none is rare. */
const BACKGROUND = 300;
/** Features whose counts are remembered. */
const MOST_REMEMBERED = 100_000;
const DAY_MS = 86_400_000;

interface Vector {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
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
    const story = this.#nearest(vector, day, guild) ?? Number(this.#sql.begin.run(arrived).lastInsertRowid);
    this.#sql.join.run(id, story, guild, day, encoded(vector));
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

  #nearest(vector: Vector, day: number, guild: string | null): number | null {
    const shared = new Map<number, number>();
    vector.keys.slice(0, LOOKED_UP).forEach((key, i) => {
      const weight = (vector.weights[i] ?? 0) ** 2;
      for (const row of this.#sql.postings.all(key, day - WINDOW, day + WINDOW, POSTINGS)) {
        const article = Number(row.article);
        shared.set(article, (shared.get(article) ?? 0) + weight);
      }
    });
    const own = new Map(vector.keys.map((key, i) => [key, vector.weights[i] ?? 0]));
    const likenesses = new Map<number, number[]>();
    const candidates = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED);
    for (const [article] of candidates) {
      const row = this.#sql.member.get(article);
      // Of one's own server or everybody's.
      if (!row || !(row.guild === null || row.guild === guild)) continue;
      const likeness = cosine(own, decoded(row.vector)) * PER_DAY ** Math.abs(Number(row.day) - day);
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

/** Cosine of two vectors of length 1; days that both name and do not share speak against it. */
function cosine(own: ReadonlyMap<number, number>, other: Vector): number {
  let dot = 0;
  let days = 0;
  let sharedDays = 0;
  other.keys.forEach((key, i) => {
    const weight = own.get(key);
    if (isDay(key)) days++;
    if (weight === undefined) return;
    if (isDay(key)) sharedDays++;
    dot += weight * (other.weights[i] ?? 0);
  });
  const apart = days > 0 && sharedDays === 0 && [...own.keys()].some(isDay);
  return apart ? dot * OTHER_DAYS : dot;
}

function isDay(key: number): boolean {
  return key % 2 === 1;
}

function encoded({ keys, weights }: Vector): Uint8Array {
  const bytes = Buffer.alloc(keys.length * 11);
  keys.forEach((key, i) => {
    bytes.writeUIntBE(Math.floor(key / 0x1000000), i * 11, 4);
    bytes.writeUIntBE(key % 0x1000000, i * 11 + 4, 3);
    bytes.writeFloatBE(weights[i] ?? 0, i * 11 + 7);
  });
  return bytes;
}

function decoded(value: unknown): Vector {
  const bytes =
    value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.length) : Buffer.alloc(0);
  const keys: number[] = [];
  const weights: number[] = [];
  for (let at = 0; at + 11 <= bytes.length; at += 11) {
    keys.push(bytes.readUIntBE(at, 4) * 0x1000000 + bytes.readUIntBE(at + 4, 3));
    weights.push(bytes.readFloatBE(at + 7));
  }
  return { keys, weights };
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
    member: raw.prepare('SELECT story, guild, day, vector FROM story_article WHERE article = ?'),
    begin: raw.prepare('INSERT INTO story (began) VALUES (?)'),
    join: raw.prepare('INSERT INTO story_article (article, story, guild, day, vector) VALUES (?, ?, ?, ?, ?)'),
    post: raw.prepare('INSERT OR IGNORE INTO story_feature (feature, day, article) VALUES (?, ?, ?)'),
    leave: raw.prepare('DELETE FROM story_article WHERE article = ?'),
  };
}
