/** Hashed words in open addressing: a fixed list of them with what each is, and counts of those of a text. */
import { hashOf } from './characters.ts';

/** Words by hash, each with a number above 0; the first one given for a word stands. */
export class WordList {
  readonly #keys: Int32Array;
  readonly #values: Uint8Array;
  readonly #mask: number;

  constructor(words: Iterable<readonly [word: string, value: number]>) {
    const list = [...words];
    const size = sizeFor(list.length);
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#values = new Uint8Array(size);
    for (const [word, value] of list) {
      const at = this.#find(hashOf(word));
      if (this.#values[at] !== 0) continue;
      this.#keys[at] = hashOf(word);
      this.#values[at] = value;
    }
  }

  /** 0 for a word that is not in the list. */
  of(hash: number): number {
    return this.#values[this.#find(hash)] ?? 0;
  }

  #find(hash: number): number {
    let at = slot(hash) & this.#mask;
    while (this.#values[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & this.#mask;
    return at;
  }
}

/** In how many lines each word stands. */
export class WordCounts {
  readonly #keys: Int32Array;
  readonly #counts: Int32Array;
  /** The last line that counted a word, plus 1: each line counts it once. */
  readonly #lines: Int32Array;
  readonly #mask: number;

  /** For up to `words` different words. */
  constructor(words: number) {
    const size = sizeFor(words);
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#counts = new Int32Array(size);
    this.#lines = new Int32Array(size);
  }

  count(hash: number, line: number): void {
    const at = this.#find(hash);
    this.#keys[at] = hash;
    if (this.#lines[at] === line + 1) return;
    this.#lines[at] = line + 1;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  of(hash: number): number {
    return this.#counts[this.#find(hash)] ?? 0;
  }

  #find(hash: number): number {
    let at = slot(hash) & this.#mask;
    while (this.#counts[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & this.#mask;
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
