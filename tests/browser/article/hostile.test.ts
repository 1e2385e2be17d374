import { expect, it } from 'vitest';
import { articleReasons } from '@/lib/article/reasons.ts';
import { hostileNames, measureHostile } from '@/scripts/bench/article-hostile.ts';
import { openPage } from './open-page.ts';

/** Documents that are too large to be read; all others are read and judged. */
const refused = ['one text of 10 MB', '200,000 nodes', '5,000 levels'];

it.each(hostileNames)('says something of a document with %s', { timeout: 60_000 }, async (name) => {
  const { document, close } = await openPage('');
  const { reason } = measureHostile(name, document);
  close();
  expect(articleReasons).toContain(reason);
  expect(reason === 'too-large').toBe(refused.includes(name));
});
