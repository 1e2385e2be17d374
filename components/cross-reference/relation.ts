import type { Relation } from '../../lib/model/entities.ts';

/** The relations in the order they are offered: what the other wording is, then what the other source does. */
export const relations: readonly Relation[] = [
  'same-words',
  'reworded',
  'shortened',
  'translated',
  'supports',
  'contradicts',
  'context',
  'primary-source',
];
