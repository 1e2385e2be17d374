/** A run of words by their ids, with the weight of each. */
export interface WordRun {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

export interface Alignment {
  /** 1: the same words in the same order; 0 or less: nothing in common. */
  readonly similarity: number;
  /** Words of the text that the pattern covers, as indexes into the text run. */
  readonly start: number;
  readonly end: number;
}

/** A word put in costs less than a word lost: rewording lengthens more often than it shortens. */
const INSERTION = 0.5;

/**
 * Cheapest alignment of all pattern words with a part of the text's words (dynamic programming, one row kept).
 * A lost or replaced word costs its weight, an inserted one half. `freeStart` and `freeEnd` say whether the part may
 * begin or end anywhere, or has to reach the text run's own edge. Cost: pattern × text words.
 */
export function align(pattern: WordRun, text: WordRun, freeStart: boolean, freeEnd: boolean): Alignment {
  const rows = pattern.ids.length;
  const columns = text.ids.length;
  let cost = new Float64Array(columns + 1);
  let begun = new Int32Array(columns + 1);
  let nextCost = new Float64Array(columns + 1);
  let nextBegun = new Int32Array(columns + 1);
  for (let column = 1; column <= columns; column++) {
    cost[column] = freeStart ? 0 : at(cost, column - 1) + at(text.weights, column - 1) * INSERTION;
    begun[column] = freeStart ? column : 0;
  }
  let total = 0;
  for (let row = 1; row <= rows; row++) {
    const id = at(pattern.ids, row - 1);
    const weight = at(pattern.weights, row - 1);
    total += weight;
    nextCost[0] = at(cost, 0) + weight;
    nextBegun[0] = 0;
    for (let column = 1; column <= columns; column++) {
      const same = id >= 0 && id === at(text.ids, column - 1);
      let best = at(cost, column - 1) + (same ? 0 : weight);
      let from = at(begun, column - 1);
      const lost = at(cost, column) + weight;
      if (lost < best) {
        best = lost;
        from = at(begun, column);
      }
      const added = at(nextCost, column - 1) + at(text.weights, column - 1) * INSERTION;
      if (added < best) {
        best = added;
        from = at(nextBegun, column - 1);
      }
      nextCost[column] = best;
      nextBegun[column] = from;
    }
    [cost, nextCost] = [nextCost, cost];
    [begun, nextBegun] = [nextBegun, begun];
  }
  let end = columns;
  if (freeEnd)
    for (let column = 0; column <= columns; column++) if (at(cost, column) < at(cost, end)) end = column;
  return { similarity: total === 0 ? 0 : 1 - at(cost, end) / total, start: at(begun, end), end };
}

const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0;
