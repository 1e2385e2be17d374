import { candidate, type Candidate } from './candidate.ts';
import type { Line, Reading } from './reading.ts';
import { readingsOf } from './word-readings.ts';

/** Adjectives and participles after a noun without the article: «قرية صغيرة», «بلدة حدودية». */
const describing = /^(?!ال).*(ه|يه|ي|ين|ات|ون|ان)$/;
/** Shortest name, in letters. */
const MIN_LETTERS = 3;

/**
 * Places and armed groups named right after what they are, as the script has no capitals: «بلدة قلدون», «كتيبة التوحيد». The noun
 * stands without the article: with it an attribute follows. Linear.
 */
export function findArabicPlaces(reading: Reading): Candidate[] {
  if (reading.language !== 'ar') return [];
  return reading.lines.flatMap((line, index) =>
    line.tokens.flatMap((_, at) => {
      const kind = kindOfNoun(reading, line, at - 1);
      if (!kind || !isName(reading, line, at)) return [];
      // A group's name holds the noun; a place's does not.
      const from = kind === 'organization' ? at - 1 : at;
      const cut = from === at ? 0 : cutOf(reading, line, from);
      const made = candidate(reading.lines, index, from, endOfName(line, at), {
        kind, source: 'name', confidence: 0.5, cut,
      }); // prettier-ignore
      return made ? [made] : [];
    }),
  );
}

function kindOfNoun({ words }: Reading, line: Line, at: number): 'place' | 'organization' | null {
  const token = line.tokens[at];
  if (!token) return null;
  const has = (list: ReadonlySet<string>): boolean => readingsOf(token).some(({ norm }) => list.has(norm));
  if (has(words.beforePlaces)) return 'place';
  return has(words.beforeGroups) ? 'organization' : null;
}

const cutOf = ({ words }: Reading, line: Line, at: number): number => {
  const token = line.tokens[at];
  return (token && readingsOf(token).find(({ norm }) => words.beforeGroups.has(norm))?.cut) ?? 0;
};

function isName({ words }: Reading, line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'word' || token.norm.length < MIN_LETTERS) return false;
  if (line.known[at] ?? line.nations[at] ?? line.roles[at] ?? line.institutions[at] ?? line.honorifics[at])
    return false;
  const lists = [words.stops, words.never, words.acting, words.organisations, words.places, words.links];
  return (
    !describing.test(token.norm) &&
    readingsOf(token).every(({ norm }) => lists.every((list) => !list.has(norm)))
  );
}

/** «رأس العين», «شهداء القلمون»: a word with the article completes one without. */
function endOfName(line: Line, at: number): number {
  const [own = '', next = ''] = [line.tokens[at]?.norm, line.tokens[at + 1]?.norm];
  return !own.startsWith('ال') && /^ال.{2,}/.test(next) && !/^ال.*(ه|يه|ي)$/.test(next) ? at + 2 : at + 1;
}
