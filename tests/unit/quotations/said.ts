import { findQuotations } from '../../../lib/quotations/find-quotations.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';
import { directionOf } from '../../../lib/text/direction.ts';
import type { DetectedQuotation } from '../../../lib/model/analysis.ts';

/** Quotations of a plain text. */
export function quotationsIn(text: string, language: string): DetectedQuotation[] {
  return findQuotations({
    text,
    blocks: blocksOfPlainText(text),
    language,
    direction: directionOf(language),
  });
}

/** «speaker: content» of each quotation in a text; «?» for a speaker that stays open. */
export function said(text: string, language: string): string[] {
  return quotationsIn(text, language).map(({ speaker, exact }) => `${speaker?.exact ?? '?'}: ${exact}`);
}
