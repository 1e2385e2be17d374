import type { Candidate } from './candidate.ts';
import { isGivenName } from './knowledge/personal-names.ts';
import type { Sight } from './model-candidates.ts';
import { isGuessed } from './model/groups.ts';
import { findNameRuns, isPersonBeside } from './name-runs.ts';
import type { Reading } from './reading.ts';

/**
 * The model has its doubts about words that it holds for no name with less probability: of the names that this adds on other languages'
 * development texts most are right. Where it never learnt the language its doubts tell nothing.
 */
const DOUBT = 0.8;

/**
 * Full names that the entity model passes over, in scripts with capitals: "Anna Marlow" after an office or before one, or with a first
 * name that the lists know. Linear in the text's length.
 */
export function findPassedOver(reading: Reading, seen: readonly Candidate[], sight: Sight): Candidate[] {
  if (reading.words.article) return [];
  const taken = new Set<string>();
  for (const { line, from, to } of seen) for (let at = from; at < to; at++) taken.add(`${line} ${at}`);
  return findNameRuns(reading).filter(({ kind, line, from, to }) => {
    const own = reading.lines[line];
    const tokens = own?.tokens.slice(from, to) ?? [];
    if (kind !== 'person' || !own || tokens.length < 2 || tokens.length > 4) return false;
    if (!tokens.every(({ capital, allCaps }) => capital && !allCaps)) return false;
    for (let at = from; at < to; at++) if (taken.has(`${line} ${at}`) || own.known[at]) return false;
    if (!isGuessed(reading.language) && sight.outside(line, from, to) > DOUBT) return false;
    return isGivenName(tokens[0]?.norm ?? '') || isPersonBeside(reading, own, from, to);
  });
}
