import type { QuotationFlag, QuotationKind } from '../model/analysis.ts';
import type { BlockView, Cue } from './block-view.ts';
import type { Stretch } from './noun-phrase.ts';

/** Why something counts as a quotation: one word for each way the rules find one. */
export const quotationRules = [
  /** Quoted words beside a verb or a source that attributes them. */
  'marks-attributed',
  /** Quoted words that go on after attributed ones. */
  'marks-continued',
  /** Quoted words that nothing attributes. */
  'marks-alone',
  /** A verb of saying, then a clause with «that». */
  'clause-that',
  /** A verb of saying, then a clause without «that». */
  'clause-bare',
  /** «…, adding that …» */
  'participle',
  /** «…, she said.» */
  'attribution-after',
  /** «According to X …» */
  'source-phrase',
  'request',
  'charge',
  'announcement',
  /** «X: …» in a heading. */
  'heading',
  'dialogue-dash',
  'block-quote',
] as const;
export type QuotationRule = (typeof quotationRules)[number];

/** A quotation of one block before its speaker is resolved. Offsets are UTF-16 units of the article. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly kind: QuotationKind;
  readonly cue: Cue | null;
  /** The noun phrase that speaks, when the sentence names it. */
  readonly speaker: Stretch | null;
  readonly rule: QuotationRule;
  readonly flags: readonly QuotationFlag[];
  /** Parts of one quotation share a number that is unique in the block. */
  readonly group: number | null;
}

/** Offsets of a stretch of units without the punctuation around it; null when nothing is left. */
export function offsetsOf(view: BlockView, from: number, to: number): { start: number; end: number } | null {
  const { units } = view;
  while (from < to && isLoose(units[from]?.key, units[from]?.kind)) from++;
  while (
    to > from &&
    isLoose(units[to - 1]?.key, units[to - 1]?.kind) &&
    !/[)\]?!؟]/.test(units[to - 1]?.key ?? '')
  )
    to--;
  const first = units[from];
  const last = units[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}

const isLoose = (key: string | undefined, kind: string | undefined) =>
  kind === 'point' && !/[([]/.test(key ?? '');

/** French writes spaces inside its marks; they are no words. */
function withoutSpace(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Words in a stretch of units, those inside marks included. */
export function wordsIn(view: BlockView, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += view.units[index]?.words ?? 0;
  return sum;
}

/** The draft of a content stretch: direct when it is one marked stretch, mixed when it holds one. */
export function draftOf(
  view: BlockView,
  from: number,
  to: number,
  rest: Pick<Draft, 'cue' | 'speaker' | 'rule'> & { group?: number },
): Draft | null {
  const { units } = view;
  let first = from;
  let end = to;
  while (first < end && isLoose(units[first]?.key, units[first]?.kind)) first++;
  while (end > first && units[end - 1]?.kind === 'point') end--;
  const single = end - first === 1 ? units[first] : undefined;
  const common = { ...rest, group: rest.group ?? null };
  if (single?.mark) {
    const { mark } = single;
    if (!view.text.slice(mark.start, mark.end).trim()) return null;
    const flags: QuotationFlag[] = mark.closed ? [] : ['unclosed'];
    const isClause = rest.rule === 'clause-that' || rest.rule === 'clause-bare';
    const rule = mark.kind === 'dash' ? 'dialogue-dash' : isClause ? 'marks-attributed' : rest.rule;
    return { ...common, rule, ...withoutSpace(view.text, mark.start, mark.end), kind: 'direct', flags };
  }
  const offsets = offsetsOf(view, from, to);
  if (!offsets) return null;
  const marks = units.slice(first, end).filter((unit) => unit.mark);
  const flags: QuotationFlag[] = marks.some((unit) => unit.mark?.closed === false) ? ['unclosed'] : [];
  return { ...common, ...offsets, kind: marks.length > 0 ? 'mixed' : 'indirect', flags };
}
