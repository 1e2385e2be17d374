import { featureSum, openModel, probability, type BoostedTrees } from '../../lib/article/boosted-trees.ts';

/** Gradient boosting over histograms with leaf-wise growth (after LightGBM, Ke et al. 2017), logistic loss. */
export interface BoostingSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of weights in a leaf. */
  readonly leastWeight: number;
  /** L2 penalty on leaf values. */
  readonly penalty: number;
  /** Share of the features that each tree may use. */
  readonly featureShare: number;
}

export interface TrainingRows {
  readonly features: readonly string[];
  readonly rows: readonly Float32Array[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

const BINS = 32;
/** Leaf values are multiples of one over this: few digits keep the file small and cost nothing measurable. */
const LEAF_STEPS = 200;

/** Deterministic numbers in 0..1 (a linear congruential generator), so that two runs give one model. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}

/** Up to BINS - 1 thresholds per feature, at quantiles of its distinct values. */
function thresholdsOf(rows: readonly Float32Array[], feature: number): number[] {
  const values = Float32Array.from(rows, (row) => row[feature] ?? 0).sort();
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS) return distinct.slice(0, -1).map((v, i) => (v + (distinct[i + 1] ?? v)) / 2);
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) cuts.add(values[Math.floor((bin * values.length) / BINS)] ?? 0);
  return [...cuts].sort((a, b) => a - b);
}

interface Leaf {
  readonly node: number;
  readonly items: Int32Array;
  readonly sums: Float64Array;
  readonly split: Split | null;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/** Trains on all rows. Time: trees × leaves × rows × features. */
export function trainTrees(data: TrainingRows, settings: BoostingSettings, seed = 1): BoostedTrees {
  const { rows, labels, weights, features } = data;
  const count = rows.length;
  const width = features.length;
  const cuts = features.map((_, feature) => thresholdsOf(rows, feature));
  const bins = cuts.map((list, feature) => Uint8Array.from(rows, (row) => binOf(list, row[feature] ?? 0)));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const positive = labels.reduce((sum, y, i) => sum + y * (weights[i] ?? 0), 0);
  const base = Math.log((positive + 1e-6) / (total - positive + 1e-6));
  const scores = new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  const random = randomNumbers(seed);
  const trees: number[][] = [];

  /** Gradient and curvature of the items, summed by feature and bin. */
  const sumsOf = (items: Int32Array, used: readonly number[]): Float64Array => {
    const sums = new Float64Array(used.length * BINS * 2);
    for (const [place, feature] of used.entries()) {
      const column = bins[feature] ?? new Uint8Array();
      const start = place * BINS * 2;
      for (const item of items) {
        const at = start + (column[item] ?? 0) * 2;
        sums[at] = (sums[at] ?? 0) + (gradient[item] ?? 0);
        sums[at + 1] = (sums[at + 1] ?? 0) + (curvature[item] ?? 0);
      }
    }
    return sums;
  };

  const bestSplit = (sums: Float64Array, used: readonly number[]): Split | null => {
    let allG = 0;
    let allH = 0;
    for (let at = 0; at < BINS * 2; at += 2) {
      allG += sums[at] ?? 0;
      allH += sums[at + 1] ?? 0;
    }
    const own = (allG * allG) / (allH + settings.penalty);
    let best: Split | null = null;
    for (const [place, feature] of used.entries()) {
      const bound = cuts[feature]?.length ?? 0;
      let g = 0;
      let h = 0;
      for (let bin = 0; bin < bound; bin++) {
        g += sums[(place * BINS + bin) * 2] ?? 0;
        h += sums[(place * BINS + bin) * 2 + 1] ?? 0;
        if (h < settings.leastWeight) continue;
        if (allH - h < settings.leastWeight) break;
        const gain = (g * g) / (h + settings.penalty) + (allG - g) ** 2 / (allH - h + settings.penalty) - own;
        if (gain > (best?.gain ?? 1e-4)) best = { gain, feature, bin };
      }
    }
    return best;
  };

  for (let round = 0; round < settings.trees; round++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      const w = weights[i] ?? 0;
      gradient[i] = w * ((labels[i] ?? 0) - p);
      curvature[i] = Math.max(1e-9, w * p * (1 - p));
    }
    const used = Array.from({ length: width }, (_, f) => f).filter(() => random() < settings.featureShare);
    const tree: number[] = [-1, 0, 0, 0];
    const all = Int32Array.from({ length: count }, (_, i) => i);
    const rootSums = sumsOf(all, used);
    const leaves: Leaf[] = [{ node: 0, items: all, sums: rootSums, split: bestSplit(rootSums, used) }];
    while (leaves.length < settings.leaves) {
      const chosen = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      const { split, items, node, sums } = chosen;
      if (!split) break;
      const column = bins[split.feature] ?? new Uint8Array();
      const left = items.filter((item) => (column[item] ?? 0) <= split.bin);
      const right = items.filter((item) => (column[item] ?? 0) > split.bin);
      // Only the smaller side is summed; the other is what remains.
      const isLeftSmaller = left.length < right.length;
      const smaller = sumsOf(isLeftSmaller ? left : right, used);
      const larger = sums.map((sum, at) => sum - (smaller[at] ?? 0));
      const leafOf = (place: number, own: Int32Array, ownSums: Float64Array): Leaf => ({
        node: place,
        items: own,
        sums: ownSums,
        split: bestSplit(ownSums, used),
      });
      const next = tree.length / 4;
      tree.splice(node * 4, 4, split.feature, cuts[split.feature]?.[split.bin] ?? 0, next, next + 1);
      tree.push(-1, 0, 0, 0, -1, 0, 0, 0);
      leaves.splice(leaves.indexOf(chosen), 1);
      leaves.push(leafOf(next, left, isLeftSmaller ? smaller : larger));
      leaves.push(leafOf(next + 1, right, isLeftSmaller ? larger : smaller));
    }
    for (const { node, items } of leaves) {
      let g = 0;
      let h = settings.penalty;
      for (const item of items) {
        g += gradient[item] ?? 0;
        h += curvature[item] ?? 0;
      }
      const value = Math.round(((settings.rate * g) / h) * LEAF_STEPS) / LEAF_STEPS;
      tree[node * 4 + 1] = value;
      for (const item of items) scores[item] = (scores[item] ?? 0) + value;
    }
    trees.push(tree);
  }
  return { features: featureSum(features), base: rounded(base), trees: trees.map(inPreOrder) };
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Three significant digits keep the file small. */
const rounded = (n: number): number => Number(n.toPrecision(3));

/** From nodes with indexes of their children (feature, threshold, left, right) to pre-order pairs. */
function inPreOrder(tree: readonly number[]): number[] {
  const out: number[] = [];
  const open = [0];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const [feature = -1, value = 0, left = 0, right = 0] = tree.slice(node * 4, node * 4 + 4);
    out.push(feature, rounded(value));
    if (feature >= 0) open.push(right, left);
  }
  return out;
}

/** Probabilities of many rows. */
export function predict(
  weights: BoostedTrees,
  names: readonly string[],
  rows: readonly Float32Array[],
): number[] {
  const model = openModel(weights, names);
  return rows.map((row) => probability(model, row));
}
