/** How a line ends: as a sentence does, with a colon, with dots. */
import { CLOSER, END, kindsAt, OPENER, OPENING_LETTER, SPACE } from './characters.ts';

/** Place of the last character that is no white space; -1 when there is none. */
export function lastOf(text: string): number {
  let last = text.length - 1;
  while (last >= 0 && (kindsAt(text, last) & SPACE) !== 0) last--;
  return last;
}

/** Whether the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  const i = beforeClosers(text);
  return i >= 0 && (kindsAt(text, i) & END) !== 0;
}

/** Whether a colon ends the text. */
export function endsWithColon(text: string): boolean {
  return text.charAt(beforeClosers(text)) === ':';
}

/** Place of the last character that neither is white space nor closes a quotation or bracket; -1 when there is none. */
function beforeClosers(text: string): number {
  let i = lastOf(text);
  while (i >= 0 && (kindsAt(text, i) & CLOSER) !== 0) i--;
  return i;
}

/** Where a sentence that ends at `at` gives way to the next one on the same line; 0 when it does not. */
export function innerEnd(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && (kindsAt(text, i) & CLOSER) !== 0) i++;
  const blank = i;
  while (i < text.length && (kindsAt(text, i) & SPACE) !== 0) i++;
  if (i > blank && i < text.length) {
    const kinds = kindsAt(text, i);
    const opened = (kinds & OPENER) !== 0 && i + 1 < text.length ? kindsAt(text, i + 1) : kinds;
    if (((kinds | opened) & OPENING_LETTER) !== 0) return i;
  }
  const unit = text.charCodeAt(at);
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f ? at + 1 : 0;
}
