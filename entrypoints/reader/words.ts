import type { Browser } from 'webextension-polyfill';
import type { PageWords } from '../../lib/page/messages.ts';
import { directionOf } from '../../lib/text/direction.ts';

/**
 * The words of the browser's own language, or of the default where there are none of it: their file says which, since
 * the browser's direction may be another.
 */
export function pageWords({ i18n }: Pick<Browser, 'i18n'>): PageWords {
  const language = i18n.getMessage('language');
  return {
    say: (key, ...values) => i18n.getMessage(key, values),
    sayOf: (prefix, name) => i18n.getMessage(`${prefix}_${name.replaceAll('-', '_')}`),
    language,
    direction: directionOf(language),
  };
}
