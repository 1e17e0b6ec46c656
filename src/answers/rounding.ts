/**
 * How exactly a figure is written, and whether two figures of one thing can both be right: "87 billion" and "87.3
 * billion" can, "84.2" and "87" cannot.
 */

export interface Written {
  readonly value: number;
  readonly valueHigh: number | null;
  readonly hedge: string | null;
  /** The figure as the article writes it, from which its precision is read. */
  readonly text: string;
}

/** What an unbounded hedge ("about", "some", "nearly") may hide, as a share of the value. */
const LOOSE = 0.05;

/** Any value beyond the number satisfies these. */
const ABOVE =
  /^(?:more than|over|over than|above|at least|(?:not|no) (?:less|fewer) than|a minimum of|exceed(?:ing|s|ed)?|in excess of|upwards of|beyond|well (?:over|above)|\+|plus|>|≥|(?:greater|higher) than|topp?(?:ed|ing|s)?|surpass(?:ed|ing|es)?|pass(?:ed|ing|es)?|cross(?:ed|ing|es)?|broken?|breached)$/i;
const BELOW =
  /^(?:(?:less|fewer) than|under|below|at most|up to|(?:not|no) more than|a maximum of|well (?:under|below)|<|≤|as (?:many|much|high) as)$/i;
/** And only values that are little beyond it satisfy these. */
const LITTLE_ABOVE = /^(?:just (?:over|above)|slightly more than|little more than|a little over)$/i;
const LITTLE_BELOW =
  /^(?:just (?:under|below|short of)|slightly less than|a little under|almost|nearly|close to|nearing|approaching)$/i;

/** Half of the last digit that is written, in plain units: "87 billion" is exact to 0.5 billion, "1,200" to 50 or less. */
export function halfStep({ value, text }: Pick<Written, 'value' | 'text'>): number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0]?.replaceAll(',', '');
  if (digits === undefined) return Math.abs(value) * 0.005;
  const written = Number(digits);
  const scale = written === 0 ? 1 : Math.abs(value / written);
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  // Trailing zeros of a round number are not exact: "1,200" may be 1,150 to 1,250, "100" 95 to 105.
  const zeros = decimals === 0 ? Math.min(/0*$/.exec(digits)?.[0].length ?? 0, Math.max(0, digits.length - 2)) : 0;
  return (10 ** (zeros - decimals) * scale) / 2;
}

/** The interval that a figure claims. */
function claimed(figure: Written): readonly [number, number] {
  const half = halfStep(figure);
  const low = Math.min(figure.value, figure.valueHigh ?? figure.value) - half;
  const high = Math.max(figure.value, figure.valueHigh ?? figure.value) + half;
  if (figure.hedge === null) return [low, high];
  const slack = Math.abs(figure.value) * LOOSE;
  const value = figure.valueHigh ?? figure.value;
  if (ABOVE.test(figure.hedge)) return [figure.value, Number.POSITIVE_INFINITY];
  if (BELOW.test(figure.hedge)) return [Number.NEGATIVE_INFINITY, value];
  if (LITTLE_ABOVE.test(figure.hedge)) return [figure.value, high + 2 * slack];
  if (LITTLE_BELOW.test(figure.hedge)) return [low - 2 * slack, value];
  return [low - slack, high + slack];
}

/** True when no value lies within what both claim. */
export function apart(a: Written, b: Written): boolean {
  const [lowA, highA] = claimed(a);
  const [lowB, highB] = claimed(b);
  const dust = 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value));
  return lowA > highB + dust || lowB > highA + dust;
}
