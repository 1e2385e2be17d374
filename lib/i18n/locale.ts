/** The languages of the interface. To add one, add its files and a line here and in the translator. */
export const locales = ['en', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** The first locale that we have among the reader's languages; English when there is none. */
export function pickLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0];
    const found = locales.find((locale) => locale === base);
    if (found) return found;
  }
  return 'en';
}

/** The locale that the reader chose in the settings; for `auto`, and for one that is gone, the first of their languages. */
export const localeFor = (choice: string, preferred: readonly string[]): Locale =>
  locales.find((locale) => locale === choice) ?? pickLocale(preferred);
