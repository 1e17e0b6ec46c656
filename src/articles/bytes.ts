/**
 * Bytes to text: unpacks gzip and zstd, finds the charset, and refuses what is no text, with the reason in words
 * for the owner. Nothing here costs more than a few passes over the bytes, whatever they hold.
 */
import { isUtf8 as isValidUtf8 } from 'node:buffer';
import zlib from 'node:zlib';
import { analyse } from 'chardet';
import { getEncoding } from 'encoding-sniffer';
import iconv from 'iconv-lite';
import { redecoded } from './redecoding.ts';

/** What is wrong with a document's content, in words for the owner. */
export class Unreadable extends Error {}

const MB = 1024 * 1024;

/** Most bytes that a document may hold once unpacked, by what it is. One news text of 5 MB is a book. */
export const LIMITS = { lines: 256 * MB, page: 12 * MB, text: 5 * MB } as const;

/** The bytes, unpacked when they are gzip (RFC 1952) or zstd (RFC 8878), and never more than `limit` of them. */
export function unpack(bytes: Uint8Array, limit: number): Uint8Array {
  const options = { maxOutputLength: limit };
  try {
    if (startsWith(bytes, GZIP)) return zlib.gunzipSync(bytes, options);
    if (startsWith(bytes, ZSTD)) return zlib.zstdDecompressSync(bytes, options);
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(
      tooLarge ? `unpacks to more than ${megabytes(limit)}` : 'is a damaged gzip or zstd file and cannot be unpacked',
    );
  }
  if (bytes.length > limit)
    throw new Unreadable(`holds ${megabytes(bytes.length)}; at most ${megabytes(limit)} is read`);
  return bytes;
}

