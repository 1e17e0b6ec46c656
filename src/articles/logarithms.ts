/** Logarithms of the small whole numbers that counts mostly are, looked up. */

const KNOWN = 1024;
const LOG1P = Float64Array.from({ length: KNOWN }, (_, n) => Math.log1p(n));
const LOG2 = Float64Array.from({ length: KNOWN }, (_, n) => Math.log2(n));

/** Math.log1p(n). */
export function log1p(n: number): number {
  return isKnown(n) ? (LOG1P[n | 0] ?? 0) : Math.log1p(n);
}

/** Math.log2(n). */
export function log2(n: number): number {
  return isKnown(n) ? (LOG2[n | 0] ?? 0) : Math.log2(n);
}

function isKnown(n: number): boolean {
  return n >= 0 && n < KNOWN && (n | 0) === n;
}
