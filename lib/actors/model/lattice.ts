import { LABEL_COUNT as L, mayFollow } from './labels.ts';

/** Weights between labels. `transitions[previous * L + label]`; `first[label]` for a sentence's first token. */
export interface LabelWeights {
  readonly transitions: Float32Array;
  readonly first: Float32Array;
}

const allowed = Array.from({ length: L * L }, (_, at) => mayFollow(Math.floor(at / L), at % L));
const allowedFirst = Array.from({ length: L }, (_, label) => mayFollow(0, label));

/** A sentence's paths summed from both ends, scaled so that each token's numbers stay near one. */
export interface Lattice {
  readonly count: number;
  /** `forward[token * L + label] × backward[token * L + label]` is the label's probability there. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Probability weight of passing from the label before to this one: `step[previous * L + label]`. */
  readonly step: Float64Array;
  /** Weight of each label at each token, over the token's scale. */
  readonly emit: Float64Array;
  readonly logZ: number;
}

/** Forward–backward with scaling. `scores[token * L + label]`, natural log scale. O(tokens × L²). */
export function latticeOf(scores: Float32Array, { transitions, first }: LabelWeights): Lattice {
  const count = scores.length / L;
  const step = new Float64Array(L * L);
  for (let at = 0; at < L * L; at++) step[at] = allowed[at] ? Math.exp(transitions[at] ?? 0) : 0;
  const emit = new Float64Array(count * L);
  const forward = new Float64Array(count * L);
  const backward = new Float64Array(count * L);
  let logZ = 0;
  for (let at = 0; at < count; at++) {
    let top = -Infinity;
    for (let label = 0; label < L; label++) top = Math.max(top, scores[at * L + label] ?? 0);
    logZ += top;
    let sum = 0;
    for (let label = 0; label < L; label++) {
      const own = Math.exp((scores[at * L + label] ?? 0) - top);
      emit[at * L + label] = own;
      let reach = 0;
      if (at === 0) reach = allowedFirst[label] ? Math.exp(first[label] ?? 0) : 0;
      else
        for (let previous = 0; previous < L; previous++)
          reach += (forward[(at - 1) * L + previous] ?? 0) * (step[previous * L + label] ?? 0);
      forward[at * L + label] = reach * own;
      sum += reach * own;
    }
    logZ += Math.log(sum);
    for (let label = 0; label < L; label++) {
      forward[at * L + label] = (forward[at * L + label] ?? 0) / sum;
      emit[at * L + label] = (emit[at * L + label] ?? 0) / sum;
    }
  }
  for (let label = 0; label < L; label++) backward[(count - 1) * L + label] = 1;
  for (let at = count - 2; at >= 0; at--)
    for (let label = 0; label < L; label++) {
      let sum = 0;
      for (let next = 0; next < L; next++)
        sum +=
          (step[label * L + next] ?? 0) *
          (emit[(at + 1) * L + next] ?? 0) *
          (backward[(at + 1) * L + next] ?? 0);
      backward[at * L + label] = sum;
    }
  return { count, forward, backward, step, emit, logZ };
}

/** Probability of each label at each token, `[token * L + label]`. */
export const labelMarginals = ({ forward, backward }: Lattice): Float64Array =>
  forward.map((reached, at) => reached * (backward[at] ?? 0));

/** Expected number of each transition over the sentence. O(tokens × L²). */
export function expectedTransitions({ count, forward, backward, step, emit }: Lattice): Float64Array {
  const expected = new Float64Array(L * L);
  for (let at = 1; at < count; at++)
    for (let previous = 0; previous < L; previous++)
      for (let label = 0; label < L; label++) {
        const slot = previous * L + label;
        const passed =
          (forward[(at - 1) * L + previous] ?? 0) *
          (step[slot] ?? 0) *
          (emit[at * L + label] ?? 0) *
          (backward[at * L + label] ?? 0);
        expected[slot] = (expected[slot] ?? 0) + passed;
      }
  return expected;
}
