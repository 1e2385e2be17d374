import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

/**
 * A city's club goes by the city's name: where a player, a coach or a goal is of a city («لاعب موناكو», "Leeds striker"),
 * that name means the club all over the article, but for «في مدينة مدريد». Countries stay places: their teams are described, not named.
 */
export function withTeams(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const teams = new Set(candidates.filter((one) => isTeam(reading, one)).map((one) => one.known?.id));
  if (teams.size === 0) return [...candidates];
  return candidates.map((one) =>
    one.known && teams.has(one.known.id) && !isPlaced(reading, one)
      ? { ...one, kind: 'organization', known: null }
      : one,
  );
}

/** In a city, or beside the word for one: there the city itself is meant. */
function isPlaced({ lines, words }: Reading, { line, from }: Candidate): boolean {
  const before = lines[line]?.tokens[from - 1]?.norm ?? '';
  return (
    /^(في|in|à|en|em|dans)$/.test(before) ||
    words.places.has(before) ||
    words.places.has(before.replace(/^ال/, ''))
  );
}

function isTeam({ lines, words }: Reading, { line, from, to, start, known }: Candidate): boolean {
  if (!known || (known.sort !== 'city' && known.sort !== 'region') || words.teams.size === 0) return false;
  const tokens = lines[line]?.tokens ?? [];
  if (words.adjectiveFirst) return words.teams.has(tokens[to]?.norm ?? '');
  const first = tokens[from];
  const before = tokens[from - 1]?.norm ?? '';
  return (
    first?.start === start && (words.teams.has(before) || words.teams.has(before.replace(/^[ولبف]/, '')))
  );
}
