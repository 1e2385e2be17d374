import type { DetectedActor, DetectedQuotation, Mention, SpeakerMention } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import type { CompiledLexicon, WordList } from '../quotations/cues.ts';
import { lexiconOf } from '../quotations/lexicon-of.ts';
import { wordKey } from '../quotations/word-key.ts';

interface Candidate {
  readonly actor: DetectedActor;
  readonly mention: Mention;
}

/**
 * One actor, one id: each speaker gets the actor that its phrase names, and that actor's full name.
 * A person in the phrase speaks, not the employer named beside; a body or a place speaks only where it is the head of
 * the phrase («the ministry», not «a spokesman of the ministry»). Without such an actor the phrase stays as written.
 */
export function joinSpeakers(
  article: Pick<ArticleText, 'text' | 'language'>,
  quotations: readonly DetectedQuotation[],
  actors: readonly DetectedActor[],
): DetectedQuotation[] {
  const lexicon = lexiconOf(article.language);
  const candidates = actors.flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })));
  candidates.sort((a, b) => a.mention.start - b.mention.start);
  return quotations.map((quotation) => {
    const { speaker } = quotation;
    if (!speaker) return quotation;
    // A pronoun is no mention of an actor; the words that it stands for are.
    const phrase = speaker.antecedent ?? speaker;
    const inside = candidates.filter(
      ({ mention }) => mention.start < phrase.end && phrase.start < mention.end,
    );
    const actor = speakingActor(article.text, lexicon, phrase, inside);
    if (speaker.antecedent && actor?.kind === 'place' && isPersonal(lexicon, speaker.exact))
      return { ...quotation, speaker: asPerson(article.text, speaker, candidates) };
    return actor ? { ...quotation, speaker: { ...speaker, name: actor.name, actorId: actor.id } } : quotation;
  });
}

/** «he», «она»: a pronoun that means people, in a language that has another for things. */
function isPersonal(lexicon: CompiledLexicon, exact: string): boolean {
  const agrees = lexicon.pronouns.get(wordKey(exact));
  return lexicon.source.pronoun.n !== '' && (agrees === 'm' || agrees === 'f');
}

/** How far before its pronoun a person is looked for, in UTF-16 units. */
const PERSON_REACH = 600;

/** A pronoun for people that seemed to mean a place: the last person before it, or nobody. */
function asPerson(text: string, pronoun: SpeakerMention, candidates: readonly Candidate[]): SpeakerMention {
  const { start, end, exact } = pronoun;
  const person = candidates.findLast(
    (each) =>
      kindOf(each) === 'person' && each.mention.end <= start && start - each.mention.end <= PERSON_REACH,
  );
  if (!person) return { start, end, exact, name: exact, actorId: null };
  const { actor, mention } = person;
  const antecedent = {
    start: mention.start,
    end: mention.end,
    exact: text.slice(mention.start, mention.end),
  };
  return { start, end, exact, name: actor.name, actorId: actor.id, antecedent };
}

/** The actor that a phrase names; `inside` are the mentions that overlap it, in the order of the text. */
function speakingActor(
  text: string,
  lexicon: CompiledLexicon,
  phrase: { start: number; end: number },
  inside: readonly Candidate[],
): DetectedActor | null {
  const isOpen = (candidate: Candidate) =>
    !isGoverned(text, lexicon, phrase.start, candidate.mention.start) &&
    !modifies(text, lexicon, phrase.end, candidate);
  const [first, ...others] = inside.filter((each) => kindOf(each) === 'person' && isOpen(each));
  if (first) {
    // «adviser X, Y»: a later name counts only where nothing parts it from the one before.
    let best = first;
    for (const other of others)
      if (!isParted(text.slice(best.mention.end, other.mention.start), lexicon)) best = other;
    return best.actor;
  }
  const heads = inside.filter(
    (each) =>
      kindOf(each) !== 'person' &&
      isOpen(each) &&
      (lexicon.source.headLast ||
        onlyBefore(text.slice(Math.min(phrase.start, each.mention.start), each.mention.start), lexicon)),
  );
  const length = ({ mention }: Candidate) => mention.end - mention.start;
  heads.sort((a, b) => length(b) - length(a));
  return heads[0]?.actor ?? null;
}

const kindOf = ({ actor, mention }: Candidate) => mention.kind ?? actor.kind;

const WORD = /[\p{L}\p{M}\p{N}\u200c]+['’]?/gu;

const keysIn = (text: string): string[] => Array.from(text.matchAll(WORD), ([word]) => wordKey(word));

const isIn = (lexicon: CompiledLexicon, key: string, lists: readonly WordList[]) =>
  lists.some((list) => lexicon.words[list].has(key));

/** «spokesman for X», «porte-parole de X»: a preposition of the phrase hands the mention over to another noun. */
function isGoverned(text: string, lexicon: CompiledLexicon, from: number, to: number): boolean {
  const before = keysIn(text.slice(Math.max(from, to - LONGEST_LINK), to));
  let last = before.length - 1;
  while (last > 0 && isIn(lexicon, before[last] ?? '', ['determiner', 'title'])) last--;
  return isIn(lexicon, before[last] ?? '', ['preposition', 'genitive']);
}

/** «Kyiv resident», «Biden’s aide»: where heads come last, a noun after the mention is what the phrase means. */
function modifies(text: string, lexicon: CompiledLexicon, end: number, candidate: Candidate): boolean {
  const { headLast, order } = lexicon.source;
  const { mention } = candidate;
  if (!headLast || mention.end >= end) return false;
  const isPerson = kindOf(candidate) === 'person';
  const rest = text.slice(mention.end, end);
  if (order === 'unspaced') return !isPerson && /^\p{L}/u.test(rest);
  if (/^['’](?:\p{L}|\s)/u.test(rest)) return true;
  // A name may go on with another capital; a place before one is an attribute.
  if (!(isPerson ? /^\s+[\p{Ll}\p{N}]/u : /^\s+[\p{L}\p{N}]/u).test(rest)) return false;
  return !isIn(lexicon, keysIn(rest)[0] ?? '', AFTER_HEAD);
}

/** What may follow the head of a phrase. */
const AFTER_HEAD = [
  'preposition',
  'genitive',
  'conjunction',
  'subordinator',
  'auxiliary',
  'adjunct',
] as const;

/** What may stand before the head of a phrase besides prepositions: «the newspaper X». */
const BEFORE_HEAD = ['determiner', 'nameAfter', 'body', 'conjunction', 'auxiliary'] as const;

/** Nothing but articles and words for kinds of bodies stands before the mention: «the newspaper X». */
const onlyBefore = (before: string, lexicon: CompiledLexicon) =>
  keysIn(before).every((key) => isIn(lexicon, key, BEFORE_HEAD));

/** A comma, a bracket or a conjunction between two names: two people, or a name with its apposition. */
function isParted(between: string, lexicon: CompiledLexicon): boolean {
  if (/[,،、(;]/.test(between)) return true;
  const keys = keysIn(between);
  const last = keys[keys.length - 1] ?? '';
  const isProclitic = last !== '' && lexicon.source.proclitic.includes(last);
  return isProclitic || keys.some((key) => isIn(lexicon, key, ['conjunction']));
}

/** Longest stretch before a mention that is read for its preposition, in UTF-16 units. */
const LONGEST_LINK = 40;
