import type { EntityModel } from '../../lib/actors/model/entity-model.ts';
import { ranksOf } from '../../lib/actors/model/format.ts';
import { LABEL_COUNT as L } from '../../lib/actors/model/labels.ts';
import type { Weights } from './trainer.ts';

/** Share of the kept weights that are rounded so; the scale follows from it, the larger ones take more steps. */
const WITHIN_STEPS = 0.9995;

/** Steps from nought to that weight: finer ones cost a fifth of the packed bytes and find no more. */
const STEPS = 32;

/** What is chosen after training. */
export interface Choices {
  readonly group: string;
  readonly prune: number;
  readonly outsideBias: number;
  readonly agreement: number;
  readonly sharpness: number;
}

/** Drops weights below `prune`, rounds the rest, and keeps only buckets that still have one. */
export function quantise(
  { bits, weights, transitions, first, vocabulary, names }: Weights,
  { group, prune, outsideBias, agreement, sharpness }: Choices,
): EntityModel {
  const kept: number[] = [];
  for (const weight of weights) if (Math.abs(weight) >= prune) kept.push(Math.abs(weight));
  const sorted = Float32Array.from(kept).sort();
  const scale = Math.fround((sorted[Math.floor((sorted.length - 1) * WITHIN_STEPS)] ?? 1) / STEPS);
  const bitmap = new Uint32Array(2 ** bits / 32);
  const rows: number[] = [];
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    const row = Array.from(weights.subarray(bucket * L, (bucket + 1) * L), (weight) =>
      Math.abs(weight) < prune ? 0 : Math.max(-32768, Math.min(32767, Math.round(weight / scale))),
    );
    if (row.every((weight) => weight === 0)) continue;
    bitmap[bucket >>> 5] = (bitmap[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
    for (const weight of row) rows.push(weight);
  }
  return {
    group, bits, bitmap, rank: ranksOf(bitmap), rows: Int16Array.from(rows), scale: Math.fround(scale * sharpness), labels: { transitions, first }, outsideBias, agreement,
    vocabulary, names,
  }; // prettier-ignore
}
