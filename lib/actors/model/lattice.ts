import { LABEL_COUNT as L, mayFollow } from './labels.ts';

/** Weights between labels. `transitions[previous * L + label]`; `first[label]` for a sentence's first token. */
export interface LabelWeights {
  readonly transitions: Float32Array;
  readonly first: Float32Array;
}

/** Score that no path survives. */
const NEVER = -1e9;

const allowed = Array.from({ length: L * L }, (_, at) => mayFollow(Math.floor(at / L), at % L));
const allowedFirst = Array.from({ length: L }, (_, label) => mayFollow(0, label));

/**
 * The best label of each token together (Viterbi). `scores[token * L + label]`, natural log scale.
 * O(tokens × L²).
 */
export function bestLabels(scores: Float32Array, { transitions, first }: LabelWeights): Uint8Array {
  const count = scores.length / L;
  const best = new Float64Array(count * L);
  const from = new Uint8Array(count * L);
  for (let label = 0; label < L; label++)
    best[label] = allowedFirst[label] ? (scores[label] ?? 0) + (first[label] ?? 0) : NEVER;
  for (let at = 1; at < count; at++)
    for (let label = 0; label < L; label++) {
      let top = NEVER;
      let source = 0;
      for (let previous = 0; previous < L; previous++) {
        if (!allowed[previous * L + label]) continue;
        const value = (best[(at - 1) * L + previous] ?? NEVER) + (transitions[previous * L + label] ?? 0);
        if (value > top) {
          top = value;
          source = previous;
        }
      }
      best[at * L + label] = top + (scores[at * L + label] ?? 0);
      from[at * L + label] = source;
    }
  const path = new Uint8Array(count);
  let label = 0;
  for (let one = 1; one < L; one++)
    if ((best[(count - 1) * L + one] ?? NEVER) > (best[(count - 1) * L + label] ?? NEVER)) label = one;
  for (let at = count - 1; at >= 0; at--) {
    path[at] = label;
    label = from[at * L + label] ?? 0;
  }
  return path;
}

/** What forward–backward gives: probabilities of labels and of neighbouring labels, and log Z. */
export interface Marginals {
  /** `label[token * L + label]`. */
  readonly label: Float64Array;
  /** Expected number of each transition over the sentence. */
  readonly transition: Float64Array;
  readonly logZ: number;
}

/** Forward–backward with scaling. O(tokens × L²). */
export function marginalsOf(scores: Float32Array, { transitions, first }: LabelWeights): Marginals {
  const count = scores.length / L;
  const step = new Float64Array(L * L);
  for (let at = 0; at < L * L; at++) step[at] = allowed[at] ? Math.exp(transitions[at] ?? 0) : 0;
  const emit = new Float64Array(count * L);
  const forward = new Float64Array(count * L);
  const backward = new Float64Array(count * L);
  const scale = new Float64Array(count);
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
    scale[at] = sum;
    logZ += Math.log(sum);
    for (let label = 0; label < L; label++) forward[at * L + label] = (forward[at * L + label] ?? 0) / sum;
  }
  for (let label = 0; label < L; label++) backward[(count - 1) * L + label] = 1;
  const transition = new Float64Array(L * L);
  for (let at = count - 2; at >= 0; at--)
    for (let label = 0; label < L; label++) {
      let sum = 0;
      for (let next = 0; next < L; next++) {
        const onward =
          ((step[label * L + next] ?? 0) *
            (emit[(at + 1) * L + next] ?? 0) *
            (backward[(at + 1) * L + next] ?? 0)) /
          (scale[at + 1] ?? 1);
        sum += onward;
        const slot = label * L + next;
        transition[slot] = (transition[slot] ?? 0) + (forward[at * L + label] ?? 0) * onward;
      }
      backward[at * L + label] = sum;
    }
  const label = new Float64Array(count * L);
  for (let at = 0; at < count * L; at++) label[at] = (forward[at] ?? 0) * (backward[at] ?? 0);
  return { label, transition, logZ };
}
