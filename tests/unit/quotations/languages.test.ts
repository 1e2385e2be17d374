import { describe, expect, it as test } from 'vitest';
import type { Case } from './cases/case.ts';
import { de } from './cases/de.ts';
import { es } from './cases/es.ts';
import { fa } from './cases/fa.ts';
import { fr } from './cases/fr.ts';
import { he } from './cases/he.ts';
import { hi } from './cases/hi.ts';
import { id } from './cases/id.ts';
import { it } from './cases/it.ts';
import { ja } from './cases/ja.ts';
import { nl } from './cases/nl.ts';
import { pl } from './cases/pl.ts';
import { pt } from './cases/pt.ts';
import { ru } from './cases/ru.ts';
import { tr } from './cases/tr.ts';
import { uk } from './cases/uk.ts';
import { ur } from './cases/ur.ts';
import { zh } from './cases/zh.ts';
import { said } from './said.ts';

const languages: Record<string, Case[]> = {
  de,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  ur,
  zh,
};

describe.each(Object.entries(languages))('%s', (language, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(said(text, language)).toEqual(expected);
  });
});

describe('a language without a lexicon', () => {
  test('still gives what stands in quotation marks', () => {
    expect(said('„A híd biztonságos, és holnap nyitva lesz.”', 'hu')).toEqual([
      '?: A híd biztonságos, és holnap nyitva lesz.',
    ]);
  });
});
