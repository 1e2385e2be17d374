import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { describe } from '../../../lib/anchoring/describe.ts';
import { resolve } from '../../../lib/anchoring/resolve.ts';
import { indexText } from '../../../lib/anchoring/text-index.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';
import { place } from '../../unit/anchoring/texts.ts';

const open = (whole: string) => indexText(whole, blocksOfPlainText(whole));

it('finds any range of an unchanged text again in a browser', () => {
  fc.assert(
    fc.property(place, ({ whole, start, end }) => {
      const selector = describe(open(whole), start, end);
      fc.pre(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(selector.exact));
      expect(resolve(open(whole), selector)).toEqual({ state: 'placed', start, end });
    }),
    { numRuns: 300 },
  );
});

it('moves with a paragraph put before', () => {
  const quote = 'الحافلات الجديدة ستصل قبل نهاية الشهر';
  const text = `قالت رئيسة البلدية إن «${quote}» وفق الخطة.`;
  const at = text.indexOf(quote);
  const selector = describe(open(text), at, at + quote.length);
  const now = `تحديث أول.\n${text}`;
  const start = now.indexOf(quote);
  expect(resolve(open(now), selector)).toEqual({ state: 'moved', start, end: start + quote.length });
});
