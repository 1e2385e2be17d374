import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/quotations/find-quotations.ts';
import type { BlockRole } from '../../../lib/model/article.ts';
import type * as z from 'zod/mini';

/** Blocks of given roles, joined as an article joins them. */
function article(language: string, parts: [role: z.infer<typeof BlockRole>, text: string][]) {
  let text = '';
  const blocks = parts.map(([role, words]) => {
    const start = text.length;
    text += `${words}\n`;
    return { start, end: start + words.length, role };
  });
  return findQuotations({ text, blocks, language, direction: 'ltr' });
}

describe('blocks that the page sets off', () => {
  it('takes a block quote as said, by whoever spoke last', () => {
    const found = article('en', [
      ['paragraph', 'Ruth Adler said that the roof leaks.'],
      ['block-quote', 'We knew it for years and nobody came.'],
    ]);
    expect(found.at(-1)).toMatchObject({
      exact: 'We knew it for years and nobody came',
      reason: { rule: 'block-quote', speaker: 'carried' },
      speaker: { exact: 'Ruth Adler' },
    });
  });

  it('takes the words after a name and a colon in an Arabic heading', () => {
    const [found] = article('ar', [['heading', 'عون: لا حل قبل نهاية العام']]);
    expect(found).toMatchObject({
      exact: 'لا حل قبل نهاية العام',
      reason: { rule: 'heading' },
      speaker: { exact: 'عون' },
    });
  });

  it.each<[string, string, string]>([
    ['a label', 'ar', 'عاجل: إغلاق الطريق الساحلي مساء اليوم'],
    ['an English heading', 'en', 'Review: the best phones of the year'],
  ])('leaves %s alone', (_what, language, text) => {
    expect(article(language, [['heading', text]])).toEqual([]);
  });

  it('reads no dialogue into the items of a list', () => {
    expect(article('fr', [['list-item', '— Trois œufs et du lait.']])).toEqual([]);
  });
});

describe('a recital over many paragraphs', () => {
  it('is one quotation', () => {
    const found = article('fr', [
      ['paragraph', 'Le vieux commença : « Il faisait froid ce soir-là.'],
      ['paragraph', '« La route était vide.'],
      ['paragraph', '« Personne ne passait.'],
      ['paragraph', '« Alors je suis parti.'],
      ['paragraph', '« Je ne suis jamais revenu. »'],
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.exact).toMatch(/^Il faisait[^]*revenu\.$/);
  });
});
