import type { Browser } from 'webextension-polyfill';

const KEY = 'lastExport';

type Storage = Pick<Browser, 'storage'>;

/** When the reader last saved an export, ISO 8601; null when never. */
export async function lastExport({ storage }: Storage): Promise<string | null> {
  const { [KEY]: stored } = await storage.local.get(KEY);
  return typeof stored === 'string' ? stored : null;
}

/** Notes that an export was handed to the browser's download. */
export const noteExport = ({ storage }: Storage, now = new Date()): Promise<void> =>
  storage.local.set({ [KEY]: now.toISOString() });
