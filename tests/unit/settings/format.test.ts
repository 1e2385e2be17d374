import { expect, it } from 'vitest';
import { formatBytes, formatTime } from '@/components/settings/format.ts';

it.each([
  [0, 'en', '0 byte'],
  [999, 'en', '999 byte'],
  [1000, 'en', '1 kB'],
  [613_400, 'en', '613 kB'],
  [1_250_000, 'en', '1.3 MB'],
  [42_000_000_000, 'en', '42 GB'],
  [9_000_000_000_000, 'en', '9,000 GB'],
  [613_400, 'ar-u-nu-arab', '٦١٣ كيلوبايت'],
])('%d bytes in %s: %s', (bytes, tag, words) => {
  expect(formatBytes(bytes, tag)).toBe(words);
});

it.each([
  ['en', '2026'],
  ['ar-u-nu-arab', '٢٠٢٦'],
  ['fa', '۲۰۲۶'],
])('a time in %s is told in the Gregorian calendar', (tag, year) => {
  expect(formatTime('2026-03-17T09:00:00Z', tag)).toContain(year);
});

it('shows what is no time as it is', () => {
  expect(formatTime('yesterday', 'en')).toBe('yesterday');
});
