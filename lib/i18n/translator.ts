import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Direction } from '../model/primitives.ts';
import { tagWithDigits } from '../model/digits.ts';
import type { DigitsChoice } from '../model/settings.ts';

/** The languages of the interface: to add one, add its file and a line here. Only the chosen one is loaded. */
const sources = {
  en: () => import('./locales/en.ftl?raw'),
  ar: () => import('./locales/ar.ftl?raw'),
};
export type Locale = keyof typeof sources;
export const locales: readonly Locale[] = ['en', 'ar'];

const directions: Record<Locale, Direction> = { en: 'ltr', ar: 'rtl' };

export interface Translator {
  readonly locale: Locale;
  readonly direction: Direction;
  /** BCP 47 tag with the reader's digits, for numbers and dates that are written outside of messages. */
  readonly tag: string;
  /** A message with its variables, each isolated from the direction of the text around. */
  readonly t: (id: string, variables?: Record<string, FluentVariable>) => string;
  /** A number outside of a message, with the reader's digits. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
}

/** The first locale that we have among the reader's languages; English when there is none. */
export function pickLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0];
    const found = locales.find((locale) => locale === base);
    if (found) return found;
  }
  return 'en';
}

export async function loadTranslator(locale: Locale, digits: DigitsChoice = 'auto'): Promise<Translator> {
  const { default: source } = await sources[locale]();
  const tag = tagWithDigits(locale, digits);
  const bundle = new FluentBundle(tag);
  bundle.addResource(new FluentResource(source));
  return {
    locale,
    direction: directions[locale],
    tag,
    number: (value, options) => new Intl.NumberFormat(tag, options).format(value),
    t: (id, variables) => {
      const pattern = bundle.getMessage(id)?.value;
      // A test compares the locales' messages and finds every id in use; a missing one shows itself.
      if (!pattern) return id;
      return bundle.formatPattern(pattern, variables ?? {});
    },
  };
}
