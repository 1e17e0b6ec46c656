/** What an article's story is recognised by: names, figures, days and words of its title and opening. */
import { days } from '../articles/edtf.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../language/names/classes.ts';
import type { Event, Name, Reading } from '../language/reading.ts';
import { contentWords, type PlacedWords } from '../language/words.ts';

/** Sentences that open an article, and that are looked at. */
const OPENING = 3;
const LOOKED_AT = 14;
const WEIGHTS = { title: 3, opening: 1, rest: 0.4, name: 1.5, figure: 2, day: 2.2 };

const DAY_MS = 86_400_000;

/** Features by name, with weights. */
export type Features = Map<string, number>;

/** Words that stand for whom and what an article names; without those of kinds ("Motors", "River"). */
export interface Named {
  /** In its title or first sentence: whom it is about. */
  readonly foremost: ReadonlySet<string>;
  /** Anywhere that is looked at, whether or not known for a name. */
  readonly anywhere: ReadonlySet<string>;
}

/**
 * What an article is recognised by, before it is known how rare that is: from its title, its body's words and their
 * reading. Linear in the opening's length.
 */
export function featuresOf(
  { title, body }: { readonly title: string | null; readonly body: string },
  { words, starts, content }: PlacedWords,
  { sentences, times, names, figures, events }: Pick<Reading, 'sentences' | 'times' | 'names' | 'figures' | 'events'>,
): { features: Features; named: Named } {
  const features: Features = new Map();
  const add = (feature: string, weight: number) => features.set(feature, (features.get(feature) ?? 0) + weight);
  const place = (sentence: number) => (sentence < OPENING ? WEIGHTS.opening : WEIGHTS.rest);
  const titled = new Set(contentWords(title ?? ''));
  const foremost = new Set<string>();
  const anywhere = new Set(titled);
  for (const word of titled) add(`w ${word}`, WEIGHTS.title);
  let at = 0;
  let time = 0;
  sentences.slice(0, LOOKED_AT).forEach(({ start, end }, i) => {
    const told = new Set<string>();
    for (; at < words.length && (starts[at] ?? 0) < end; at++) {
      const word = words[at] ?? '';
      const from = starts[at] ?? 0;
      if (from < start || content[at] !== true) continue;
      // A day is told by the event, once; its words are those of every other event of the month.
      while ((times[time]?.end ?? from + 1) <= from) time++;
      if ((times[time]?.start ?? from + 1) <= from) continue;
      told.add(word);
      if (CAPITAL.test(body[starts[at] ?? 0] ?? '')) anywhere.add(word);
    }
    for (const word of told) add(`w ${word}`, place(i));
  });
  for (const name of names) {
    if (name.sentence >= LOOKED_AT) continue;
    add(`n ${name.canonical}`, WEIGHTS.name * place(name.sentence));
    for (const word of bearing(name)) {
      anywhere.add(word);
      if (name.sentence === 0 || titled.has(word)) foremost.add(word);
    }
  }
  for (const { value, unit, sentence } of figures)
    if (sentence < LOOKED_AT) add(`f ${value} ${unit ?? ''}`, WEIGHTS.figure * place(sentence));
  for (const day of eventDays(events)) add(`d ${day}`, WEIGHTS.day);
  for (const [feature, weight] of features) features.set(feature, Math.log2(1 + weight));
  return { features, named: { foremost, anywhere } };
}

const CAPITAL = /\p{Lu}/u;

/** The words of a name that tell it from others of its kind. */
function bearing({ canonical }: Name): string[] {
  const own = canonical.split(' ').filter((word) => !ORGANISATION_HEADS.has(word) && !PLACE_HEADS.has(word));
  return contentWords(own.join(' '));
}

/** Single days that the opening tells of. */
function eventDays(events: readonly Event[]): Set<string> {
  const named = events.filter((event) => event.sentence < LOOKED_AT && event.from === event.to);
  return new Set(named.map((event) => event.from));
}

/** Day of publication, else the last day that the text tells of, in days since 1970. */
export function dayToldOf(published: string | null, events: readonly Event[]): number | null {
  const told = events
    .filter((event) => event.status === 'happened' && event.from === event.to)
    .map((event) => event.to);
  const day = days(published)?.to ?? told.sort().at(-1);
  return day === undefined ? null : Math.floor(Date.parse(day) / DAY_MS);
}

/** 48 bits of two FNV-1a hashes over the characters from both ends. */
export function keyOf(feature: string): number {
  let forth = 0x811c9dc5;
  let back = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) {
    forth = Math.imul(forth ^ feature.charCodeAt(i), 0x01000193);
    back = Math.imul(back ^ feature.charCodeAt(feature.length - 1 - i), 0x01000193);
  }
  return (forth >>> 8) * 0x1000000 + (back >>> 8);
}

/** 16 bits of a name's word: enough to tell the few of one article from those of another. */
export function nameKeyOf(word: string): number {
  return keyOf(word) % 0x10000;
}
