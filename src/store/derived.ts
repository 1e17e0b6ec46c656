/**
 * What the indexes keep of an article, worked out from it alone: index words, topics, the features of stories, the keys
 * of copies. The threads that read work it out beforehand, since the thread that writes is one; the result is the same.
 */
import type { Article } from '../articles/article.ts';
import { copyKeys } from '../articles/fingerprint.ts';
import { suspects } from '../articles/repeated.ts';
import { countryName } from '../language/names/countries.ts';
import type { Event, Figure, Name, Quote, Reading, Sentence, TimeExpression } from '../language/reading.ts';
import { plain } from '../language/spelling.ts';
import { indexWords, placedWords } from '../language/words.ts';
import type { ReadingPart, TopicKind } from './corpus.ts';
import { dayToldOf, featuresOf, keyOf, nameKeyOf } from './features.ts';

/** Words of the body that count as its lead. */
const LEAD = 60;

export interface Derived {
  /** Columns of the full-text index: words apart by a space. */
  readonly text: { readonly title: string; readonly lead: string; readonly body: string };
  readonly title: string;
  readonly topics: readonly { readonly kind: TopicKind; readonly key: string; readonly label: string }[];
  /** Features of its story, by key, with weights. */
  readonly features: { readonly keys: readonly number[]; readonly weights: readonly number[] };
  /** Words of names in it, as 16 bits each: of those that it is about, and of all. */
  readonly named: { readonly foremost: readonly number[]; readonly anywhere: readonly number[] };
  /** Day that it tells of, in days since 1970; null when nothing tells. */
  readonly day: number | null;
  readonly copyKeys: readonly number[];
  /** Lines that are furniture if other articles of its source hold them, by key; before any were taken out. */
  readonly suspects: readonly number[];
}

export function derive(article: Article, reading: Reading | Readonly<Record<ReadingPart, string>>): Derived {
  const names = parsed<Name>(reading.names);
  const events = parsed<Event>(reading.events);
  const body = placedWords(article.body);
  const { features, named } = featuresOf(article, body, {
    sentences: parsed<Sentence>(reading.sentences),
    times: parsed<TimeExpression>(reading.times),
    names,
    figures: parsed<Figure>(reading.figures),
    events,
  });
  return {
    text: {
      title: indexWords(article.title ?? '').join(' '),
      lead: body.words.slice(0, LEAD).join(' '),
      body: body.words.join(' '),
    },
    title: plain(article.title ?? ''),
    topics: topicsOf(article, names, parsed<Quote>(reading.quotes)),
    features: { keys: [...features.keys()].map(keyOf), weights: [...features.values()] },
    named: { foremost: [...named.foremost].map(nameKeyOf), anywhere: [...named.anywhere].map(nameKeyOf) },
    day: dayToldOf(article.published, events),
    copyKeys: copyKeys(article.body),
    suspects: suspects(article.body).map(lineKey),
  };
}

/** A source's name whatever its case, of any alphabet. */
export function sourceKey(source: string): string {
  return source.normalize('NFC').toLowerCase();
}

/** The key of a line among those of its source. */
export function lineKey(line: string): number {
  return keyOf(`l ${line}`);
}

function topicsOf(article: Article, names: readonly Name[], quotes: readonly Quote[]): Derived['topics'] {
  const told = new Map<string, { kind: TopicKind; key: string; label: string }>();
  const tell = (kind: TopicKind, key: string, label: string) => {
    const known = told.get(`${kind}\n${key}`);
    if (key !== '' && (!known || isFuller(label, known.label))) told.set(`${kind}\n${key}`, { kind, key, label });
  };
  for (const { canonical, text } of names) tell('name', canonical, countryName(canonical) ?? text);
  for (const { speaker } of quotes) if (speaker !== null) tell('speaker', plain(speaker), speaker);
  if (article.source !== null) tell('source', sourceKey(article.source), article.source);
  return [...told.values()];
}

/** Of two spellings of a name the longer one, but none in capitals throughout where another is to be had. */
function isFuller(label: string, than: string): boolean {
  const [shouted, before] = [label === label.toUpperCase(), than === than.toUpperCase()];
  return shouted === before ? label.length > than.length : before;
}

function parsed<T>(part: string | readonly T[]): readonly T[] {
  return typeof part === 'string' ? (JSON.parse(part) as T[]) : part;
}
