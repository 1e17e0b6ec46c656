/** What lends a unit, what is taken from it, and how far that may reach. */
import type { Span } from '../reading.ts';
import type { Quantity } from './find.ts';
import type { Phrase, Scene } from './phrases.ts';

/** What an earlier sentence counted, for numbers that only point at it. */
export type Lender = Pick<Quantity, 'unit' | 'kind' | 'value' | 'elsewhere'>;

/** Tokens back to a word that says what is counted. */
export const CLAUSE = 22;

/** The body's span over tokens first..last. */
export function span({ tokens }: Scene, first: number, last: number): Span[] {
  const opens = tokens[first];
  const closes = tokens[last];
  return opens && closes ? [{ start: opens.start, end: closes.end }] : [];
}

/** Where a quantity's unit was read. */
function told(scene: Scene, lender: Quantity): readonly Span[] {
  if (lender.elsewhere.length > 0) return lender.elsewhere;
  return lender.noun ? span(scene, lender.noun.first, lender.noun.last) : span(scene, lender.first, lender.last);
}

/** A quantity with the lender's unit; `noun` is its counted noun where that stands with it. */
export function take(scene: Scene, quantity: Quantity, lender: Quantity, noun: Phrase | null): Quantity {
  const lent = lender.noun ?? lender.lent;
  return {
    ...quantity,
    unit: lender.unit,
    kind: lender.kind,
    noun,
    elsewhere: told(scene, lender),
    ...(lent && noun === null ? { lent } : {}),
  };
}

/** Whether two numbers are of a size that one unit may have in one comparison. */
export const near = (a: Quantity, b: Quantity): boolean =>
  a.kind === 'count' || a.kind === 'money' || a.kind === 'measure'
    ? b.value * 50 > a.value && a.value * 50 > b.value
    : b.value < 1000;
