import { foldKey } from '../../text/fold.ts';
import { fromFrontCoded } from './front-coding.ts';
import family from './generated/family-names.json' with { type: 'json' };
import given from './generated/given-names.json' with { type: 'json' };
import { familyInArabic, givenInArabic } from './transliterated-names.ts';

/** The generated lists are folded and front-coded; those that are kept by hand are neither. */
const setOf = (lists: Readonly<Record<string, string>>, written: string): Set<string> =>
  new Set([...Object.values(lists).flatMap(fromFrontCoded), ...foldKey(written).trim().split(/\s+/)]);

let sets: { given: Set<string>; family: Set<string> } | null = null;

function load(): { given: Set<string>; family: Set<string> } {
  sets ??= { given: setOf(given, givenInArabic), family: setOf(family, familyInArabic) };
  return sets;
}

/** Whether a folded word is used as a person's first name somewhere. */
export const isGivenName = (norm: string): boolean => load().given.has(norm);

/** Whether a folded word is used as a family name somewhere. */
export const isFamilyName = (norm: string): boolean => load().family.has(norm);
