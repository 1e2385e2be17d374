/**
 * Boosted regression trees for a yes-or-no question, as `scripts/train-article.ts` writes them.
 * A tree is a flat list in pre-order, two numbers a node: feature and threshold (then the nodes for "at most", then those for
 * "more"), or -1 and the value of a leaf.
 */
export interface BoostedTrees {
  /** Check sum of the names of the features, in order: weights for other features must not be used. */
  readonly features: number;
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

/** Weights ready for use: all trees in one list of nodes, with where each node's "more" begins worked out once. */
export interface TreeModel {
  readonly base: number;
  /** First node of each tree. */
  readonly roots: Int32Array;
  /** Of each node its feature, -1 for a leaf; */
  readonly features: Int16Array;
  /** its threshold or, of a leaf, its value; */
  readonly values: Float64Array;
  /** and the node for "more". */
  readonly more: Int32Array;
}

/** FNV-1a over the names: equal for equal lists. */
export function featureSum(names: readonly string[]): number {
  let hash = 2166136261;
  for (const char of names.join()) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
}

/** Throws when the weights were trained for other features. Linear in the nodes. */
export function openModel(weights: BoostedTrees, names: readonly string[]): TreeModel {
  if (weights.features !== featureSum(names))
    throw new Error('The weights belong to other features: train again.');
  const count = weights.trees.reduce((sum, nodes) => sum + nodes.length / 2, 0);
  const roots = new Int32Array(weights.trees.length);
  const features = new Int16Array(count);
  const values = new Float64Array(count);
  const more = new Int32Array(count);
  let at = 0;
  for (const [tree, nodes] of weights.trees.entries()) {
    roots[tree] = at;
    for (const [node, next] of moreOf(nodes).entries()) {
      features[at + node] = nodes[node * 2] ?? -1;
      values[at + node] = nodes[node * 2 + 1] ?? 0;
      more[at + node] = at + next;
    }
    at += nodes.length / 2;
  }
  return { base: weights.base, roots, features, values, more };
}

/** Index of the node where "more" begins, for each inner node. Nodes are counted in pairs. */
function moreOf(nodes: readonly number[]): Int32Array {
  const more = new Int32Array(nodes.length / 2);
  const open: number[] = [];
  for (let node = 0; node < more.length; node++) {
    if ((nodes[node * 2] ?? -1) >= 0) open.push(node);
    else {
      // A leaf ends the left side of the innermost open node; one whose right side has begun is done.
      let last = open[open.length - 1];
      while (last !== undefined && more[last] !== 0) {
        open.pop();
        last = open[open.length - 1];
      }
      if (last !== undefined) more[last] = node + 1;
    }
  }
  return more;
}

/** Probability of yes for one row of features. O(trees × depth). */
export function probability(model: TreeModel, row: ArrayLike<number>): number {
  const { roots, features, values, more } = model;
  let sum = model.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0;
    let feature = features[node] ?? -1;
    while (feature >= 0) {
      const next = (row[feature] ?? 0) <= (values[node] ?? 0) ? node + 1 : (more[node] ?? 0);
      // Pre-order only ever goes on: broken weights end here instead of going round.
      if (next <= node) break;
      node = next;
      feature = features[node] ?? -1;
    }
    sum += values[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
