import { describe, expect, it } from 'vitest';
import { builtInScales } from '@/lib/model/scales/built-in.ts';
import { labelIn, Scale } from '@/lib/model/scales/scale.ts';
import { completeAddress } from '@/lib/model/sheet.ts';
import { isWebAddress } from '@/lib/model/web-address.ts';
import { emptySheet, isStorable } from '@/lib/view/work/sheet-records.ts';

describe('addresses as they are typed', () => {
  it.each([
    ['example.org/a', 'https://example.org/a', true],
    ['مثال.إختبار/خبر', 'https://مثال.إختبار/خبر', true],
    ['http://example.org', 'http://example.org', true],
    ['javascript:alert(1)', 'javascript:alert(1)', false],
    ['file:///etc/passwd', 'file:///etc/passwd', false],
    ['exam', 'exam', false],
    ['https://', 'https://', false],
  ])('%s', (typed, whole, isWhole) => {
    expect(completeAddress(typed)).toBe(whole);
    expect(isWebAddress(whole)).toBe(isWhole);
  });

  it('hold back only what is not whole', () => {
    const id = crypto.randomUUID();
    const evidence = (url: string) => ({
      ...emptySheet(),
      evidence: [{ id, kind: 'source' as const, url, archiveUrl: '', excerpt: '', day: '', note: '' }],
    });
    expect(isStorable(evidence(''))).toBe(true);
    expect(isStorable(evidence('exam'))).toBe(false);
    expect(isStorable(evidence('https://example.org'))).toBe(true);
  });
});

describe('the scales that come along', () => {
  it.each(builtInScales.map((scale) => [scale.id, scale] as const))('%s fits its shape', (_, scale) => {
    expect(Scale.safeParse(scale).success).toBe(true);
    expect(new Set(scale.values.map(({ id }) => id)).size).toBe(scale.values.length);
  });

  it('show a label in the reader’s language, else in its own', () => {
    expect(labelIn({ en: 'False', ar: 'خاطئ' }, 'ar')).toEqual({ text: 'خاطئ', language: 'ar' });
    expect(labelIn({ ar: 'زائف' }, 'en')).toEqual({ text: 'زائف', language: 'ar' });
  });
});
