import type { Token } from '../tokens.ts';
import { LABEL_COUNT as L, kindNumberOfLabel, KINDS } from './labels.ts';
import { attributesOf } from './word-attributes.ts';

/** Words met more often than this in one article are no rare names. */
const MOST = 60;
/** Shortest word that is looked for elsewhere, in letters. */
const SHORTEST = 3;
/** Probability that is never denied, so that one sure place cannot silence another. */
const FLOOR = 0.02;

/** A sentence before its labels are chosen. */
export interface Weighed {
  readonly tokens: readonly Token[];
  /** `scores[token * L + label]`, raised here by what the word's other places say. */
  readonly scores: Float32Array;
  /** Probabilities of labels that the sentence alone gives. */
  readonly marginals: Float64Array;
}

/**
 * A name that is plain in one sentence of an article is the same in the others: the labels' scores of each word get `weight` ×
 * the logarithm of what its other places hold it for, a second look at the article with its first as evidence (two-stage
 * inference; Krishnan and Manning 2006). Linear in the number of tokens.
 */
export function agree(lines: readonly Weighed[], weight: number): void {
  const sums = new Map<number, Float64Array>();
  const each = (visit: (line: Weighed, at: number, key: number) => void): void => {
    for (const line of lines)
      for (const [at, token] of line.tokens.entries())
        if (token.kind === 'word' && token.norm.length >= SHORTEST) visit(line, at, attributesOf(token).bare);
  };
  // The last slot counts the places.
  each(({ marginals }, at, key) => {
    const sum = sums.get(key) ?? new Float64Array(KINDS + 1);
    addKinds(sum, marginals, at, 1);
    sum[KINDS] = (sum[KINDS] ?? 0) + 1;
    sums.set(key, sum);
  });
  const others = new Float64Array(KINDS);
  each(({ scores, marginals }, at, key) => {
    const sum = sums.get(key);
    const places = sum?.[KINDS] ?? 0;
    if (!sum || places < 2 || places > MOST) return;
    others.set(sum.subarray(0, KINDS));
    addKinds(others, marginals, at, -1);
    for (let label = 0; label < L; label++) {
      const share = Math.max(0, others[kindNumberOfLabel(label)] ?? 0) / (places - 1);
      scores[at * L + label] = (scores[at * L + label] ?? 0) + weight * Math.log(share + FLOOR);
    }
  });
}

/** Adds the probability of each kind at a token, `sign` times. */
function addKinds(sum: Float64Array, marginals: Float64Array, at: number, sign: number): void {
  for (let label = 0; label < L; label++) {
    const kind = kindNumberOfLabel(label);
    sum[kind] = (sum[kind] ?? 0) + sign * (marginals[at * L + label] ?? 0);
  }
}
