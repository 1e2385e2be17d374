import { describe, expect, it } from 'vitest';
import { foldedWords, sharedWords } from '@/lib/article/shared-words.ts';

describe('foldedWords', () => {
  it.each([
    ['case and accents', 'Élan VITAL', 'elan vital'],
    ['vowel signs and alefs', 'إِعْلَانٌ أحمد', 'اعلان احمد'],
    ['tatweel and joiners inside a word', 'ســلام می\u200cشود', 'سلام ميشود'],
    ['ligatures and letters that become two', 'ﬁne Straße', 'fine strasse'],
    ['mathematical letters outside the basic plane', '𝐛𝐨𝐥𝐝', 'bold'],
    ['punctuation and space', '  one,two — three.', 'one two three'],
  ])('finds equal words under %s', (_, raw, folded) => {
    expect(foldedWords(raw)).toEqual(foldedWords(folded));
    expect(foldedWords(raw)).toHaveLength(folded.split(' ').length);
  });

  it('tells different words apart and finds none in signs', () => {
    expect(new Set(foldedWords('mayor major mayors may')).size).toBe(4);
    expect(foldedWords(' … — 🚢 ')).toEqual([]);
  });
});

describe('sharedWords', () => {
  it.each([
    ['The Harbour Plan', 'harbour plan approved', 2 / 3],
    ['', 'harbour', 0],
    ['harbour', '', 0],
  ])('of %j in %j', (first, second, share) => {
    expect(sharedWords(first, second)).toBeCloseTo(share);
  });
});
