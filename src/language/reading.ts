/**
 * A reading: what the program finds in one article. The types that every part of `language` fills in,
 * and `readText`, which runs the parts in order. Pure: no I/O, nothing imported from outside `language`.
 * All offsets are UTF-16 code units into the body, half open: body.slice(start, end) is the span's text.
 */
import { findEvents } from './events.ts';
import { linesOf } from './lines.ts';
import { findNames } from './names/index.ts';
import { findFigures } from './quantities/index.ts';
import { splitSentences } from './sentences.ts';
import { findQuotes } from './speakers/index.ts';
import { findTimes } from './times/index.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of the article before its body is read; relative times need it. */
export interface ReadingContext {
  /** Date of publication in EDTF, or null when unknown. */
  readonly published: string | null;
  /** True when `published` is itself inferred, so that what hangs on it is doubtful too. */
  readonly publishedInferred: boolean;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

export type Sentence = Span;

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A TIMEX3 expression (ISO-TimeML, TempEval-3 guidelines). */
export interface TimeExpression extends Span {
  readonly type: TimexType;
  /** TIMEX3 value: "2018-04-02", "2017-Q2", "P3D", "PRESENT_REF", "XXXX-WXX-1"; never guessed into a day. */
  readonly value: string;
  /** First and last day covered, YYYY-MM-DD, for DATE and TIME that resolve; else null. */
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
  /** Index into Reading.sentences. */
  readonly sentence: number;
  /** `stated`: written in full; `resolved`: worked out from a sure anchor; `inferred`: from a doubtful one. */
  readonly basis: 'stated' | 'resolved' | 'inferred';
}

export type FigureKind = 'money' | 'percent' | 'percentage_points' | 'count' | 'measure' | 'ratio' | 'ordinal';
export type FigureChange = 'level' | 'increase' | 'decrease' | 'target' | 'difference';

/** A number that quantifies something reported. */
export interface Figure extends Span {
  /** In plain units: 87 billion dollars is 87e9. */
  readonly value: number;
  readonly valueHigh: number | null;
  /** ISO 4217 code, `percent`, `percentage point`, SI or plain unit ("barrel/day"), or the counted noun in the singular. */
  readonly unit: string | null;
  readonly kind: FigureKind;
  /** What is measured, in the article's words, or null. */
  readonly measure: string | null;
  /** The time it is about, as a TIMEX3/EDTF value ("2017", "2017-01/2017-04"), or null. */
  readonly period: string | null;
  readonly change: FigureChange;
  /** Who says so, as written; null when it is the writer. */
  readonly speaker: string | null;
  /** "some", "over", "up to" …, or null. */
  readonly hedge: string | null;
  readonly text: string;
  readonly sentence: number;
  /** Where the unit was read, when it does not stand in `text` (a noun that two counts share, a country whose money it is). */
  readonly elsewhere?: readonly Span[];
}

/** A direct quotation or an attributed statement. */
export interface Quote extends Span {
  /** Who says it, as written where first named in full; null when it cannot be told. */
  readonly speaker: string | null;
  readonly text: string;
  /** True when the words stand in quotation marks or are a transcript's turn. */
  readonly direct: boolean;
  readonly sentence: number;
  /** What tells that it is said or meant, as written ("said", "according to"); null for a quotation that goes on. */
  readonly cue: string | null;
  /** Where the source stands, pronoun or name; for a quotation that goes on, where it stood last. */
  readonly source: Span | null;
  /** True where words are given, quoted or reported; false for a wish, a judgement or an act ("backed the plan"). */
  readonly speech: boolean;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A proper name; `canonical` is one key for all its spellings ("US", "U.S." and "United States" share one). */
export interface Name extends Span {
  readonly text: string;
  readonly canonical: string;
  readonly kind: NameKind;
  readonly sentence: number;
}

/** A sentence anchored on the time when the thing that it tells happens. */
export interface Event {
  readonly sentence: number;
  /** Index into Reading.times of the expression that governs the main event. */
  readonly time: number;
  /** EDTF: "2017-06-08", "2017-07-03/2017-07-04", "2017-05", "2018~". */
  readonly date: string;
  /** First and last day covered, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly basis: 'stated' | 'resolved' | 'inferred';
  readonly status: 'happened' | 'planned' | 'cancelled';
  /** Told in an aside of a sentence that tells something else: "after a state visit on July 3-4". */
  readonly aside?: true;
  /** Where the words begin that a relative clause is about, when the date stands in one: "the fund, which opened in 2014". */
  readonly of?: number;
}

export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  readonly events: readonly Event[];
}

/** Reads a clean body. Linear in its length; never throws on any text. */
export function readText(body: string, context: ReadingContext): Reading {
  const sentences = splitSentences(body);
  const lines = linesOf(body, sentences);
  const times = findTimes(body, sentences, context, lines);
  const names = findNames(body, sentences, lines);
  const quotes = findQuotes(body, sentences, names, lines);
  const figures = findFigures(body, sentences, { times, quotes, names, context }, lines);
  const events = findEvents(body, sentences, { times, quotes, context });
  return { sentences, times, figures, quotes, names, events };
}
