/** What an article's story is recognised by: names, figures, days and words of its title and opening. */
import { days } from '../articles/edtf.ts';
import type { Event, Reading } from '../language/reading.ts';
import { contentWords, type PlacedWords } from '../language/words.ts';

/** Sentences that open an article, and that are looked at. */
const OPENING = 4;
const LOOKED_AT = 14;
const WEIGHTS = {
  title: 1.6,
  opening: 1,
  rest: 0.4,
  person: 2,
  place: 1.2,
  organisation: 1.8,
  other: 1.6,
  figure: 2,
  day: 2.2,
};

const DAY_MS = 86_400_000;

/** Features by name, with weights. */
export type Features = Map<string, number>;

/**
 * What an article is recognised by, before it is known how rare that is: from its title, its body's words and their reading. Linear in the
 * opening's length.
 */
export function featuresOf(
  { title, published }: { readonly title: string | null; readonly published: string | null },
  { words, starts, content }: PlacedWords,
  { sentences, names, figures, events }: Pick<Reading, 'sentences' | 'names' | 'figures' | 'events'>,
): Features {
  const found: Features = new Map();
  const add = (feature: string, weight: number) => found.set(feature, (found.get(feature) ?? 0) + weight);
  const place = (sentence: number) => (sentence < OPENING ? WEIGHTS.opening : WEIGHTS.rest);
  for (const word of new Set(contentWords(title ?? ''))) add(`w ${word}`, WEIGHTS.title);
  let at = 0;
  sentences.slice(0, LOOKED_AT).forEach(({ start, end }, i) => {
    const told = new Set<string>();
    for (; at < words.length && (starts[at] ?? 0) < end; at++)
      if ((starts[at] ?? 0) >= start && content[at] === true) told.add(words[at] ?? '');
    for (const word of told) add(`w ${word}`, place(i));
  });
  for (const name of names)
    if (name.sentence < LOOKED_AT) add(`n ${name.canonical}`, WEIGHTS[name.kind] * place(name.sentence));
  for (const { value, unit, sentence } of figures)
    if (sentence < LOOKED_AT) add(`f ${value} ${unit ?? ''}`, WEIGHTS.figure * place(sentence));
  for (const day of eventDays(events, published)) add(`d ${day}`, WEIGHTS.day);
  for (const [feature, weight] of found) found.set(feature, Math.log2(1 + weight));
  return found;
}

/** Single days that the opening tells of; the day of publication itself says little. */
function eventDays(events: readonly Event[], published: string | null): Set<string> {
  const named = events.filter(
    (event) => event.sentence < LOOKED_AT && event.from === event.to && event.from !== published,
  );
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

/** 48 bits of two FNV-1a hashes over the characters from both ends; the lowest bit tells days from the rest. */
export function keyOf(feature: string): number {
  let forth = 0x811c9dc5;
  let back = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) {
    forth = Math.imul(forth ^ feature.charCodeAt(i), 0x01000193);
    back = Math.imul(back ^ feature.charCodeAt(feature.length - 1 - i), 0x01000193);
  }
  return ((forth >>> 8) * 0x1000000 + (back >>> 8)) * 2 + (feature.startsWith('d ') ? 1 : 0);
}
