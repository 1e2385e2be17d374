import type { BlockView, Cue, Sentence } from './block-view.ts';
import { entryOfWord } from './cues.ts';
import type { Unit } from './tokens.ts';
import { draftOf, wordsIn, type Draft } from './draft.ts';
import { has, isBreak, isComma, subjectAfter, subjectBefore, type Stretch } from './noun-phrase.ts';
import type { Report } from './report.ts';
import { contentEnd, isVerb } from './span-end.ts';

/** How far after a source another attribution takes its place, in units. */
const INNER_REACH = 14;

/** «According to X, …», «…, according to X», «…, as X said»: the content is the clause around the phrase. */
export function reportOfSource(view: BlockView, sentence: Sentence, cue: Cue, start: number): Report | null {
  const located = locate(view, cue, start, sentence.to);
  if (!located) return null;
  const { speaker, from, to } = located;
  const none: Report = { cue, speaker, drafts: [] };
  const rest = { cue, speaker, rule: 'source-phrase' as const };
  const before = wordsIn(view, start, from);
  const opensSentence = before === 0 || (before <= 1 && !isBreak(view.units[from - 1]));
  const contentFrom = isComma(view.units[to]) ? to + 1 : to;
  const end = contentEnd(view, contentFrom, sentence.to);
  const after = wordsIn(view, contentFrom, end);
  if (opensSentence) {
    if (yieldsTo(view, to, sentence.to)) return null;
    if (after < 3 && speaker && !isComma(view.units[to])) return ofShortPhrase(view, sentence, cue, speaker);
    const draft =
      after >= 3
        ? draftOf(
            view,
            has(view, 'complementizer', view.units[contentFrom]) ? contentFrom + 1 : contentFrom,
            end,
            rest,
          )
        : null;
    return draft ? { cue, speaker, drafts: [draft] } : none;
  }
  if (before < 2) return none;
  const splits =
    after >= 3 &&
    !has(view, 'conjunction', view.units[contentFrom]) &&
    !view.cueAt.has(contentFrom) &&
    (isBreak(view.units[from - 1]) ? before <= 8 : view.lexicon.source.bare === 'comma');
  const group = cue.from;
  const head = draftOf(view, start, from, splits ? { ...rest, group } : rest);
  const tail = splits ? draftOf(view, contentFrom, end, { ...rest, group }) : null;
  const drafts = [head, tail].filter((draft): draft is Draft => draft !== null);
  return { cue, speaker, drafts };
}

/** «به گزارش ایسنا، روحانی گفت: …»: the report inside a source's clause is the one to show. */
function yieldsTo(view: BlockView, from: number, limit: number): boolean {
  if (!isComma(view.units[from])) return false;
  for (let index = from + 1; index < Math.min(limit, from + INNER_REACH); index++) {
    if (view.units[index]?.kind === 'point') return false;
    const cue = view.cueAt.get(index);
    if (!cue?.classes.has('say') || cue.homograph) continue;
    const next = view.units[cue.to];
    return next?.key === ':' || has(view, 'complementizer', next);
  }
  return false;
}

/** «Według policji droga jest otwarta»: without a comma the source is its first noun, with the names after it. */
function ofShortPhrase(view: BlockView, sentence: Sentence, cue: Cue, phrase: Stretch): Report {
  const { units } = view;
  let to = phrase.from;
  while (to < phrase.to && has(view, 'determiner', units[to])) to++;
  to++;
  while (to < phrase.to && units[to]?.upper) to++;
  const speaker: Stretch = { from: phrase.from, to: Math.min(to, phrase.to) };
  const end = contentEnd(view, speaker.to, sentence.to);
  const draft =
    wordsIn(view, speaker.to, end) >= 3
      ? draftOf(view, speaker.to, end, { cue, speaker, rule: 'source-phrase' })
      : null;
  return { cue, speaker, drafts: draft ? [draft] : [] };
}

interface Located {
  readonly speaker: Stretch | null;
  /** Units of the whole source phrase. */
  readonly from: number;
  readonly to: number;
}

function locate(view: BlockView, cue: Cue, start: number, limit: number): Located | null {
  if (cue.classes.has('sourceAlone')) return { speaker: null, from: cue.from, to: cue.to };
  return cue.classes.has('sourceAfter') ? sourceBefore(view, cue, start) : sourceAfterCue(view, cue, limit);
}

