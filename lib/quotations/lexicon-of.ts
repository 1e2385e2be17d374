import { compile, type CompiledLexicon } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { ar } from './lexicons/ar.ts';
import { en } from './lexicons/en.ts';

/** To add a language: write its file in `lexicons/` and name it here. */
const lexicons: Readonly<Record<string, Lexicon>> = { ar, en };

/** A language without a lexicon: quotations by their marks alone. */
const none: Lexicon = {
  order: 'subject-verb', say: '', think: '', call: '', charge: '', announce: '', participle: '', source: '',
  sourceWithVerb: '', sourceAfter: '', event: '', noun: '', homograph: '', complementizer: '', bare: 'never',
  pronoun: { m: '', f: '', n: '', p: '' }, auxiliary: '', determiner: '', preposition: '', conjunction: '',
  subordinator: '', adjunct: '', negation: '', hedge: '', anonymous: '', title: '', soCalled: '', nameAfter: '',
  proclitic: '', elision: false, dashDialogue: false,
}; // prettier-ignore

const compiled = new Map<string, CompiledLexicon>();

/** The lexicon of a BCP 47 tag; compiled once per language. */
export function lexiconOf(language: string): CompiledLexicon {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const known = Object.hasOwn(lexicons, base) ? base : '';
  const ready = compiled.get(known) ?? compile(lexicons[known] ?? none);
  compiled.set(known, ready);
  return ready;
}
