/** Training of gradient-boosted trees for two classes: logistic loss, second-order leaves, histograms of quantile bins. */
import type { Forest } from '../src/articles/trees.ts';

export interface Sample {
  readonly row: Float32Array;
  readonly positive: boolean;
  readonly weight: number;
}

export interface Settings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly least: number;
  readonly lambda: number;
  /** Share of the features that each tree may use. */
  readonly columns: number;
  /** Share of the samples that each tree is grown on (stochastic gradient boosting, Friedman 2002). */
  readonly rows: number;
  readonly seed: number;
}

const BINS = 64;

/** A reproducible generator of numbers in [0, 1): mulberry32. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Grows a forest on the samples. Rows are as long as `features`. */
export function train(samples: readonly Sample[], features: readonly string[], settings: Settings): Forest {
  const n = samples.length;
  const width = features.length;
  const random = generator(settings.seed);
  const cuts = features.map((_, f) => quantiles(samples, f));
  const binned = features.map((_, f) => {
    const column = new Uint8Array(n);
    const cut = cuts[f] ?? [];
    for (let i = 0; i < n; i++) column[i] = binOf(cut, samples[i]?.row[f] ?? 0);
    return column;
  });
  let good = 0;
  let all = 0;
  for (const { positive, weight } of samples) {
    all += weight;
    if (positive) good += weight;
  }
  const base = Math.log(good / (all - good));
  const score = new Float64Array(n).fill(base);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  const forest = { roots: [] as number[], feature: [] as number[], threshold: [] as number[], left: [] as number[] };
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < n; i++) {
      const sample = samples[i];
      if (sample === undefined) continue;
      const p = 1 / (1 + Math.exp(-(score[i] ?? 0)));
      gradient[i] = sample.weight * ((sample.positive ? 1 : 0) - p);
      hessian[i] = sample.weight * p * (1 - p);
    }
    const usable = features.map((_, f) => f).filter(() => random() < settings.columns);
    grow(usable.length > 0 ? usable : [Math.floor(random() * width)]);
  }
  return { features, base, ...forest };

  interface Leaf {
    readonly node: number;
    readonly rows: Int32Array;
    readonly histogram: Histogram;
    readonly best: Split | null;
  }
  /** Sums of first and second derivatives by usable feature and bin. */
  interface Histogram {
    readonly g: Float64Array;
    readonly h: Float64Array;
  }
  interface Split {
    readonly gain: number;
    readonly feature: number;
    readonly bin: number;
  }

  /** One tree, best leaf first. */
  function grow(usable: readonly number[]): void {
    const root = node();
    forest.roots.push(root);
    const rows = Int32Array.from({ length: n }, (_, i) => i).filter(() => random() < settings.rows);
    const bins = new Map<number, number>();
    const open: Leaf[] = [leafOf(root, rows, usable, histogramOf(rows, usable))];
    const closed: Leaf[] = [];
    while (open.length > 0 && open.length + closed.length < settings.leaves) {
      open.sort((a, b) => (a.best?.gain ?? -1) - (b.best?.gain ?? -1));
      const leaf = open.pop();
      if (leaf === undefined) break;
      if (leaf.best === null) {
        closed.push(leaf);
        continue;
      }
      const { feature, bin } = leaf.best;
      const column = binned[feature] ?? new Uint8Array();
      const low = leaf.rows.filter((i) => (column[i] ?? 0) <= bin);
      const high = leaf.rows.filter((i) => (column[i] ?? 0) > bin);
      const left = node();
      const right = node();
      forest.feature[leaf.node] = feature;
      forest.threshold[leaf.node] = cuts[feature]?.[bin] ?? 0;
      forest.left[leaf.node] = left;
      bins.set(leaf.node, bin);
      // What the smaller side holds is counted; what the larger one holds is the rest.
      const lowFirst = low.length <= high.length;
      const counted = histogramOf(lowFirst ? low : high, usable);
      const rest = restOf(leaf.histogram, counted);
      open.push(leafOf(left, low, usable, lowFirst ? counted : rest));
      open.push(leafOf(right, high, usable, lowFirst ? rest : counted));
    }
    for (const leaf of [...open, ...closed]) {
      let g = 0;
      let h = 0;
      for (const i of leaf.rows) {
        g += gradient[i] ?? 0;
        h += hessian[i] ?? 0;
      }
      const value = (settings.rate * g) / (h + settings.lambda);
      forest.threshold[leaf.node] = Math.round(value * 1e4) / 1e4;
    }
    for (let i = 0; i < n; i++) {
      let at = root;
      for (let f = forest.feature[at] ?? -1; f >= 0; f = forest.feature[at] ?? -1) {
        at = (forest.left[at] ?? 0) + ((binned[f]?.[i] ?? 0) <= (bins.get(at) ?? 0) ? 0 : 1);
      }
      score[i] = (score[i] ?? 0) + (forest.threshold[at] ?? 0);
    }
  }

  function node(): number {
    forest.feature.push(-1);
    forest.threshold.push(0);
    forest.left.push(0);
    return forest.feature.length - 1;
  }

  function histogramOf(rows: Int32Array, usable: readonly number[]): Histogram {
    const g = new Float64Array(usable.length * BINS);
    const h = new Float64Array(usable.length * BINS);
    usable.forEach((f, place) => {
      const column = binned[f] ?? new Uint8Array();
      for (const i of rows) {
        const at = place * BINS + (column[i] ?? 0);
        g[at] = (g[at] ?? 0) + (gradient[i] ?? 0);
        h[at] = (h[at] ?? 0) + (hessian[i] ?? 0);
      }
    });
    return { g, h };
  }

  function restOf(whole: Histogram, part: Histogram): Histogram {
    return {
      g: whole.g.map((value, at) => value - (part.g[at] ?? 0)),
      h: whole.h.map((value, at) => value - (part.h[at] ?? 0)),
    };
  }

  function leafOf(node: number, rows: Int32Array, usable: readonly number[], histogram: Histogram): Leaf {
    return { node, rows, histogram, best: bestSplit(rows, usable, histogram) };
  }

  function bestSplit(rows: Int32Array, usable: readonly number[], { g, h }: Histogram): Split | null {
    let total = 0;
    let weight = 0;
    for (const i of rows) {
      total += gradient[i] ?? 0;
      weight += hessian[i] ?? 0;
    }
    if (weight < 2 * settings.least) return null;
    const whole = (total * total) / (weight + settings.lambda);
    let best: Split | null = null;
    usable.forEach((f, place) => {
      const bins = cuts[f]?.length ?? 0;
      let lowG = 0;
      let lowH = 0;
      for (let bin = 0; bin < bins; bin++) {
        lowG += g[place * BINS + bin] ?? 0;
        lowH += h[place * BINS + bin] ?? 0;
        const highH = weight - lowH;
        if (lowH < settings.least || highH < settings.least) continue;
        const highG = total - lowG;
        const gain = lowG ** 2 / (lowH + settings.lambda) + highG ** 2 / (highH + settings.lambda) - whole;
        if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { gain, feature: f, bin };
      }
    });
    return best;
  }
}

function quantiles(samples: readonly Sample[], feature: number): number[] {
  const step = Math.max(1, Math.floor(samples.length / 20_000));
  const values: number[] = [];
  for (let i = 0; i < samples.length; i += step) values.push(samples[i]?.row[feature] ?? 0);
  const sorted = values.sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const round = (value: number) => Number(value.toPrecision(5));
  const between = (a: number, b: number) => round((a + b) / 2);
  if (distinct.length <= BINS) return distinct.slice(1).map((value, i) => between(distinct[i] ?? value, value));
  const cuts = new Set<number>();
  for (let k = 1; k < BINS; k++) cuts.add(round(sorted[Math.floor((k * sorted.length) / BINS)] ?? 0));
  return [...cuts].sort((a, b) => a - b);
}

function binOf(cut: readonly number[], value: number): number {
  let low = 0;
  let high = cut.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cut[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
