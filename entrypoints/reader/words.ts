import type { Browser } from 'webextension-polyfill';
import type { PageWords } from '../../lib/page/messages.ts';

/** The words of the browser's own language; asked for while the extension still answers. */
export function pageWords({ i18n }: Pick<Browser, 'i18n'>): PageWords {
  return {
    say: (key, ...values) => i18n.getMessage(key, values),
    sayOf: (prefix, name) => i18n.getMessage(`${prefix}_${name.replaceAll('-', '_')}`),
    language: i18n.getMessage('@@ui_locale').replace('_', '-'),
    direction: i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
  };
}
