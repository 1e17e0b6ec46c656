/** Characters of a text made plain: NFC, no control or invisible formatting characters, one kind of line end and blank. */
import { decodeHTML } from 'entities';
import { withoutCards } from './cards.ts';

/** What goes: C0 and C1 controls but tab and line feed, soft hyphen, zero width space and BOM, directional overrides. */
const INVISIBLE = /[^\P{Cc}\t\n\r\f\u0085]|[\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
const BLANK = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_END = /\r\n?|[\f\u0085\u2028\u2029]/g;
/** All of these, without the flag that makes a pattern look for pairs: each is one code unit. */
const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\t\v-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff\ufff9-\ufffb]/;
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g;

/** Plain characters; words and lines stay as they are. */
export function plain(text: string): string {
  const composed = text.normalize('NFC').toWellFormed();
  if (!ODD.test(composed)) return composed;
  return composed.replace(LINE_END, '\n').replace(INVISIBLE, '').replace(BLANK, ' ');
}

/** A text that is given as clean: its characters stay as they are, but for NUL and the kind of line end. */
export function verbatim(text: string): string {
  return text.replace(LINE_END, '\n').replaceAll('\0', '').toWellFormed();
}

/** Text in which entities were escaped once too often ("&amp;amp;", "&#8217;"): decoded until none is left. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3 && decoded.includes('&'); round++) {
    const next = decoded.replace(ENTITY, (entity) => decodeHTML(entity));
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** One line: runs of white space are one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A field of a document (title, source, author, address) as one plain line, or null when it says nothing. */
export function field(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const line = oneLine(plain(decodeEntities(value.slice(0, 2000))));
  return line === '' ? null : line;
}

/** Runs of blanks as one; most lines have none. */
export function squeeze(line: string): string {
  return line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line;
}

/** Lines and paragraphs of a body: blanks squeezed within lines, at most one empty line between them. */
export function tidy(text: string): string {
  return withoutCards(text)
    .split('\n')
    .map((line) => squeeze(line).trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
