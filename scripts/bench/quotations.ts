import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { findQuotations } from '../../lib/quotations/find-quotations.ts';
import { blocksOfPlainText } from '../../lib/text/blocks.ts';

/** Times in ms per 1,000 words, warm. */
export interface QuotationFigures {
  readonly bench: 'quotations';
  readonly msPer1000Words: number;
  readonly peerMsPer1000Words: number;
}

/** Rounds that are timed; the fastest counts, so that a busy machine does not. */
const ROUNDS = 9;

/** Our quotations and those of `compromise` on the same English texts, in this process. Prints a table. */
export async function bench(): Promise<QuotationFigures> {
  const texts = englishTexts();
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const per1000 = (ms: number) => Math.round((ms / words) * 1e6) / 1000;
  const ours = per1000(
    fastest(() => {
      for (const text of texts)
        findQuotations({ text, blocks: blocksOfPlainText(text), language: 'en', direction: 'ltr' });
    }),
  );
  const peer = per1000(
    fastest(() => {
      for (const text of texts) nlp(text).quotations().out('array');
    }),
  );
  console.log(`${texts.length} texts, ${words} words`);
  console.log(`Isnad       ${ours.toFixed(2)} ms per 1,000 words`);
  console.log(`compromise  ${peer.toFixed(2)} ms per 1,000 words   ratio ${(ours / peer).toFixed(4)}`);
  return await Promise.resolve({ bench: 'quotations', msPer1000Words: ours, peerMsPer1000Words: peer });
}

function fastest(run: () => void): number {
  run();
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** News texts from the folder that ISNAD_DATA names, or paragraphs of our own. */
function englishTexts(): string[] {
  const folder = process.env['ISNAD_DATA'];
  if (!folder) return [ownText()];
  return readFileSync(join(folder, 'quotations', 'news-en.dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(textOf);
}

function textOf(line: string): string {
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '';
}

function ownText(): string {
  const names = ['Ruth Adler', 'Omar Haddad', 'Jan Lis', 'Mira Stone', 'the council', 'a senior official'];
  const paragraphs = names.flatMap((name, index) => [
    `“The bridge is safe, and we checked every bolt of it twice before winter,” said ${name}. “Nobody should worry.”`,
    `In a statement on Friday, ${name} said the pool would close in May, adding that repairs take about a year.`,
    `The road along the river stayed closed for ${index + 2} days. Workers cleared it on Monday, and buses run again.`,
    `According to ${name}, the pipes are older than the house, but nobody knows who laid them or why.`,
  ]);
  return Array.from({ length: 12 }, () => paragraphs.join('\n\n')).join('\n\n');
}
