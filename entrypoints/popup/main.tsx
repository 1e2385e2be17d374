import { render } from 'preact';
import { native as browser } from '../../lib/messaging/native.ts';
import { sidePanelOpener } from '../../lib/platform/side-panel.ts';
import { linkPage } from '../../lib/view/page-link.ts';
import { PageWork } from '../work/page-work.tsx';
import { openPageLook, Surroundings } from '../work/surroundings.tsx';

/** The tab that the view is about: named in the address (`#tab=12`), else the one in front. */
async function whichTab(): Promise<number | null> {
  const named = /^#tab=(\d+)$/.exec(location.hash)?.[1];
  if (named !== undefined) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The popup makes room for what came in its place; a window or tab with this page stays. */
function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

const look = openPageLook();

async function show(): Promise<void> {
  const root = document.getElementById('root');
  const [tabId, current] = await Promise.all([whichTab(), look]);
  if (!root || tabId === null) return;
  document.title = current.translator.value.t('app-name');
  const link = linkPage(browser, tabId);
  const open = sidePanelOpener(browser, tabId);
  render(
    <Surroundings look={current}>
      <PageWork
        key={tabId}
        link={link}
        version={browser.runtime.getManifest().version}
        onClose={closePopup}
        onSidePanel={open && (() => void open().then(closePopup))}
      />
    </Surroundings>,
    root,
  );
}

addEventListener('hashchange', () => void show());
void show();
