import type { Line } from '../reading.ts';
import { agree } from './agreement.ts';
import { featuresOf, type SentenceFeatures } from './features.ts';
import { LABEL_COUNT as L, OUTSIDE } from './labels.ts';
import { labelMarginals, latticeOf, type LabelWeights } from './lattice.ts';
import { withRecurrence } from './recurring-spans.ts';
import { bestSpans, likelySpans, type Span } from './spans.ts';
import { namesIn, type NameTable } from './name-table.ts';
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
  readonly names: NameTable | null;
}

/**
 * Least probability of a span that is taken: for the best F1 half of what F1 can be reached (Lewis 1995), so well under one half.
 */
const THRESHOLD = 0.4;

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

/** What the model makes of a sentence. */
export interface TaggedLine {
  readonly spans: readonly Span[];
  /** Probability of each token that it belongs to no actor. */
  readonly outside: Float64Array;
}

/** Label scores of a sentence by itself. */
function lineScores(model: EntityModel, line: Line, language: string): Float32Array {
  const familiar = model.vocabulary && familiarityOf(line.tokens, model.vocabulary);
  const listed = model.names && namesIn(line.tokens, model.names);
  return scoresOf(model, featuresOf(line, language, familiar, listed));
}

/** Actors of an article. A second look lets each sentence know what the others make of its words. Linear in the article's length. */
export function tagLines(model: EntityModel, lines: readonly Line[], language: string): TaggedLine[] {
  const weighed = lines.map((line) => {
    const scores = lineScores(model, line, language);
    const marginals =
      model.agreement > 0 ? labelMarginals(latticeOf(scores, model.labels)) : new Float64Array(0);
    return { tokens: line.tokens, scores, marginals };
  });
  if (model.agreement > 0) agree(weighed, model.agreement);
  const seen = weighed.map(({ tokens, scores }) => {
    const lattice = latticeOf(scores, model.labels);
    const marginals = labelMarginals(lattice);
    const outside = Float64Array.from(tokens, (_, at) => marginals[at * L + OUTSIDE] ?? 1);
    return { tokens, spans: likelySpans(lattice), outside };
  });
  return withRecurrence(seen).map((spans, line) => {
    const outside = seen[line]?.outside ?? new Float64Array(0);
    return { spans: bestSpans(spans, outside.length, THRESHOLD), outside };
  });
}
