import type { BrowserContext } from 'playwright';
import { expect } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/**
 * Firefox puts the background to sleep by itself, this long (ms) after its last event: longer than a reading takes on a
 * busy machine, which it would end in the middle.
 */
export const sleepSoon = { 'extensions.background.idle.timeout': 2500 };

const isAwake = (view: Tab): Promise<boolean> =>
  view.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
    const contexts = await (browser ?? chrome).runtime.getContexts({ contextTypes: ['BACKGROUND'] });
    return contexts.length > 0;
  }, null);

/** Ends the background, as the browser does between two messages; `view`: a page of the extension, which is asked whether it is gone. */
export async function endBackground(session: Session, view: Tab): Promise<void> {
  if (session.name === 'chrome') await stopWorker(session.native as BrowserContext);
  await expect.poll(() => isAwake(view), { timeout: 15_000 }).toBe(false);
}

async function stopWorker(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('no page to speak through');
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
