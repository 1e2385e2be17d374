import { compile, type CompiledLexicon } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { ar } from './lexicons/ar.ts';
import { de } from './lexicons/de.ts';
import { en } from './lexicons/en.ts';
import { es } from './lexicons/es.ts';
import { fa } from './lexicons/fa.ts';
import { fr } from './lexicons/fr.ts';
import { he } from './lexicons/he.ts';
import { hi } from './lexicons/hi.ts';
import { id } from './lexicons/id.ts';
import { it } from './lexicons/it.ts';
import { ja } from './lexicons/ja.ts';
import { nl } from './lexicons/nl.ts';
import { pl } from './lexicons/pl.ts';
import { pt } from './lexicons/pt.ts';
import { ru } from './lexicons/ru.ts';
import { tr } from './lexicons/tr.ts';
import { uk } from './lexicons/uk.ts';
import { ur } from './lexicons/ur.ts';
import { zh } from './lexicons/zh.ts';

/** To add a language: write its file in `lexicons/` and name it here. */
const lexicons: Readonly<Record<string, Lexicon>> = {
  ar, de, en, es, fa, fr, he, hi, id, it, ja, nl, pl, pt, ru, tr, uk, ur, zh,
}; // prettier-ignore

/** A language without a lexicon: quotations by their marks alone. */
const none: Lexicon = {
  order: 'subject-verb', say: '', think: '', tell: '', plain: '', finite: '', narrator: '', pronounSuffix: '', pointer: '', call: '', charge: '', announce: '', participle: '', source: '',
  sourceWithVerb: '', sourceAfter: '', event: '', label: '', sourceIfNoun: '', sourceNoun: '', sourceAlone: '', reportMood: '', infinitive: '', notBefore: '', homograph: '', complementizer: '', bare: 'never',
  pronoun: { m: '', f: '', n: '', p: '' }, auxiliary: '', determiner: '', preposition: '', conjunction: '',
  subordinator: '', adjunct: '', objectPreposition: '', genitive: '', objectPair: '', relay: '', relayed: '', clauseStart: '', aside: '', comment: '', body: '', notCue: '', negation: '', hedge: '', anonymous: '', title: '', soCalled: '', nameAfter: '',
  gluedComplementizer: '', proclitic: '', headLast: false, verbSecond: false, capitalNouns: false, headingColon: false, elision: false, dashDialogue: false,
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
