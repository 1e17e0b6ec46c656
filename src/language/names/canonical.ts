/** One key for all spellings of a name within a body: short forms go to the last full form, letters to their expansion. */
import type { Name } from '../reading.ts';
import { BODIES } from './classes.ts';
import { GIVEN } from './given.ts';
import type { Found } from './runs.ts';

/** The names with their keys, in order. */
export function canonicalNames(body: string, found: readonly Found[]): Name[] {
  const letters = expansions(body, found);
  const people = new People(body, found);
  return found.map((name): Name => {
    const { start, end, sentence } = name;
    const text = body.slice(start, end);
    const at = { start, end, sentence, text };
    if (name.key !== null) return { ...at, canonical: name.key, kind: name.kind };
    const whole = name.words.join(' ');
    const expanded = letters.get(text);
    if (expanded !== undefined) return { ...at, canonical: expanded, kind: 'organisation' };
    if (name.kind === 'person' || name.kind === 'other' || (name.words.length === 1 && name.kind === 'place')) {
      const full = people.meet(name);
      if (full !== null) return { ...at, canonical: full, kind: 'person' };
    }
    return { ...at, canonical: withoutArticle(whole), kind: name.kind };
  });
}

/** "Shanghai Cooperation Organization (SCO)" and "SCO (Shanghai …)": letters by what stands beside them in brackets. */
function expansions(body: string, found: readonly Found[]): Map<string, string> {
  const map = new Map<string, string>();
  for (let i = 1; i < found.length; i++) {
    const one = found[i - 1];
    const two = found[i];
    if (!one || !two || one.sentence !== two.sentence) continue;
    if (!/^\s?\(["“']?$/.test(body.slice(one.end, two.start))) continue;
    const [short, long] = two.words.length === 1 ? [two, one] : [one, two];
    if (short.words.length !== 1 || long.words.length < 2) continue;
    const text = body.slice(short.start, short.end);
    const wanted = text.replace(/[^A-Z]/g, '').toLowerCase();
    if (wanted.length < 2 || wanted.length > 8 || wanted.length * 2 < text.length) continue;
    const initials = long.words
      .filter((w) => w.length > 3 || !/^(?:of|the|for|and|on)$/.test(w))
      .map((w) => w[0] ?? '');
    if (matches(wanted, initials.join('')))
      map.set(text, long.key ?? BODIES.get(wanted) ?? withoutArticle(long.words.join(' ')));
  }
  return map;
}

/** Whether the letters are the initials, one more or less allowed. */
function matches(letters: string, initials: string): boolean {
  let at = 0;
  for (const c of initials) if (c === letters[at]) at++;
  return at === letters.length ? initials.length - letters.length <= 2 : at >= 3 && at === letters.length - 1;
}

function withoutArticle(words: string): string {
  return words.startsWith('the ') ? words.slice(4) : words;
}

/** People named in full, by the words that may stand for them alone. */
class People {
  /** How often each full name that a word may mean stands in the body, in order of appearance. */
  readonly #holders = new Map<string, Map<string, number>>();
  /** Relatives of somebody whose family name stood alone before. */
  readonly #kin = new Set<Found>();
  /** Whom a word means so far, and how often it stood alone since. */
  readonly #last = new Map<string, { readonly key: string; alone: number }>();
  /** Family names that stand alone behind the title of an office, and full names that do. */
  readonly #titled = new Set<string>();
  /** The sentence that has a name first, as it is written. */
  readonly #first = new Map<string, number>();
  /** Keys by first and last word: "Hillary Rodham Clinton" is Hillary Clinton. */
  readonly #ends = new Map<string, string>();

  constructor(body: string, found: readonly Found[]) {
    const alone = new Set<string>();
    // "Ana Ruiz has left … Ruiz, 47, shrugged": what the family name does alone makes the two words a person.
    const acting = new Set(
      found.filter((one) => one.acts || (one.sure && one.words.length === 1)).map((one) => one.words[0]),
    );
    const families = new Set(
      found.filter((one) => one.sure && one.kind === 'person' && one.words.length > 1).map((one) => one.words.at(-1)),
    );
    for (const name of found) {
      const words = personWords(name);
      const office = OFFICE.test(body.slice(Math.max(0, name.start - 20), name.start));
      if (words.length === 1) alone.add(words[0] ?? '');
      const called = words.join(' ');
      if (!this.#first.has(called)) this.#first.set(called, name.sentence);
      if (office && words.length > 0) this.#titled.add(words.length === 1 ? (words[0] ?? '') : this.#keyOf(words));
      const told = name.sure && name.kind === 'person';
      // Whoever is called by the family name before is no first mention: "Mayor Roe … Harbour Roe voters".
      const meant =
        name.kind === 'other' &&
        words.length === 2 &&
        acting.has(words[1]) &&
        !families.has(words[1]) &&
        !alone.has(words[1] ?? '') &&
        !/^(?:north|south|east|west|new|old|great|upper|lower)$/.test(words[0] ?? '');
      if (!(told || meant) || words.length < 2) continue;
      // "his father, Peter Costa": the Costa whom all speak of is another.
      if (alone.has(words.at(-1) ?? '') && KIN.test(body.slice(Math.max(0, name.start - 24), name.start))) {
        this.#kin.add(name);
        continue;
      }
      const key = this.#keyOf(words);
      for (const word of handles(words)) {
        const holders = this.#holders.get(word) ?? new Map<string, number>();
        this.#holders.set(word, holders.set(key, (holders.get(key) ?? 0) + 1));
      }
    }
  }

  /** The key of a mention, or null where it is no person known. */
  meet(name: Found): string | null {
    const words = personWords(name);
    if (words.length === 0) return null;
    if (words.length > 1) {
      const ends = `${words[0]} ${words[words.length - 1]}`;
      if (!name.sure && !this.#ends.has(ends)) return null;
      const key = this.#keyOf(words);
      for (const word of handles(words)) {
        const last = this.#last.get(word);
        // Who is called by the name alone keeps it, though a relative is named.
        if (last?.key !== key && (last?.alone ?? 0) < SETTLED && !this.#kin.has(name) && this.#mayBe(word, key))
          this.#last.set(word, { key, alone: 0 });
      }
      return key;
    }
    const word = words[0] ?? '';
    let last = this.#last.get(word);
    if (!last) {
      const holder = this.#holder(word);
      if (holder === null && !name.sure) return null;
      last = { key: holder ?? word, alone: 0 };
      this.#last.set(word, last);
    }
    last.alone++;
    return last.key;
  }

  /** "President Roe" is nobody of that name who has no title and is named in full only long after. */
  #mayBe(word: string, key: string): boolean {
    if (!this.#titled.has(word) || this.#titled.has(key)) return true;
    return (this.#first.get(key) ?? 0) - (this.#first.get(word) ?? 0) <= INTRODUCED;
  }

  /**
   * Whom a word means before any full name: who has that name most often; the word itself where two have it alike. A
   * given name alone, "John", is not yet the John of a later sentence.
   */
  #holder(word: string): string | null {
    const holders = [...(this.#holders.get(word) ?? [])]
      .filter(([key]) => this.#mayBe(word, key) && !(key.startsWith(`${word} `) && GIVEN.has(word)))
      .sort((a, b) => b[1] - a[1]);
    const [first, second] = holders;
    if (!first) return null;
    return second && second[1] === first[1] ? word : first[0];
  }

  #keyOf(words: readonly string[]): string {
    const ends = `${words[0]} ${words[words.length - 1]}`;
    const known = this.#ends.get(ends);
    if (known !== undefined) return known;
    const key = words.join(' ');
    this.#ends.set(ends, key);
    return key;
  }
}

/** What tells that somebody is named as another's relative. */
const KIN =
  /\b(?:father|mother|wife|husband|son|daughter|brother|sister|uncle|aunt|cousin|niece|nephew|widow|widower|grandfather|grandmother|grandson|granddaughter|in-law|first lady),?\s$/i;
/** Sentences within which news names in full whom it has called by the family name in its headline or lead. */
const INTRODUCED = 5;
/** The title of an office, of which there is one of a name. */
const OFFICE =
  /\b(?:president|chancellor|minister|premier|secretary|senator|sen|congress(?:wo)?man|rep|governor|gov|mayor|king|queen|pope|general|gen|judge|justice|speaker)\.?\s$/i;
/** Times that a name stands alone until a relative's full name no longer takes it. */
const SETTLED = 2;

/** Words without initials and "Jr.". */
function personWords({ words }: Found): string[] {
  return words.filter((word) => !/^\p{L}\.?$|^(?:\p{L}\.)+$|^(?:jr|sr|ii|iii|iv)\.?$/u.test(word));
}

/** The words that may stand for the person alone: the last, and the first (a family name in Chinese, a given one else). */
function handles(words: readonly string[]): ReadonlySet<string> {
  const last = words[words.length - 1] ?? '';
  const first = words[0] ?? '';
  return new Set([last, first, words.slice(1).join(' ')]);
}
