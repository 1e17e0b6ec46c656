/**
 * Short reports by several outlets on one subject, and what a careful reader brings together of them. They were marked
 * before the program had read them.
 */
import type { Given } from '../corpus.ts';

/** A figure as a reader names it: its period (EDTF, "-" for none, "*" for any) and its value in plain units: "2021 8100000". */
export type Told = string;

export interface Asked {
  readonly topic: string;
  /** Each list stands in one measure, in this order. */
  readonly together: readonly (readonly Told[])[];
  /** No two of a list stand in one measure. */
  readonly apart?: readonly (readonly Told[])[];
  readonly disagreements?: readonly (readonly Told[])[];
  readonly revisions?: readonly (readonly Told[])[];
  /** Values that the answer does not hold at all. */
  readonly absent?: readonly number[];
  /** Faults that the program still makes, in the words of the test. */
  readonly missed?: readonly string[];
}

export interface Dossier {
  readonly name: string;
  readonly articles: readonly Given[];
  readonly asked: readonly Asked[];
}

/** A report: its first line is the title, the rest its paragraphs. */
export function report(source: string, published: string, text: string): Given {
  const [title = '', ...body] = text.trim().split('\n');
  return {
    title: title.trim(),
    source,
    published,
    body: body
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n\n'),
  };
}
