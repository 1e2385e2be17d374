import { actsHere } from './acting.ts';
import type { Candidate } from './candidate.ts';
import type { Sight } from './model-candidates.ts';
import type { Reading } from './reading.ts';

/**
 * A place that the model passes over is an actor only where it acts: "exports to Japan", but "Japan said". In Arabic, where no capital
 * speaks for the rules, the model is believed of persons and bodies too: «الله» of «عبد الله» elsewhere, «كاف» ("enough", CAF). A
 * known body's name of several words is never passed over.
 */
export function isSeenAsActor(reading: Reading, one: Candidate, sight: Sight | null): boolean {
  const { kind, line, from, to, known } = one;
  if (!sight?.passedOver(line, from, to)) return true;
  if (kind === 'place') return actsHere(reading, one);
  const isCased = reading.lines[line]?.tokens[from]?.capital;
  return !reading.words.article || isCased === true || (known?.sort === 'body' && to - from > 1);
}
