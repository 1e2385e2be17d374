import type { Browser } from 'webextension-polyfill';

const DETECTOR = 'detector';

/**
 * Keeps the always-on detector registered for exactly the sites that the reader has granted. Idempotent; called at
 * every start and whenever the granted sites change.
 */
export async function syncDetector(
  { permissions, scripting }: Pick<Browser, 'permissions' | 'scripting'>,
  file: string,
): Promise<void> {
  const { origins: matches = [] } = await permissions.getAll();
  const registered = await scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  if (matches.length === 0) {
    if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [DETECTOR] });
    return;
  }
  const script = { id: DETECTOR, matches, js: [file], runAt: 'document_idle' as const };
  if (registered.length > 0) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/**
 * Looks at the pages that are open already: a site that was just granted is read without a reload. Tabs that cannot
 * be read (gone meanwhile, asleep, an error page) are left alone.
 */
export async function detectInOpenTabs(
  { scripting, tabs }: Pick<Browser, 'scripting' | 'tabs'>,
  origins: readonly string[],
  file: string,
): Promise<void> {
  if (origins.length === 0) return;
  const open = await tabs.query({ url: [...origins] });
  const ids = open.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(ids.map((tabId) => scripting.executeScript({ target: { tabId }, files: [file] })));
}
