import { render } from 'preact';
import { native as browser } from '../../lib/messaging/native.ts';
import { sidePanelOpener } from '../../lib/platform/side-panel.ts';
import { linkPage } from '../../lib/view/page-link.ts';
import { openPageStore } from '../work/page-store.ts';
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

// The popup's bench counts from here.
performance.mark('script');
// What the first list waits for is asked for in one go.
const look = openPageLook();
const stored = openPageStore();

async function show(): Promise<void> {
  const root = document.getElementById('root');
  const linking = whichTab().then((id) => (id === null ? null : linkPage(browser, id)));
  const [link, current] = await Promise.all([linking, look]);
  if (!root || !link) return;
  const { tabId } = link;
  document.title = current.translator.value.t('app-name');
  const open = sidePanelOpener(browser, tabId);
  render(
    <Surroundings look={current}>
      <PageWork
        key={tabId}
        link={link}
        stored={stored}
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
