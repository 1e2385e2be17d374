import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../lib/anchoring/describe.ts';
import { resolve } from '../../../lib/anchoring/resolve.ts';
import { resolveAll } from '../../../lib/anchoring/resolve-all.ts';
import { sameWords } from '../../../lib/anchoring/same-words.ts';
import { textHash } from '../../../lib/anchoring/text-hash.ts';
import { indexText } from '../../../lib/anchoring/text-index.ts';
import { snapToWords } from '../../../lib/anchoring/words.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';
import { wordDifference } from '../../../lib/text/word-difference.ts';
import { place, text } from './texts.ts';

const open = (whole: string) => indexText(whole, blocksOfPlainText(whole));

group('describe and resolve', () => {
  it('find any range of an unchanged text again, exactly', () => {
    fc.assert(
      fc.property(place, ({ whole, start, end }) => {
        const selector = describe(open(whole), start, end);
        // Half a surrogate pair is no place that code points could name.
        fc.pre(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(selector.exact));
        expect(resolve(open(whole), selector)).toEqual({ state: 'placed', start, end });
      }),
      { numRuns: 500 },
    );
  });

  it('never show other words silently, whatever became of the text', () => {
    fc.assert(
      fc.property(place, place, ({ whole, start, end }, other) => {
        const selector = describe(open(whole), start, end);
        const now = whole.slice(0, start) + other.whole.slice(other.start, other.end) + whole.slice(end);
        const resolution = resolve(open(now), selector);
        if (resolution.state !== 'placed' && resolution.state !== 'moved') return;
        expect(sameWords(now.slice(resolution.start, resolution.end), selector.exact)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('give the same step by step', () => {
    fc.assert(
      fc.property(place, text, ({ whole, start, end }, added) => {
        const selectors = [describe(open(whole), start, end), describe(open(whole), 0, whole.length)];
        const now = open(`${added}\n${whole}`);
        const steps = [...resolveAll(now, selectors)].flatMap((step) => (step ? [step] : []));
        expect(steps.sort((a, b) => a.number - b.number).map(({ resolution }) => resolution)).toEqual(
          selectors.map((selector) => resolve(now, selector)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('refuses what is no range', () => {
    expect(() => describe(open('abc'), 2, 2)).toThrow(RangeError);
    expect(() => describe(open('abc'), 0, 4)).toThrow(RangeError);
  });
});

group('snapToWords', () => {
  it.each([
    ['قالت الوزيرة اليوم', 6, 9, 'الوزيرة'],
    ['about 1,250.5 tons', 8, 9, '1,250.5'],
    ['one  two  three', 3, 10, 'two'],
    ['القَلَمُ هنا', 0, 4, 'القَلَمُ'],
    ['東京都知事', 1, 3, '京都'],
    ['   ', 0, 3, null],
    ['a \u200b torn map', 2, 8, 'torn'],
    ['a😀b', 2, 3, '😀'],
  ])('%j %i–%i → %j', (whole, start, end, words) => {
    const snapped = snapToWords(whole, start, end);
    expect(snapped && whole.slice(snapped.start, snapped.end)).toBe(words);
  });
});

group('sameWords', () => {
  it.each([
    ['أَنَّ الجِسْر', 'ان الجسر', true],
    ['علی', 'على', true],
    ['١٢٠ طنا', '120 طنا', true],
    ['“yes”', '"yes"', true],
    ['he\u00a0said', 'he\nsaid', true],
    ['café', 'cafe\u0301', true],
    ['120', '20', false],
    ['10²', '102', false],
    ['está', 'esta', false],
    ['Turkey', 'turkey', false],
    ['لم يقل', 'يقل', false],
    ['in 2020', 'in 2002', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(sameWords(a, b)).toBe(same);
  });
});

group('textHash', () => {
  it('tells texts apart by any unit and by length, and is stable', () => {
    expect(textHash('')).toMatch(/^m2-[0-9a-f]{16}$/);
    expect(textHash('الجسر')).toBe('m2-596cc3f6fc28e5c4');
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(textHash(a) === textHash(b)).toBe(a === b);
      }),
    );
  });
});

group('wordDifference', () => {
  it.each([
    ['سترتفع الأجرة قريبا', 'لن ترتفع الأجرة قريبا', '[-سترتفع-][+لن ترتفع+] الأجرة قريبا'],
    ['ارتفع إلى 120 طنا', 'ارتفع إلى 20 طنا', 'ارتفع إلى [-120-][+20+] طنا'],
    ['إنَّ الجسر', 'ان الجسر', 'ان الجسر'],
    ['', 'new', '[+new+]'],
  ])('%s → %s', (older, newer, shown) => {
    const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] };
    expect(
      wordDifference(older, newer, sameWords)
        .map(({ is, text: part }) => marks[is].join(part))
        .join(''),
    ).toBe(shown);
  });

  it('gives the newer text again, and the words of the older one', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const stretches = wordDifference(a, b, sameWords);
        const without = (is: string) =>
          stretches
            .filter((one) => one.is !== is)
            .map((one) => one.text)
            .join('');
        expect(without('removed')).toBe(b);
        expect(sameWords(without('added'), a)).toBe(true);
      }),
    );
  });
});
