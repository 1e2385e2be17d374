import { readingsOf } from './word-readings.ts';
import { candidate, type Candidate } from './candidate.ts';
import {
  apartAfterAcronym,
  apartAtJoins,
  endedByGenitive,
  standingNames,
  withoutLead,
} from './glued-names.ts';
import { ofHeadNoun } from './head-noun.ts';
import { apartAtConjunction } from './joined-persons.ts';
import type { Known } from './knowledge/known.ts';
import { isFamilyName, isGivenName } from './knowledge/personal-names.ts';
import { apartAfterKnown, apartAtBreaks, trimmed } from './name-edges.ts';
import { tagLines, type EntityModel, type TaggedLine } from './model/entity-model.ts';
import { isGuessed } from './model/groups.ts';
import { ACTORS, isListed, type NameTable } from './model/name-table.ts';
import type { Span } from './model/spans.ts';
import type { Line, Reading } from './reading.ts';

/**
 * Above this probability of being no actor the model is taken to have seen a place and passed it over.
 * Capitals let the model see nearly every name; without them, and in languages that it never learnt, it overlooks more.
 */
const PASSED_OVER = { cased: 0.4, uncased: 0.98, guessed: 0.9 };

/** What the entity model sees: `candidates` trimmed of words that are no part of a name, and what it passes over. */
export interface Sight {
  readonly candidates: readonly Candidate[];
  /** Whether the model holds that tokens of a line name no actor; in Arabic, that one of them is no part of an actor's name. */
  readonly passedOver: (line: number, from: number, to: number) => boolean;
  /** The greatest probability among tokens of a line that one names no actor. */
  readonly outside: (line: number, from: number, to: number) => number;
}

export function lookWith(model: EntityModel, reading: Reading): Sight {
  const seen = tagLines(model, reading.lines, reading.language);
  return {
    candidates: candidatesOf(reading, seen, model.names),
    outside: (line, from, to) => Math.max(0, ...(seen[line]?.outside.subarray(from, to) ?? [])),
    passedOver: (line, from, to) => {
      const outside = seen[line]?.outside.subarray(from, to) ?? [];
      const isCased = reading.lines[line]?.tokens[from]?.capital;
      const limit = PASSED_OVER[isGuessed(reading.language) ? 'guessed' : isCased ? 'cased' : 'uncased'];
      const isOver = (probability: number): boolean => probability > limit;
      // Where the model alone tells a name from a word it must be sure of no part of it.
      const isOverAll = reading.words.article ? outside.some(isOver) : outside.every(isOver);
      return outside.length > 0 && isOverAll;
    },
  };
}

function candidatesOf(reading: Reading, seen: readonly TaggedLine[], names: NameTable | null): Candidate[] {
  const tagged = reading.lines.map((line, index) =>
    (seen[index]?.spans ?? [])
      .flatMap((one) => apartAfterKnown(reading, line, one))
      .flatMap((one) => apartAtBreaks(reading, line, one))
      .flatMap((one) => trimmed(reading, line, one) ?? []),
  );
  const standing = standingNames(reading.lines, tagged);
  const starts = new Set<string>();
  for (const [index, line] of reading.lines.entries())
    for (const { from } of tagged[index] ?? []) starts.add(line.tokens[from]?.norm ?? '');
  return reading.lines.flatMap((line, index) =>
    (tagged[index] ?? [])
      .flatMap((one) => apartAtConjunction(reading, line, one, starts))
      .flatMap((one) => apartAtJoins(reading, line, one, standing))
      .flatMap((one) => apartAfterAcronym(line, one, standing))
      .map((one) => withoutLead(reading, line, endedByGenitive(reading, line, one, standing), standing))
      .map((one) => ofHeadNoun(reading, line, one))
      .flatMap((tagged) => {
        const { from, to, confidence } = tagged;
        const cut = cliticOf(reading, line, { from, to }, { starts, names });
        const known = knownOf(reading, line, tagged);
        const kind = known?.kind ?? tagged.kind;
        const made = candidate(reading.lines, index, from, to, {
          kind,
          source: 'model',
          known,
          confidence,
          cut,
        });
        return made ? [made] : [];
      }),
  );
}

/**
 * What a name is known as: of the kind that the model sees, or of any where it never learnt the language. A known place that the
 * model takes for a person is one only if people bear that name.
 */
export function knownOf({ language }: Reading, line: Line, { from, to, kind }: Span): Known | null {
  const match = line.known[from];
  if (match?.to !== to) return null;
  if (match.value.kind === kind || isGuessed(language)) return match.value;
  const { norm = '' } = line.tokens[from] ?? {};
  const isPlace = kind === 'person' && match.value.kind === 'place';
  return isPlace && to - from === 1 && !isGivenName(norm) && !isFamilyName(norm) ? match.value : null;
}

/** What proves a clitic: words that names of the article begin with, and the model's lists. */
interface Evidence {
  readonly starts: ReadonlySet<string>;
  readonly names: NameTable | null;
}

/** UTF-16 units of a mention's first token that are a clitic. Without evidence none: names begin with these letters too. */
function cliticOf(
  { words }: Reading,
  line: Line,
  { from, to }: Pick<Span, 'from' | 'to'>,
  { starts, names }: Evidence,
): number {
  const token = line.tokens[from];
  if (!token) return 0;
  const match = line.known[from];
  if (match && match.to <= to) return match.cut;
  const [whole, ...rest] = readingsOf(token);
  if (!whole || isGivenName(whole.norm)) return 0;
  const others = line.tokens.slice(from + 1, to).map(({ norm }) => norm);
  const isName = (norm: string): boolean => names !== null && isListed([norm, ...others], names, ACTORS);
  if (isName(whole.norm)) return 0;
  // «وأبو رمانة», «ومسجد الشيخ», «والمرج»: what begins a name, and the article, stand behind a clitic alone.
  const opens = (norm: string): boolean =>
    (norm.length > 2 && words.particles.has(norm)) ||
    [words.inPlaces, words.organisations].some((list) => list.has(norm.replace(/^ال/, ''))) ||
    (/^ال.{3,}/.test(norm) && !isFamilyName(whole.norm));
  const proven = rest.find(
    ({ norm, cut }) =>
      cut > 0 && (starts.has(norm) || isGivenName(norm) || isFamilyName(norm) || isName(norm) || opens(norm)),
  );
  return proven?.cut ?? 0;
}
