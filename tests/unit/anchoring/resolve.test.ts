import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../lib/anchoring/describe.ts';
import type { Resolution } from '../../../lib/anchoring/resolution.ts';
import { resolve } from '../../../lib/anchoring/resolve.ts';
import { indexText, type TextIndex } from '../../../lib/anchoring/text-index.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

const open = (text: string): TextIndex => indexText(text, blocksOfPlainText(text));

const arabic = [
  'اجتمع مجلس البلدية صباح الأحد لبحث أزمة النقل في الأحياء الشرقية من المدينة.',
  'وقالت رئيسة البلدية ليلى حداد إن «الحافلات الجديدة ستصل قبل نهاية الشهر ولن ترتفع أجرة الركوب على الطلاب».',
  'وأضافت أن 120 سائقا سيلتحقون بالعمل بعد انتهاء التدريب في مركز المدينة.',
  'من جهته شكك ممثل السكان في قدرة الشركة على الوفاء بالمواعيد المعلنة.',
].join('\n');
const quote = 'الحافلات الجديدة ستصل قبل نهاية الشهر ولن ترتفع أجرة الركوب على الطلاب';
const drivers = 'أن 120 سائقا سيلتحقون بالعمل بعد انتهاء التدريب في مركز المدينة';

const selectorOf = (text: string, exact: string, nth = 0) => {
  let at = text.indexOf(exact);
  for (let n = 0; n < nth; n++) at = text.indexOf(exact, at + 1);
  return describe(open(text), at, at + exact.length);
};
const shown = (text: string, resolution: Resolution) =>
  'start' in resolution ? text.slice(resolution.start, resolution.end) : null;

group('resolve', () => {
  it.each([
    ['untouched', arabic, quote, 'placed', quote],
    ['a paragraph put before', `فقرة أضيفت لاحقا في أول الخبر.\n${arabic}`, quote, 'moved', quote],
    ['an earlier word edited', arabic.replace('صباح الأحد', 'مساء أول أمس'), quote, 'placed', quote],
    [
      'vowel signs, another ya, a tatweel',
      arabic.replace('ستصل', 'سَتَصِلُ').replace('على الطلاب', 'علی الطـلاب'),
      quote,
      'placed',
      'الحافلات الجديدة سَتَصِلُ قبل نهاية الشهر ولن ترتفع أجرة الركوب علی الطـلاب',
    ],
    ['deleted', arabic.replace(quote, ''), quote, 'missing', null],
    ['its paragraph deleted', arabic.split('\n').toSpliced(1, 1).join('\n'), quote, 'missing', null],
    ['a figure changed', arabic.replace('120', '20'), drivers, 'changed', drivers.replace('120', '20')],
    [
      'a negation taken out',
      arabic.replace('ولن ترتفع', 'وسترتفع'),
      quote,
      'changed',
      quote.replace('ولن ترتفع', 'وسترتفع'),
    ],
    [
      'both neighbours rewritten',
      arabic
        .replace('وقالت رئيسة البلدية ليلى حداد إن', 'ونقل مراسلنا عن مصدر محلي')
        .replace('وأضافت أن 120 سائقا', 'وبين المصدر أن عشرات السائقين'),
      quote,
      'moved',
      quote,
    ],
  ] as const)('%s', (_, edited, exact, state, words) => {
    const resolution = resolve(open(edited), selectorOf(arabic, exact));
    expect([resolution.state, shown(edited, resolution)]).toEqual([state, words]);
  });

  const names =
    'Marta Vidal spoke first.\nAfter the break Marta Vidal left the room.\nNobody asked Marta Vidal why.';

  it('a name whose sentence is gone does not jump to another of its occurrences', () => {
    const edited = names.replace('After the break Marta Vidal left the room.\n', '');
    expect(resolve(open(edited), selectorOf(names, 'Marta Vidal', 1)).state).toBe('missing');
  });

  it('a name keeps its own occurrence when a sentence is put before', () => {
    const edited = `A late addition.\n${names}`;
    const resolution = resolve(open(edited), selectorOf(names, 'Marta Vidal', 1));
    expect(resolution).toMatchObject({ state: 'moved', start: edited.indexOf('Marta Vidal left') });
  });

  it('a figure is not found inside a longer one', () => {
    const text = 'The council bought buses worth 20 million in the spring of last year';
    const edited = text.replace('20', '120').replace('spring', 'early spring');
    expect(resolve(open(edited), selectorOf(text, '20 million')).state).toBe('missing');
  });

  it('two copies in the same surroundings are shown as ambiguous', () => {
    const edited = `${arabic}\n${arabic}`;
    expect(resolve(open(edited), selectorOf(arabic, 'ممثل السكان في قدرة الشركة على الوفاء'))).toMatchObject({
      state: 'ambiguous',
      candidates: [{}, {}],
    });
  });

  it('counts positions in code points', () => {
    const text = '😀😀 «The bridge will stay closed until the rain stops», the mayor said.';
    const selector = selectorOf(text, 'The bridge will stay closed');
    expect(selector.start).toBe(4);
    expect(resolve(open(text), selector)).toMatchObject({ state: 'placed', start: 6 });
  });
});
