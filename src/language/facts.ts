/**
 * What the grammars ask of words by themselves, one bit a question, so that each word is looked up once for all of them
 * and a sentence that holds none of a grammar's words is not read by it.
 */

/** Places of the table, a power of two and some times the words that grammars know. */
const PLACES = 1 << 14;
const hashes = new Int32Array(PLACES);
const words = new Array<string>(PLACES).fill('');
const facts = new Int32Array(PLACES);
let kept = 0;

let bits = 0;
/** Bits that a word joined by hyphens has from its parts. */
let ofParts = 0;

function bit(): number {
  if (bits === 31) throw new Error('no bit is left for another fact of words');
  return 1 << bits++;
}

/** The word holds a digit or a fraction's sign. */
export const DIGIT = bit();
/** The word holds an apostrophe. */
export const APOSTROPHE = bit();

/** A bit for these words and marks in lower case, made while modules load; `parts`: "three-day" has it from "three". */
export function fact(known: Iterable<string>, { parts = false } = {}): number {
  const own = bit();
  for (const word of known) {
    const place = placeOf(word, hashOf(word));
    if (facts[place] === 0 && ++kept > PLACES / 2) throw new Error('the table of words is full');
    hashes[place] = hashOf(word);
    words[place] = word;
    facts[place] = (facts[place] ?? 0) | own;
  }
  if (parts) ofParts |= own;
  return own;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

/** Where a word stands in the table, or the free place where it would. */
function placeOf(word: string, hash: number): number {
  let place = (hash ^ (hash >>> 14)) & (PLACES - 1);
  while (facts[place] !== 0 && !(hashes[place] === hash && words[place] === word)) place = (place + 1) & (PLACES - 1);
  return place;
}

const lookUp = (word: string, hash: number): number => facts[placeOf(word, hash)] ?? 0;

/** The bits that `fact` gave to a word or mark, in lower case. */
export const wordFacts = (word: string): number => lookUp(word, hashOf(word));

/** The bits of a word that is small Latin letters and nothing else, -1 for any other word. */
export function smallFacts(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return -1;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return lookUp(word, hash);
}

/** The bits of text[start, end), Latin letters in whatever case; -1 where something else stands there. */
export function lettersFacts(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i) | 0x20;
    if (code < 0x61 || code > 0x7a) return -1;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  let place = (hash ^ (hash >>> 14)) & (PLACES - 1);
  for (;;) {
    const found = facts[place] ?? 0;
    if (found === 0 || (hashes[place] === hash && isWord(words[place] ?? '', text, start, end))) return found;
    place = (place + 1) & (PLACES - 1);
  }
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== (text.charCodeAt(start + i) | 0x20)) return false;
  return true;
}

/** The bits of any word or mark, in lower case. */
export function factsOf(word: string): number {
  let found = wordFacts(word);
  let joined = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) continue;
    joined = true;
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xbc && code <= 0xbe)) found |= DIGIT;
    else if (code === 0x27 || code === 0x2019) found |= APOSTROPHE;
  }
  if (joined && word.length > 1) for (const part of word.split(/[^a-z]+/)) found |= wordFacts(part) & ofParts;
  return found;
}
