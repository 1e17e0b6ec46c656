/** What the sentence before told, for the numbers of the next one: units that it lends, its measure and its period. */
import type { Span } from '../reading.ts';
import type { Quantity } from './find.ts';
import type { Lender } from './lenders.ts';
import type { Token } from './tokens.ts';

/** What the last figure of a sentence measured and of when, for sentences that only point back. */
export interface Told {
  readonly measure: string;
  /** What the sentence's first figure measured, and the first of each unit. */
  readonly first: string;
  readonly of: ReadonlyMap<string | null, string>;
  readonly period: string | null;
}

/** What quantities a sentence lends: its last count, its last amount of money, and all of them. */
export interface Lenders {
  readonly count: Lender | null;
  readonly money: Lender | null;
  readonly all: readonly Lender[];
}

interface From<What> {
  readonly what: What;
  readonly sentence: number;
}

/** Goes through the sentences in order; what is asked for is of the same sentence or of the one before. */
export class Memory {
  #count: From<Lender> | null = null;
  #money: From<Lender> | null = null;
  #all: From<readonly Lender[]> | null = null;
  #told: From<Told> | null = null;

  lenders(sentence: number): Lenders {
    return {
      count: near(this.#count, sentence),
      money: near(this.#money, sentence),
      all: near(this.#all, sentence) ?? [],
    };
  }

  told(sentence: number): Told | null {
    return near(this.#told, sentence);
  }

  keep(sentence: number, tokens: readonly Token[], quantities: readonly Quantity[]): void {
    const all = quantities.map((one) => ({ ...one, elsewhere: whereRead(tokens, one) }));
    this.#all = { what: all, sentence };
    const count = all.findLast(({ kind, unit, value }) => kind === 'count' && unit !== null && value > 1);
    if (count) this.#count = { what: count, sentence };
    const money = all.findLast(({ kind, unit }) => kind === 'money' && unit?.includes('/') === false);
    if (money) this.#money = { what: money, sentence };
  }

  tell(sentence: number, what: Told): void {
    this.#told = { what, sentence };
  }
}

const near = <What>(from: From<What> | null, sentence: number): What | null =>
  from && sentence - from.sentence <= 1 ? from.what : null;

/** The spans that a quantity's unit was read from. */
function whereRead(tokens: readonly Token[], { noun, elsewhere, first, last }: Quantity): readonly Span[] {
  if (elsewhere.length > 0) return elsewhere;
  const opens = tokens[noun?.first ?? first];
  const closes = tokens[noun?.last ?? last];
  return opens && closes ? [{ start: opens.start, end: closes.end }] : [];
}
