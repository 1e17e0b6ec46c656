/**
 * Lines that recur in a source's articles: what three of them hold word for word, whose texts are otherwise different,
 * is furniture (articles/repeated.ts says which lines can be). Copies of one text count as one article, so that what a
 * syndicated report repeats is not taken for it. Only a source's latest articles are remembered, and a server's articles
 * speak for that server alone.
 */
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../articles/article.ts';
import type { ArticleInput, ArticleListener } from './articles.ts';
import type { Derived } from './derived.ts';
import { keyOf } from './features.ts';

/** Other articles that hold a line, each with a text of its own, from which on it is furniture. */
const OTHERS = 2;
/** Holders of a line that are looked at. */
const LOOKED_AT = 12;
/** Lines found to be furniture whose earlier holders are still to be looked at; beyond that many they are found anew. */
const FOUND = 10_000;
/** Latest articles of a source that are remembered, and how often the older ones are forgotten. */
const REMEMBERED = 100;
const FORGET_EVERY = 16;

/** What an article that is about to be stored is judged by. */
export interface Candidate {
  readonly guild: string | null;
  readonly file: string;
  readonly article: Pick<Article, 'source' | 'url'>;
  readonly derived: Pick<Derived, 'suspects' | 'copyKeys'>;
}

export class RepeatIndex implements ArticleListener {
  readonly #sql: ReturnType<typeof statements>;
  /** Lines found to be furniture, each with its source: true while its earlier holders are still to be looked at. */
  readonly #found = new Map<string, { readonly source: number; readonly line: number; fresh: boolean }>();

  constructor(raw: DatabaseSync) {
    this.#sql = statements(raw);
  }

  added(articles: readonly { readonly id: number; readonly input: ArticleInput; readonly derived: Derived }[]): void {
    for (const { id, input, derived } of articles) {
      const source = sourceKey(input);
      for (const line of derived.suspects) this.#sql.hold.run(source, line, id);
      if (id % FORGET_EVERY === 0) this.#sql.forget.run(source, source, REMEMBERED);
    }
  }

  removed(ids: readonly number[]): void {
    for (const id of ids) this.#sql.leave.run(id);
  }

  undone(): void {
    this.#found.clear();
  }

  /** For each of these articles, in the order in which they will be stored, the keys of its lines that are furniture. */
  furniture(candidates: readonly Candidate[]): ReadonlySet<number>[] {
    // What stands before an article in the same batch counts as stored.
    const before = new Map<string, (readonly number[])[]>();
    return candidates.map((candidate) => {
      const source = sourceKey(candidate);
      const found = new Set<number>();
      for (const line of candidate.derived.suspects) {
        const place = `${source} ${line}`;
        const ahead = before.get(place) ?? [];
        if (isTold(candidate.derived.copyKeys, [...ahead, ...this.#holders(source, line)])) {
          found.add(line);
          this.#remember(place, source, line);
        }
        before.set(place, [...ahead, candidate.derived.copyKeys].slice(-LOOKED_AT));
      }
      return found;
    });
  }

  #remember(place: string, source: number, line: number): void {
    if (this.#found.has(place)) return;
    if (this.#found.size >= FOUND) this.#found.clear();
    this.#found.set(place, { source, line, fresh: true });
  }

  /**
   * Articles that came before it was known that a line of theirs is furniture, for lines found since this was asked
   * last. Some of them may have been stored without it.
   */
  earlier(): number[] {
    const articles = new Set<number>();
    for (const one of this.#found.values()) {
      if (!one.fresh) continue;
      one.fresh = false;
      for (const { article } of this.#sql.holders.all(one.source, one.line, LOOKED_AT)) articles.add(Number(article));
    }
    return [...articles];
  }

  /** The copy keys of an article that is stored. */
  copyKeys(article: number): number[] {
    return this.#sql.copyKeys.all(article).map(({ key }) => Number(key));
  }

  /** The copy keys of articles that hold a line, the latest first. */
  *#holders(source: number, line: number): Generator<readonly number[]> {
    for (const { article } of this.#sql.holders.all(source, line, LOOKED_AT)) yield this.copyKeys(Number(article));
  }
}

/** Whether enough texts hold the line that have nothing in common with this one, nor with each other. */
function isTold(own: readonly number[], holders: Iterable<readonly number[]>): boolean {
  const seen = new Set(own);
  let others = 0;
  for (const keys of holders) {
    if (keys.length === 0 || keys.some((key) => seen.has(key))) continue;
    if (++others >= OTHERS) return true;
    for (const key of keys) seen.add(key);
  }
  return false;
}

/** An article's source: what it says, else its site, else the feed or the folder that it came from. */
function sourceKey({ guild, file, article }: Pick<Candidate, 'guild' | 'file' | 'article'>): number {
  const origin = /^feed:[^:]*/.exec(file)?.[0] ?? path.posix.dirname(file);
  const host = article.url === null || !URL.canParse(article.url) ? null : new URL(article.url).hostname;
  return keyOf(`s ${guild ?? ''}\n${article.source?.toLowerCase() ?? host ?? origin}`);
}

function statements(raw: DatabaseSync) {
  return {
    hold: raw.prepare('INSERT OR IGNORE INTO source_line (source, line, article) VALUES (?, ?, ?)'),
    holders: raw.prepare('SELECT article FROM source_line WHERE source = ? AND line = ? ORDER BY article DESC LIMIT ?'),
    copyKeys: raw.prepare('SELECT key FROM copy_key WHERE article = ?'),
    leave: raw.prepare('DELETE FROM source_line WHERE article = ?'),
    forget: raw.prepare(
      `DELETE FROM source_line WHERE source = ? AND article <= (
         SELECT DISTINCT article FROM source_line WHERE source = ? ORDER BY article DESC LIMIT 1 OFFSET ?)`,
    ),
  };
}
