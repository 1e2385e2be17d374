import { signal, type ReadonlySignal } from '@preact/signals';
import type { Browser } from 'webextension-polyfill';

/** Whether the button is in the toolbar; null where the browser does not tell. Asked again when the page is shown. */
export function followPin({ action }: Browser): ReadonlySignal<boolean | null> {
  const pinned = signal<boolean | null>(null);
  if (!('getUserSettings' in action)) return pinned;
  const ask = () =>
    void action.getUserSettings().then(({ isOnToolbar }) => {
      pinned.value = isOnToolbar ?? null;
    });
  ask();
  addEventListener('focus', ask);
  document.addEventListener('visibilitychange', ask);
  return pinned;
}
