import browser from 'webextension-polyfill';
import { localeFor, type Locale } from '../../lib/i18n/locale.ts';
import { fillIn } from '../../lib/model/sentences.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { readerLanguages } from '../../lib/platform/reader-languages.ts';
import { readSentences } from '../../lib/platform/sentences.ts';

/** The language that the extension's pages speak: what is said in menus, on the button and in pages follows it. */
export const spokenLocale = ({ language }: Pick<Settings, 'language'>): Locale =>
  localeFor(language, readerLanguages(browser));

/** The sentence of a key with its values put in. */
export type Say = (key: string, ...values: string[]) => string;

export async function openSay(settings: Pick<Settings, 'language'>): Promise<Say> {
  const sentences = await readSentences(browser, spokenLocale(settings));
  return (key, ...values) => fillIn(sentences[key] ?? '', values);
}
