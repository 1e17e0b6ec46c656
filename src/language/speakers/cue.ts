/** An attribution as it is found: its cue, its source and where its content stands. */
import type { Span } from '../reading.ts';
import type { Range } from './phrases.ts';
import type { Verb } from './verbs.ts';

export interface Relation {
  readonly source: Range | null;
  readonly cue: Span;
  /** Tokens [from, to). */
  readonly content: Range;
  /** Words of another as such, not an attitude or an act. */
  readonly speech: boolean;
  /** Words are given: the content is a clause or holds a quotation, and is no bare thing or wish ("denied the charge"). */
  readonly statement: boolean;
  /** The content stands before the cue. */
  readonly fronted: boolean;
}

/** A cue with its source, before its content is cut off where the next one begins. */
export interface Cue {
  readonly at: number;
  readonly verb: Verb | null;
  readonly group: number;
  readonly source: Range | null;
  /** Where the content after the cue begins, or -1. */
  readonly forward: number;
  /** The content before the cue, for "…, she said". */
  readonly back: Range | null;
  readonly cueEnd: number;
  readonly speech: boolean;
  /** The source was taken from the verb before: "and called …". */
  readonly shared: boolean;
}

/** "In her view, …", "by his reckoning, …". */
export const VIEWS: ReadonlySet<string> = new Set(
  `view opinion words estimation judgment judgement account telling reckoning estimate estimates calculation calculations
  count assessment`.split(/\s+/),
);
