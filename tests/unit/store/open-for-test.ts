import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { openStore, type OpenOptions, type Store } from '../../../lib/store/open.ts';
import type { Result } from '../../../lib/store/result.ts';

/** The value, or a test that fails with the error. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** An empty database of its own for each call; closed when the test ends. */
export async function openForTest(options: OpenOptions = {}): Promise<Store> {
  const store = valueOf(await openStore({ name: crypto.randomUUID(), ...options }));
  onTestFinished(() => store.close());
  return store;
}
