import { render } from 'preact';
import browser from 'webextension-polyfill';
import { openInterface } from '../../lib/view/interface-language.ts';
import { linkPage } from '../../lib/view/page-link.ts';
import { PageWork } from '../work/page-work.tsx';
import { Surroundings } from '../work/surroundings.tsx';

/** The tab that the view is about: named in the address (`#tab=12`), else the one in front. */
async function whichTab(): Promise<number | null> {
  const named = /^#tab=(\d+)$/.exec(location.hash)?.[1];
  if (named !== undefined) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function show(): Promise<void> {
  const root = document.getElementById('root');
  const [tabId, translator] = await Promise.all([
    whichTab(),
    openInterface(browser, document.documentElement),
  ]);
  if (!root || tabId === null) return;
  document.title = translator.t('app-name');
  const link = linkPage(browser, tabId);
  render(
    <Surroundings translator={translator}>
      <PageWork key={tabId} link={link} version={browser.runtime.getManifest().version} />
    </Surroundings>,
    root,
  );
}

addEventListener('hashchange', () => void show());
void show();