const GZIP = Buffer.from('1f8b', 'hex');
const ZSTD = Buffer.from('28b52ffd', 'hex');

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MB)} MB`;
}

/** First bytes of files that are often given a wrong name, and what to call them. */
const BINARIES: readonly (readonly [start: Uint8Array, name: string])[] = (
  [
    ['25504446', 'a PDF'],
    ['504b0304', 'a zip archive (or an office document)'],
    ['d0cf11e0', 'an old office document'],
    ['89504e47', 'a PNG picture'],
    ['ffd8ff', 'a JPEG picture'],
    ['47494638', 'a GIF picture'],
    ['7f454c46', 'a program'],
    ['4d5a9000', 'a program'],
    ['53514c69746520', 'a SQLite database'],
    ['425a68', 'a bzip2 archive'],
    ['fd377a58', 'an xz archive'],
  ] as const
).map(([start, name]) => [Buffer.from(start, 'hex'), name]);

/**
 * Text of the bytes. The charset is, in this order: the byte order mark's, the transport's (`charset` of an HTTP
 * header), UTF-8 where the bytes are valid UTF-8 beyond ASCII, what the page declares (WHATWG sniffing), and what
 * letter frequencies say.
 */
export function decode(bytes: Uint8Array, charset?: string | undefined): string {
  const binary = BINARIES.find(([start]) => startsWith(bytes, start));
  if (binary) throw new Unreadable(`is ${binary[1]}, not text`);
  const name = encoding(bytes, charset);
  // ISO-2022 and a few others are known to the runtime alone.
  // UTF-8 is read alike by both, damaged characters and mark included, by the platform in a quarter of the time.
  const own = iconv.encodingExists(name) && !/^utf-?8$/i.test(name);
  const text = own ? iconv.decode(bytes, name) : new TextDecoder(name).decode(bytes);
  refuseBinary(text);
  return redecoded(text);
}

function isKnown(charset: string): boolean {
  if (iconv.encodingExists(charset)) return true;
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
}

/** Byte order marks. */
const MARKS: readonly (readonly [start: Uint8Array, charset: string])[] = [
  [Buffer.from('efbbbf', 'hex'), 'utf-8'],
  [Buffer.from('fffe', 'hex'), 'utf-16le'],
  [Buffer.from('feff', 'hex'), 'utf-16be'],
];

function encoding(bytes: Uint8Array, charset: string | undefined): string {
  const mark = MARKS.find(([start]) => startsWith(bytes, start));
  if (mark !== undefined) return mark[1];
  if (charset !== undefined && isKnown(charset)) return charset;
  const wide = utf16(bytes);
  if (wide !== null) return wide;
  const head = bytes.subarray(0, 8192);
  if (isUtf8(bytes) && !isEscaped(head)) return 'utf-8';
  // Two different defaults: an answer that follows the default was not declared.
  const declared = getEncoding(head, { defaultEncoding: 'utf-8' });
  if (declared !== 'utf-8' && declared === getEncoding(head, { defaultEncoding: 'macintosh' })) return declared;
  const sample = bytes.subarray(0, 65_536);
  const old = personal(sample);
  if (old !== null) return old;
  const guess = analyse(sample).find(({ name }) => isKnown(name) && name !== 'UTF-8');
  return guess === undefined || /^ISO-8859-1$/i.test(guess.name) ? 'windows-1252' : guess.name;
}

/**
 * Charsets of old personal computers, which frequencies of letters do not tell: their letters are bytes that elsewhere
 * are controls and signs. Cyrillic of DOS is mostly such bytes; a Macintosh has one here and there, behind a letter.
 */
function personal(bytes: Uint8Array): string | null {
  let beyond = 0;
  let cyrillic = 0;
  let low = 0;
  let accented = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    beyond++;
    if (byte < 0xb0 || (byte >= 0xe0 && byte < 0xf2)) cyrillic++;
    if (byte >= 0xa0) continue;
    low++;
    if (byte !== ELLIPSIS && (byte < QUOTE || byte > DASH) && isLetter(bytes[i - 1])) accented++;
  }
  if (beyond < LEAST) return null;
  if (beyond > 0.4 * bytes.length && cyrillic > 0.97 * beyond && beyond - low > 0.5 * beyond) return 'cp866';
  return beyond < 0.2 * bytes.length && accented > 0.4 * beyond ? 'macintosh' : null;
}

/** Signs of windows-1252 that stand behind letters: its ellipsis; the first of its quotation marks to the last of its dashes. */
const ELLIPSIS = 0x85;
const QUOTE = 0x91;
const DASH = 0x97;

/** Bytes beyond ASCII with which something can be said of a charset. */
const LEAST = 8;

function isLetter(byte: number | undefined): boolean {
  const small = (byte ?? 0) | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** UTF-8 with a cut or damaged character here and there is still UTF-8: other charsets fail at most of them. */
function isUtf8(bytes: Uint8Array): boolean {
  if (isValidUtf8(bytes)) return true;
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 1_000_000));
  let beyond = 0;
  let lost = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) lost++;
    else if (code > 127) beyond++;
  }
  return lost * 10 <= beyond;
}

/** ISO-2022 (ESC $, ESC ( J) is ASCII to every check of bytes above 127. */
function isEscaped(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(0x1b); i >= 0; i = bytes.indexOf(0x1b, i + 1)) {
    const next = bytes[i + 1];
    if (next === 0x24 || next === 0x28) return true;
  }
  return false;
}

/**
 * UTF-16 without a mark: western text in it has a NUL in every other byte; others have one at each blank and line end,
 * never at the other byte of a pair, and what is read so is letters, marks and blanks.
 */
function utf16(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, 2048) >> 1;
  if (pairs < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > 0.6 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (even > 0.6 * pairs && odd < 0.05 * pairs) return 'utf-16be';
  if (Math.min(even, odd) > 0 || even + odd < 4) return null;
  const name = odd > 0 ? 'utf-16le' : 'utf-16be';
  const text = iconv.decode(bytes.subarray(0, 2 * pairs), name);
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\s]+$/u.test(text) ? name : null;
}

/** Text has next to no control characters and few characters that no charset could make out. */
function refuseBinary(text: string): void {
  const limit = Math.min(text.length, 1_000_000);
  let control = 0;
  let lost = 0;
  for (let i = 0; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) lost++;
    else if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) control++;
  }
  if (control > 4 && control * 200 > limit) throw new Unreadable('holds binary data, not text');
  if (lost > 4 && lost * 10 > limit) throw new Unreadable('is in no charset that can be made out');
}
