import { describe, expect, it } from 'vitest';
import { featureSum, openModel, probability } from '@/lib/article/boosted-trees.ts';

const names = ['length', 'links'];
/** length at most 10: -1; else links at most 0.5: 2, else -3. */
const tree = [0, 10, -1, -1, 1, 0.5, -1, 2, -1, -3];
const model = openModel({ features: featureSum(names), base: 0, trees: [tree] }, names);
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

describe('boosted trees', () => {
  it.each([
    [[10, 0], -1],
    [[11, 0.5], 2],
    [[11, 0.6], -3],
    [[0, 9], -1],
  ])('answers %j with the leaf %d', (row, leaf) => {
    expect(probability(model, row)).toBeCloseTo(sigmoid(leaf), 10);
  });

  it('adds trees and the base', () => {
    const two = openModel({ features: featureSum(names), base: 0.5, trees: [tree, tree] }, names);
    expect(probability(two, [11, 0])).toBeCloseTo(sigmoid(4.5), 10);
  });

  it('finds the other side of trees that grow to the left', () => {
    const left = [0, 5, 1, 1, -1, 10, -1, 20, -1, 30];
    const deep = openModel({ features: featureSum(names), base: 0, trees: [left] }, names);
    expect([[1, 0], [1, 2], [9, 0]].map((row) => probability(deep, row))).toEqual([10, 20, 30].map(sigmoid)); // prettier-ignore
  });

  it('refuses weights of other features', () => {
    expect(() => openModel({ features: 1, base: 0, trees: [] }, names)).toThrow('other features');
  });

  it.each([[[]], [[0]], [[0, 1]], [[0, 1, 0, 1, 0, 1]]])('ends on the broken tree %j', (broken) => {
    const bad = openModel({ features: featureSum(names), base: 0, trees: [broken] }, names);
    expect(probability(bad, [5, 5])).toBeGreaterThanOrEqual(0);
  });
});
