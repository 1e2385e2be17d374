import { describe, expect, it } from 'vitest';
import { fold, foldKey } from '../../../lib/text/fold.ts';

describe('foldKey', () => {
  it.each([
    ['أذربيجان', 'اذربيجان', 'alef with hamza'],
    ['مؤكداً', 'مؤكدا', 'tanwin'],
    ['الخارجيــة', 'الخارجيه', 'tatweel and ta marbuta'],
    ['علی', 'على', 'Persian ya and alef maqsura'],
    ['\u202bقره باغ\u202c', 'قره باغ', 'bidi controls'],
    ['Škoda', 'SKODA', 'case and háček'],
    ['١٢٣', '123', 'Arabic-Indic digits'],
    ['«نعم»', '"نعم"', 'quotation marks'],
    ['a\u00a0\n b', 'a b', 'white space'],
  ])('%s = %s (%s)', (a, b) => {
    expect(foldKey(a)).toBe(foldKey(b));
  });

  it.each([
    ['كندا', 'كندي'],
    ['20', '120'],
    ['حلّ', 'حمل'],
    ['कल', 'कुल'],
    ['दिन', 'दीन'],
    ['ไม่', 'ไม'],
    ['かき', 'かぎ'],
  ])('%s ≠ %s', (a, b) => {
    expect(foldKey(a)).not.toBe(foldKey(b));
  });
});

describe('foldKey and fold', () => {
  it.each([
    '  two  spaces ',
    'x\u00a8y',
    '\u00a8',
    '﷽ ½ ﬁ',
    '🚢 𝐛 \ud800',
    ' \u200f ',
    'a \u064e b',
    'Ｑ１２ 日本',
  ])('agree on %j', (raw) => {
    expect(foldKey(raw)).toBe(fold(raw).text.trim());
  });
});

describe('fold', () => {
  it('leads each folded unit back to its origin', () => {
    const raw = 'قالَ ﷺ\u200f “نعم”';
    const { text, origin } = fold(raw);
    expect(origin).toHaveLength(text.length + 1);
    expect(origin[text.length]).toBe(raw.length);
    const at = text.indexOf('"');
    expect(raw.charAt(origin[at] ?? -1)).toBe('“');
  });
});
