import { featuresOf } from '../../lib/actors/model/features.ts';
import { LABEL_COUNT as L } from '../../lib/actors/model/labels.ts';
import { expectedTransitions, labelMarginals, latticeOf } from '../../lib/actors/model/lattice.ts';
import { namesIn, type NameTable } from '../../lib/actors/model/name-table.ts';
import { bucketOf, classOfCount, NO_WORD, type Vocabulary } from '../../lib/actors/model/vocabulary.ts';
import type { Example } from './corpus.ts';

export interface Settings {
  readonly bits: number;
  /** Bits of the vocabulary's buckets; 0 for a model without one. */
  readonly vocabulary: number;
  /** Trainings from nothing, each in another order, whose weights are averaged: the problem is convex, so means stay near the best. */
  readonly runs: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at each step. */
  readonly dropout: number;
  /** Features seen less often are left out. */
  readonly minCount: number;
  readonly seed: number;
  /** Weights below this are dropped, then what is left is trained on for `tuning` epochs. */
  readonly prune: number;
  readonly tuning: number;
  /** Of those the last ones whose weights are averaged: fewer than two leave more to the order of the examples. */
  readonly settling: number;
  /** Whether smaller corpora are seen so often that each counts about as much as the largest: its kind of text is not the only one. */
  readonly evened: boolean;
}

/** Weights before rounding: `weights[bucket * L + label]`. */
export interface Weights {
  readonly bits: number;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly first: Float32Array;
  readonly vocabulary: Vocabulary | null;
  readonly names: NameTable | null;
}

/** The features of all examples as buckets, one after the other. */
interface Packed {
  readonly buckets: Int32Array;
  /** For each token over all examples where its buckets start; one entry more for the end. */
  readonly starts: Uint32Array;
  /** For each example its first token; one entry more for the end. */
  readonly firstToken: Uint32Array;
}

