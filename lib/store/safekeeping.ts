import * as z from 'zod/mini';
import type { Store } from './open.ts';
import { failure, type Result, succeeded } from './result.ts';
import type { WriteTransaction } from './schema.ts';

const LastExport = z.object({ at: z.string() });
const Unexported = z.object({ records: z.number() });

/** Keys of the `meta` store. */
const LAST_EXPORT = 'lastExport';
const UNEXPORTED = 'unexported';

/** What a view tells of how safe the data are. Sizes are bytes, as far as the browser tells them. */
export interface Safekeeping {
  /** ISO 8601; null when nothing was ever exported. */
  readonly lastExportAt: string | null;
  /** Records written since. */
  readonly unexported: number;
  readonly usage: number | null;
  readonly quota: number | null;
  /** Whether the browser promised not to clear the data under pressure. */
  readonly persisted: boolean | null;
}

/** Absent outside a browser. */
const manager = (): StorageManager | null => (typeof navigator === 'undefined' ? null : navigator.storage);

/** How many records may be written without an export before a view should remind of one. */
export const REMIND_AFTER = 200;

export async function safekeeping({ db }: Store): Promise<Result<Safekeeping>> {
  try {
    const [last, unexported] = await Promise.all([db.get('meta', LAST_EXPORT), db.get('meta', UNEXPORTED)]);
    const storage = manager();
    const estimate = await storage?.estimate();
    return succeeded({
      lastExportAt: z.safeParse(LastExport, last).data?.at ?? null,
      unexported: writtenIn(unexported),
      usage: estimate?.usage ?? null,
      quota: estimate?.quota ?? null,
      persisted: (await storage?.persisted()) ?? null,
    });
  } catch (error) {
    return failure(error);
  }
}

const writtenIn = (count: unknown): number => z.safeParse(Unexported, count).data?.records ?? 0;

/** Adds to the count of records written since the last export, in the transaction that writes them. */
export async function countUnexported(transaction: WriteTransaction, records: number): Promise<void> {
  const meta = transaction.objectStore('meta');
  await meta.put({ records: writtenIn(await meta.get(UNEXPORTED)) + records }, UNEXPORTED);
}

/** To be called after a whole export was written out. */
export async function noteExport({ db }: Store): Promise<Result<null>> {
  try {
    const transaction = db.transaction('meta', 'readwrite');
    await transaction.store.put({ at: new Date().toISOString() }, LAST_EXPORT);
    await transaction.store.put({ records: 0 }, UNEXPORTED);
    await transaction.done;
    return succeeded(null);
  } catch (error) {
    return failure(error);
  }
}

/** Asks the browser not to clear the data under pressure; true when it agreed. Needs a page, not a worker, in some. */
export const askToPersist = async (): Promise<boolean> => (await manager()?.persist()) ?? false;
