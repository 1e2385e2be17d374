import type { Lexicon } from './lexicon.ts';
import { wordKey } from './word-key.ts';

export type CueClass =
  | 'say' | 'think' | 'call' | 'charge' | 'announce' | 'label' | 'participle' | 'source' | 'sourceAlone' | 'sourceWithVerb' | 'sourceAfter'; // prettier-ignore

/** What a phrase of the lexicon means; a verb may belong to several classes. */
export interface CueEntry {
  readonly classes: ReadonlySet<CueClass>;
  readonly homograph: boolean;
}

/** A lexicon made ready for lookup; keys are folded. */
export interface CompiledLexicon {
  readonly source: Lexicon;
  /** Phrases by their words, joined by a space. */
  readonly cues: ReadonlyMap<string, CueEntry>;
  /** Longest cue phrase that starts with a word, in words. */
  readonly longest: ReadonlyMap<string, number>;
  readonly words: Readonly<Record<WordList, ReadonlySet<string>>>;
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** Answers of `entryOfWord`, kept because words repeat; bounded. */
  readonly memo: Map<string, CueEntry | null>;
}

export type Agreement = 'm' | 'f' | 'n' | 'p';

/** Lists of single words that bound clauses and phrases. */
export type WordList =
  | 'complementizer' | 'auxiliary' | 'determiner' | 'preposition' | 'conjunction' | 'subordinator' | 'adjunct'
  | 'negation' | 'hedge' | 'anonymous' | 'title' | 'soCalled' | 'nameAfter' | 'event' | 'tell' | 'plain' | 'finite' | 'narrator' | 'notBefore' | 'pointer' | 'objectPreposition' | 'genitive' | 'sourceIfNoun' | 'sourceNoun' | 'reportMood' | 'infinitive' | 'aside' | 'comment' | 'body' | 'objectPair' | 'relay' | 'relayed' | 'clauseStart'; // prettier-ignore

const cueClasses: CueClass[] = [
  'say', 'think', 'call', 'charge', 'announce', 'label', 'participle', 'source', 'sourceAlone', 'sourceWithVerb', 'sourceAfter',
]; // prettier-ignore

/** The forms that a list stands for: `say(|s)` gives say, says; `according_to` gives the phrase of two words. */
export function formsOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean).flatMap(expand);
}

function expand(pattern: string): string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern.split('_').map(wordKey).join(' ')];
  const close = pattern.indexOf(')', open);
  const rest = pattern.slice(close + 1);
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((ending) => expand(pattern.slice(0, open) + ending + rest));
}

/** Characters with spaces between: how unspaced languages are cut into units. */
const spaced = (form: string) => Array.from(form).join(' ');

export function compile(source: Lexicon): CompiledLexicon {
  const classesOf = new Map<string, Set<CueClass>>();
  const shaped = (form: string) => (source.order === 'unspaced' ? spaced(form) : form);
  // A longer phrase that only holds a cue hides it: 小说 is no 说.
  for (const form of formsOf(source.notCue)) classesOf.set(shaped(form), new Set());
  for (const name of cueClasses)
    for (const plain of formsOf(source[name])) {
      const form = shaped(plain);
      const classes = classesOf.get(form) ?? new Set();
      classes.add(name);
      classesOf.set(form, classes);
    }
  const homographs = new Set(formsOf(source.homograph));
  const cues = new Map<string, CueEntry>();
  const longest = new Map<string, number>();
  for (const [form, classes] of classesOf) {
    cues.set(form, { classes, homograph: homographs.has(form) });
    const words = form.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  const pronouns = new Map<string, Agreement>();
  for (const agreement of ['m', 'f', 'n', 'p'] as const)
    for (const form of formsOf(source.pronoun[agreement])) pronouns.set(form, agreement);
  return { source, cues, longest, pronouns, words: compileWords(source), memo: new Map() };
}

function compileWords(source: Lexicon): Record<WordList, ReadonlySet<string>> {
  const of = (name: WordList) => new Set(formsOf(source[name]));
  return {
    complementizer: of('complementizer'), auxiliary: of('auxiliary'), determiner: of('determiner'),
    preposition: of('preposition'), conjunction: of('conjunction'), subordinator: of('subordinator'),
    adjunct: of('adjunct'), negation: of('negation'), hedge: of('hedge'), anonymous: of('anonymous'),
    title: of('title'), soCalled: of('soCalled'), nameAfter: of('nameAfter'), event: of('event'), tell: of('tell'), plain: of('plain'),
    finite: of('finite'), narrator: of('narrator'), notBefore: of('notBefore'),
    pointer: of('pointer'),
    objectPreposition: of('objectPreposition'), genitive: of('genitive'), sourceIfNoun: of('sourceIfNoun'),
    sourceNoun: of('sourceNoun'), reportMood: of('reportMood'), infinitive: of('infinitive'), aside: of('aside'), comment: of('comment'), body: of('body'),
    objectPair: of('objectPair'), relay: of('relay'), relayed: of('relayed'), clauseStart: of('clauseStart'),
  }; // prettier-ignore
}

/** Bounds of what is kept: the pages decide which words come. */
const MOST_KEPT = 40_000;
const LONGEST_KEPT = 40;

/** Shortest verb in which one slip of the keyboard is forgiven, in letters. */
const FORGIVING_LENGTH = 4;

/**
 * The cue that a word is, allowing for proclitics and for a letter typed twice («أكدد»).
 * A doubled letter is the one slip that hardly ever makes another word; other slips would.
 */
export function entryOfWord(lexicon: CompiledLexicon, word: string): CueEntry | undefined {
  const kept = lexicon.memo.get(word);
  if (kept !== undefined) return kept ?? undefined;
  const entry = findEntry(lexicon, word);
  if (lexicon.memo.size >= MOST_KEPT) lexicon.memo.clear();
  if (word.length <= LONGEST_KEPT) lexicon.memo.set(word, entry ?? null);
  return entry;
}

function findEntry(lexicon: CompiledLexicon, word: string): CueEntry | undefined {
  const exact = lexicon.cues.get(word);
  if (exact) return exact;
  const bare = withoutProclitic(lexicon, word);
  if (bare !== word) {
    const entry = lexicon.cues.get(bare);
    if (entry) return entry;
  }
  // «وحث»: of three letters the first is a conjunction only where the rest is a verb and nothing else.
  if (word.length === 3 && lexicon.source.proclitic.includes(word.charAt(0))) {
    const short = lexicon.cues.get(word.slice(1));
    if (short && !short.homograph) return short;
  }
  if (bare.length < FORGIVING_LENGTH) return undefined;
  for (let index = 1; index < bare.length && index < 24; index++)
    if (bare.charAt(index) === bare.charAt(index - 1)) {
      const entry = lexicon.cues.get(bare.slice(0, index) + bare.slice(index + 1));
      if (entry) return entry;
    }
  return undefined;
}

/** The word without a letter that is written to it: وقال → قال. */
export function withoutProclitic(lexicon: CompiledLexicon, word: string): string {
  return word.length > 3 && lexicon.source.proclitic.includes(word.charAt(0)) ? word.slice(1) : word;
}
