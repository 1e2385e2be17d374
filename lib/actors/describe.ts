import type { DetectedActor, DetectedQuotation, Role } from '../model/analysis.ts';
import { actsHere } from './acting.ts';
import type { Candidate } from './candidate.ts';
import { declines, isGenitiveOf } from './declined-names.ts';
import type { Group } from './group.ts';
import { countryName, placeName, type Known } from './knowledge/known.ts';
import type { Reading } from './reading.ts';
import { personKey } from './skeleton.ts';
import { titlesOf, type Persons } from './titles-of.ts';
import { isUnspaced } from './unspaced.ts';

/** Roles and other names kept of one actor. */
const MAX_ROLES = 8;
const MAX_ALIASES = 20;

/** A group as the rest of the program knows it. `number` counts from 1 in order of first mention. */
export function describe(
  reading: Reading,
  group: Group,
  number: number,
  quotations: readonly DetectedQuotation[],
  persons: Persons,
): DetectedActor {
  const { members, kind } = group;
  const name = nameOf(reading, group);
  const spellings = new Set(members.map((member) => reading.text.slice(member.start, member.end)));
  spellings.delete(name);
  const acts = members.some((member) => speaks(member, quotations) || actsHere(reading, member));
  return {
    id: `a${number}`,
    kind,
    name,
    aliases: [...spellings].slice(0, MAX_ALIASES),
    roles: kind === 'person' ? rolesOf(reading, members, persons) : acts ? capitalOf(reading, members) : [],
    acts,
    key: keyOf(group),
    confidence: Math.min(
      1,
      Math.max(...members.map((member) => member.confidence)) + 0.05 * (members.length - 1),
    ),
    mentions: members.map(({ start, end, named, kind: own }) => ({
      start,
      end,
      exact: reading.text.slice(start, end),
      named,
      ...(own === kind ? {} : { kind: own }),
    })),
  };
}

/** The fullest proper name in the article; a known actor goes by its commonest one. */
function nameOf(reading: Reading, { members }: Group): string {
  const named = members.filter((member) => member.named);
  const all = named.length > 0 ? named : members;
  // A name in the article's own script is shown before its Latin spelling, which is longer.
  const own = isUnspaced(reading.language)
    ? all.filter(({ start }) => !/[A-Za-z]/.test(reading.text.charAt(start)))
    : all;
  const pool = own.length > 0 ? own : all;
  const counts = new Map<string, number>();
  let longest = '';
  for (const member of pool) {
    const exact = withoutEnding(reading, reading.text.slice(member.start, member.end));
    if (exact.length > longest.length) longest = exact;
    counts.set(exact, (counts.get(exact) ?? 0) + 1);
  }
  if (named.length === 0 && members[0]?.kind === 'place' && members[0].owner)
    return countryName(members[0].owner, reading.language);
  const known = pool.find((member) => member.known)?.known;
  if (declines(reading.language) && (members[0]?.kind === 'person' || !known))
    return commonestFull(counts, longest);
  if (!known)
    return [...counts.keys()].find((name) => isGenitiveOf(reading.language, longest, name)) ?? longest;
  if (known.sort !== 'country') return dictionaryForm(reading, known, longest);
  // Among equals the one without a genitive's ending.
  const [commonest] = [...counts].reduce((best, one) =>
    one[1] > best[1] || (one[1] === best[1] && best[0].startsWith(one[0])) ? one : best,
  );
  return dictionaryForm(reading, known, commonest);
}

/** Of a name's full forms in several cases the commonest, of equals the shortest: most often the one of dictionaries. */
function commonestFull(counts: ReadonlyMap<string, number>, longest: string): string {
  const wordsIn = (name: string): number => name.split(/\s+/u).length;
  const most = Math.max(...[...counts.keys()].map(wordsIn));
  const full = [...counts].filter(([name]) => wordsIn(name) === most);
  const [first] = full.sort(([a, timesA], [b, timesB]) => timesB - timesA || a.length - b.length);
  return first?.[0] ?? longest;
}

/** Letters by which two forms of a known place's name are told from two names of it: «США» is no form of «Соединенные Штаты». */
const STEM = 3;

/** «Армении» is «Армения»: a known place that an article only names in another case goes by its listed name. */
function dictionaryForm({ words, language }: Reading, { id }: Known, form: string): string {
  const listed = words.article || isUnspaced(language) ? null : placeName(id, language);
  return listed?.slice(0, STEM) === form.slice(0, STEM) ? listed : form;
}

/** Languages that join endings to a name by an apostrophe: «İzmir'in» is İzmir. */
const joinsEndings = new Set(['tr', 'az']);

const withoutEnding = ({ language }: Reading, name: string): string =>
  joinsEndings.has(language) ? name.replace(/(?<=\p{L}{3})['’ʼ]\p{Ll}{1,8}$/u, '') : name;

/** Each office that the text gives the person, the first wording with what it is of. */
function rolesOf(reading: Reading, members: readonly Candidate[], persons: Persons): Role[] {
  const roles = new Map<string, Role>();
  for (const member of members)
    for (const { title, of } of titlesOf(reading, member, persons)) {
      const key = title.toLowerCase();
      const known = roles.get(key);
      if (!known || (!known.of && of)) roles.set(key, of ? { title, of } : { title });
    }
  return [...roles.values()].slice(0, MAX_ROLES);
}

/** «موسكو» that speaks stands for Russia: linked, not merged. */
function capitalOf({ words, language }: Reading, members: readonly Candidate[]): Role[] {
  const known = members.find((member) => member.known?.capital)?.known;
  return known?.country ? [{ title: words.capital, of: countryName(known.country, language) }] : [];
}

const speaks = (member: Candidate, quotations: readonly DetectedQuotation[]): boolean =>
  quotations.some(({ speaker }) => speaker && speaker.start < member.end && member.start < speaker.end);

const prefixes: Record<Known['sort'], string> = {
  country: 'country',
  city: 'place',
  region: 'place',
  body: 'body',
};

function keyOf({ members, identity, words, kind }: Group): string | null {
  const known = members.find((member) => member.known)?.known;
  if (known) return `${prefixes[known.sort]}:${known.id}`;
  if (identity) return identity.includes('/') ? `institution:${identity}` : `country:${identity}`;
  return kind === 'person' ? personKey(words) : `name:${words.join(' ')}`;
}
