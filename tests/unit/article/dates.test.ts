import { describe, expect, it } from 'vitest';
import { findDate, isoDate } from '@/lib/article/dates.ts';

describe('findDate', () => {
  it.each([
    ['الأحد 27 سبتمبر 2020 - 20:36 بتوقيت طهران', 'ar', '2020-09-27T20:36:00+03:30'],
    ['الأربعاء 15 يوليو 2020 - 08:05 بتوقيت طهران', 'ar', '2020-07-15T08:05:00+04:30'],
    ['نشر في: ٢٧ أيلول ٢٠٢٠ ، الساعة ٩:٠٥ مساءً بتوقيت بيروت', 'ar', '2020-09-27T21:05:00+03:00'],
    ['الجمعة 3 كانون الثاني 2020', 'ar', '2020-01-03'],
    ['آخر تحديث: 5 تشرين الأول/أكتوبر 2021 - 10:15 GMT', 'ar', '2021-10-05T10:15:00Z'],
    ['Published Sept. 27, 2020 at 8:36 p.m. EDT', 'en', '2020-09-27T20:36:00-04:00'],
    ['27 September 2020', 'en', '2020-09-27'],
    ['2020年9月27日 20:36', 'ja', '2020-09-27T20:36:00'],
    ['Stand: 27.09.2020, 20:36 Uhr', 'de', '2020-09-27T20:36:00'],
    ['27 сентября 2020, 20:36 МСК', 'ru', '2020-09-27T20:36:00+03:00'],
    ['27 de septiembre de 2020', 'es', '2020-09-27'],
    ['Publié le 27 septembre 2020 à 20h36', 'fr', '2020-09-27T20:36:00'],
    ['27/09/2020', 'pt', '2020-09-27'],
  ])('reads %s', (text, language, expected) => {
    expect(findDate(text, language)).toBe(expected);
  });

  it.each([
    ['03/04/2020', 'en'],
    ['۶ مهر ۱۳۹۹ - ۲۰:۳۶', 'fa'],
    ['10 صفر 1442', 'ar'],
    ['31 February 2020', 'en'],
    ['Call 555 2020 now', 'en'],
    ['', 'en'],
  ])('does not guess at %s', (text, language) => {
    expect(findDate(text, language)).toBeNull();
  });
});

describe('isoDate', () => {
  it.each([
    ['2020-09-27T20:36:00+0330', '2020-09-27T20:36:00+03:30'],
    ['2020-09-27T17:06:12.345Z', '2020-09-27T17:06:12Z'],
    ['2020-09-27 17:06', '2020-09-27T17:06:00'],
    ['2020-09-27', '2020-09-27'],
    ['Sun, 27 Sep 2020 17:06:00 GMT', '2020-09-27T17:06:00Z'],
  ])('reads %s', (raw, expected) => {
    expect(isoDate(raw)).toBe(expected);
  });

  it.each(['', 'yesterday', '2020-13-01', '1399-07-06'])('rejects %j', (raw) => {
    expect(isoDate(raw)).toBeNull();
  });
});
