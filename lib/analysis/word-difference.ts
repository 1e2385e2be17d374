import { diffArrays } from 'diff';
import type { DifferencePart } from '../model/work-view.ts';
import { foldKey } from '../text/fold.ts';

/**
 * Words with the white space after them; what is no letter or digit is a word of its own. Scripts that are written
 * without spaces count each character. An Arabic word stays whole: cut apart, its letters would lose their joints.
 */
const token =
  /(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}\p{M}\p{Cf}_\u0640])+|[^\s])\s*|\s+/gu;

/** Longest text that is compared, in words: Myers' algorithm costs words × differences. */
const MOST_WORDS = 2000;

/**
 * What has to be taken out of `from` and put in to get `to`, word by word. Words that differ in vowel signs, tatweel,
 * letter forms or case alone are the same; the spelling of `to` is shown. A text beyond 2,000 words is compared as one piece.
 */
export function wordDifference(from: string, to: string): DifferencePart[] {
  const before = from.match(token) ?? [];
  const after = to.match(token) ?? [];
  if (before.length > MOST_WORDS || after.length > MOST_WORDS)
    return [
      { is: 'removed', text: from },
      { is: 'added', text: to },
    ];
  const changes = diffArrays(before, after, {
    comparator: (left, right) => left === right || foldKey(left) === foldKey(right),
  });
  return changes.map(({ removed, added, value }): DifferencePart => ({
    is: removed ? 'removed' : added ? 'added' : 'same',
    text: value.join(''),
  }));
}
