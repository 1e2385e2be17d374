import type { Selector } from '../model/selector.ts';
import { resolveApproximately } from './approximate.ts';
import type { Place } from './occurrences.ts';
import type { Resolution } from './resolution.ts';
import { resolveExactly } from './resolve.ts';
import type { TextIndex } from './text-index.ts';

/** Resolution of the selector number `number`. */
export interface Resolved {
  readonly number: number;
  readonly resolution: Resolution;
}

/**
 * Resolves many selectors of one text step by step: the exact ones first, then what has to be looked for. Each step is one
 * selector, so that the caller can stop after its time slice (8 ms) and go on later; give the ones near the viewport first.
 * A null step prepared something and resolved nothing.
 */
export function* resolveAll(
  index: TextIndex,
  selectors: readonly Selector[],
): Generator<Resolved | null, void, undefined> {
  if (selectors.some(({ textHash }) => textHash !== index.hash())) {
    index.folded();
    yield null;
    index.words();
    yield null;
  }
  const waiting: { number: number; selector: Selector; copies: readonly Place[] }[] = [];
  for (const [number, selector] of selectors.entries()) {
    const resolution = resolveExactly(index, selector);
    if (resolution.state === 'unsettled') {
      waiting.push({ number, selector, copies: resolution.copies });
      yield null;
    } else yield { number, resolution };
  }
  for (const { number, selector, copies } of waiting)
    yield { number, resolution: resolveApproximately(index, selector, copies) };
}
