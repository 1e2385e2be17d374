import { expect, it } from 'vitest';
import family from '../../../lib/actors/knowledge/generated/family-names.json' with { type: 'json' };
import given from '../../../lib/actors/knowledge/generated/given-names.json' with { type: 'json' };
import { frontCoded, fromFrontCoded } from '../../../lib/actors/knowledge/front-coding.ts';

it.each([
  ['', []],
  ['0aaliyah2ron1ba', ['aaliyah', 'aaron', 'aba']],
  ['0ab2c', ['ab', 'abc']],
  // No more than nine letters are counted, and a letter of two units is not cut apart by what follows.
  ['0abcdefghijk9xy', ['abcdefghijk', 'abcdefghixy']],
  ['0ابتسام4هال', ['ابتسام', 'ابتسهال']],
])('%s', (coded, words) => {
  expect(fromFrontCoded(coded)).toEqual(words);
  expect(frontCoded(words)).toBe(coded);
});

it.each(
  Object.entries({
    ...given,
    ...Object.fromEntries(Object.entries(family).map(([k, v]) => [`family ${k}`, v])),
  }),
)('the list of %s is sorted and comes back as it was', (_, coded) => {
  const words = fromFrontCoded(coded);
  expect(words.length).toBeGreaterThan(200);
  expect([...words].sort()).toEqual(words);
  expect(frontCoded(words)).toBe(coded);
});
