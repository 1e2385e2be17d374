import * as z from 'zod/mini';
import type { StoreTransaction } from './schema.ts';

/**
 * Field of a stored record that names the import which brought it, until the reader writes the record. It belongs to
 * storage: what is read has it no more, and a file cannot set it.
 */
const MARK = '$import';
/** Key of the `meta` store. */
const HIDDEN = 'hiddenImports';

const HiddenImports = z.array(z.string());

/** Imports whose records nobody sees: still being brought in, or taken back and not yet cleared away. */
export type Hidden = ReadonlySet<string>;

export async function hiddenIn<M extends IDBTransactionMode>(
  transaction: StoreTransaction<M>,
): Promise<Hidden> {
  const found = await transaction.objectStore('meta').get(HIDDEN);
  return new Set(z.safeParse(HiddenImports, found).data ?? []);
}

/** In the caller's transaction: from its commit on the import is hidden, or is not. */
export async function setHidden(
  transaction: StoreTransaction<'readwrite'>,
  importId: string,
  hide: boolean,
): Promise<void> {
  const hidden = new Set(await hiddenIn(transaction));
  if (hide) hidden.add(importId);
  else hidden.delete(importId);
  const meta = transaction.objectStore('meta');
  await (hidden.size === 0 ? meta.delete(HIDDEN) : meta.put([...hidden], HIDDEN));
}

const Marked = z.object({ [MARK]: z.string() });

/** The import that brought a record or a row of the search index; null for everything else. */
export const importOf = (value: object): string | null =>
  MARK in value ? (z.safeParse(Marked, value).data?.[MARK] ?? null) : null;

export const isHidden = (value: object, hidden: Hidden): boolean =>
  hidden.size > 0 && hidden.has(importOf(value) ?? '');

/** The value itself where it has no mark. */
export function withoutMark<T extends object>(value: T): T {
  if (!(MARK in value)) return value;
  const bare = { ...value };
  Reflect.deleteProperty(bare, MARK);
  return bare;
}

export const withMark = <T extends object>(value: T, importId: string | null): T =>
  importId === null ? withoutMark(value) : { ...value, [MARK]: importId };
