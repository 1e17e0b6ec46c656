/** Gradient-boosted decision trees (Friedman 2001): the sum of the leaves that a row of features falls into. */

/**
 * A forest in arrays. Node i splits on `feature[i]` at `threshold[i]` (value <= threshold goes to `left[i]`, else to
 * left[i] + 1); a leaf has feature -1 and its score in `threshold`.
 */
export interface Forest {
  readonly features: readonly string[];
  readonly base: number;
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
}

/** The forest as a function of a row: the probability of the positive class. */
export function evaluator(forest: Forest): (row: Float64Array) => number {
  const feature = Int16Array.from(forest.feature);
  const threshold = Float64Array.from(forest.threshold);
  const left = Int32Array.from(forest.left);
  return (row) => {
    let score = forest.base;
    for (const root of forest.roots) {
      let at = root;
      for (let split = feature[at] ?? -1; split >= 0; split = feature[at] ?? -1) {
        at = (left[at] ?? 0) + ((row[split] ?? 0) <= (threshold[at] ?? 0) ? 0 : 1);
      }
      score += threshold[at] ?? 0;
    }
    return 1 / (1 + Math.exp(-score));
  };
}
