/**
 * What characters are, looked up by code unit: tests that a regex would make of each line many times over cost a table
 * look-up a character. The table fills as characters are met.
 */

export const WORD = 1;
export const LETTER = 2;
export const NUMBER = 4;
export const SPACE = 8;
export const UNSPACED = 16;
/** Changes when lowered, or when raised. */
export const RAISED = 32;
export const LOWERED = 64;
/** Small letter; capital, number, or letter of a script without case. */
export const SMALL = 128;
export const OPENING_LETTER = 256;
export const END = 512;
export const CLOSER = 1024;
export const OPENER = 2048;
export const COMMA = 4096;
export const SEPARATOR = 8192;
export const QUOTE = 16_384;
export const BRACKET = 32_768;
export const DASH = 65_536;
const KNOWN = 1 << 30;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{M}\p{N}]/u, WORD],
  [/\p{L}/u, LETTER],
  [/\p{N}/u, NUMBER],
  [/\s/u, SPACE],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u, UNSPACED],
  [/\p{Ll}/u, SMALL],
  [/[\p{Lu}\p{Lo}\p{N}]/u, OPENING_LETTER],
  [/[.!?…。！？؟।]/u, END],
  [/["'”’»)\]]/u, CLOSER],
  [/["'“‘«([]/u, OPENER],
  [/[,;،，、]/u, COMMA],
  [/[|»›>•·→←▪■]/u, SEPARATOR],
  [/["“”„«»]/u, QUOTE],
  [/[()[\]]/u, BRACKET],
  [/[-–—/]/u, DASH],
];

const CLASSES = new Int32Array(0x1_0000);
const LOWER = new Uint16Array(0x1_0000);
/** Characters beyond the basic plane; emptied when so many are known. */
const BEYOND = new Map<number, number>();
const MOST_BEYOND = 10_000;

/** The kinds of a code unit where they are known already; 0 where `kindsAt` is to be asked. */
export function kindsKnown(unit: number): number {
  return CLASSES[unit] ?? 0;
}

/** The kinds of the character whose first code unit stands at `at`; 0 for the second half of a pair. */
export function kindsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = CLASSES[unit] ?? 0;
  if (known !== 0) return known;
  if (unit >= 0xd800 && unit <= 0xdbff) return kindsBeyond(text.codePointAt(at) ?? unit);
  const kinds = unit >= 0xdc00 && unit <= 0xdfff ? KNOWN : kindsOf(String.fromCharCode(unit));
  CLASSES[unit] = kinds;
  return kinds;
}

/** A code unit of such a character tells nothing by itself. */
function kindsBeyond(point: number): number {
  const known = BEYOND.get(point);
  if (known !== undefined) return known;
  if (BEYOND.size >= MOST_BEYOND) BEYOND.clear();
  const kinds = kindsOf(String.fromCodePoint(point));
  BEYOND.set(point, kinds);
  return kinds;
}

function kindsOf(character: string): number {
  let kinds = KNOWN;
  for (const [pattern, kind] of KINDS) if (pattern.test(character)) kinds |= kind;
  if (character.toLowerCase() !== character) kinds |= RAISED;
  if (character.toUpperCase() !== character) kinds |= LOWERED;
  return kinds;
}

/** The code unit lowered; the two small sigmas are one. */
export function lowerOf(unit: number): number {
  const known = LOWER[unit] ?? 0;
  if (known !== 0) return known;
  const lowered = String.fromCharCode(unit).toLowerCase();
  const lower = lowered === 'ς' ? 'σ'.charCodeAt(0) : lowered.charCodeAt(0);
  LOWER[unit] = lower;
  return lower;
}

export const HASH_START = 0x811c_9dc5 | 0;

/** One step of FNV-1a, 32 bits. */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x0100_0193);
}

/** Hash of a word whatever its case. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, lowerOf(word.charCodeAt(i)));
  return hash;
}

/** Runs of letters and numbers in a text. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const letter = (kindsAt(text, i) & (LETTER | NUMBER)) !== 0;
    if (letter && !inside) words++;
    // The second half of a pair belongs to the first.
    if (letter || (text.charCodeAt(i) & 0xfc00) !== 0xdc00) inside = letter;
  }
  return words;
}

/** True for a line of more than `words` words, as blanks set them apart. */
export function isLonger(line: string, words: number): boolean {
  let at = -1;
  for (let i = 0; i < words; i++) {
    at = line.indexOf(' ', at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** True when the letters and numbers of a text are those of `wanted`, which holds nothing else, in small letters. */
export function spells(text: string, wanted: string): boolean {
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    if ((kindsAt(text, i) & (LETTER | NUMBER)) === 0) continue;
    const unit = text.charCodeAt(i);
    if (at >= wanted.length || lowerOf(unit) !== lowerOf(wanted.charCodeAt(at))) return false;
    at++;
    // The second half of a pair belongs to the first.
    if (unit >= 0xd800 && unit <= 0xdbff && text.charCodeAt(++i) !== wanted.charCodeAt(at++)) return false;
  }
  return at === wanted.length;
}
