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

/** Weights ready for use: where each node's "more" begins is worked out once. */
export interface TreeModel {
  readonly base: number;
  readonly trees: readonly { readonly nodes: Float64Array; readonly more: Int32Array }[];
}

/** FNV-1a over the names: equal for equal lists. */
export function featureSum(names: readonly string[]): number {
  let hash = 2166136261;
  for (const char of names.join()) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
}

/** Throws when the weights were trained for other features. Linear in the nodes. */
export function openModel({ features, base, trees }: BoostedTrees, names: readonly string[]): TreeModel {
  if (features !== featureSum(names)) throw new Error('The weights belong to other features: train again.');
  return { base, trees: trees.map((nodes) => ({ nodes: Float64Array.from(nodes), more: moreOf(nodes) })) };
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
  let sum = model.base;
  for (const { nodes, more } of model.trees) {
    let node = 0;
    let feature = nodes[0] ?? -1;
    while (feature >= 0) {
      const next = (row[feature] ?? 0) <= (nodes[node * 2 + 1] ?? 0) ? node + 1 : (more[node] ?? 0);
      // Pre-order only ever goes on: broken weights end here instead of going round.
      if (next <= node) break;
      node = next;
      feature = nodes[node * 2] ?? -1;
    }
    sum += nodes[node * 2 + 1] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
