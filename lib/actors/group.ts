import type { ActorKind } from '../model/analysis.ts';
import type { Candidate } from './candidate.ts';
import { isGenitiveOf, sameInCases } from './declined-names.ts';
import type { Reading } from './reading.ts';
import { nearlyEqual, wordsOfCandidate } from './surface.ts';
import { isPartOfWhole, isUnspaced } from './unspaced.ts';

/** Mentions of one actor. */
export interface Group {
  readonly kind: ActorKind;
  readonly members: Candidate[];
  /** Words of the fullest name so far. */
  words: readonly string[];
  /** Identity that needs no comparison of names; '' when there is none. */
  readonly identity: string;
}

/**
 * Joins mentions to actors: known ones by their id, institutions by noun and owner, persons by full name and surname,
 * the rest by name. Names of different kinds never join. O(mentions × actors).
 */
export function groupMentions(reading: Reading, mentions: readonly Candidate[]): Group[] {
  const groups: Group[] = [];
  // Fuller names first: a surname may stand before the full name (a headline).
  const order = [...mentions.entries()].sort(
    ([i, a], [j, b]) => lengthOf(reading, b) - lengthOf(reading, a) || i - j,
  );
  for (const [, mention] of order) {
    if (mention.shortFor) continue;
    const words = wordsOfCandidate(reading, mention);
    const identity = identityOf(reading, mention);
    const home = identity
      ? groups.find((group) => group.identity === identity)
      : closest(
          calledSo(
            reading,
            groups.filter((group) => group.kind === mention.kind && joins(reading, group, words)),
            words,
          ),
          mention,
        );
    if (home) {
      home.members.push(mention);
      if (isGenitiveOf(reading.language, home.words.join(' '), words.join(' '))) home.words = words;
    } else groups.push({ kind: mention.kind, members: [mention], words, identity });
  }
  for (const mention of mentions)
    if (mention.shortFor) homeOf(groups, mention.shortFor)?.members.push(mention);
  for (const group of groups) group.members.sort((a, b) => a.start - b.start);
  return groups.sort((a, b) => (a.members[0]?.start ?? 0) - (b.members[0]?.start ?? 0));
}

/** How full a name is: its words, and its characters where none are parted. */
const lengthOf = (reading: Reading, mention: Candidate): number => {
  const words = wordsOfCandidate(reading, mention);
  return isUnspaced(reading.language) ? words.join('').length : words.length;
};

const homeOf = (groups: readonly Group[], mention: Candidate): Group | undefined =>
  groups.find(({ members }) =>
    members.some((one) => one.line === mention.line && one.start <= mention.start && mention.end <= one.end),
  );

function identityOf(reading: Reading, mention: Candidate): string {
  if (mention.known) return mention.known.id;
  if (!mention.owner) return '';
  if (mention.kind === 'place') return mention.owner;
  const line = reading.lines[mention.line];
  const noun = line?.institutions.find(
    (match) => match && match.from >= mention.from && match.to <= mention.to,
  );
  return `${mention.owner}/${noun?.value ?? wordsOfCandidate(reading, mention).join(' ')}`;
}

/**
 * Whether a name of these words can be the group's actor. What has an identity is shortened by whole words alone:
 * «المحكمة الثورية» after «المحكمة الثورية الإيرانية».
 */
function joins(reading: Reading, group: Group, words: readonly string[]): boolean {
  const { language } = reading;
  const isShortClub = group.kind === 'organization' && isClub(reading, group.words, words);
  if (group.identity)
    return isShortClub || (group.kind === 'organization' && words.length > 1 && isEdge(group.words, words));
  if (sameWords(group.words, words) || areGenitives(language, group.words, words)) return true;
  if (group.kind === 'person') {
    const [full, part] = [joined(group.words), joined(words)];
    return (
      sameWords(full, part) ||
      sameInCases(language, full, part) ||
      isPartOfPerson(language, full, part) ||
      sameButForInitials(full, part)
    );
  }
  if (isLong(words) && sameInCases(language, group.words, words)) return true;
  if (group.kind !== 'organization') return false;
  if (words.length > 1) return isEdge(group.words, words);
  return isShortClub || isAcronym(group.words, words[0] ?? '') || isBare(reading, group.words, words);
}

/** «NRKs», «NRK»: whichever comes first. */
const areGenitives = (language: string, a: readonly string[], b: readonly string[]): boolean => {
  const [one, other] = [a.join(' '), b.join(' ')];
  return isGenitiveOf(language, one, other) || isGenitiveOf(language, other, one);
};

/** Letters of a name that is declined: an acronym is not. */
const DECLINED = 6;
const isLong = (words: readonly string[]): boolean => words.join('').length >= DECLINED;

/** "Sollberg" of "Sollberg Group Corp", «Golkar» of «Partai Golkar»: all other words say what kind of body it is. */
function isBare(
  { words: { organisations, article } }: Reading,
  full: readonly string[],
  part: readonly string[],
): boolean {
  const [name = ''] = part;
  if (article || full.length < 2 || organisations.has(name)) return false;
  const isKind = (word: string): boolean => organisations.has(word);
  return (
    (full[0] === name && full.slice(1).every(isKind)) ||
    (full[full.length - 1] === name && full.slice(0, -1).every(isKind))
  );
}

