import type { ActorKind } from '../model/analysis.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { wordsOfCandidate } from './surface.ts';

/** Confidence from which a full name decides what its surname is. */
const SURE = 0.8;

/** "Prime Minister Anna Marlow": the office before a full name makes it sure. */
const bearsOffice = ({ lines }: Reading, { line, from, start }: Candidate): boolean =>
  lines[line]?.tokens[from]?.start === start && lines[line].roles.some((role) => role?.to === from);

/** The same name is the same kind of actor all over an article: the kind with most confidence behind it. */
export function ofOneKind(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const votes = new Map<string, Map<ActorKind, number>>();
  const names = found.map((one) => wordsOfCandidate(reading, one));
  const vote = (words: readonly string[], kind: ActorKind, weight: number): void => {
    const own = votes.get(words.join(' ')) ?? new Map<ActorKind, number>();
    own.set(kind, (own.get(kind) ?? 0) + weight);
    votes.set(words.join(' '), own);
  };
  // "New York" is no short name of "New York Times".
  const places = new Set(
    found.flatMap(({ kind, known }, at) =>
      kind === 'place' && known?.kind === 'place' ? [names[at]?.join(' ') ?? ''] : [],
    ),
  );
  // A sure full name tells more of its surname alone than the sentences in which that stands: "Marlow" after "Anna Marlow".
  const surnames = new Set<string>();
  const knownNames = new Map<string, Candidate['known']>();
  for (const [at, one] of found.entries()) {
    const words = names[at] ?? [];
    if (!one.named) continue;
    if (one.known) knownNames.set(`${one.kind} ${words.join(' ')}`, one.known);
    if (one.kind === 'person' && words.length > 1 && (one.confidence >= SURE || bearsOffice(reading, one)))
      surnames.add(words[words.length - 1] ?? '');
    vote(words, one.kind, one.confidence);
    // A surname or a club's short name alone tells less than the full name does.
    if (one.kind === 'person' && words.length > 1) vote(words.slice(-1), one.kind, one.confidence);
    if (one.kind === 'organization' && words.length > 2)
      for (const part of [words.slice(1), words.slice(0, -1)])
        if (!places.has(part.join(' '))) vote(part, one.kind, one.confidence);
  }
  return found.map((one, at) => {
    if (one.named && !one.known && surnames.has(names[at]?.join(' ') ?? ''))
      return one.kind === 'person' ? one : { ...one, kind: 'person' };
    const name = names[at]?.join(' ') ?? '';
    const [[kind] = [one.kind]] = [...(votes.get(name) ?? [])].sort((a, b) => b[1] - a[1]);
    return one.named && kind !== one.kind
      ? { ...one, kind, known: knownNames.get(`${kind} ${name}`) ?? null }
      : one;
  });
}
