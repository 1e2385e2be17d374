import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Translation } from '../../components/primitives/translation.tsx';
import { createTranslator, pickLocale } from '../../lib/i18n/translator.ts';
import { linkPage } from '../../lib/view/page-link.ts';
import { Popup } from './popup.tsx';

/** The tab that the view is about: named in the address (`#tab=12`), else the one in front. */
async function whichTab(): Promise<number | null> {
  const named = /^#tab=(\d+)$/.exec(location.hash)?.[1];
  if (named !== undefined) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function show(): Promise<void> {
  const root = document.getElementById('root');
  const tabId = await whichTab();
  if (!root || tabId === null) return;
  const translator = createTranslator(pickLocale([browser.i18n.getUILanguage(), ...navigator.languages]));
  document.documentElement.lang = translator.locale;
  document.documentElement.dir = translator.direction;
  document.title = translator.t('app-name');
  render(
    <Translation.Provider value={translator}>
      <Popup key={tabId} link={linkPage(browser, tabId)} version={browser.runtime.getManifest().version} />
    </Translation.Provider>,
    root,
  );
}

addEventListener('hashchange', () => void show());
void show();
