import { describe, expect, it } from 'vitest';
import { candidate } from '../../../lib/actors/candidate.ts';
import { furtherOccurrences } from '../../../lib/actors/document-pass.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';
import { directionOf } from '../../../lib/text/direction.ts';

/** Where else a person stands whose full name are the first `count` words of a text. */
function further(language: string, text: string, count: number): string[] {
  const reading = readArticle({ text, blocks: blocksOfPlainText(text), language, direction: directionOf(language) });
  const name = candidate(reading.lines, 0, 0, count, { kind: 'person', source: 'model', confidence: 0.9 });
  return furtherOccurrences(reading, name ? [name] : [])
    .filter(({ start }) => start > 0)
    .map(({ start, end }) => text.slice(start, end));
} // prettier-ignore

describe('further occurrences of a person', () => {
  it.each([
    ['ar', 'سعاد المرابط وصلت. ثم تكلمت المرابط.', 2, ['المرابط']],
    ['ar', 'ضياء عبد الله وصل. ثم قال: إن شاء الله.', 3, []],
    ['ar', 'إسماعيل الثاني مات. وعاد في اليوم الثاني.', 2, []],
    // A capital tells these from the month and the feast.
    ['en', 'Robert March came. Then March left.', 2, ['March']],
    ['de', 'Peter Sonntag kam. Dann ging Sonntag.', 2, ['Sonntag']],
  ])('%s: %s', (language, text, count, expected) => {
    expect(further(language, text, count)).toEqual(expected);
  });
});