function sourceAfterCue(view: BlockView, cue: Cue, limit: number): Located | null {
  let at = cue.to;
  const verb = view.cueAt.get(at);
  const next = verb ?? view.cueAt.get(nextVerb(view, at, limit));
  const relative = relativeVerb(view, at);
  if (cue.classes.has('sourceWithVerb') && relative > at) {
    const speaker = subjectAfter(view, relative, limit);
    return speaker && { speaker, from: cue.from, to: speaker.to };
  }
  const takesVerb = cue.classes.has('sourceWithVerb') && next !== undefined && isVerb(next);
  if (cue.classes.has('sourceWithVerb') && !takesVerb && !cue.classes.has('source')) return null;
  if (takesVerb) {
    if (next.from > at) {
      // «…, as she put it.»: set off on both sides; «as the tax rose» is no attribution.
      const after = view.units[next.to];
      const isSetOff =
        (cue.from === 0 || view.units[cue.from - 1]?.kind === 'point') &&
        (next.to >= limit || after?.kind === 'point');
      const speaker = isSetOff ? subjectBefore(view, at, next.from) : null;
      return speaker && { speaker, from: cue.from, to: next.to };
    }
    at = next.to;
  } else if (verb && isVerb(verb)) at = verb.to;
  const speaker = view.lexicon.source.capitalNouns
    ? germanPhrase(view, at, limit)
    : subjectAfter(view, at, limit);
  return speaker && { speaker, from: cue.from, to: speaker.to };
}

/** «حسب ما ذكرته»، «حسب ما أفادت به»: the unit after a verb with the pronoun that goes back to «ما». */
function relativeVerb(view: BlockView, at: number): number {
  const { units, lexicon, cueAt } = view;
  const key = units[at]?.key ?? '';
  if (lexicon.source.order !== 'verb-subject') return at;
  const cue = cueAt.get(at);
  if (cue && isVerb(cue)) return /^(?:به|عنه|فيه)$/.test(units[cue.to]?.key ?? '') ? cue.to + 1 : at;
  const stem = key.endsWith('ه') ? entryOfWord(lexicon, key.slice(0, -1)) : undefined;
  return stem?.classes.has('say') ? at + 1 : at;
}

/** A noun phrase of a language whose nouns have capitals: it ends before the first small word that cannot be in it. */
function germanPhrase(view: BlockView, from: number, limit: number): Stretch | null {
  const { units } = view;
  let to = from;
  for (let index = from; index < Math.min(limit, from + 20); index++) {
    const unit = units[index];
    const next = units[index + 1];
    if (unit?.mark && unit.words <= 4) to = index + 1;
    else if (unit?.kind !== 'word') {
      // «Kristján Loftsson, einem Manager der Firma, wurde …»: an apposition in the dative.
      const isApposition = isComma(unit) && /^(?:einem|einer|dem|der)$/.test(next?.key ?? '') && to > from;
      if (!isApposition) break;
    } else if (unit.upper) to = index + 1;
    else if (!goesOn(unit, units[index - 1], next, to > from)) break;
  }
  return to > from ? { from, to } : null;
}

const LINK = /^(?:der|des|von|vom|und|einer|eines)$/;
const ARTICLE = /^(?:der|des|dem|den|die|das|von|vom|und|eine[mnrs]?|ein|[smd]eine[mnrs]?|ihre[mnrs]?)$/;
const ADJECTIVE = /\p{Ll}(?:e|en|er|es|em)$/u;

/** A small word goes on with a phrase as a link before a noun, or as an adjective between article and noun. */
function goesOn(unit: Unit, before: Unit | undefined, next: Unit | undefined, hasNoun: boolean): boolean {
  if (next?.kind !== 'word') return false;
  if (LINK.test(unit.key)) return true;
  if (!hasNoun && ARTICLE.test(unit.key)) return true;
  const isAdjective = ADJECTIVE.test(unit.key) && (next.upper || ADJECTIVE.test(next.key));
  return isAdjective && (!hasNoun || (before !== undefined && ARTICLE.test(before.key)));
}

/** «as the minister put it»: the verb after the phrase's subject. */
function nextVerb(view: BlockView, from: number, limit: number): number {
  for (let index = from; index < Math.min(limit, from + 8); index++) if (view.cueAt.has(index)) return index;
  return -1;
}

function sourceBefore(view: BlockView, cue: Cue, start: number): Located | null {
  const speaker = subjectBefore(view, start, cue.from);
  return speaker && { speaker, from: speaker.from, to: cue.to };
}
