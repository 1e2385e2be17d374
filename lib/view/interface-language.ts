import type { Browser } from 'webextension-polyfill';
import { createTranslator, locales, pickLocale, type Translator } from '../i18n/translator.ts';

/** The interface in the language that the reader chose, else in the browser's. Sets the page's language and direction. */
export async function openInterface(
  { storage, i18n }: Pick<Browser, 'storage' | 'i18n'>,
  page: HTMLElement,
): Promise<Translator> {
  const { settings } = await storage.local.get('settings');
  const language: unknown =
    typeof settings === 'object' && settings !== null && 'language' in settings ? settings.language : null;
  const chosen = locales.find((locale) => locale === language);
  const translator = createTranslator(chosen ?? pickLocale([i18n.getUILanguage(), ...navigator.languages]));
  page.lang = translator.locale;
  page.dir = translator.direction;
  return translator;
}
