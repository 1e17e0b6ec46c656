/** Which countries a text is about, by any of their names. */
import { foldNames } from '../language/names/fold.ts';

/** Names of currencies hold names of countries that are no party to anything. */
const CURRENCY =
  /\bUS\$|\b(?:U\.?S\.?|American|Canadian|Australian|Hong Kong|Singapore|Chinese|Russian|British|Japanese|Indian|Swiss)\s+(?:dollars?|yuan|r(?:o?u)bles?|pounds?|yen|rupees?|francs?)\b/gi;

/** Keys of the countries that a text names as such, in order, each once. */
export function countriesIn(text: string): string[] {
  return [...new Set(foldNames(text.replace(CURRENCY, (money) => ' '.repeat(money.length))).map((name) => name.key))];
}
