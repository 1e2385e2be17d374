import * as fc from 'fast-check';

const word = fc.oneof(
  fc.constantFrom(
    'قال',
    'الوزير',
    'إنَّ',
    'الجســر',
    'میشود',
    'لا',
    'bridge',
    'the',
    '120',
    '1.5',
    '😀',
    'Straße',
    '東京',
    '\u200f«',
    '»',
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }),
);
/** Words of several scripts, with marks, figures and emoji, in blocks. */
export const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '\u00a0', '. ')), {
    minLength: 1,
    maxLength: 120,
  })
  .map((parts) => parts.flat().join(''));
/** A text and a range in it. */
export const place = fc.tuple(text, fc.nat(), fc.nat()).map(([whole, a, b]) => {
  const start = a % whole.length;
  return { whole, start, end: start + 1 + (b % (whole.length - start)) };
});
