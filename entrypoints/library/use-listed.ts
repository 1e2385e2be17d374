import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { onChanges } from '../../lib/store/changes.ts';
import type { Store } from '../../lib/store/open.ts';
import type { Result } from '../../lib/store/result.ts';
import type { Saying } from '../work/use-said.ts';

/** What a list of the store holds, read again after every change; null until it is known. What fails is told. */
export function useListed<T>(
  store: Store,
  list: (store: Store) => Promise<Result<T>>,
  tell: Saying['tell'],
): ReadonlySignal<T | null> {
  const listed = useSignal<T | null>(null);
  useEffect(() => {
    const load = async () => {
      const now = await list(store);
      if (now.ok) listed.value = now.value;
      else tell({ ok: false, code: now.error.code }, '');
    };
    void load();
    return onChanges(() => void load());
  }, [store]);
  return listed;
}
