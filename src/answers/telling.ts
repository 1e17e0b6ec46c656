/** Whether two sentences tell the same, in whatever words: their names, numbers and days decide before their words do. */
import type { Name, TimeExpression } from '../language/reading.ts';

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
