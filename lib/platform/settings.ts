import type { Browser } from 'webextension-polyfill';
import { readSettings, type Settings } from '../model/settings.ts';

const KEY = 'settings';
const PAUSED = 'paused';

export interface SettingsStore {
  get(): Promise<Settings>;
  /**
   * Changes what `change` returns and nothing else. One writer at a time over all pages of the extension, each on
   * what the one before left: no change is lost, and fields that this version does not know stay.
   */
  update(change: (current: Settings) => Partial<Settings>): Promise<void>;
  /** Calls back with the settings after every change, made here or elsewhere, until the returned function is called. */
  subscribe(listener: (settings: Settings) => void): () => void;
  /** «Paused» ends with the browser's session: nothing runs by itself until then. */
  isPaused(): Promise<boolean>;
  setPaused(paused: boolean): Promise<void>;
  /** Like `subscribe`, for the pause. */
  subscribePaused(listener: (paused: boolean) => void): () => void;
}

/** The reader's settings in the extension's own storage. `locks` is `navigator.locks`, shared by its pages and worker. */
export function openSettings(
  { storage }: Pick<Browser, 'storage'>,
  locks: Pick<LockManager, 'request'>,
): SettingsStore {
  const stored = async (): Promise<unknown> => (await storage.local.get(KEY))[KEY];

  const listen = (area: string, key: string, listener: (value: unknown) => void) => {
    const onChanged = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
      const change = changes[key];
      if (changedArea === area && change) listener(change.newValue);
    };
    storage.onChanged.addListener(onChanged);
    return () => storage.onChanged.removeListener(onChanged);
  };

  return {
    get: async () => readSettings(await stored()),
    update: (change) =>
      locks.request(`isnad-${KEY}`, async () => {
        const before = await stored();
        const kept = typeof before === 'object' && before !== null ? before : {};
        const settings = readSettings(before);
        await storage.local.set({ [KEY]: { version: settings.version, ...kept, ...change(settings) } });
      }),
    subscribe: (listener) => listen('local', KEY, (value) => listener(readSettings(value))),
    isPaused: async () => (await storage.session.get(PAUSED))[PAUSED] === true,
    setPaused: (paused) => storage.session.set({ [PAUSED]: paused }),
    subscribePaused: (listener) => listen('session', PAUSED, (value) => listener(value === true)),
  };
}