/** «الزمالك» of «نادي الزمالك». */
const isClub = (
  { words }: Reading,
  [noun = '', ...name]: readonly string[],
  part: readonly string[],
): boolean => words.clubs.has(noun) && sameWords(name, part);

const generation = /^(jr|sr|[ivx]+)\.?$/;
const initial = /^\p{L}\.?$/u;
/** Letters by which a first name is longer than its short form. */
const SHORTENED = 3;

/** "Patrick Norwick Jr.", "Patrick W. Norwick" and "Pat Norwick", of first names the longer beginning with the shorter. */
function sameButForInitials(a: readonly string[], b: readonly string[]): boolean {
  const plain = (words: readonly string[]): readonly string[] =>
    words.filter((word, at) => at === 0 || (!generation.test(word) && !initial.test(word)));
  const [one, other] = [plain(a), plain(b)];
  if (one.length < 2 || one.length !== other.length) return false;
  if (one.slice(1).some((word, at) => word !== other[at + 1])) return false;
  const [short = '', long = ''] = [one[0] ?? '', other[0] ?? ''].sort((x, y) => x.length - y.length);
  return (
    short === long || (short.length >= 3 && long.length - short.length >= SHORTENED && long.startsWith(short))
  );
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => nearlyEqual(word, b[at] ?? ''));

/** «ابن سينا» is «بن سينا» within the full name, «أبي الريحان» and «أبا الريحان» are cases of «أبو الريحان»; folded. */
const kinship = new Map([
  ['ابن', 'بن'],
  ['ابي', 'ابو'],
  ['ابا', 'ابو'],
]);

/** As it is compared; names of two words are written as one too: «عبد العاطي», «عبدالعاطي». */
const joined = (words: readonly string[]): string[] =>
  words.flatMap((written, at) => {
    const word = kinship.get(written) ?? written;
    if (words[at - 1] === SERVANT && word.startsWith('ال')) return [];
    return word === SERVANT && words[at + 1]?.startsWith('ال') ? [word + (words[at + 1] ?? '')] : [word];
  });
const SERVANT = 'عبد';

/** A surname, a first name of four letters or more, or some parts in the same order with the same last one. */
function isPartOfPerson(language: string, full: readonly string[], part: readonly string[]): boolean {
  if (isUnspaced(language) && full.length === 1)
    return part.length === 1 && isPartOfWhole(full[0] ?? '', part[0] ?? '');
  if (part.length >= full.length) return false;
  if (part.length === 1) {
    const [word = ''] = part;
    return full.some(
      (one, at) =>
        (nearlyEqual(one, word) || (at > 0 && sameInCases(language, [one], [word]))) &&
        (at > 0 || word.length >= 4),
    );
  }
  let at = 0;
  for (const word of part) {
    while (at < full.length && !nearlyEqual(full[at] ?? '', word)) at++;
    if (at++ >= full.length) return false;
  }
  return true;
}

/** «وست بروميتش» of «وست بروميتش ألبيون», «سان جيرمان» of «باريس سان جيرمان». */
const isEdge = (full: readonly string[], part: readonly string[]): boolean =>
  part.length < full.length &&
  (part.every((word, at) => word === full[at]) ||
    part.every((word, at) => word === full[full.length - part.length + at]));

/** Words that an acronym leaves out. */
const small = /^(of|for|the|and|de|la|le|des|du|et|für|und|der|e|y|del|della|do|da)$/;

/** "LDP" of "Liberal Democratic Party". */
function isAcronym(full: readonly string[], part: string): boolean {
  if (part.length < 3 || part.length > 6) return false;
  const letters = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
  return part === letters(full) || part === letters(full.filter((word) => !small.test(word)));
}

/**
 * Of several that a word alone may mean those who bear it as it stands («Новакова» is no man's name where a woman has it),
 * and of these the one that already goes by it alone.
 */
function calledSo(reading: Reading, groups: readonly Group[], words: readonly string[]): readonly Group[] {
  const [name = ''] = words;
  if (groups.length < 2 || words.length > 1) return groups;
  const bearing = groups.filter(({ members }) =>
    members.some((member) => wordsOfCandidate(reading, member).includes(name)),
  );
  const left = bearing.length > 0 ? bearing : groups;
  const called = left.filter(({ members }) =>
    members.some((member) => wordsOfCandidate(reading, member).join(' ') === name),
  );
  return called.length > 0 ? called : left;
}

/** Of several possible actors the one named last before the mention, else the first after it. */
function closest(groups: readonly Group[], mention: Candidate): Group | undefined {
  let best: Group | undefined;
  let bestDistance = Infinity;
  for (const group of groups)
    for (const member of group.members) {
      const distance =
        member.start <= mention.start ? mention.start - member.start : 1e7 + member.start - mention.start;
      if (distance < bestDistance) {
        best = group;
        bestDistance = distance;
      }
    }
  return best;
}
