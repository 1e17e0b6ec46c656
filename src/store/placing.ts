/**
 * Stories kept up as articles arrive: each article joins the story that tells the same happening, or begins one. Once
 * placed it stays, so a story keeps its number, and what came later cannot move what was said before.
 * Single-pass clustering in a window of days (Allan et al. 1998, on-line new event detection): names, figures, days
 * and rare words of title and opening make a vector; an article joins the story whose nearest members are near enough.
 * An article is compared with what its own readers may see, so that one server's articles never shape another's stories.
 */
import type { DatabaseSync } from 'node:sqlite';
import { days } from '../articles/edtf.ts';
import type { Event, Figure, Name, Reading, Sentence } from '../language/reading.ts';
import { contentWords } from '../language/words.ts';
import type { ArticleInput, ArticleListener } from './articles.ts';

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
/** Sentences that open an article, and that are looked at. */
const OPENING = 4;
const LOOKED_AT = 14;
const WEIGHTS = {
  title: 1.6,
  opening: 1,
  rest: 0.4,
  person: 2,
  place: 1.2,
  organisation: 1.8,
  other: 1.6,
  figure: 2,
  day: 2.2,
};

/** Features by name, with weights. */
export type Features = Map<string, number>;

interface Vector {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
}

/** What an article is recognised by, before it is known how rare that is. Linear in the opening's length. */
export function featuresOf(
  {
    title,
    body,
    published,
  }: { readonly title: string | null; readonly body: string; readonly published: string | null },
  { sentences, names, figures, events }: Pick<Reading, 'sentences' | 'names' | 'figures' | 'events'>,
): Features {
  const found: Features = new Map();
  const add = (feature: string, weight: number) => found.set(feature, (found.get(feature) ?? 0) + weight);
  const place = (sentence: number) => (sentence < OPENING ? WEIGHTS.opening : WEIGHTS.rest);
  for (const word of new Set(contentWords(title ?? ''))) add(`w ${word}`, WEIGHTS.title);
  sentences.slice(0, LOOKED_AT).forEach(({ start, end }, i) => {
    for (const word of new Set(contentWords(body.slice(start, end)))) add(`w ${word}`, place(i));
  });
  for (const name of names)
    if (name.sentence < LOOKED_AT) add(`n ${name.canonical}`, WEIGHTS[name.kind] * place(name.sentence));
  for (const { value, unit, sentence } of figures)
    if (sentence < LOOKED_AT) add(`f ${value} ${unit ?? ''}`, WEIGHTS.figure * place(sentence));
  for (const day of eventDays(events, published)) add(`d ${day}`, WEIGHTS.day);
  for (const [feature, weight] of found) found.set(feature, Math.log2(1 + weight));
  return found;
}

/** Single days that the opening tells of; the day of publication itself says little. */
function eventDays(events: readonly Event[], published: string | null): Set<string> {
  const named = events.filter(
    (event) => event.sentence < LOOKED_AT && event.from === event.to && event.from !== published,
  );
  return new Set(named.map((event) => event.from));
}

export class StoryPlacer implements ArticleListener {
  readonly #sql: ReturnType<typeof statements>;

  constructor(raw: DatabaseSync) {
    this.#sql = statements(raw);
  }

  added(articles: readonly { readonly id: number; readonly input: ArticleInput }[]): void {
    for (const { id, input } of articles) this.#place(id, input);
  }

  removed(ids: readonly number[]): void {
    for (const id of ids) this.#sql.leave.run(id);
  }

  #place(id: number, { guild, article, reading, arrived }: ArticleInput): void {
    const read = {
      sentences: parsed<Sentence>(reading.sentences),
      names: parsed<Name>(reading.names),
      figures: parsed<Figure>(reading.figures),
      events: parsed<Event>(reading.events),
    };
    const features = featuresOf(article, read);
    const day = dayOf(article.published, read.events, arrived);
    const vector = this.#weighed(features);
    const story = this.#nearest(vector, day, guild) ?? Number(this.#sql.begin.run(arrived).lastInsertRowid);
    this.#sql.join.run(id, story, guild, day, encoded(vector));
    for (const key of vector.keys.slice(0, LOOKED_UP)) this.#sql.post.run(key, day, id);
    for (const key of vector.keys) this.#sql.count.run(key);
  }

  /** The rarest and weightiest features, heaviest first, of length 1 together. */
  #weighed(features: Features): Vector {
    const articles = Number(this.#sql.articles.get()?.articles ?? 0);
    const weighed = [...features].map(([feature, weight]) => {
      const key = keyOf(feature);
      const seen = Number(this.#sql.seen.get(key)?.articles ?? 0);
      return { key, weight: weight * Math.log((articles + BACKGROUND) / (seen + 1)) };
    });
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

/** Day of publication, else the last day that the text tells of, else of arrival, in days since 1970. */
function dayOf(published: string | null, events: readonly Event[], arrived: number): number {
  const told = events
    .filter((event) => event.status === 'happened' && event.from === event.to)
    .map((event) => event.to);
  const day = days(published)?.to ?? told.sort().at(-1);
  return Math.floor((day === undefined ? arrived : Date.parse(day)) / 86_400_000);
}

/** 48 bits of two FNV-1a hashes over the characters from both ends; the lowest bit tells days from the rest. */
function keyOf(feature: string): number {
  let forth = 0x811c9dc5;
  let back = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) {
    forth = Math.imul(forth ^ feature.charCodeAt(i), 0x01000193);
    back = Math.imul(back ^ feature.charCodeAt(feature.length - 1 - i), 0x01000193);
  }
  return ((forth >>> 8) * 0x1000000 + (back >>> 8)) * 2 + (feature.startsWith('d ') ? 1 : 0);
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

function parsed<T>(part: string | readonly T[]): readonly T[] {
  return typeof part === 'string' ? (JSON.parse(part) as T[]) : part;
}

function statements(raw: DatabaseSync) {
  return {
    articles: raw.prepare('SELECT max(article) AS articles FROM story_article'),
    seen: raw.prepare('SELECT articles FROM story_seen WHERE feature = ?'),
    count: raw.prepare(
      'INSERT INTO story_seen (feature, articles) VALUES (?, 1) ON CONFLICT (feature) DO UPDATE SET articles = articles + 1',
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
