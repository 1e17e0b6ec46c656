/**
 * Copies and versions of one text, found as articles come in: keys of MinHash bands lead to candidates, whose texts are
 * then compared. Of a group the newest text stands for all; the others stay articles and can be cited. A group never
 * reaches beyond one server, so that no server learns of another's articles.
 */
import type { DatabaseSync } from 'node:sqlite';
import { relation } from '../articles/fingerprint.ts';
import type { ArticleListener } from './articles.ts';
import type { Derived } from './derived.ts';

/** Candidates that share most keys are compared first, and no more of them than this. */
const MOST_CANDIDATES = 12;

interface Kept {
  readonly id: number;
  readonly body: string;
  readonly day: string | null;
  readonly arrived: number;
}

export class CopyIndex implements ArticleListener {
  readonly #sql: ReturnType<typeof statements>;

  constructor(raw: DatabaseSync) {
    this.#sql = statements(raw);
  }

  added(articles: readonly { readonly id: number; readonly derived: Derived }[]): void {
    for (const { id, derived } of articles) this.#add(id, derived.copyKeys);
  }

  removed(ids: readonly number[]): void {
    for (const id of ids) {
      this.#sql.forgetKeys.run(id);
      this.#sql.forget.run(id);
      const group = this.#sql.group.all(id).map((row) => Number(row.article));
      const heir = this.#newest(group);
      for (const member of group) {
        if (heir === null || member === heir) this.#sql.forget.run(member);
        else this.#sql.follow.run(heir, member);
      }
    }
  }

  #add(id: number, keys: readonly number[]): void {
    const article = this.#load(id);
    if (article === null) return;
    const shared = new Map<number, number>();
    for (const key of keys) {
      for (const row of this.#sql.withKey.all(key, id))
        shared.set(Number(row.article), (shared.get(Number(row.article)) ?? 0) + 1);
      this.#sql.key.run(key, id);
    }
    const candidates = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
    for (const [candidate] of candidates) {
      const other = this.#load(candidate);
      const found = other === null ? null : relation(article, other);
      if (found === null) continue;
      this.#join(article, candidate, found);
      return;
    }
  }

  /** Puts an article into the group of another; the newest of them all stands for it from now on. */
  #join(article: Kept, other: number, found: string): void {
    const head = Number(this.#sql.headOf.get(other)?.newest ?? other);
    const newest = this.#newest([head, article.id]) ?? head;
    if (newest === head) {
      this.#sql.join.run(article.id, head, found);
      return;
    }
    for (const row of this.#sql.group.all(head)) this.#sql.follow.run(newest, Number(row.article));
    this.#sql.join.run(head, newest, found);
  }

  /** Latest by day of publication, then by arrival. */
  #newest(ids: readonly number[]): number | null {
    const all = ids.map((id) => this.#load(id)).filter((one) => one !== null);
    const order = all.sort((a, b) => {
      const [first, second] = [a.day ?? '', b.day ?? ''];
      if (first !== second && first !== '' && second !== '') return first < second ? 1 : -1;
      return b.arrived - a.arrived || b.id - a.id;
    });
    return order[0]?.id ?? null;
  }

  #load(id: number): Kept | null {
    const row = this.#sql.article.get(id);
    if (row === undefined) return null;
    // A day in words of months or years is no day to compare by.
    const day = row.publishedFrom !== null && row.publishedFrom === row.publishedTo ? String(row.publishedFrom) : null;
    return { id, body: String(row.body), day, arrived: Number(row.arrived) };
  }
}

function statements(raw: DatabaseSync) {
  return {
    article: raw.prepare('SELECT body, publishedFrom, publishedTo, arrived FROM article WHERE id = ?'),
    key: raw.prepare('INSERT OR IGNORE INTO copy_key (key, article) VALUES (?, ?)'),
    withKey: raw.prepare(
      `SELECT k.article FROM copy_key k JOIN article a ON a.id = k.article
       WHERE k.key = ?1 AND k.article <> ?2
       AND ifnull(a.guild, '') = (SELECT ifnull(guild, '') FROM article WHERE id = ?2) LIMIT 50`,
    ),
    headOf: raw.prepare('SELECT newest FROM copy WHERE article = ?'),
    group: raw.prepare('SELECT article FROM copy WHERE newest = ?'),
    join: raw.prepare('INSERT OR REPLACE INTO copy (article, newest, relation) VALUES (?, ?, ?)'),
    follow: raw.prepare('UPDATE copy SET newest = ? WHERE article = ?'),
    forget: raw.prepare('DELETE FROM copy WHERE article = ?'),
    forgetKeys: raw.prepare('DELETE FROM copy_key WHERE article = ?'),
  };
}
