import type { ActorKind } from '../model/analysis.ts';
import { readingsOf } from './arabic-clitics.ts';
import { candidate, type Candidate } from './candidate.ts';
import { isFamilyName, isGivenName } from './knowledge/personal-names.ts';
import { tagLine, type EntityModel, type Tagged } from './model/entity-model.ts';
import type { Line, Reading } from './reading.ts';
import { wordsOfCandidate } from './surface.ts';

/** What the entity model sees: trimmed of words that are no part of a name, and of one kind wherever it is named. */
export function findTagged(reading: Reading, model: EntityModel): Candidate[] {
  const tagged = reading.lines.map((line) =>
    tagLine(model, line, reading.language).flatMap((one) => trimmed(reading, line, one) ?? []),
  );
  const starts = new Set<string>();
  for (const [index, line] of reading.lines.entries())
    for (const { from } of tagged[index] ?? []) starts.add(line.tokens[from]?.norm ?? '');
  const found = reading.lines.flatMap((line, index) =>
    (tagged[index] ?? []).flatMap(({ from, to, kind, confidence }) => {
      const cut = cliticOf(line, { from, to }, starts);
      const match = line.known[from];
      const known = match && match.to === to && match.value.kind === kind ? match.value : null;
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
  return ofOneKind(reading, found);
}

/** Without offices and forms of address before the name and without what follows it; null when nothing is left. */
function trimmed({ words }: Reading, line: Line, tagged: Tagged): Tagged | null {
  const isStop = (at: number): boolean => {
    const token = line.tokens[at];
    return (
      token !== undefined &&
      words.stops.has(token.norm) &&
      !words.links.has(token.norm) &&
      !isGivenName(token.norm)
    );
  };
  let { from, to } = tagged;
  if (tagged.kind === 'person')
    for (
      let skip = line.honorifics[from]?.to;
      skip !== undefined && skip < to;
      skip = line.honorifics[from]?.to
    )
      from = skip;
  // Without capitals the model may run on over the end of a name; a grammatical word ends it.
  if (words.article) for (let at = from + 1; at < to; at++) if (isStop(at)) to = at;
  if (to - from > 1) return { ...tagged, from, to };
  const { norm = '' } = line.tokens[from] ?? {};
  const common =
    words.organisations.has(norm) || words.places.has(norm) || words.acting.has(norm) || isStop(from);
  return common && words.article ? null : { ...tagged, from, to };
}

/** UTF-16 units of a mention's first token that are a clitic. Without evidence none: names begin with these letters too. */
function cliticOf(
  line: Line,
  { from, to }: Pick<Tagged, 'from' | 'to'>,
  starts: ReadonlySet<string>,
): number {
  const token = line.tokens[from];
  if (!token) return 0;
  const match = line.known[from];
  if (match && match.to <= to) return match.cut;
  const [whole, ...rest] = readingsOf(token);
  if (!whole || isGivenName(whole.norm)) return 0;
  const proven = rest.find(
    ({ norm, cut }) => cut > 0 && (starts.has(norm) || isGivenName(norm) || isFamilyName(norm)),
  );
  return proven?.cut ?? 0;
}

/** The same name is the same kind of actor all over an article: the kind with most confidence behind it. */
function ofOneKind(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const votes = new Map<string, Map<ActorKind, number>>();
  const nameOf = (one: Candidate): string => wordsOfCandidate(reading, one).join(' ');
  for (const one of found) {
    const name = nameOf(one);
    const own = votes.get(name) ?? new Map<ActorKind, number>();
    own.set(one.kind, (own.get(one.kind) ?? 0) + one.confidence);
    votes.set(name, own);
  }
  return found.map((one) => {
    const [first] = [...(votes.get(nameOf(one)) ?? [])].sort((a, b) => b[1] - a[1]);
    return first && first[0] !== one.kind ? { ...one, kind: first[0], known: null } : one;
  });
}
