import type { BlockView, Cue, Sentence } from './block-view.ts';
import { draftOf, wordsIn, type Draft } from './draft.ts';
import { has, isBreak, isComma, subjectAfter, subjectBefore, type Stretch } from './noun-phrase.ts';
import type { Report } from './report.ts';
import { contentEnd, isVerb } from './span-end.ts';

/** «According to X, …», «…, according to X», «…, as X said»: the content is the clause around the phrase. */
export function reportOfSource(view: BlockView, sentence: Sentence, cue: Cue, start: number): Report | null {
  const located = cue.classes.has('sourceAfter')
    ? sourceBefore(view, cue, start)
    : sourceAfterCue(view, cue, sentence.to);
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

interface Located {
  readonly speaker: Stretch;
  /** Units of the whole source phrase. */
  readonly from: number;
  readonly to: number;
}

function sourceAfterCue(view: BlockView, cue: Cue, limit: number): Located | null {
  let at = cue.to;
  const verb = view.cueAt.get(at);
  if (cue.classes.has('sourceWithVerb')) {
    const next = verb ?? view.cueAt.get(nextVerb(view, at, limit));
    if (!next || !isVerb(next)) return null;
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
  const speaker = subjectAfter(view, at, limit);
  return speaker && { speaker, from: cue.from, to: speaker.to };
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