/** Mulberry32: small, fast, the same on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** How often the examples have the words of each bucket. */
function countWords(examples: readonly Example[], bits: number): Uint32Array {
  const counts = new Uint32Array(2 ** bits);
  for (const { line } of examples)
    for (const token of line.tokens) {
      const bucket = bucketOf(token, bits);
      if (bucket >= 0) counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  return counts;
}

/** A word's class without the place itself: it shall look in training as it will in a text that was never seen. */
function familiarIn({ line }: Example, counts: Uint32Array | null, bits: number): Uint8Array | null {
  return (
    counts &&
    Uint8Array.from(line.tokens, (token) => {
      const bucket = bucketOf(token, bits);
      return bucket < 0 ? NO_WORD : classOfCount((counts[bucket] ?? 0) - 1);
    })
  );
}

function pack(
  examples: readonly Example[],
  { bits, minCount, vocabulary }: Settings,
  words: Uint32Array | null,
  names: NameTable | null,
): Packed {
  const features = (example: Example) =>
    featuresOf(
      example.line,
      example.language,
      familiarIn(example, words, vocabulary),
      names && namesIn(example.line.tokens, names),
    );
  const shift = 32 - bits;
  const counts = new Uint16Array(2 ** bits);
  let total = 0;
  let tokens = 0;
  for (const example of examples) {
    const { ids } = features(example);
    tokens += example.line.tokens.length;
    total += ids.length;
    for (const id of ids) {
      const bucket = id >>> shift;
      const count = counts[bucket] ?? 0;
      if (count < 65535) counts[bucket] = count + 1;
    }
  }
  const buckets = new Int32Array(total);
  const starts = new Uint32Array(tokens + 1);
  const firstToken = new Uint32Array(examples.length + 1);
  let token = 0;
  let at = 0;
  for (const [index, example] of examples.entries()) {
    firstToken[index] = token;
    const { ids, starts: own } = features(example);
    for (let one = 0; one < example.line.tokens.length; one++) {
      starts[token++] = at;
      const end = own[one + 1] ?? 0;
      for (let id = own[one] ?? 0; id < end; id++) {
        const bucket = (ids[id] ?? 0) >>> shift;
        if ((counts[bucket] ?? 0) >= minCount) buckets[at++] = bucket;
      }
    }
  }
  starts[token] = at;
  firstToken[examples.length] = token;
  return { buckets: buckets.slice(0, at), starts, firstToken };
}

/** The numbers of all examples of the corpora, where they are evened of smaller ones several times. */
function orderOf(corpora: readonly (readonly Example[])[], evened: boolean): Uint32Array {
  const largest = Math.max(...corpora.map(({ length }) => length));
  const order: number[] = [];
  let first = 0;
  for (const { length } of corpora) {
    const times = evened && length > 0 ? Math.round(largest / length) : 1;
    for (let time = 0; time < times; time++) for (let at = 0; at < length; at++) order.push(first + at);
    first += length;
  }
  return Uint32Array.from(order);
}

/**
 * Trains the conditional random field by stochastic gradient with AdaGrad steps (Duchi, Hazan, Singer 2011).
 * `corpora` are of one kind of text each; `exercises` widen what it knows: the last passes, after the weak weights are gone, see
 * the corpora alone, as what counts as a name, and where it ends, is theirs to say. `names` become a part of the model. The same
 * examples, names, settings and seed give the same weights.
 */
export function train(
  corpora: readonly (readonly Example[])[],
  exercises: readonly Example[],
  names: NameTable | null,
  settings: Settings,
  report: (line: string) => void,
): Weights {
  const examples = [...corpora.flat(), ...exercises];
  const words = settings.vocabulary > 0 ? countWords(examples, settings.vocabulary) : null;
  const packed = pack(examples, settings, words, names);
  report(
    `${examples.length} sentences, ${packed.starts.length - 1} tokens, ${packed.buckets.length} features`,
  );
  const size = 2 ** settings.bits * L;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L);
  const first = new Float32Array(L);
  const firstSquares = new Float32Array(L);
  const random = randomOf(settings.seed);
  const firstExercise = examples.length - exercises.length;
  const all = Uint32Array.from([
    ...orderOf(corpora, settings.evened),
    ...exercises.map((_, at) => firstExercise + at),
  ]);
  const mean = new Float32Array(size);
  let snapshots = 0;
  let pruned = false;
  for (let run = 0; run < settings.runs; run++) {
    for (const table of [weights, squares, transitions, transitionSquares, first, firstSquares])
      table.fill(0);
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      pass(all, `run ${run + 1}, epoch ${epoch + 1}`);
      if (epoch * 2 < settings.epochs - 1) continue;
      // The mean of the later epochs' weights is less tied to the order of the examples than the last ones.
      for (let at = 0; at < size; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0);
      snapshots++;
    }
  }
  for (let at = 0; at < size; at++) {
    const weight = (mean[at] ?? 0) / snapshots;
    weights[at] = Math.abs(weight) < settings.prune ? 0 : weight;
  }
  pruned = true;
  const ofCorpora = all.filter((index) => index < firstExercise);
  const settled = [weights, transitions, first].map((table) => ({
    table,
    sum: new Float32Array(table.length),
  }));
  for (let epoch = 0; epoch < settings.tuning; epoch++) {
    pass(ofCorpora, `tuning ${epoch + 1}`);
    if (epoch < settings.tuning - settings.settling) continue;
    for (const { table, sum } of settled)
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (table[at] ?? 0);
  }
  for (const { table, sum } of settled)
    for (let at = 0; at < sum.length; at++) table[at] = (sum[at] ?? 0) / settings.settling;
  const vocabulary = words && { bits: settings.vocabulary, classes: Uint8Array.from(words, classOfCount) };
  return { bits: settings.bits, weights, transitions, first, vocabulary, names };

  function pass(order: Uint32Array, name: string): void {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) loss += learn(index);
    report(`${name}: loss per sentence ${(loss / order.length).toFixed(3)}`);
  }

  function step(table: Float32Array, sums: Float32Array, at: number, gradient: number): void {
    const sum = (sums[at] ?? 0) + gradient * gradient;
    sums[at] = sum;
    table[at] = (table[at] ?? 0) - (settings.rate * gradient) / Math.sqrt(sum + 1e-6);
  }

  /** One step on one example; its loss. */
  function learn(index: number): number {
    const labels = examples[index]?.labels ?? new Uint8Array(0);
    const from = packed.firstToken[index] ?? 0;
    const count = labels.length;
    if (count === 0) return 0;
    const begin = packed.starts[from] ?? 0;
    const end = packed.starts[from + count] ?? 0;
    const active = packed.buckets.slice(begin, end);
    for (let at = 0; at < active.length; at++) if (random() < settings.dropout) active[at] = -1;
    const scores = new Float32Array(count * L);
    for (let token = 0; token < count; token++) {
      const stop = (packed.starts[from + token + 1] ?? 0) - begin;
      for (let at = (packed.starts[from + token] ?? 0) - begin; at < stop; at++) {
        const bucket = active[at] ?? -1;
        if (bucket < 0) continue;
        for (let label = 0; label < L; label++)
          scores[token * L + label] = (scores[token * L + label] ?? 0) + (weights[bucket * L + label] ?? 0);
      }
    }
    const lattice = latticeOf(scores, { transitions, first });
    const { logZ } = lattice;
    const marginal = labelMarginals(lattice);
    const transition = expectedTransitions(lattice);
    let gold = 0;
    for (let token = 0; token < count; token++) {
      const label = labels[token] ?? 0;
      gold += scores[token * L + label] ?? 0;
      if (token === 0) gold += first[label] ?? 0;
      else {
        const slot = (labels[token - 1] ?? 0) * L + label;
        gold += transitions[slot] ?? 0;
        transition[slot] = (transition[slot] ?? 0) - 1;
      }
      const slot = token * L + label;
      marginal[slot] = (marginal[slot] ?? 0) - 1;
    }
    for (let slot = 0; slot < L * L; slot++) {
      const gradient = transition[slot] ?? 0;
      if (gradient !== 0) step(transitions, transitionSquares, slot, gradient);
    }
    for (let label = 0; label < L; label++) step(first, firstSquares, label, marginal[label] ?? 0);
    for (let token = 0; token < count; token++) {
      const stop = (packed.starts[from + token + 1] ?? 0) - begin;
      for (let label = 0; label < L; label++) {
        const gradient = marginal[token * L + label] ?? 0;
        // Most labels of most tokens are already settled: what moves nothing is not worth a walk over the table.
        if (Math.abs(gradient) < 1e-3) continue;
        for (let at = (packed.starts[from + token] ?? 0) - begin; at < stop; at++) {
          const bucket = active[at] ?? -1;
          if (bucket >= 0 && !(pruned && weights[bucket * L + label] === 0))
            step(weights, squares, bucket * L + label, gradient);
        }
      }
    }
    return logZ - gold;
  }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
