import { describe, expect, it } from 'vitest';
import { openPopup, waitForQuotations, writeNote } from './driver/article.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { Tab } from './driver/tab.ts';

/** Each vector of the page sets `__owned` where it is run. */
const isOwned = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => '__owned' in globalThis || '__owned' in Object.prototype, null);

describe.each(browsers)('a hostile page in %s', (browser) => {
  const stage = onStage(browser);

  it('runs nothing in the popup or the library, noted and listed', async () => {
    const address = stage.address('hostile.html');
    const tab = await stage.session.openPage(address);
    await waitForQuotations(tab);
    const popup = await openPopup(stage.session, address);
    await writeNote(popup, '<img src=x onerror="__owned = true"> =1+1');
    expect(await isOwned(popup)).toBe(false);
    expect(
      await popup.evaluate(() => document.querySelectorAll('img, iframe, script[src^="data"]').length, null),
    ).toBe(0);

    const library = await stage.session.openExtensionPage('library.html');
    await library.waitFor(() => document.querySelector('li') !== null, null, 'the kept article');
    expect(await isOwned(library)).toBe(false);
    expect(
      await library.evaluate(
        () => [...document.links].every(({ protocol }) => /^https?:$/.test(protocol)),
        null,
      ),
    ).toBe(true);
  });

  it('answers five megabytes of text within its time, and the page stays alive', async () => {
    const address = stage.address('huge.html');
    const tab = await stage.session.openPage(address);
    const popup = await openPopup(stage.session, address);
    await popup.waitFor(
      () => document.querySelector('[role="tablist"], [role="status"]:not([aria-busy="true"])') !== null,
      null,
      'an answer on the huge page',
    );
    expect(await tab.evaluate(() => document.readyState, null)).toBe('complete');
  });
});
