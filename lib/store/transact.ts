import type { Store } from './open.ts';
import { type WriteTransaction, writeStores } from './schema.ts';

/**
 * Runs `task` in one transaction over all stores and resolves after it committed: all of it is written, or, when the task
 * throws, nothing. Throws the transaction's own error (no room left) before the one that it caused.
 */
export async function transact<T>(
  { db }: Store,
  durability: 'strict' | 'relaxed',
  task: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const transaction: WriteTransaction = db.transaction(writeStores, 'readwrite', { durability });
  // A failed request ends the task too: one of the two is heard.
  transaction.done.catch(() => undefined);
  try {
    const value = await task(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    abort(transaction);
    throw transaction.error ?? error;
  }
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had already ended.
  }
}
