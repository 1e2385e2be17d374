import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Translation } from '../../components/primitives/translation.tsx';
import { createTranslator, pickLocale } from '../../lib/i18n/translator.ts';
import { Library } from './library.tsx';

const root = document.getElementById('root');
const translator = createTranslator(pickLocale([browser.i18n.getUILanguage(), ...navigator.languages]));
document.documentElement.lang = translator.locale;
document.documentElement.dir = translator.direction;
document.title = `${translator.t('app-name')} — ${translator.t('open-library')}`;
if (root)
  render(
    <Translation.Provider value={translator}>
      <Library version={browser.runtime.getManifest().version} />
    </Translation.Provider>,
    root,
  );
