import type { Browser } from 'webextension-polyfill';
import { tagWithDigits } from '../../lib/model/digits.ts';
import { fillIn, type Sentences } from '../../lib/model/sentences.ts';
import type { PageLook } from '../../lib/model/settings.ts';
import type { MessageKey, PageWords } from '../../lib/page/messages.ts';
import { directionOf } from '../../lib/text/direction.ts';

interface ReaderWords extends PageWords {
  /** Speaks as the reader's settings say from now on. */
  follow(look: PageLook): void;
}

/** Said after the extension was updated or removed, when it does not answer any more. */
const lastWords: readonly MessageKey[] = ['reloadNotice', 'close', 'language'];

/**
 * The sentences of the reader's language. Until the settings are known they are the browser's, and those come with the
 * language that they are in, since its direction may be another than the browser's.
 */
export function pageWords({ i18n }: Pick<Browser, 'i18n'>): ReaderWords {
  const kept: Sentences = Object.fromEntries(lastWords.map((key) => [key, i18n.getMessage(key)]));
  let sentences = kept;
  let digits: PageLook['digits'] = 'auto';
  const say = (key: string, ...values: string[]) => {
    const own = sentences[key];
    return own === undefined ? i18n.getMessage(key, values) : fillIn(own, values);
  };
  return {
    say,
    sayOf: (prefix, name) => say(`${prefix}_${name.replaceAll('-', '_')}`),
    number: (value, options) =>
      new Intl.NumberFormat(tagWithDigits(say('language'), digits), options).format(value),
    get language() {
      return say('language');
    },
    get direction() {
      return directionOf(say('language'));
    },
    follow: (look) => {
      digits = look.digits;
      sentences = look.sentences ?? sentences;
    },
  };
}
