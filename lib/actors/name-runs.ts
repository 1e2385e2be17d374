import type { ActorKind } from '../model/analysis.ts';
import { titleAfter } from './apposition.ts';
import { candidate, type Candidate } from './candidate.ts';
import { isFamilyName, isGivenName } from './knowledge/personal-names.ts';
import { readingsOf } from './word-readings.ts';
import type { Line, Reading } from './reading.ts';
import { recurringCapitals } from './recurring-capitals.ts';
import { titleBefore } from './titles.ts';
import type { Token } from './tokens.ts';

/** Longest name, in tokens. */
const MAX_NAME = 7;
/** Longest acronym, in letters: longer words in capitals are names that a headline shouts. */
const LONGEST_ACRONYM = 5;

/**
 * Names that rules can find without an entity model: runs of capitalised words with evidence in scripts with case;
 * in other scripts only what follows an office or starts with a known first name.
 */
export function findNameRuns(reading: Reading): Candidate[] {
  const found: (Candidate | null)[] = [];
  const recurring = recurringCapitals(reading);
  for (const [index, line] of reading.lines.entries()) {
    const cased = line.tokens.some((token) => token.capital);
    for (let at = 0; at < line.tokens.length;) {
      const made = cased
        ? capitalRun(reading, index, line, at, recurring)
        : afterOffice(reading, index, line, at);
      if (made) found.push(made);
      at = made ? made.to : at + 1;
    }
  }
  return found.filter((one) => one !== null);
}

function capitalRun(
  reading: Reading,
  index: number,
  line: Line,
  start: number,
  recurring: ReadonlySet<string>,
): Candidate | null {
  const { words } = reading;
  let from = start;
  if (!line.tokens[from]?.capital) return null;
  // Offices and forms of address before a name are written with capitals too.
  for (;;) {
    const skip = line.honorifics[from]?.to ?? line.roles[from]?.to ?? line.nations[from]?.to;
    if (skip === undefined || !line.tokens[skip]?.capital) break;
    from = skip;
  }
  const first = line.tokens[from];
  if (!first || words.never.has(first.norm) || line.nations[from] || line.known[from]) return null;
  let to = from + 1;
  while (to - from < MAX_NAME && continues(reading, line, to)) to++;
  while (to > from + 1 && !line.tokens[to - 1]?.capital) to--;
  if (to === from + 1 && from === 0 && !recurring.has(first.norm)) return null;
  const kind = kindOf(reading, line, from, to);
  return kind && candidate(reading.lines, index, from, to, { kind, source: 'name', confidence: 0.5 });
}

function continues({ words }: Reading, line: Line, at: number): boolean {
  const token = line.tokens[at];
  const next = line.tokens[at + 1];
  if (!token) return false;
  if (token.capital) {
    // «ОАСК Павла Вовка»: a name starts after the acronym.
    const begins = line.tokens[at - 1]?.allCaps && !token.allCaps && isPersonal(token);
    return !begins && !words.never.has(token.norm) && !line.roles[at];
  }
  const glued = !token.spaced && next !== undefined && !next.spaced && next.capital;
  if (token.text === '-' || token.text === '&')
    return glued || (token.text === '&' && (next?.capital ?? false));
  if (token.text === '.') return line.tokens[at - 1]?.text.length === 1 && (next?.capital ?? false);
  return words.particles.has(token.norm) && (next?.capital ?? false);
}

/** A first name, in any case of a language that declines it. */
const isPersonal = (token: Token): boolean => readingsOf(token).some(({ norm }) => isGivenName(norm));

function kindOf(reading: Reading, line: Line, from: number, to: number): ActorKind | null {
  const { words } = reading;
  const tokens = line.tokens.slice(from, to).filter((token) => token.kind === 'word');
  const first = tokens[0];
  if (!first) return null;
  const before = line.tokens[from - 1];
  // "ketua KPU": an acronym behind an office is its body.
  const isAcronym = tokens.length === 1 && first.allCaps && first.text.length <= LONGEST_ACRONYM;
  if (!isAcronym && isPersonBeside(reading, line, from, to)) return 'person';
  const isListed = (list: ReadonlySet<string>, token: Token): boolean =>
    readingsOf(token).some(({ norm }) => list.has(norm));
  if (tokens.slice(tokens.length > 1 ? 0 : 1).some((token) => isListed(words.organisations, token)))
    return 'organization';
  if (tokens.some((token) => isListed(words.places, token))) return 'place';
  if (isPersonal(first) && tokens.length > 1) return 'person';
  if (tokens.length < 3 && words.surnameEndings?.test(tokens[tokens.length - 1]?.norm ?? '')) return 'person';
  if (tokens.length > 1 && tokens.length < 4 && tokens.some((token) => isFamilyName(token.norm)))
    return 'person';
  if (tokens.length === 1 && first.allCaps && !tokensAreShouted(line.tokens)) return 'organization';
  const next = line.tokens[to];
  if (next && words.acting.has(next.norm)) return tokens.length > 1 ? 'person' : null;
  if (before && /^(in|near|outside|à|aus|en|em|nach)$/i.test(before.text)) return 'place';
  return null;
}

export function isPersonBeside(reading: Reading, line: Line, from: number, to: number): boolean {
  if (line.honorifics.some((match) => match?.to === from)) return true;
  const title = titleBefore(reading, line, from);
  const adjacent = title && line.roles.some((match) => match?.to === from);
  return adjacent === true || (to - from > 1 && titleAfter(reading, line, to) !== null);
}

/** A headline in capitals makes acronyms of all words. */
const tokensAreShouted = (tokens: readonly Token[]): boolean =>
  tokens.filter((token) => token.allCaps).length * 2 > tokens.filter((token) => token.kind === 'word').length;

/** Arabic and other scripts without case. */
function afterOffice(reading: Reading, index: number, line: Line, from: number): Candidate | null {
  const first = line.tokens[from];
  if (!first || !mayName(reading, line, from)) return null;
  const given = readingsOf(first).find((one) => isGivenName(one.norm));
  const titled =
    titleBefore(reading, line, from) !== null || line.honorifics.some((match) => match?.to === from);
  const next = line.tokens[from + 1];
  if (!given && !(titled && next && mayName(reading, line, from + 1) && isFamilyName(next.norm))) return null;
  if (!titled && !(next && mayName(reading, line, from + 1))) return null;
  let to = from + 1;
  // A first name and one word more; further words only where they are names themselves.
  while (to - from < MAX_NAME && mayName(reading, line, to)) {
    const word = line.tokens[to]?.norm ?? '';
    const particle = reading.words.particles.has(line.tokens[to - 1]?.norm ?? '');
    if (to > from + 1 && !particle && !isGivenName(word) && !isFamilyName(word)) break;
    to++;
  }
  if (to === from + 1 && !titled) return null;
  return candidate(reading.lines, index, from, to, {
    kind: 'person',
    source: 'name',
    confidence: 0.6,
    cut: given?.cut ?? 0,
  });
}

function mayName({ words }: Reading, line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 2) return false;
  if (line.known[at] ?? line.nations[at] ?? line.roles[at] ?? line.institutions[at] ?? line.honorifics[at])
    return false;
  const { norm } = token;
  return (
    !words.never.has(norm) &&
    !words.stops.has(norm) &&
    !words.acting.has(norm) &&
    !words.organisations.has(norm) &&
    !words.places.has(norm)
  );
}
