import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/**
 * Clicks the extension's button in Chromium's toolbar on `tab`, which shows `address`, as only the debugging protocol
 * can: the popup opens and the tab may be read. The tab is brought in front first, for the button is about that one,
 * and the welcome page of a fresh install may have taken its place.
 */
export async function clickToolbarButton(
  { native, origin }: Session,
  tab: Tab,
  address: string,
): Promise<void> {
  if (!('serviceWorkers' in native)) throw new Error('not Chromium');
  const browser = native.browser();
  if (!browser) throw new Error('no browser behind the context');
  await tab.front();
  const protocol = await browser.newBrowserCDPSession();
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === address);
  if (!target) throw new Error(`no tab shows ${address}`);
  // Newer than the driver's list of commands.
  const send = protocol.send.bind(protocol) as (name: string, options: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: new URL(origin).host, targetId: target.targetId });
}
