/** Whether two sentences tell the same, in whatever words: their names, numbers and days decide before their words do. */
import type { Name, TimeExpression } from '../language/reading.ts';
import { relatedWords } from '../language/related.ts';
import { EVERYWHERE } from './salience.ts';

/** What a sentence asserts, as far as it can be compared. */
export interface Telling {
  readonly stems: ReadonlySet<string>;
  /** Canonical names. */
  readonly names: ReadonlySet<string>;
  /** Numbers as written, marks between digits left out. */
  readonly numbers: ReadonlySet<string>;
  /** Days, months or years that it names, resolved. */
  readonly days: ReadonlySet<string>;
}

/** Words shared, of the shorter sentence, at which two tell the same whatever else they hold. */
const SAME_WORDS = 0.65;
/** The same where names and numbers agree too. */
const SAME_FACTS = 0.4;
/** And where they name different numbers: only then is it one sentence copied with a correction. */
const SAME_BUT_NUMBERS = 0.85;

/** The comparable part of a sentence, from its article's reading. */
export function tellingOf(
  text: string,
  stems: ReadonlySet<string>,
  sentence: number,
  { names, times }: { readonly names: readonly Name[]; readonly times: readonly TimeExpression[] },
): Telling {
  const inside = new Set<string>();
  for (const name of names) if (name.sentence === sentence) inside.add(name.canonical);
  const days = new Set<string>();
  let untimed = text;
  for (const time of times) {
    if (time.sentence !== sentence) continue;
    if (time.from !== null) days.add(`${time.from}/${time.to}`);
    untimed = untimed.replace(time.text, ' ');
  }
  const numbers = new Set((untimed.match(/\d+(?:[.,]\d+)*/g) ?? []).map((n) => n.replace(/,/g, '')));
  return { stems, names: inside, numbers, days };
}

/** True when one of the two says nothing that the other does not. */
export function tellsSame(a: Telling, b: Telling): boolean {
  const words = contained(a.stems, b.stems);
  if (differ(a.numbers, b.numbers)) return words >= SAME_BUT_NUMBERS;
  if (words >= SAME_WORDS) return true;
  const names = contained(a.names, b.names);
  return Math.min(a.names.size, b.names.size) >= 2 && names === 1 && words >= SAME_FACTS && !differ(a.days, b.days);
}

/** Content words with which a sentence of news has said what happened. */
const CORE = 8;
/** Of these, how many another has to tell, and what share of them they are; the more, the less is asked of the other. */
const RETOLD: readonly (readonly [words: number, share: number])[] = [
  [3, 0.65],
  [4, 0.5],
];

/**
 * True when what one of the two says first stands in the other, in whatever place and partly in related words. What
 * both are about is given, since sharing that proves nothing; that they are of one time is the caller's to know.
 */
export function retells(a: Telling, b: Telling, about: ReadonlySet<string>): boolean {
  if (differ(a.numbers, b.numbers) || differ(a.days, b.days) || turned(a.names, b.names)) return false;
  return coreIn(a, b, about) || coreIn(b, a, about);
}

/** The names that both hold stand the other way round: who did it to whom is likely to have turned too. */
function turned(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [first] = [...a].filter((name) => b.has(name));
  return first !== undefined && first !== [...b].find((name) => a.has(name));
}

function coreIn(a: Telling, b: Telling, about: ReadonlySet<string>): boolean {
  const core = [...a.stems].filter((word) => !EVERYWHERE.has(word) && !about.has(word)).slice(0, CORE);
  let same = 0;
  let near = 0;
  for (const word of core) {
    if (b.stems.has(word)) same++;
    else near += Math.max(0, ...[...relatedWords(word)].flatMap(([other, part]) => (b.stems.has(other) ? [part] : [])));
  }
  return RETOLD.some(([words, share]) => same >= words && same + near >= share * core.length);
}

/** Share of the smaller set that the other one holds. */
export function contained(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const one of small) if (large.has(one)) shared++;
  return shared / small.size;
}

/** Both hold some and have none in common. */
export function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && contained(a, b) === 0;
}
