import { describe, expect, it } from 'vitest';
import { charCounts } from '@/lib/article/char-counts.ts';

describe('charCounts', () => {
  it.each([
    ['The mayor, Ms. Old, paid 500 crowns.', { words: 7, digits: 3, capitals: 3, commas: 2, quotes: 0 }],
    ['قال: «لن نقبل»، ثم خرج عام ٢٠٢٠', { words: 7, digits: 4, capitals: 0, commas: 1, quotes: 2 }],
    ['市長は言った', { words: 3, digits: 0, capitals: 0, commas: 0, quotes: 0 }],
    ['🚢 — …', { words: 0, digits: 0, capitals: 0, commas: 0, quotes: 0 }],
    ['', { words: 0, digits: 0, capitals: 0, commas: 0, quotes: 0 }],
  ])('counts %j', (text, counts) => {
    expect(charCounts(text)).toMatchObject(counts);
  });

  it.each([
    ['The mayor', true, false],
    ['“The mayor', true, false],
    ['the Mayor', false, false],
    ['(élan) back', false, false],
    ['© Press', false, true],
    ['mail@paper.example', false, true],
    ['', false, false],
  ])('tells a capital first letter and signs in %j', (text, startsUpper, hasSign) => {
    expect(charCounts(text)).toMatchObject({ startsUpper, hasSign });
  });
});
