import type { Browser } from 'webextension-polyfill';
import { accessOf, patternOf, siteOf } from './sites.ts';

const DETECTOR = 'detector';

/**
 * Keeps the always-on detector registered for exactly the sites that the reader has granted and not turned off; while
 * paused for none. Idempotent; called at every start and whenever the granted sites or the settings change.
 */
export async function syncDetector(
  { permissions, scripting }: Pick<Browser, 'permissions' | 'scripting'>,
  file: string,
  { sitesOff, paused }: { readonly sitesOff: readonly string[]; readonly paused: boolean },
): Promise<void> {
  const { origins: matches = [] } = await permissions.getAll();
  const registered = await scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  if (matches.length === 0 || paused) {
    if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [DETECTOR] });
    return;
  }
  const excludeMatches = sitesOff.map(patternOf);
  const script = {
    id: DETECTOR,
    matches,
    excludeMatches,
    js: [file],
    runAt: 'document_idle' as const,
    // Said at every update too: Chromium takes silence for no.
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}

/**
 * Looks at the pages that are open already: a site that was just granted is read without a reload, unless it is
 * one turned off. Tabs that cannot be read (gone meanwhile, asleep, an error page) are left alone.
 */
export async function detectInOpenTabs(
  { scripting, tabs }: Pick<Browser, 'scripting' | 'tabs'>,
  origins: readonly string[],
  file: string,
  sitesOff: readonly string[],
): Promise<void> {
  if (origins.length === 0) return;
  const open = await tabs.query({ url: [...origins] });
  const ids = open.flatMap(({ id, url }) => (id === undefined || isOff(url, sitesOff) ? [] : [id]));
  await Promise.allSettled(ids.map((tabId) => scripting.executeScript({ target: { tabId }, files: [file] })));
}

function isOff(url: string | undefined, sitesOff: readonly string[]): boolean {
  const site = siteOf(url ?? '');
  return site !== null && accessOf(site, [], sitesOff) === 'off';
}
