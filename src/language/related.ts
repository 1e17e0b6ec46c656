/**
 * Words that may stand for one another in a search: synonyms, derivations and the next wider and narrower words, from
 * WordNet 3.1 (related.txt.gz, made by bench/related.ts; its licence stands at its head).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

let table: ReadonlyMap<string, string> | undefined;

/** Index stems related to an index stem, with how near they are, 0 to 1. Loaded when first asked for. */
export function relatedWords(stem: string): ReadonlyMap<string, number> {
  table ??= load();
  const found = new Map<string, number>();
  for (const one of table.get(stem)?.split(' ') ?? []) found.set(one.slice(0, -1), Number(one.at(-1)) / 9);
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
