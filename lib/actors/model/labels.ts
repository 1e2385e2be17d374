import type { ActorKind } from '../../model/analysis.ts';

/** BIO labels of the entity model, by number. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;

const kinds: ActorKind[] = ['person', 'organization', 'place'];

/** Kind of actor that a label marks; undefined for O. */
export const kindOfLabel = (label: number): ActorKind | undefined => kinds[(label - 1) >> 1];

/** Number of kinds that a label can stand for, «no actor» among them. */
export const KINDS = 4;

/** 0 for O, else 1 to 3. */
export const kindNumberOfLabel = (label: number): number => (label + 1) >> 1;

/** Kinds in the labels' order. */
export const KINDS_OF_ACTOR: readonly ActorKind[] = kinds;

export const beginOf = (kind: ActorKind): number => 1 + 2 * kinds.indexOf(kind);

export const insideOf = (kind: ActorKind): number => beginOf(kind) + 1;

export const isBegin = (label: number): boolean => label % 2 === 1;

/** An inside label follows only a label of its own kind. */
export const mayFollow = (previous: number, label: number): boolean =>
  label === OUTSIDE || isBegin(label) || previous === label || previous === label - 1;
