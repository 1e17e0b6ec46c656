/**
 * How much of a question a text holds: each of its words fully where the text has it, in part where the text has a
 * word that may stand for it (WordNet's neighbours) or one of the same beginning ("negotiator", "negotiation").
 */
import { relatedWords } from '../language/related.ts';
import { indexWords } from '../language/words.ts';

/** Index words that stand together; mostly one. */
export type Clause = readonly string[];

/** Share of a word that another of its beginning may hold, the least letters that it begins with, and how much it is. */
const BEGINNING = { share: 0.75, least: 5, holds: 0.45 };
/** Letters that words of one beginning may differ in length. */
const LONGER = 5;

/** Which clause, and how far a word holds it. */
type Part = readonly [clause: number, held: number];

export class Holding {
  readonly #clauses: readonly Clause[];
  /** What words hold, and what words of a beginning hold, by its first letters. */
  readonly #words = new Map<string, Part[]>();
  readonly #beginnings = new Map<
    string,
    { readonly beginning: string; readonly length: number; readonly clause: number }[]
  >();

  constructor(clauses: readonly Clause[]) {
    this.#clauses = clauses;
    clauses.forEach(([word, ...more], i) => {
      // A phrase is held or not.
      if (word === undefined || more.length > 0) return;
      for (const [other, near] of [...relatedWords(word), [word, 1] as const]) add(this.#words, other, [i, near]);
      if (word.length <= BEGINNING.least || !/^\p{L}+$/u.test(word)) return;
      const beginning = word.slice(0, Math.max(BEGINNING.least, Math.ceil(BEGINNING.share * word.length)));
      add(this.#beginnings, first(word), { beginning, length: word.length, clause: i });
    });
  }

  /** For each clause in turn how far the text holds it, 0 to 1. */
  of(text: string): readonly number[] {
    const held = this.#clauses.map(() => 0);
    const hold = (i: number, part: number) => {
      if (part > (held[i] ?? 0)) held[i] = part;
    };
    const words = indexWords(text);
    for (const word of words) {
      for (const [i, part] of this.#words.get(word) ?? []) hold(i, part);
      for (const { beginning, length, clause } of this.#beginnings.get(first(word)) ?? []) {
        if (word.startsWith(beginning) && Math.abs(word.length - length) <= LONGER) hold(clause, BEGINNING.holds);
      }
    }
    this.#clauses.forEach((clause, i) => {
      if (clause.length > 1 && ` ${words.join(' ')} `.includes(` ${clause.join(' ')} `)) hold(i, 1);
    });
    return held;
  }
}

function first(word: string): string {
  return word.slice(0, BEGINNING.least);
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
