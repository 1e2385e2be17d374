import { describe, expect, it } from 'vitest';
import { contentWords, likeness, mostAlike } from '@/lib/analysis/similar.ts';
import { foldKey } from '@/lib/text/fold.ts';
import { wordDifference } from '@/lib/text/word-difference.ts';

const isSame = (a: string, b: string): boolean => foldKey(a) === foldKey(b);

const marked = (from: string, to: string): string =>
  wordDifference(from, to, isSame)
    .map(({ is, text }) => (is === 'same' ? text : is === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('the difference of two wordings', () => {
  it.each([
    [
      'an Arabic word stays whole',
      'حل عسكري لهذا النزاع',
      'حل عسكري لهذا الصراع',
      'حل عسكري لهذا [-النزاع-][+الصراع+]',
    ],
    ['vowel signs and alef forms are no difference', 'إلى الأمام', 'الي الامَام', 'الي الامَام'],
    ['a word put in', 'we will act', 'we will never act', 'we will [+never +]act'],
    ['words taken out', 'we will, if asked, act', 'we will act', 'we will[-, if asked,-] act'],
    [
      'words replaced one by one are one change',
      'the old grey bridge',
      'the new red bridge',
      'the [-old grey-][+new red+] bridge',
    ],
    ['case is no difference', 'The talks', 'the talks', 'the talks'],
    ['characters of Han script are words', '他说明天', '他说今天', '他说[-明-][+今+]天'],
  ])('%s', (_, from, to, expected) => {
    expect(marked(from, to)).toBe(expected);
  });

  it('gives back both texts', () => {
    const from = 'قال: «لن نتراجع»، ثم غادر.';
    const to = 'قال ثم: «لن نتراجع أبدًا» وغادر.';
    const parts = wordDifference(from, to, isSame);
    const without = (what: string) =>
      parts
        .filter(({ is }) => is !== what)
        .map(({ text }) => text)
        .join('');
    expect(without('removed')).toBe(to);
    expect(squeezed(without('added'))).toBe(squeezed(from));
  });

  it('takes texts beyond its bound as one piece', () => {
    const long = 'كلمة '.repeat(3000);
    expect(wordDifference(long, 'x', isSame).map(({ is }) => is)).toEqual(['removed', 'added']);
  });
});

/** White space belongs to the word before it and is shown as the second text has it. */
const squeezed = (words: string): string => words.replace(/\s/g, '');

describe('likeness of words', () => {
  it('sees through spelling', () => {
    expect(likeness(contentWords('أذربيجان وأرمينيا'), contentWords('اذربيجان وارمينيا'))).toBe(1);
  });

  it('proposes the most alike first, and nothing that is not alike', () => {
    const others = [
      'The harvest was good this year',
      'no military solution to it',
      'there is no military solution to this conflict',
    ];
    const found = mostAlike(
      'There is no military solution to this conflict',
      others.map((exact) => ({ exact })),
      5,
    );
    expect(found.map(({ other }) => other.exact)).toEqual([others[2], others[1]]);
  });
});
