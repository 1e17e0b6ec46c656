/**
 * Days that a text tells from a happening which only other articles date: "two days after the summit in Astana", "on the
 * eve of the vote in Tarn". The happening is known by its word and its place, and by a day that all who date it agree on;
 * what comes of it is an inference, and the article that dates it is named.
 */
import { NOUN } from '../language/happenings.ts';
import type { Event, Sentence } from '../language/reading.ts';
import { dayValue, parseDay } from '../language/times/calendar.ts';
import type { StoredArticle } from '../store/corpus.ts';

export interface ReadArticle {
  readonly article: StoredArticle;
  readonly sentences: readonly Sentence[];
  readonly events: readonly Event[];
}

/** An event whose day another article gives. */
export interface Borrowed {
  readonly event: Event;
  /** The article that dates the happening. */
  readonly from: number;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const PLACE = "((?:\\p{Lu}[\\p{L}’'-]{2,30})(?: \\p{Lu}[\\p{L}’'-]{2,30})?)";
const COUNT = NUMBERS.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');
const COUNTED = new RegExp(
  `\\b(?:(${COUNT}|[Aa]|\\d{1,2}) days? (after|before)|[Tt]he (eve|day|morning|afternoon|evening|night) (of|after|before)) the (?:[\\p{Ll}-]{1,20} ){0,2}(${NOUN}) (?:in|at|near) ${PLACE}`,
  'gu',
);
/** What counts from a happening does not date it. */
const BESIDE = /\b(?:after|before|since|until|following|ahead of|eve of|prior to)\b/iu;
/** Such phrases of one topic that are looked at, days within which articles tell of one happening, and how long one is. */
const MOST = 40;
const WINDOW = 60;
const LONGEST = 3;

/** By article. Only where some text counts so is anything looked for; then linear in the events of all articles. */
export function borrowedDays(read: readonly ReadArticle[]): Map<number, Borrowed[]> {
  const found = new Map<number, Borrowed[]>();
  let left = MOST;
  for (const { article, sentences, events } of read) {
    for (const match of article.body.matchAll(COUNTED)) {
      if (--left < 0) return found;
      const [, count = '', side = '', unit = '', unitSide = '', noun = '', place = ''] = match;
      const sentence = sentences.findIndex(({ start, end }) => start <= match.index && match.index < end);
      const published = dayOf(article);
      if (sentence < 0 || published === null) continue;
      // Of "the summit in Busan Aiko Tanaka called" the second word is no more of the place.
      const happening =
        dated(read, article.id, published, noun, place) ??
        dated(read, article.id, published, noun, place.split(' ', 1)[0] ?? place);
      if (happening === null) continue;
      const back = side === 'before' || unitSide === 'before' || unit === 'eve';
      const by = side === '' ? (unitSide === 'of' && !back ? 0 : 1) : numberOf(count);
      const day = dayValue(back ? happening.first - by : happening.last + by);
      // What the text itself dates it knows better.
      if (events.some((event) => event.sentence === sentence && event.from <= day && event.to >= day)) continue;
      const event: Event = {
        sentence,
        time: NO_TIME,
        date: day,
        from: day,
        to: day,
        basis: 'inferred',
        status: 'happened',
      };
      found.set(article.id, [...(found.get(article.id) ?? []), { event, from: happening.article }]);
    }
  }
  return found;
}

/** No expression of the article's own times governs it. */
const NO_TIME = -1;

/** When other articles say that it was, and the first of them; null where they do not, or differ. */
function dated(
  read: readonly ReadArticle[],
  own: number,
  published: number,
  noun: string,
  place: string,
): { first: number; last: number; article: number } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let by: number | null = null;
  for (const { article, sentences, events } of read) {
    const day = dayOf(article);
    if (article.id === own || day === null || Math.abs(day - published) > WINDOW) continue;
    if (!article.body.includes(place)) continue;
    for (const { sentence, from, to, status, aside } of events) {
      const [begins, ends] = [parseDay(from), parseDay(to)];
      const span = sentences[sentence];
      if (!span || begins === null || ends === null || ends - begins > LONGEST) continue;
      if (status === 'cancelled' || aside === true) continue;
      const text = article.body.slice(span.start, span.end);
      if (!text.includes(place) || !text.includes(noun) || BESIDE.test(text)) continue;
      by ??= article.id;
      first = Math.min(first, begins);
      last = Math.max(last, ends);
    }
  }
  // Told of many days it is several happenings, or not known which of the days is its own.
  return by === null || last - first > LONGEST ? null : { first, last, article: by };
}

function dayOf({ publishedFrom, publishedTo }: StoredArticle): number | null {
  return publishedFrom !== null && publishedFrom === publishedTo ? parseDay(publishedFrom) : null;
}

function numberOf(count: string): number {
  const word = count.toLowerCase();
  return word === 'a' ? 1 : NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 1 : Number(word);
}
