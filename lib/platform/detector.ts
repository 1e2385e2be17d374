import type { Browser } from 'webextension-polyfill';
import { patternOf } from './sites.ts';

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
  const script = { id: DETECTOR, matches, excludeMatches, js: [file], runAt: 'document_idle' as const };
  if (registered.length > 0) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
