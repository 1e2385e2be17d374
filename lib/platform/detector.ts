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
