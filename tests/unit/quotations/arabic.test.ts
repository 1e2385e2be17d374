import { describe, expect, it } from 'vitest';
import { quotationsIn, said } from './said.ts';

describe('Arabic', () => {
  it.each([
    [
      'verb, speaker, that',
      'قالت وزيرة الصحة إن المستشفيات جاهزة لاستقبال المرضى.',
      ['وزيرة الصحة: المستشفيات جاهزة لاستقبال المرضى'],
    ],
    [
      'verb, speaker, marks',
      'وقال المدير سامي حداد: "لن نغلق المصنع هذا العام".',
      ['المدير سامي حداد: لن نغلق المصنع هذا العام'],
    ],
    ['a letter typed twice', 'وأكدد رئيس البلدية أن الجسر سيفتح غدا.', ['رئيس البلدية: الجسر سيفتح غدا']],
    [
      'participle without subject',
      'قال سمير عون إن الأسعار سترتفع، مشيرا إلى أن المخزون يكفي شهرا.',
      ['سمير عون: الأسعار سترتفع', 'سمير عون: المخزون يكفي شهرا'],
    ],
    [
      'dropped subject that agrees with the verb',
      'قالت الرئاسة إن الاجتماع تأجل.\nوقال كريم نصر إن القرار مفاجئ.\nوأضافت أن الموعد الجديد سيعلن قريبا.',
      ['الرئاسة: الاجتماع تأجل', 'كريم نصر: القرار مفاجئ', 'الرئاسة: الموعد الجديد سيعلن قريبا'],
    ],
    [
      'document',
      'وجاء في نص البيان أن "الطريق ستغلق يومين كاملين".',
      ['نص البيان: الطريق ستغلق يومين كاملين'],
    ],
    [
      'charge',
      'اتهمت بلدية الميناء الشركة المنفذة بتأخير الأشغال.',
      ['بلدية الميناء: الشركة المنفذة بتأخير الأشغال'],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(said(text, 'ar')).toEqual(expected);
  });

  it.each([
    ['a title in marks', 'ملعب "نجوم الشمال" يتسع لألفي متفرج.'],
    ['no report at all', 'فاز الفريق على ضيفه بهدفين في المباراة النهائية.'],
  ])('finds nothing in %s', (_what, text) => {
    expect(said(text, 'ar')).toEqual([]);
  });

  it('ends quoted words that never close before the next attribution, and flags them', () => {
    const text = 'وأضاف نادر، "على الطرفين وقف العمل فورا في الموقع، مؤكدا أنه "لا يوجد حل آخر".';
    const [first, second] = quotationsIn(text, 'ar');
    expect(first?.exact).toBe('على الطرفين وقف العمل فورا في الموقع');
    expect(first?.flags).toContain('unclosed');
    expect(second?.exact).toBe('لا يوجد حل آخر');
    expect(second?.speaker?.exact).toBe('نادر');
  });
});
