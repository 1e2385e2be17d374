import type { Browser } from 'webextension-polyfill';
import type { Shortcut } from '../../components/settings/shortcuts-section.tsx';
import { lastExport } from '../../lib/platform/last-export.ts';

/** What the page shows and cannot change. */
export interface Facts {
  readonly version: string;
  readonly shortcuts: readonly Shortcut[];
  /** Bytes. */
  readonly used: number | null;
  readonly lastExport: string | null;
}

export async function readFacts(api: Browser): Promise<Facts> {
  const commands = await api.commands.getAll();
  const { usage } = await navigator.storage.estimate();
  return {
    version: api.runtime.getManifest().version,
    shortcuts: commands.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      keys: shortcut,
    })),
    used: usage ?? null,
    lastExport: await lastExport(api),
  };
}
