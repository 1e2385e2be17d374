import { signal, type ReadonlySignal } from '@preact/signals';
import type { Browser } from 'webextension-polyfill';
import type { SettingsStore } from '../platform/settings.ts';
import { grantedOrigins } from '../platform/sites.ts';

/** What the browser grants and whether all is paused, kept up to date. */
export interface SiteSignals {
  readonly granted: ReadonlySignal<readonly string[]>;
  readonly paused: ReadonlySignal<boolean>;
}

export async function followSites(api: Browser, store: SettingsStore): Promise<SiteSignals> {
  const granted = signal<readonly string[]>(await grantedOrigins(api));
  const paused = signal(await store.isPaused());
  const read = () =>
    void grantedOrigins(api).then((origins) => {
      granted.value = origins;
    });
  api.permissions.onAdded.addListener(read);
  api.permissions.onRemoved.addListener(read);
  store.subscribePaused((value) => {
    paused.value = value;
  });
  return { granted, paused };
}
