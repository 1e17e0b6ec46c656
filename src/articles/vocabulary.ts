/** Hashed words in open addressing: a fixed list of them with what each is, and counts of those of a text. */
import { hashOf } from './characters.ts';

/** Words by hash, each with a number above 0; the first one given for a word stands. */
export class WordList {
  /** Word and number, one after the other, so that one look finds both. */
  readonly #entries: Int32Array;
  readonly #mask: number;

  constructor(words: Iterable<readonly [word: string, value: number]>) {
    const list = [...words];
    const size = sizeFor(list.length) * 2;
    this.#mask = size - 1;
    this.#entries = new Int32Array(size);
    for (const [word, value] of list) {
      const at = this.#find(hashOf(word));
      if (this.#entries[at + 1] !== 0) continue;
      this.#entries[at] = hashOf(word);
      this.#entries[at + 1] = value;
    }
  }

  /** 0 for a word that is not in the list. */
  of(hash: number): number {
    return this.#entries[this.#find(hash) + 1] ?? 0;
  }

  #find(hash: number): number {
    const entries = this.#entries;
    let at = (slot(hash) * 2) & this.#mask;
    while (entries[at + 1] !== 0 && entries[at] !== hash) at = (at + 2) & this.#mask;
    return at;
  }
}

/** Numbers of an entry of counts, so that one look finds all of it: the word, its lines, the last of them plus 1, none. */
const ENTRY = 4;

/** In how many lines each word stands. */
export class WordCounts {
  readonly #entries: Int32Array;
  readonly #mask: number;

  /** For up to `words` different words. */
  constructor(words: number) {
    const size = sizeFor(words) * ENTRY;
    this.#mask = size - 1;
    this.#entries = new Int32Array(size);
  }

  /** Counts a word of a line: once, however often the line holds it. */
  count(hash: number, line: number): void {
    const at = this.#find(hash);
    this.#entries[at] = hash;
    if (this.#entries[at + 2] === line + 1) return;
    this.#entries[at + 2] = line + 1;
    this.#entries[at + 1] = (this.#entries[at + 1] ?? 0) + 1;
  }

  of(hash: number): number {
    return this.#entries[this.#find(hash) + 1] ?? 0;
  }

  #find(hash: number): number {
    const entries = this.#entries;
    let at = (slot(hash) * ENTRY) & this.#mask;
    while (entries[at + 1] !== 0 && entries[at] !== hash) at = (at + ENTRY) & this.#mask;
    return at;
  }
}

/** A power of two at least twice as large as what is to be held. */
function sizeFor(words: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(4, words * 2)));
}

function slot(hash: number): number {
  return hash ^ (hash >>> 15);
}
