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

/** The sentences of a language. Called early, they are there when the translator is made. */
export const loadSentences = async (locale: Locale): Promise<string> => (await sources[locale]()).default;

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
  // A view says few of them: each is read when it is first said. Only a message begins at a line's start.
  const waiting = new Map(
    (await loadSentences(locale))
      .split(/\n(?=[a-z])/)
      .map((message) => [/^[\w-]*/.exec(message)?.[0], message]),
  );
  const tag = tagWithDigits(locale, digits);
  const bundle = new FluentBundle(tag);
  const patternOf = (id: string) => {
    const message = waiting.get(id);
    if (message !== undefined && waiting.delete(id)) bundle.addResource(new FluentResource(message));
    return bundle.getMessage(id)?.value;
  };
  return {
    locale,
    direction: directions[locale],
    tag,
    number: (value, options) => new Intl.NumberFormat(tag, options).format(value),
    t: (id, variables) => {
      const pattern = patternOf(id);
      // A test compares the locales' messages and finds every id in use; a missing one shows itself.
      if (!pattern) return id;
      return bundle.formatPattern(pattern, variables ?? {});
    },
  };
}
