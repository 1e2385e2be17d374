import type { ActorKind } from '../../model/analysis.ts';
import { beginOf, insideOf, KINDS_OF_ACTOR, LABEL_COUNT as L } from './labels.ts';
import type { Lattice } from './lattice.ts';

/** An actor that the model may see: tokens `from` to `to` (exclusive). */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: ActorKind;
  /** Probability, 0 to 1, that an actor of this kind stands exactly there. */
  readonly confidence: number;
}

/** Spans of less probability are not worth a look. */
const FAINTEST = 0.02;
/** Longest name, in tokens. */
const LONGEST = 32;

/**
 * All spans that a sentence may mark, each with its probability over all label sequences: begun here, carried on inside, and not
 * carried on after its end. Linear in the tokens: what is faint is given up early, and no span is longer than LONGEST.
 */
export function likelySpans({ count, forward, backward, step, emit }: Lattice): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < count; from++)
    for (const kind of KINDS_OF_ACTOR) {
      const inside = insideOf(kind);
      let label = beginOf(kind);
      let reached = forward[from * L + label] ?? 0;
      for (let last = from; last < Math.min(count, from + LONGEST); last++) {
        if (last > from) {
          reached *= (step[label * L + inside] ?? 0) * (emit[last * L + inside] ?? 0);
          label = inside;
        }
        const open = reached * (backward[last * L + label] ?? 0);
        if (open < FAINTEST) break;
        const next = last + 1;
        const carriedOn =
          next < count
            ? (step[label * L + inside] ?? 0) *
              (emit[next * L + inside] ?? 0) *
              (backward[next * L + inside] ?? 0)
            : 0;
        const confidence = open - reached * carriedOn;
        if (confidence >= FAINTEST) spans.push({ from, to: next, kind, confidence });
      }
    }
  return spans;
}

/**
 * The spans, none over another, whose probabilities above `threshold` add up to most: the decision with the best expected balance of
 * right and wrong ones, where the single best label sequence would pass over a name that many sequences mark alike (minimum
 * Bayes risk over segments; the threshold's sense: Lewis 1995, expected F1 is best at half its value). O(spans + tokens).
 */
export function bestSpans(spans: readonly Span[], count: number, threshold: number): Span[] {
  const ending: Span[][] = Array.from({ length: count + 1 }, () => []);
  for (const span of spans) if (span.confidence > threshold) ending[span.to]?.push(span);
  const worth = new Float64Array(count + 1);
  const chosen: (Span | undefined)[] = [];
  for (let to = 1; to <= count; to++) {
    worth[to] = worth[to - 1] ?? 0;
    for (const span of ending[to] ?? []) {
      const value = (worth[span.from] ?? 0) + span.confidence - threshold;
      if (value <= (worth[to] ?? 0)) continue;
      worth[to] = value;
      chosen[to] = span;
    }
  }
  const best: Span[] = [];
  for (let to = count; to > 0;) {
    const span = chosen[to];
    if (span) best.push(span);
    to = span?.from ?? to - 1;
  }
  return best.reverse();
}
