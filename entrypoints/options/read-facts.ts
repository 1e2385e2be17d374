import type { Browser } from 'webextension-polyfill';
import type { Shortcut } from '../../components/settings/shortcuts-section.tsx';
import { openStore } from '../../lib/store/open.ts';
import { safekeeping } from '../../lib/store/safekeeping.ts';

/** What the page shows and cannot change. */
export interface Facts {
  readonly version: string;
  readonly shortcuts: readonly Shortcut[];
  /** Bytes. */
  readonly used: number | null;
  readonly lastExport: string | null;
  /** Records written since. */
  readonly unexported: number;
}

export async function readFacts(api: Browser): Promise<Facts> {
  const commands = await api.commands.getAll();
  const kept = await keptFacts();
  return {
    version: api.runtime.getManifest().version,
    shortcuts: commands.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      keys: shortcut,
    })),
    ...kept,
  };
}

/** A store that cannot be opened says so where notes are; here its facts are unknown. */
async function keptFacts(): Promise<Pick<Facts, 'used' | 'lastExport' | 'unexported'>> {
  const opened = await openStore();
  if (!opened.ok) return { used: null, lastExport: null, unexported: 0 };
  const facts = await safekeeping(opened.value);
  opened.value.close();
  if (!facts.ok) return { used: null, lastExport: null, unexported: 0 };
  const { usage, lastExportAt, unexported } = facts.value;
  return { used: usage, lastExport: lastExportAt, unexported };
}
