import type { ActorKind } from '../model/analysis.ts';
import { isGenitiveOf } from './declined-names.ts';
import { isGivenName } from './knowledge/personal-names.ts';
import { actorWords, type ActorWords } from './lexicons/words.ts';
import type { Span } from './model/spans.ts';
import type { Line, Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Names that stand by themselves somewhere in the article, by their folded words: what kinds they were taken for there. */
export type Standing = ReadonlyMap<string, ReadonlySet<ActorKind>>;

/** Folded words between two names of one sentence: "and" of the languages in Latin and Cyrillic letters. */
const conjunction = /^(and|et|und|y|e|ed|og|och|en|i|a|ja|ve|dan|si|es|и|та|і|&)$/;

export const isConjunction = (norm: string): boolean => conjunction.test(norm);

const wordsOf = (line: Line, from: number, to: number): string[] =>
  line.tokens
    .slice(from, to)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => norm);

/** A surname alone counts as a name too; a stretch with a conjunction in it is no evidence of anything. Linear. */
export function standingNames(lines: readonly Line[], tagged: readonly (readonly Span[])[]): Standing {
  const standing = new Map<string, Set<ActorKind>>();
  const add = (name: string, kind: ActorKind): void => {
    standing.set(name, (standing.get(name) ?? new Set()).add(kind));
  };
  for (const [index, line] of lines.entries())
    for (const { from, to, kind } of tagged[index] ?? []) {
      const words = wordsOf(line, from, to);
      if (words.some(isConjunction)) continue;
      add(words.join(' '), kind);
      if (kind === 'person' && words.length > 1) add(words[words.length - 1] ?? '', kind);
    }
  return standing;
}

/** The kind of actor that tokens `from` to `to` name by themselves, `wanted` before another; null where nothing shows that they do. */
function kindAlone(
  line: Line,
  from: number,
  to: number,
  standing: Standing,
  wanted: ActorKind,
): ActorKind | null {
  const known = line.known[from];
  if (known?.to === to) return known.value.kind;
  const kinds = standing.get(wordsOf(line, from, to).join(' '));
  if (!kinds) return null;
  return kinds.has(wanted) ? wanted : ([...kinds][0] ?? null);
}

/** Names keep their particles abroad: «Sharon den Adel'in» in Turkish. The English list has those of all of Europe. */
const isParticle = (words: ActorWords, norm: string): boolean =>
  words.particles.has(norm) || actorWords('en').particles.has(norm);

/** In small letters of a script that has capitals. */
const isSmallWord = ({ kind, text }: Token): boolean => kind === 'word' && text !== text.toUpperCase();

/** A first name that is listed and a further one, both with a capital. */
const isFullName = (line: Line, from: number, to: number): boolean =>
  to - from > 1 &&
  line.tokens.slice(from, to).every(({ capital }) => capital) &&
  isGivenName(line.tokens[from]?.norm ?? '');

/** A person, where another place of the article has the word as the second of two words with capitals. Linear in the article. */
function fullElsewhere(lines: readonly Line[], name: Token | undefined): ActorKind | null {
  const follows = ({ tokens }: Line): boolean =>
    tokens.some(({ norm, capital }, at) => norm === name?.norm && capital && tokens[at - 1]?.capital);
  return name?.capital && lines.some(follows) ? 'person' : null;
}

/**
 * «Meloni e Trump», "United Nations and European Union", «Trump su Giorgia Meloni»: names that the model ran together, where each half
 * is a name by itself elsewhere in the article, is known, or is a full name. "Department of Health and Human Services" stays whole,
 * as its halves stand nowhere. Quadratic in the words of one name, which are few.
 */
export function apartAtJoins(
  { words, lines }: Reading,
  line: Line,
  tagged: Span,
  standing: Standing,
): Span[] {
  const { from, to, kind } = tagged;
  if (words.article || line.known[from]?.to === to) return [tagged];
  for (let at = from + 1; at < to - 1; at++) {
    const token = line.tokens[at];
    if (!token || token.capital) continue;
    const joins =
      isConjunction(token.norm) ||
      // "Bank of England" may hold two names; between people's names stand no other small words but particles.
      (kind === 'person' && isSmallWord(token) && !isParticle(words, token.norm));
    if (!joins) continue;
    const half = (start: number, end: number): ActorKind | null =>
      kindAlone(line, start, end, standing, kind) ??
      (kind === 'person' && isFullName(line, start, end) ? kind : null);
    let [first, second] = [half(from, at), half(at + 1, to)];
    // "Garvey and Norwick", where one is a person: so is the other, if only a full name of it stands elsewhere.
    if (first === 'person' && to - at === 2) second ??= fullElsewhere(lines, line.tokens[at + 1]);
    if (second === 'person' && at - from === 1) first ??= fullElsewhere(lines, line.tokens[from]);
    if (!first || !second || wordsOf(line, from, at).join(' ') === wordsOf(line, at + 1, to).join(' '))
      continue;
    // Each is surer than the two as one.
    const confidence = Math.max(tagged.confidence, 0.5);
    return [
      { ...tagged, to: at, kind: first, confidence },
      { ...tagged, from: at + 1, kind: second, confidence },
    ];
  }
  return [tagged];
}

/** «Lindners Vorgänger»: after the genitive of a surname that stands elsewhere follows what that person has. */
export function endedByGenitive({ language }: Reading, line: Line, tagged: Span, standing: Standing): Span {
  const { from, to, kind } = tagged;
  const first = line.tokens[from]?.norm ?? '';
  if (kind !== 'person' || to - from < 2 || isGivenName(first)) return tagged;
  const name = first.slice(0, -1);
  return isGenitiveOf(language, first, name) && standing.get(name)?.has('person')
    ? { ...tagged, to: from + 1 }
    : tagged;
}

/**
 * "Both Norwick", "The Arab League": a sentence's first word or an article before a name that is known or stands elsewhere without it.
 * "The Hill" is whole where only a person is called Hill.
 */
export function withoutLead({ words }: Reading, line: Line, tagged: Span, standing: Standing): Span {
  const { from, to, kind } = tagged;
  const norm = line.tokens[from]?.norm ?? '';
  if (words.article || to - from < 2 || line.known[from]?.to === to) return tagged;
  if (!words.stops.has(norm) || isGivenName(norm) || words.particles.has(norm)) return tagged;
  // Inside a sentence a capital is the name's own: "Will Norwick".
  const isKnown = line.known[from + 1]?.to === to;
  const opens = from === 0 || /^["“„«‘:]$/.test(line.tokens[from - 1]?.text ?? '');
  if (!isKnown && !opens) return tagged;
  return kindAlone(line, from + 1, to, standing, kind) === kind ? { ...tagged, from: from + 1 } : tagged;
}

/** «ОАСК Павла Вовка»: the acronym of a body that stands alone elsewhere, and the full name of who is of it. */
export function apartAfterAcronym(line: Line, tagged: Span, standing: Standing): Span[] {
  const { from, to, kind } = tagged;
  const [first, second] = [line.tokens[from], line.tokens[from + 1]];
  if (kind !== 'person' || to - from < 3 || !first?.allCaps || second?.allCaps || !second?.capital)
    return [tagged];
  if (!standing.get(first.norm)?.has('organization')) return [tagged];
  return [
    { ...tagged, to: from + 1, kind: 'organization' },
    { ...tagged, from: from + 1 },
  ];
}
