import { describe, expect, it } from 'vitest';
import { candidate } from '../../../lib/actors/candidate.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import { isSeenAsActor } from '../../../lib/actors/seen-as-actor.ts';
import type { ActorKind } from '../../../lib/model/analysis.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';
import { directionOf } from '../../../lib/text/direction.ts';

/** Whether a stretch of words is taken for an actor where the model passes it over. */
function isTaken(language: string, text: string, from: number, to: number, kind: ActorKind | 'body', passed = true): boolean {
  const reading = readArticle({ text, blocks: blocksOfPlainText(text), language, direction: directionOf(language) });
  const known = reading.lines[0]?.known[from] ?? null;
  if (kind === 'body' && known?.value.sort !== 'body') throw new Error('no known body');
  const one = candidate(reading.lines, 0, from, to, {
    kind: kind === 'body' ? 'organization' : kind, source: 'document', known: known?.to === to ? known.value : null, confidence: 0.5,
  }); // prettier-ignore
  if (!one) throw new Error('no such words');
  return isSeenAsActor(reading, one, { candidates: [], outside: () => 1, passedOver: () => passed });
} // prettier-ignore

describe('what the model passes over', () => {
  it.each<[what: string, ...Parameters<typeof isTaken>, taken: boolean]>([
    ['a place that acts', 'en', 'Japan said no.', 0, 1, 'place', true, true],
    ['a place that does not', 'en', 'Exports to Japan fell.', 2, 3, 'place', true, false],
    ['a place that the model sees', 'en', 'Exports to Japan fell.', 2, 3, 'place', false, true],
    ['a word with a capital', 'en', 'They met Sellick there.', 2, 3, 'person', true, true],
    ['a word without capitals', 'ar', 'إن شاء الله يعود.', 2, 3, 'person', true, false],
    ['a word of another script without capitals', 'hi', 'नाटो वाली बात हुई।', 0, 1, 'organization', true, true],
    ['a known body of one word', 'ar', 'وتعرف كاف بدقتها.', 1, 2, 'body', true, false],
    ['a known body of several words', 'ar', 'تعمل الأمم المتحدة هنا.', 1, 3, 'body', true, true],
  ])('%s', (_, language, text, from, to, kind, passed, taken) => {
    expect(isTaken(language, text, from, to, kind, passed)).toBe(taken);
  });

  it('is of no weight where there is no model', () => {
    const text = 'Exports to Japan fell.';
    const reading = readArticle({ text, blocks: blocksOfPlainText(text), language: 'en', direction: 'ltr' });
    const one = candidate(reading.lines, 0, 2, 3, { kind: 'place', source: 'known', confidence: 0.9 });
    expect(one && isSeenAsActor(reading, one, null)).toBe(true);
  });
}); // prettier-ignore
