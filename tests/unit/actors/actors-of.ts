import { findActors } from '../../../lib/actors/find-actors.ts';
import type { DetectedActor } from '../../../lib/model/analysis.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';
import { directionOf } from '../../../lib/text/direction.ts';

/** Actors that the knowledge core and the rules find in a plain text, without an entity model. */
export function actorsOf(text: string, language: string): DetectedActor[] {
  const blocks = blocksOfPlainText(text);
  return findActors({ text, blocks, language, direction: directionOf(language) }, []);
}

/** «kind name: mention, mention» of each actor, in order. */
export const summary = (actors: readonly DetectedActor[]): string[] =>
  actors.map(
    ({ kind, name, mentions }) => `${kind} ${name}: ${mentions.map(({ exact }) => exact).join(', ')}`,
  );
