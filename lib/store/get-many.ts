import { type IDBPObjectStore, unwrap } from 'idb';
import type { Schema, StoreName } from './schema.ts';

/**
 * What lies under each of these keys, in their order; undefined where there is nothing. The requests of one transaction are
 * answered in their order, so that the last one alone is listened to: hundreds of promises take a cold page longer than the
 * database takes to read. Rejects when the transaction ends before.
 */
export function getMany<N extends StoreName>(
  store: IDBPObjectStore<Schema, StoreName[], N>,
  keys: readonly IDBValidKey[],
): Promise<unknown[]> {
  const bare: IDBObjectStore = unwrap(store);
  const requests = keys.map((key): IDBRequest<unknown> => bare.get(key));
  const last = requests.at(-1);
  if (!last) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    last.onsuccess = () => resolve(requests.map(({ result }) => result));
    last.onerror = () => reject(last.error ?? new Error('not read'));
  });
}
