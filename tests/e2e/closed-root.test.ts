import { expect, it } from 'vitest';
import { waitForMarks } from './driver/article.ts';
import { clickWords, waitForBarePage } from './driver/card.ts';
import { serveFixtures } from './driver/fixtures.ts';
import { scratch, start } from './driver/session.ts';
import { clickToolbarButton } from './driver/toolbar.ts';

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
  await clickToolbarButton(session, tab, address);
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
