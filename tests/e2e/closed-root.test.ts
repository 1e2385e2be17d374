import type { BrowserContext } from 'playwright';
import { expect, it } from 'vitest';
import { waitForMarks } from './driver/article.ts';
import { clickWords, waitForBarePage } from './driver/card.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { scratch, start, type Session } from './driver/session.ts';

/** Presses the extension's button on the tab that shows `address`: the press gives access to it, as for a reader. */
async function pressButton({ native, origin }: Session, address: string): Promise<void> {
  if (!('serviceWorkers' in native)) throw new Error('not Chromium');
  const devtools = await browserOf(native).newBrowserCDPSession();
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === address);
  if (!target) throw new Error(`no tab shows ${address}`);
  // Newer than the driver's list of commands.
  const send = devtools.send.bind(devtools) as (name: string, options: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: new URL(origin).host, targetId: target.targetId });
}

function browserOf(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the context');
  return browser;
}

it('the shipped build shows a page a closed root, whose keys say nothing of what is in it', async () => {
  const { folder, remove } = scratch();
  const site = await serveFixtures();
  const address = `${site.origin}/karabakh-ar.html`;
  const session = await start('chrome', folder, {
    mode: 'production',
    args: ['--enable-unsafe-extension-debugging'],
  });
  const tab = await session.openPage(address);
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'focusin', 'click'])
      addEventListener(
        name,
        (event) => {
          const [inner] = event.composedPath();
          heard.push(inner instanceof Element ? inner.textContent : '');
        },
        true,
      );
  }, null);
  await pressButton(session, address);
  await waitForMarks(tab);
  await clickWords(tab, { inside: '.story__body', words: 'لا يوجد حل عسكري لهذا الصراع' });
  await tab.waitFor(() => document.documentElement.lastElementChild !== document.body, null, 'the card');
  expect(
    await tab.evaluate(() => document.documentElement.lastElementChild?.shadowRoot ?? null, null),
  ).toBeNull();
  await tab.press('Tab');
  await tab.press('Tab');
  await tab.press('Escape');
  await waitForBarePage(tab);
  const heard = await tab.evaluate(() => (globalThis as { heard?: string[] }).heard ?? [], null);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.join('\n')).not.toMatch(/Annotate|Speaker|Direct quotation/);
  await session.close();
  await site.close();
  remove();
});
