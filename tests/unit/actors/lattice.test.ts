import { describe, expect, it } from 'vitest';
import {
  beginOf,
  insideOf,
  KINDS_OF_ACTOR,
  LABEL_COUNT as L,
  mayFollow,
} from '../../../lib/actors/model/labels.ts';
import { expectedTransitions, labelMarginals, latticeOf } from '../../../lib/actors/model/lattice.ts';
import { bestSpans, likelySpans } from '../../../lib/actors/model/spans.ts';
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
    const z = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const lattice = latticeOf(scores, { transitions, first });
    const label = labelMarginals(lattice);
    const passed = expectedTransitions(lattice);
    const { logZ } = lattice;
    const shareOf = (has: (labels: readonly number[]) => boolean): number =>
      paths.filter(({ labels }) => has(labels)).reduce((sum, { score }) => sum + Math.exp(score), 0) / z;
    expect(logZ).toBeCloseTo(Math.log(z), 4);
    for (let at = 0; at < count; at++)
      for (let one = 0; one < L; one++)
        expect(label[at * L + one]).toBeCloseTo(
          shareOf((labels) => labels[at] === one),
          4,
        );
    for (let previous = 0; previous < L; previous++)
      for (let one = 0; one < L; one++) {
        let expected = 0;
        for (let at = 1; at < count; at++)
          expected += shareOf((labels) => labels[at - 1] === previous && labels[at] === one);
        expect(passed[previous * L + one]).toBeCloseTo(expected, 4);
      }
    const spans = likelySpans(lattice);
    for (const kind of KINDS_OF_ACTOR)
      for (let from = 0; from < count; from++)
        for (let to = from + 1; to <= count; to++) {
          const share = shareOf(
            (labels) =>
              labels[from] === beginOf(kind) &&
              labels.slice(from + 1, to).every((one) => one === insideOf(kind)) &&
              labels[to] !== insideOf(kind),
          );
          const span = spans.find((one) => one.kind === kind && one.from === from && one.to === to);
          if (share > 0.02001) expect(span?.confidence).toBeCloseTo(share, 4);
          else if (share < 0.01999) expect(span).toBeUndefined();
        }
  });

  it('takes scores that would overflow', () => {
    const scores = new Float32Array(3 * L).map((_, at) => (at % L === 0 ? 900 : -900));
    const label = labelMarginals(
      latticeOf(scores, { transitions: new Float32Array(L * L), first: new Float32Array(L) }),
    );
    expect(label[0]).toBeCloseTo(1, 6);
  });
});

describe('bestSpans', () => {
  const span = (from: number, to: number, confidence: number) => ({
    from,
    to,
    confidence,
    kind: 'person' as const,
  });

  it.each([
    ['nothing', [], []],
    ['what is surer than the threshold', [span(0, 1, 0.5), span(2, 3, 0.3)], [[0, 1]]],
    ['the surer of two over each other', [span(0, 2, 0.5), span(1, 3, 0.6)], [[1, 3]]],
    [
      'two beside each other over a longer one',
      [span(0, 4, 0.7), span(0, 2, 0.6), span(2, 4, 0.6)],
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ['one of the same place', [span(1, 2, 0.45), span(1, 2, 0.55)], [[1, 2]]],
  ])('takes %s', (_, spans, wanted) => {
    expect(bestSpans(spans, 4, 0.4).map(({ from, to }) => [from, to])).toEqual(wanted);
  });
});
