/**
 * Which sentences of one article are told. A sentence that leans on the one before it ("She …", "But …") is worth
 * telling where that one is told too, and then both stand together; so sentences are chosen in runs, each of which
 * opens with one that can be read alone. On two halves of 209 articles this, and leaving words of reporting out of what
 * a sentence is measured by, won 1.2 of ROUGE-1 each.
 */
import type { Measured } from './salience.ts';
import { contained } from './telling.ts';

/** Of one article's sentences, how far two may share their words. */
const OVERLAP = 0.65;
/** What leaning costs: of two that say as much, the one that stands alone is told. */
const LEANS = 0.05;

/** So many sentences, in the order in which they stand; fewer only where there are no more. */
export function excerpt(measured: readonly Measured[], wanted: number): Measured[] {
  const runs = measured.flatMap((_, i) => runTo(measured, i, wanted));
  const chosen = new Set<Measured>();
  const fits = (one: Measured) =>
    [...chosen].every((other) => other === one || contained(one.stems, other.stems) <= OVERLAP);
  while (chosen.size < wanted) {
    let best: readonly Measured[] = [];
    let most = Number.NEGATIVE_INFINITY;
    for (const run of runs) {
      const more = run.filter((one) => !chosen.has(one));
      if (more.length === 0 || chosen.size + more.length > wanted || !more.every(fits)) continue;
      const value = more.reduce((sum, one) => sum + one.score - (one.reads === 'leaning' ? LEANS : 0), 0) / more.length;
      if (value > most) {
        most = value;
        best = more;
      }
    }
    if (best.length === 0) break;
    for (const one of best) chosen.add(one);
  }
  // Rather a sentence that reads badly than fewer than were asked for.
  for (const one of measured.toSorted((a, b) => b.score - a.score)) {
    if (chosen.size >= wanted) break;
    if (!chosen.has(one) && fits(one)) chosen.add(one);
  }
  return [...chosen].sort((a, b) => a.start - b.start);
}

/** The sentence with those before it that it leans on, if they are not too many. Nothing stands before the first one. */
function runTo(measured: readonly Measured[], at: number, most: number): [] | [readonly Measured[]] {
  const run: Measured[] = [];
  for (let i = at; i >= 0 && run.length < most; i--) {
    const one = measured[i];
    if (!one || one.reads === 'never') return [];
    run.push(one);
    if (one.reads === 'alone' || i === 0) return [run];
  }
  return [];
}
