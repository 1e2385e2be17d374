import type { ActorKind } from '../../model/analysis.ts';
import type { Line } from '../reading.ts';
import { agree } from './agreement.ts';
import { featuresOf, type SentenceFeatures } from './features.ts';
import { isBegin, kindOfLabel, LABEL_COUNT as L, OUTSIDE } from './labels.ts';
import { bestLabels, marginalsOf, type LabelWeights } from './lattice.ts';
import { familiarityOf, type Vocabulary } from './vocabulary.ts';

/**
 * A linear-chain conditional random field over hashed features. Most buckets are empty: `bitmap` has a bit for each
 * bucket, `rank[i]` the number of bits set before word i, and `rows` holds the label weights of the set ones.
 */
export interface EntityModel {
  /** Script group that it was trained for, e.g. `arab`. */
  readonly group: string;
  /** Buckets are the highest `bits` bits of a feature's hash. */
  readonly bits: number;
  readonly bitmap: Uint32Array;
  readonly rank: Uint32Array;
  readonly rows: Int16Array;
  /** Weight = stored number × scale. */
  readonly scale: number;
  readonly labels: LabelWeights;
  /** Added to the score of «no actor»: below zero finds more, above finds surer ones. */
  readonly outsideBias: number;
  /** Weight of what a word's other places in the article say; 0 leaves each sentence to itself. */
  readonly agreement: number;
  readonly vocabulary: Vocabulary | null;
}

/** An actor that the model sees: tokens `from` to `to` (exclusive). */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly kind: ActorKind;
  /** Lowest marginal probability of its labels, 0 to 1. */
  readonly confidence: number;
}

function bitsSet(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Label scores of each token, `scores[token * L + label]`. */
export function scoresOf(model: EntityModel, { ids, starts }: SentenceFeatures): Float32Array {
  const { bitmap, rank, rows, scale, bits, outsideBias } = model;
  const count = starts.length - 1;
  const scores = new Float32Array(count * L);
  const shift = 32 - bits;
  for (let token = 0; token < count; token++) {
    const base = token * L;
    const end = starts[token + 1] ?? 0;
    for (let at = starts[token] ?? 0; at < end; at++) {
      const bucket = (ids[at] ?? 0) >>> shift;
      const word = bitmap[bucket >>> 5] ?? 0;
      const bit = bucket & 31;
      if (((word >>> bit) & 1) === 0) continue;
      const row = ((rank[bucket >>> 5] ?? 0) + bitsSet(word & ((1 << bit) - 1))) * L;
      for (let label = 0; label < L; label++)
        scores[base + label] = (scores[base + label] ?? 0) + (rows[row + label] ?? 0);
    }
    for (let label = 0; label < L; label++) scores[base + label] = (scores[base + label] ?? 0) * scale;
    scores[base + OUTSIDE] = (scores[base + OUTSIDE] ?? 0) + outsideBias;
  }
  return scores;
}

/** Stretches that a label sequence marks. */
export function spansOfLabels(labels: Uint8Array): { from: number; to: number; kind: ActorKind }[] {
  const spans: { from: number; to: number; kind: ActorKind }[] = [];
  for (let at = 0; at < labels.length;) {
    const label = labels[at] ?? OUTSIDE;
    const kind = kindOfLabel(label);
    if (!kind || !isBegin(label)) {
      at++;
      continue;
    }
    let to = at + 1;
    while (labels[to] === label + 1) to++;
    spans.push({ from: at, to, kind });
    at = to;
  }
  return spans;
}

/** What the model makes of a sentence. */
export interface TaggedLine {
  readonly spans: readonly Tagged[];
  /** Probability of each token that it belongs to no actor. */
  readonly outside: Float64Array;
}

/** Label scores of a sentence by itself. */
function lineScores(model: EntityModel, line: Line, language: string): Float32Array {
  const familiar = model.vocabulary && familiarityOf(line.tokens, model.vocabulary);
  return scoresOf(model, featuresOf(line, language, familiar));
}

/** Actors of an article, sentence by sentence. Linear in its length. */
export function tagLines(model: EntityModel, lines: readonly Line[], language: string): TaggedLine[] {
  const weighed = lines.map((line) => {
    const scores = lineScores(model, line, language);
    const marginals = model.agreement > 0 ? marginalsOf(scores, model.labels).label : new Float64Array(0);
    return { tokens: line.tokens, scores, marginals };
  });
  if (model.agreement > 0) agree(weighed, model.agreement);
  return weighed.map(({ scores }) => readLabels(model, scores));
}

function readLabels(model: EntityModel, scores: Float32Array): TaggedLine {
  const count = scores.length / L;
  if (count === 0) return { spans: [], outside: new Float64Array(0) };
  const labels = bestLabels(scores, model.labels);
  const { label: marginal } = marginalsOf(scores, model.labels);
  const spans = spansOfLabels(labels).map((span) => {
    let confidence = 1;
    for (let at = span.from; at < span.to; at++)
      confidence = Math.min(confidence, marginal[at * L + (labels[at] ?? OUTSIDE)] ?? 0);
    return { ...span, confidence };
  });
  return { spans, outside: Float64Array.from({ length: count }, (_, at) => marginal[at * L + OUTSIDE] ?? 1) };
}
