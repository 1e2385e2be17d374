import type { Browser } from 'webextension-polyfill';

/** What the browser says of its reader's languages, best first: the one it speaks itself, then those asked of pages. */
export const readerLanguages = ({ i18n }: Pick<Browser, 'i18n'>): readonly string[] => [
  i18n.getUILanguage(),
  ...navigator.languages,
];
