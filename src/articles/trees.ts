/** Gradient-boosted decision trees (Friedman 2001): the sum of the leaves that a row of features falls into. */

/**
 * A forest in arrays. Node i splits on `feature[i]` at `threshold[i]` (value <= threshold goes to `left[i]`, else to
 * left[i] + 1); a leaf has feature -1 and its score in `threshold`. No tree has more than 16 leaves.
 */
export interface Forest {
  readonly features: readonly string[];
  readonly base: number;
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
}

/** Most leaves of a tree: one bit each, in the lower half of a number whose upper half is the tree's. */
const LEAVES = 16;

interface Split {
  readonly feature: number;
  readonly threshold: number;
  readonly tree: number;
  /** The leaves that are still possible when the value is above the threshold. */
  readonly mask: number;
}

/** Rows of a table, `width` wide, to each forest's odds: the probability of the positive class for these rows. */
export type Evaluator = (rows: Float32Array, width: number, places: Int32Array) => Float64Array[];

/**
 * Forests over the same features as one function. Feature by feature instead of tree by tree (QuickScorer, Lucchese et
 * al. 2015): each split that sends the row to the right strikes out the leaves to its left, and of those left the first
 * is the row's. No jumps to guess but where a feature's splits end, so that it takes a third of the time, and several
 * forests little more than one.
 */
export function evaluator(forests: readonly Forest[]): Evaluator {
  const trees = forests.reduce((sum, { roots }) => sum + roots.length, 0);
  const splits: Split[] = [];
  const scores = new Float64Array(trees * LEAVES);
  /** Where the trees of each forest end. */
  const ends: number[] = [];
  let tree = 0;
  for (const forest of forests) {
    for (const root of forest.roots) plant(forest, root, tree++);
    ends.push(tree);
  }
  splits.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
  const thresholds = Float32Array.from(splits, ({ threshold }) => threshold);
  /** Tree and mask of each split; what the tree's number adds to the mask is above all leaves. */
  const strikes = Int32Array.from(splits, ({ tree, mask }) => (tree << LEAVES) | mask);
  /** The features that there are splits on, and where those of each end. */
  const used = Int32Array.from(new Set(splits.map(({ feature }) => feature)));
  const until = used.map((feature) => splits.findLastIndex((split) => split.feature === feature) + 1);
  const possible = new Int32Array(trees);
  return (rows, width, places) => {
    const odds = forests.map(() => new Float64Array(places.length));
    for (let i = 0; i < places.length; i++) {
      const row = (places[i] ?? 0) * width;
      possible.fill(-1);
      let k = 0;
      for (let u = 0; u < used.length; u++) {
        const value = rows[row + (used[u] ?? 0)] ?? 0;
        const end = until[u] ?? 0;
        for (; k < end && value > (thresholds[k] ?? 0); k++) {
          const strike = strikes[k] ?? 0;
          possible[strike >> LEAVES] = (possible[strike >> LEAVES] ?? 0) & strike;
        }
        k = end;
      }
      let t = 0;
      for (let f = 0; f < forests.length; f++) {
        let score = forests[f]?.base ?? 0;
        for (const end = ends[f] ?? 0; t < end; t++) {
          const left = possible[t] ?? 0;
          score += scores[t * LEAVES + 31 - Math.clz32(left & -left)] ?? 0;
        }
        const found = odds[f];
        if (found !== undefined) found[i] = 1 / (1 + Math.exp(-score));
      }
    }
    return odds;
  };

  /** Takes a tree apart: its leaves from left to right, and for each split the leaves that it strikes out. */
  function plant(forest: Forest, root: number, at: number): void {
    let leaves = 0;
    const walk = (node: number): void => {
      const feature = forest.feature[node] ?? -1;
      if (feature < 0) {
        if (leaves === LEAVES) throw new Error(`a tree has more than ${LEAVES} leaves`);
        scores[at * LEAVES + leaves++] = forest.threshold[node] ?? 0;
        return;
      }
      const first = leaves;
      const left = forest.left[node] ?? 0;
      walk(left);
      const struck = bits(leaves) & ~bits(first);
      splits.push({ feature, threshold: forest.threshold[node] ?? 0, tree: at, mask: bits(LEAVES) & ~struck });
      walk(left + 1);
    };
    walk(root);
  }
}

/** The lowest `count` bits. */
function bits(count: number): number {
  return (1 << count) - 1;
}
