import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationRules } from '../../../lib/quotations/draft.ts';
import { quotationsIn } from './said.ts';

const languages = [
  'ar',
  'en',
  'fr',
  'de',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'ru',
  'uk',
  'fa',
  'he',
  'ur',
  'tr',
  'id',
  'zh',
  'ja',
  'hi',
  'und',
];

/** Text that looks like quotations often enough to reach every rule. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '"', '“', '”', '«', '»', '‘', '’', "'", '„', '「', '」', '—', ', ', '. ', ': ', '؟', '،', '\n', '\n\n', ' ', '(', ')',
    ' said ', ' that ', 'Ann Lee', ' told reporters ', 'قال ', 'مؤكدا ', 'أن ', 'بحسب ', 'إلى ', ' dit ', ' selon ', ' laut ',
    ' sagte ', ' dass ', ' сказал ', 'он ', ' dedi', '说，', 'と述べた', 'कहा ', 'according to ', 'the mayor', 'a b c d e f g',
  ),
); // prettier-ignore
const anyText = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
const anyLanguage = fc.constantFrom(...languages);

describe('findQuotations on any text', () => {
  it('gives spans that slice to their own words, in a closed list of rules', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const quotation of quotationsIn(text, language)) {
          const spans = [quotation, quotation.speaker, quotation.cue].filter((span) => span !== null);
          for (const { start, end, exact } of spans) {
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(exact);
          }
          expect(quotationRules).toContain(quotation.reason.rule);
          expect(quotation.confidence).toBeGreaterThan(0);
          expect(quotation.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is not changed by an unrelated paragraph at the end', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const before = quotationsIn(text, language);
        const after = quotationsIn(`${text}\n\nThe weather stays dry.`, language);
        expect(after.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('findQuotations ends in time', () => {
  const megabytes = (unit: string) => unit.repeat(Math.ceil(2_000_000 / unit.length));
  it.each([
    [
      'two megabytes of news',
      'en',
      megabytes('“The bridge is safe,” said Ann Lee. The mayor said that the pool would close.\n'),
    ],
    ['one endless sentence', 'en', megabytes('the mayor said that the pool and ')],
    ['one endless Arabic sentence', 'ar', megabytes('قال المدير إن العمل مستمر، مؤكدا أن ')],
    ['one endless word', 'en', 'a'.repeat(5_000_000)],
    ['abbreviations without end', 'en', megabytes('Mr. ')],
    ['typewriter marks', 'en', '"'.repeat(100_000)],
    ['spaced typewriter marks', 'ar', ' "a'.repeat(100_000)],
    ['opening marks', 'en', '“'.repeat(100_000)],
    ['opening guillemets', 'ru', '«a '.repeat(100_000)],
    ['closing marks', 'en', 'a” '.repeat(100_000)],
    ['apostrophes', 'fr', " 'l’a".repeat(100_000)],
    ['nested marks', 'ru', '«'.repeat(50_000) + '»'.repeat(50_000)],
    ['marks of all kinds', 'en', '“"«‘„'.repeat(20_000)],
    ['dashes', 'fr', '— dit '.repeat(100_000)],
    ['brackets', 'ar', 'قال ('.repeat(100_000)],
    ['many recitals', 'fr', '« Il dit\n« Il dit\n« Il dit\n« Il dit\nNon.\n'.repeat(20_000)],
    ['paragraphs that open and never close', 'fr', '« Il dit\n'.repeat(50_000)],
    ['Chinese without a stop', 'zh', megabytes('他说这个')],
    ['Japanese without a stop', 'ja', megabytes('彼はと述べ')],
  ])('%s', { timeout: 120_000 }, (_what, language, text) => {
    const started = process.cpuUsage();
    quotationsIn(text, language);
    // Time of our own process, so that a busy machine does not matter; anything quadratic takes minutes.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8_000);
  });
});
