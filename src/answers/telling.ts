/** Whether two sentences tell the same, in whatever words: their names, numbers and days decide before their words do. */
import type { Name, TimeExpression } from '../language/reading.ts';
import { relatedWords } from '../language/related.ts';
import { EVERYWHERE } from './salience.ts';

/** What a sentence asserts, as far as it can be compared. */
export interface Telling {
  readonly stems: ReadonlySet<string>;
  /** Canonical names. */
  readonly names: ReadonlySet<string>;
  /** Those of them that are told to do something: the first ones that no preposition leads to, or those behind "by". */
  readonly doers: ReadonlySet<string>;
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
  const inside = names.filter((name) => name.sentence === sentence);
  const days = new Set<string>();
  let untimed = text;
  for (const time of times) {
    if (time.sentence !== sentence) continue;
    if (time.from !== null) days.add(`${time.from}/${time.to}`);
    untimed = untimed.replace(time.text, ' ');
  }
  const numbers = new Set((untimed.match(/\d+(?:[.,]\d+)*/g) ?? []).map((n) => n.replace(/,/g, '')));
  return {
    stems,
    names: new Set(inside.map(({ canonical }) => canonical)),
    doers: doersOf(text, inside),
    numbers,
    days,
  };
}

/** Leads to a name that does nothing. */
const LED =
  /\b(?:with|of|in|from|to|on|for|at|against|between|after|before|over|under|into|near|about|than|via)(?: the)?$/u;
const BY = /\bby(?: the)?$/u;
/** Between two names that do it together, or that are one: "Norland and", "Norland's President". */
const JOINED = /^(?:['’]s)?,?(?: and)?(?: (?:\p{Lu}\p{L}*|president|leader|premier))* ?$/u;

/** Linear in the text's length. The names stand in the order of the text. */
function doersOf(text: string, names: readonly Name[]): ReadonlySet<string> {
  const placed: { name: string; from: number; to: number }[] = [];
  for (const { text: written, canonical } of names) {
    const from = text.indexOf(written, placed.at(-1)?.to ?? 0);
    if (from >= 0) placed.push({ name: canonical, from, to: from + written.length });
  }
  const before = (from: number) => text.slice(Math.max(0, from - 20), from).trimEnd();
  const by = placed.findIndex(({ from }) => BY.test(before(from)));
  const first = by >= 0 ? by : placed.findIndex(({ from }) => !LED.test(before(from)));
  const doers = new Set<string>();
  for (let i = Math.max(0, first); i < placed.length && first >= 0; i++) {
    const [last, one] = [placed[i - 1], placed[i]];
    if (!one || (i > first && !JOINED.test(text.slice(last?.to ?? 0, one.from)))) break;
    doers.add(one.name);
  }
  return doers;
}

/** True when one of the two says nothing that the other does not. */
export function tellsSame(a: Telling, b: Telling): boolean {
  if (turned(a, b)) return false;
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
  if (differ(a.numbers, b.numbers) || differ(a.days, b.days) || turned(a, b)) return false;
  return coreIn(a, b, about) || coreIn(b, a, about);
}

/** What one of two does to the other in the one, the other does in the other: "X on Y" and "Y on X". */
function turned(a: Telling, b: Telling): boolean {
  const named = (doers: ReadonlySet<string>, names: ReadonlySet<string>) => [...doers].some((name) => names.has(name));
  return named(a.doers, b.names) && named(b.doers, a.names) && !named(a.doers, b.doers);
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
