import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('English', () => {
  it.each([
    ['“The bridge is safe,” said engineer Ruth Adler.', ['engineer Ruth Adler: The bridge is safe,']],
    [
      '“The bridge is safe,” Adler said. “We checked it twice.”',
      ['Adler: The bridge is safe,', 'Adler: We checked it twice.'],
    ],
    ['On Friday, the council said that the pool would close.', ['the council: the pool would close']],
    [
      'Adler said the pool would close in May, adding that repairs take a year.',
      ['Adler: the pool would close in May', 'Adler: repairs take a year'],
    ],
    ['The pool will close in May, the mayor said.', ['the mayor: The pool will close in May']],
    [
      'According to the report, the pipes are older than the house.',
      ['the report: the pipes are older than the house'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });

  it.each([['The claims were rejected by the court.'], ['She bought a 27" screen and a 5" phone.']])(
    'finds nothing in: %s',
    (text) => {
      expect(said(text, 'en')).toEqual([]);
    },
  );
});
