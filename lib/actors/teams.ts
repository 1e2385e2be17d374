import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { wordsOfCandidate } from './surface.ts';

/**
 * A city's club goes by the city's name: where a player, a coach or a goal is of a city («لاعب موناكو», "Leeds striker") or its club is
 * named («نادي موناكو»), that name means the club all over the article, but for «في مدينة مدريد». Countries stay places: their teams are
 * described, not named.
 */
export function withTeams(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const teams = new Set(candidates.filter((one) => isTeam(reading, one)).map((one) => one.known?.id));
  const clubs = new Set(candidates.flatMap((one) => nameOfClub(reading, one) ?? []));
  if (teams.size === 0 && clubs.size === 0) return [...candidates];
  const isClub = (one: Candidate): boolean =>
    one.known !== null &&
    (teams.has(one.known.id) ||
      (one.kind === 'place' && clubs.has(wordsOfCandidate(reading, one).join(' '))));
  return candidates.map((one) =>
    isClub(one) && !isPlaced(reading, one) ? { ...one, kind: 'organization', known: null } : one,
  );
}

/** «موناكو» of «نادي موناكو». */
function nameOfClub(reading: Reading, one: Candidate): string | null {
  const [noun = '', ...name] = wordsOfCandidate(reading, one);
  return one.kind === 'organization' && reading.words.clubs.has(noun) ? name.join(' ') : null;
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
