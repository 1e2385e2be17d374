import { render } from 'preact';
import { native as browser } from '../../lib/messaging/native.ts';
import { linkPage, type PageLink } from '../../lib/view/page-link.ts';
import { openPageStore } from '../work/page-store.ts';
import { PageWork } from '../work/page-work.tsx';
import { openPageLook, Surroundings } from '../work/surroundings.tsx';

const root = document.getElementById('root');
const version = browser.runtime.getManifest().version;
const stored = openPageStore();
const look = await openPageLook();
document.title = look.translator.value.t('app-name');
const { id: windowId } = await browser.windows.getCurrent();

let link: PageLink | null = null;

/** Shows the tab that is in front; the view of the tab before commits what is typed and goes. */
function show(tabId: number): void {
  if (!root || link?.tabId === tabId) return;
  link = linkPage(browser, tabId);
  render(
    <Surroundings look={look}>
      <PageWork key={tabId} link={link} stored={stored} version={version} onClose={null} onSidePanel={null} />
    </Surroundings>,
    root,
  );
}

async function showFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
  if (tab?.id !== undefined) show(tab.id);
}

browser.tabs.onActivated.addListener((active) => {
  if (active.windowId === windowId) show(active.tabId);
});
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  // A new page in the tab: its reader may have to be sent.
  if (status === 'complete' && tabId === link?.tabId) void link.follow();
});
await showFront();
