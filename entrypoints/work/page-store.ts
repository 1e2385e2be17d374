import { signal, type ReadonlySignal } from '@preact/signals';
import { openStore, type Store } from '../../lib/store/open.ts';
import type { StoreError } from '../../lib/store/result.ts';

export type OpenedStore =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly store: Store }
  | { readonly is: 'failed'; readonly error: StoreError };

/** The store as a page of the extension lives with it; it closes with the page. */
export interface PageStore {
  readonly opened: ReadonlySignal<OpenedStore>;
  /** Opens it again after a failure. */
  readonly retry: () => void;
}

/** Opens the store. To be called as the page's script begins: then it is there when the first view is. */
export function openPageStore(): PageStore {
  const opened = signal<OpenedStore>({ is: 'opening' });
  const retry = () => {
    opened.value = { is: 'opening' };
    const onClosed = () => {
      opened.value = {
        is: 'failed',
        error: { code: 'closed', message: 'The connection was closed from outside.' },
      };
    };
    void openStore({ onClosed }).then((result) => {
      if (result.ok) emptyOldTrash(result.value);
      opened.value = result.ok ? { is: 'open', store: result.value } : { is: 'failed', error: result.error };
    });
  };
  retry();
  return { opened, retry };
}

/** What has been in the trash for its time goes once the lists are drawn: nobody waits for it. */
function emptyOldTrash(store: Store): void {
  requestIdleCallback(() => {
    void Promise.all([
      import('../../lib/store/trash.ts'),
      import('../../lib/view/library/trash-items.ts'),
    ]).then(([{ emptyTrash }, { trashLimit }]) => emptyTrash(store, trashLimit()));
  });
}
