import type { Browser } from 'webextension-polyfill';
import { tagWithDigits } from '../../lib/model/digits.ts';
import type { DigitsChoice } from '../../lib/model/settings.ts';
import type { PageWords } from '../../lib/page/messages.ts';
import { directionOf } from '../../lib/text/direction.ts';

/**
 * The words of the browser's own language, or of the default where there are none of it: their file says which, since
 * the browser's direction may be another. `digits`: the reader's, asked for at each number.
 */
export function pageWords({ i18n }: Pick<Browser, 'i18n'>, digits: () => DigitsChoice): PageWords {
  const language = i18n.getMessage('language');
  return {
    say: (key, ...values) => i18n.getMessage(key, values),
    sayOf: (prefix, name) => i18n.getMessage(`${prefix}_${name.replaceAll('-', '_')}`),
    number: (value, options) =>
      new Intl.NumberFormat(tagWithDigits(language, digits()), options).format(value),
    language,
    direction: directionOf(language),
  };
}
