import type { BlockView, Cue, Sentence } from './block-view.ts';
import { draftOf, wordsIn, type Draft } from './draft.ts';
import { has, isComma, type Stretch } from './noun-phrase.ts';
import type { Report } from './report.ts';
import { contentEnd, isVerb } from './span-end.ts';

/** Fewest characters of a clause that follows its verb with no mark between. */
const SHORTEST_CLAUSE = 8;

/** Chinese and Japanese: a unit is one character, clauses are bounded by punctuation. */
export function reportUnspaced(view: BlockView, sentence: Sentence, cue: Cue, start: number): Report {
  return view.lexicon.words.complementizer.size > 0
    ? reportJapanese(view, cue, start)
    : reportChinese(view, sentence, cue, start);
}

/** X说，…; X表示：“…”; “…，”X说。 */
function reportChinese(view: BlockView, sentence: Sentence, cue: Cue, start: number): Report {
  const { units } = view;
  const clause = clauseStart(view, start, cue.from);
  const speaker = phrase(view, clause, cue.from);
  let from = cue.to;
  while (view.cueAt.get(from) && isVerb(view.cueAt.get(from) ?? cue))
    from = view.cueAt.get(from)?.to ?? from + 1;
  const next = units[from];
  const quoted = next?.mark ?? (next?.kind === 'point' ? units[from + 1]?.mark : null);
  if (!quoted && (next === undefined || from >= sentence.to || /^[。！？]$/.test(next.key)))
    return behind(view, cue, speaker, start, clause);
  const opens = isComma(next) || /^[：:]$/.test(next?.key ?? '');
  const none: Report = { cue, speaker, drafts: [] };
  if (!opens && !quoted && (!cue.classes.has('say') || !speaker)) return none;
  if (opens) from++;
  const to = quoted && units[from]?.mark ? from + 1 : contentEnd(view, from, sentence.to);
  if (wordsIn(view, from, to) < (quoted ? 1 : opens ? 4 : SHORTEST_CLAUSE)) return none;
  const draft = draftOf(view, from, to, { cue, speaker, rule: quoted ? 'marks-attributed' : 'clause-bare' });
  return { cue, speaker, drafts: draft ? [draft] : [] };
}

/** Quoted words, or a clause, stand before the subject and its verb. */
function behind(view: BlockView, cue: Cue, speaker: Stretch | null, start: number, clause: number): Report {
  const rest = { cue, speaker, rule: 'attribution-after' as const };
  const draft = clause - start > 4 ? draftOf(view, start, clause, rest) : null;
  return { cue, speaker, drafts: draft ? [draft] : [] };
}

/** Xは「…」と述べた; 「…」とXは述べた; Xは、…と述べた. */
function reportJapanese(view: BlockView, cue: Cue, start: number): Report {
  const { units } = view;
  let to = cue.from - 1;
  const particle = (index: number) => /^[はがも]$/.test(units[index]?.key ?? '');
  // Between the content's と and the verb may stand the subject.
  while (
    to > start &&
    cue.from - to < 16 &&
    !(units[to]?.key === 'と' && (units[to - 1]?.mark ?? !particle(cue.from - 1)))
  )
    to--;
  const none: Report = { cue, speaker: null, drafts: [] };
  if (units[to]?.key !== 'と') return none;
  const between = particle(cue.from - 1) ? phrase(view, to + 1, cue.from - 1) : null;
  const topic = between ? null : topicEnd(view, start, to);
  const speaker = between ?? (topic === null ? null : phrase(view, start, topic));
  const at = units[to - 1]?.mark ? to - 1 : null;
  const from = topic === null ? start : topic + 1;
  if (at === null && wordsIn(view, from, to) < SHORTEST_CLAUSE) return none;
  const draft: Draft | null = draftOf(view, at ?? from, to, {
    cue,
    speaker,
    rule: at === null ? 'clause-that' : 'marks-attributed',
  });
  return { cue, speaker, drafts: draft ? [draft] : [] };
}

/** The topic particle は that ends the subject at the start of a sentence. */
function topicEnd(view: BlockView, start: number, limit: number): number | null {
  for (let index = start + 1; index < Math.min(limit, start + 40); index++) {
    if (view.units[index]?.mark) return null;
    if (view.units[index]?.key === 'は') return index;
  }
  return null;
}

/** The unit after the last punctuation or quoted words before `to`. */
function clauseStart(view: BlockView, start: number, to: number): number {
  for (let index = to - 1; index >= start; index--) {
    const unit = view.units[index];
    if (unit?.kind === 'mark' || /^[，,。；;：:！？、]$/.test(unit?.key ?? '')) return index + 1;
  }
  return start;
}

/** The characters between two units without the adverbs before a verb; null when nothing is left. */
function phrase(view: BlockView, from: number, to: number): Stretch | null {
  while (from < to && view.units[from]?.kind !== 'word') from++;
  while (to > from && (view.units[to - 1]?.kind !== 'word' || has(view, 'auxiliary', view.units[to - 1])))
    to--;
  return to > from ? { from, to } : null;
}
