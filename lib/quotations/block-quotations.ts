import type { BlockView, Cue, Sentence } from './block-view.ts';
import type { Draft } from './draft.ts';
import { attributedAfter } from './marked.ts';
import { isBreak, has } from './noun-phrase.ts';
import type { Report } from './report.ts';
import { reportSubjectFirst } from './subject-first.ts';
import { reportUnspaced } from './unspaced.ts';
import { draftBlockQuote, draftHeading } from './whole-block.ts';
import { reportVerbFirst } from './verb-first.ts';
import { draftUncued } from './uncued.ts';
import { reportVerbLast } from './verb-last.ts';
import { reportOfSource } from './sources.ts';
import { isVerb } from './span-end.ts';

/** A quotation or, with no draft, only a speaker that later pronouns and dropped subjects may mean. */
export interface Finding {
  readonly draft: Draft | null;
  /** Where there is no draft: the attribution that names a speaker and reports nothing. */
  readonly bare?: Report;
  /** Number of the sentence in its block. */
  readonly sentence: number;
  readonly start: number;
}

/** Everything said in one block, in the order of the text. */
export function findInBlock(view: BlockView): Finding[] {
  if (isPointer(view)) return [];
  const draft = draftBlockQuote(view) ?? draftHeading(view);
  if (draft) return [{ draft, sentence: 0, start: draft.start }];
  return view.sentences.flatMap((sentence, number) => findInSentence(view, sentence, number));
}

/** «READ MORE: …»: a line that points to another page. */
function isPointer(view: BlockView): boolean {
  const [first, second, third, fourth] = view.units;
  return has(view, 'pointer', first) && [second, third, fourth].some((unit) => unit?.key === ':');
}

function findInSentence(view: BlockView, sentence: Sentence, number: number): Finding[] {
  const findings: Finding[] = [];
  const taken: { start: number; end: number }[] = [];
  const used = new Set<Cue>();
  let named: Report | null = null;
  const add = (found: Report) => {
    const report = named ? sharing(found, named) : found;
    if (report.speaker && isVerb(report.cue)) named = report;
    used.add(report.cue);
    const start = view.units[report.cue.from]?.start ?? 0;
    if (report.drafts.length === 0) findings.push({ draft: null, bare: report, sentence: number, start });
    for (const draft of report.drafts) {
      if (taken.some((span) => span.start < draft.end && draft.start < span.end)) {
        findings.push({ draft: null, bare: report, sentence: number, start });
        continue;
      }
      taken.push({ start: draft.start, end: draft.end });
      findings.push({ draft, sentence: number, start: draft.start });
    }
  };
  const marks = marksOf(view, sentence);
  const { order } = view.lexicon.source;
  // Where the verb comes last, the report of the verb looks back for its marks.
  const looksBack =
    order === 'verb-last' || (order === 'unspaced' && view.lexicon.words.complementizer.size > 0);
  for (const at of looksBack ? [] : marks)
    if (!opensAfterCue(view, sentence, at)) {
      const report = attributedAfter(view, sentence, at);
      if (report && !used.has(report.cue)) add(report);
    }
  let start = sentence.from;
  for (let index = sentence.from; index < sentence.to; index++) {
    const cue = view.cueAt.get(index);
    const at = view.units[index];
    if (!cue || !at || used.has(cue) || taken.some((span) => span.start <= at.start && at.start < span.end))
      continue;
    const report = reportOf(view, sentence, cue, start);
    if (!report) continue;
    add(report);
    if (report.drafts.length > 0) start = Math.max(start, cue.to);
  }
  for (const at of marks) {
    const unit = view.units[at];
    if (!unit || taken.some((span) => span.start < unit.end && unit.start < span.end)) continue;
    const draft = draftUncued(view, sentence, at);
    if (draft) findings.push({ draft, sentence: number, start: draft.start });
  }
  return findings.sort((a, b) => a.start - b.start);
}

/** «a indiqué le maire, précisant que …»: a participle after an attribution has its speaker. */
function sharing(report: Report, named: Report): Report {
  const { cue } = report;
  if (isVerb(cue) || !cue.classes.has('participle') || cue.from < named.cue.from) return report;
  const { speaker } = named;
  return { cue, speaker, drafts: report.drafts.map((draft) => ({ ...draft, speaker })) };
}

function reportOf(view: BlockView, sentence: Sentence, cue: Cue, start: number): Report | null {
  const isSource =
    cue.classes.has('source') ||
    cue.classes.has('sourceAlone') ||
    cue.classes.has('sourceWithVerb') ||
    cue.classes.has('sourceAfter');
  const verb = isVerb(cue);
  if (isSource && !verb) return reportOfSource(view, sentence, cue, start);
  if (!verb && !cue.classes.has('participle')) return null;
  switch (view.lexicon.source.order) {
    case 'verb-subject':
      return reportVerbFirst(view, sentence, cue);
    case 'subject-verb':
      return reportSubjectFirst(view, sentence, cue, start);
    case 'verb-last':
      return reportVerbLast(view, sentence, cue, start);
    case 'unspaced':
      return reportUnspaced(view, sentence, cue, start);
  }
}

function marksOf(view: BlockView, sentence: Sentence): number[] {
  const found: number[] = [];
  for (let index = sentence.from; index < sentence.to; index++)
    if (view.units[index]?.mark) found.push(index);
  return found;
}

/** A cue stands right before the marks, so an attribution after them belongs to something else. */
function opensAfterCue(view: BlockView, sentence: Sentence, at: number): boolean {
  const { units, cueAt } = view;
  if (units[at]?.last === ',' || units[at]?.last === '،') return false;
  let index = at - 1;
  while (
    index >= sentence.from &&
    (isBreak(units[index]) || units[index]?.key === ':' || has(view, 'complementizer', units[index]))
  )
    index--;
  if (index < at - 1 && units[at - 1]?.key === ':') return true;
  const cue = cueAt.get(index);
  return cue !== undefined && (isVerb(cue) || cue.classes.has('participle'));
}
