import { entryOfWord, type CompiledLexicon } from './cues.ts';
import type { Mark } from './marks.ts';
import type { Unit } from './tokens.ts';

/** Longest attribution inside quoted words, in tokens. */
const LONGEST = 12;

/**
 * Attributions that stand inside the marks («Пойдём, — сказал он, — скорее»; « Venez, dit-il, vite »): the mark as
 * the parts around them. `tokens` are those inside the mark. Linear in them.
 */
export function splitIncises(mark: Mark, tokens: readonly Unit[], lexicon: CompiledLexicon): Mark[] {
  if (!lexicon.source.dashDialogue) return [mark];
  const parts: Mark[] = [];
  let { open, start } = mark;
  for (let index = 2; index < tokens.length; index++) {
    const before = tokens[index - 1];
    const token = tokens[index];
    // «— Non. — Eh bien …»: a dash after a full stop hands the word to someone else.
    if (token?.upper && before && isDash(before) && endsBefore(tokens, index - 1)) {
      parts.push({ ...mark, open, start, end: before.start, close: before.start, closed: true });
      open = token.start;
      start = token.start;
      continue;
    }
    if (!before || token?.kind !== 'word' || before.kind === 'word' || !isSay(token, lexicon)) continue;
    const dash = isDash(before);
    const first = dash && tokens[index - 2]?.kind !== 'word' ? index - 2 : index - 1;
    if (!dash && !/^[,!?…]$/.test(before.key)) continue;
    const last = opensSubject(tokens[index + 1]) ? endOfIncise(tokens, index, dash) : null;
    if (last === null) continue;
    const stop = tokens[first];
    const next = tokens[last + 1];
    if (!stop || stop.start <= start) continue;
    const end = /^[!?…]$/.test(stop.key) ? stop.end : stop.start;
    parts.push({ ...mark, open, start, end, close: end, closed: true });
    if (!next || (mark.kind === 'dash' && narratesOn(tokens[last], next, lexicon))) return parts;
    open = next.start;
    start = next.start;
    index = last + 1;
  }
  return [...parts, { ...mark, open, start }];
}

/** «dit-il», «dit Pierre», «сказал он»: a subject, not «cria encore». */
const opensSubject = (token: Unit | undefined) =>
  token !== undefined &&
  (isDash(token) ||
    token.upper ||
    /^(?:le|la|les|l'|un|une|он|она|они|я|він|вона|вони|el|la|o|a)$/.test(token.key));

/** «— Oui, dit-il. Il sortit.»: a pronoun after the full stop goes back to the narrator. */
const narratesOn = (stop: Unit | undefined, next: Unit, lexicon: CompiledLexicon) =>
  stop?.key === '.' && lexicon.pronouns.has(next.key);

const isDash = (token: Unit) => /^[-–—―]$/.test(token.key);

/** The token before a dash, or before the first of two, ends a sentence. */
function endsBefore(tokens: readonly Unit[], dash: number): boolean {
  const before = tokens[dash - 1];
  const stop = before && isDash(before) ? tokens[dash - 2] : before;
  return stop !== undefined && /^[.!?…]$/.test(stop.key);
}

const isSay = (token: Unit, lexicon: CompiledLexicon) => {
  const entry = entryOfWord(lexicon, token.key);
  return entry?.classes.has('say') === true;
};

/** The last token of an attribution that a verb at `verb` opens: the break that closes it; null when none does. */
function endOfIncise(tokens: readonly Unit[], verb: number, dash: boolean): number | null {
  for (let index = verb + 1; index < Math.min(tokens.length, verb + LONGEST); index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || token.kind === 'word') continue;
    if (dash) {
      if (/^[,.;:]$/.test(token.key) && next && isDash(next)) return index + 1;
      if (isDash(token) && tokens[index - 1]?.kind === 'word' && next && next.start > token.end) return index;
      if (index === tokens.length - 1) return index;
    } else if (/^[,.;:]$/.test(token.key)) return index;
  }
  return null;
}
