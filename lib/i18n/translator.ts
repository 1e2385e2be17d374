import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Direction } from '../model/primitives.ts';
import { tagWithDigits } from '../model/digits.ts';
import type { DigitsChoice } from '../model/settings.ts';
import type { Locale } from './locale.ts';

/** Only the chosen one is loaded. */
const sources: Record<Locale, () => Promise<{ default: string }>> = {
  en: () => import('./locales/en.ftl?raw'),
  ar: () => import('./locales/ar.ftl?raw'),
};

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
