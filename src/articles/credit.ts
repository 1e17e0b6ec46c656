/** Captions and credits, told by their signature or by who is where in a picture. */
import { endsSentence } from './ending.ts';

/** Says where in a picture somebody is. */
const PICTURED =
  /\((?:left|right|centre|center|top|bottom|above|below|[LRC]|pictured|links|rechts|oben|unten)(?:[),]|\s\p{L})/u;
/** "Courtesy of the county museum", "Foto: Jan Ek". */
const CREDIT =
  /^(?:courtesy|photo(?:graph)?s?|picture|image|credit|foto|bild|crédit|fotografía)(?:\s(?:of|by|courtesy)\s|\s?[:/]\s?)/iu;
const SIGNATURE = /[.!?][”"’']?\s+((?:\S+\s+){0,5}\S+)$/u;

/** Says where in a picture somebody is: "(left)", "(pictured with …". */
export function isPictured(text: string): boolean {
  return PICTURED.test(text);
}

/** A sentence after which a name stands alone ("… in the harbour. REUTERS"); `text` does not end as a sentence does. */
export function isSigned(text: string): boolean {
  const tail = SIGNATURE.exec(text.slice(-120))?.[1];
  if (tail !== undefined && CREDIT.test(tail)) return true;
  return tail !== undefined && /^(?:[\p{Lu}/|©(]|by\b|via\b)/u.test(tail) && !/\s\p{Ll}{4,}/u.test(tail);
}

export function creditAt(text: string): boolean {
  return isPictured(text) || (!endsSentence(text) && isSigned(text));
}
