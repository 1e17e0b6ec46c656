/**
 * Words that may stand for one another in a search: synonyms, derivations and the next wider and narrower words, from
 * WordNet 3.1 (related.txt.gz, made by bench/related.ts; its licence stands at its head).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { COUNTRY_FORMS } from './names/countries.ts';
import { stem } from './words.ts';

let table: ReadonlyMap<string, string> | undefined;

/** How near a country is to its capital: "the Tehran accord" is Iran's. */
const CAPITAL = 0.7;
/** Index words of countries by those of their capitals. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_FORMS].flatMap(([word, entries]) =>
    entries
      .filter(({ form, words }) => form === 'capital' && words.length === 1)
      .map(({ key }) => [stem(word), stem(key.replaceAll(' ', ''))] as const),
  ),
);

/** Index stems related to an index stem, with how near they are, 0 to 1. Loaded when first asked for. */
export function relatedWords(word: string): ReadonlyMap<string, number> {
  table ??= load();
  const found = new Map<string, number>();
  for (const one of table.get(word)?.split(' ') ?? []) found.set(one.slice(0, -1), Number(one.at(-1)) / 9);
  const country = COUNTRIES.get(word);
  if (country !== undefined) found.set(country, CAPITAL);
  return found;
}

function load(): Map<string, string> {
  const text = gunzipSync(readFileSync(path.join(import.meta.dirname, 'related.txt.gz'))).toString('utf8');
  const words = new Map<string, string>();
  for (const line of text.split('\n')) {
    const gap = line.indexOf(' ');
    if (gap > 0 && !line.startsWith('#')) words.set(line.slice(0, gap), line.slice(gap + 1));
  }
  return words;
}
