import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openStore, type Store } from '../../lib/store/open.ts';
import type { StoreError } from '../../lib/store/result.ts';

export type OpenedStore =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly store: Store }
  | { readonly is: 'failed'; readonly error: StoreError };

/** The store for as long as the view is shown, and the way to open it again after a failure. */
export function useStore(): { readonly opened: Signal<OpenedStore>; readonly retry: () => void } {
  const opened = useSignal<OpenedStore>({ is: 'opening' });
  const open = () => {
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
  useEffect(() => {
    open();
    return () => {
      if (opened.value.is === 'open') opened.value.store.close();
    };
  }, []);
  return { opened, retry: open };
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
