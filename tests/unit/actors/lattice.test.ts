import { describe, expect, it } from 'vitest';
import { LABEL_COUNT as L, mayFollow } from '../../../lib/actors/model/labels.ts';
import { bestLabels, marginalsOf } from '../../../lib/actors/model/lattice.ts';
import { randomOf } from '../../../scripts/train/trainer.ts';

const random = randomOf(7);
const numbers = (size: number) => Float32Array.from({ length: size }, () => random() * 4 - 2);

/** All label sequences that the scheme allows, with their scores. */
function allPaths(scores: Float32Array, transitions: Float32Array, first: Float32Array) {
  const count = scores.length / L;
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < count; at++)
    paths = paths.flatMap(({ labels, score }) =>
      Array.from({ length: L }, (_, label) => label)
        .filter((label) => mayFollow(labels[at - 1] ?? 0, label))
        .map((label) => {
          const step = at === 0 ? (first[label] ?? 0) : (transitions[(labels[at - 1] ?? 0) * L + label] ?? 0);
          return { labels: [...labels, label], score: score + step + (scores[at * L + label] ?? 0) };
        }),
    );
  return paths;
}

describe('lattice', () => {
  it.each([1, 2, 4])('agrees with trying all sequences of %i labels', (count) => {
    const scores = numbers(count * L);
    const transitions = numbers(L * L);
    const first = numbers(L);
    const paths = allPaths(scores, transitions, first);
    const best = paths.reduce((top, path) => (path.score > top.score ? path : top));
    expect([...bestLabels(scores, { transitions, first })]).toEqual(best.labels);

    const z = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const { label, logZ } = marginalsOf(scores, { transitions, first });
    expect(logZ).toBeCloseTo(Math.log(z), 4);
    for (let at = 0; at < count; at++)
      for (let one = 0; one < L; one++) {
        const share = paths
          .filter(({ labels }) => labels[at] === one)
          .reduce((sum, { score }) => sum + Math.exp(score), 0);
        expect(label[at * L + one]).toBeCloseTo(share / z, 4);
      }
  });

  it('takes scores that would overflow', () => {
    const scores = new Float32Array(3 * L).map((_, at) => (at % L === 0 ? 900 : -900));
    const { label } = marginalsOf(scores, {
      transitions: new Float32Array(L * L),
      first: new Float32Array(L),
    });
    expect(label[0]).toBeCloseTo(1, 6);
  });
});
