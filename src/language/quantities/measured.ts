/** What a quantity measures, as phrases of its sentence, and how they are gathered. */
import type { Quantity } from './find.ts';
import type { Phrase } from './phrases.ts';

export interface Measured {
  /** In the sentence's order, not overlapping. */
  readonly phrases: readonly Phrase[];
  /** Nothing in the sentence says it: the words of an earlier figure are meant. */
  readonly back: boolean;
}

/** A quantity and what it measures. */
export interface Known {
  readonly quantity: Quantity;
  readonly measured: Measured;
}

export const only = (phrase: Phrase): Measured => ({ phrases: [phrase], back: false });

/** Phrases in the order in which they were thought of; one that overlaps a known one is left out. */
export class Phrases {
  readonly list: Phrase[] = [];

  push(phrase: Phrase | null): boolean {
    if (!phrase || this.list.some((known) => known.first <= phrase.last && phrase.first <= known.last)) return false;
    this.list.push(phrase);
    return true;
  }

  pushAll(measured: Measured): void {
    for (const phrase of measured.phrases) this.push(phrase);
  }

  get empty(): boolean {
    return this.list.length === 0;
  }

  get words(): number {
    return this.list.reduce((sum, phrase) => sum + phrase.last - phrase.first + 1, 0);
  }

  done(back = false): Measured {
    return { phrases: this.list.toSorted((a, b) => a.first - b.first), back: back && this.empty };
  }
}
