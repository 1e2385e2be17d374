import * as z from 'zod/mini';
import { Refusal } from './result.ts';
import type { StoreTransaction } from './schema.ts';

/**
 * Field of a stored record that names the import which brought it, until the reader writes the record. It belongs to
 * storage: what is read has it no more, and a file cannot set it.
 */
const MARK = '$import';
/** Key of the `meta` store. */
const HIDDEN = 'hiddenImports';

const HiddenImports = z.array(z.object({ importId: z.string(), was: z.enum(['brought', 'seen']) }));

/**
 * Imports whose records nobody sees, by their id: still being brought in, or taken back after they were seen and not yet
 * cleared away.
 */
export type Hidden = ReadonlyMap<string, 'brought' | 'seen'>;

export async function hiddenIn<M extends IDBTransactionMode>(
  transaction: StoreTransaction<M>,
): Promise<Hidden> {
  const found = await transaction.objectStore('meta').get(HIDDEN);
  const imports = z.safeParse(HiddenImports, found).data ?? [];
  return new Map(imports.map(({ importId, was }) => [importId, was]));
}

/** In the caller's transaction: from its commit on the import is hidden, or with null is not. */
export async function setHidden(
  transaction: StoreTransaction<'readwrite'>,
  importId: string,
  was: 'brought' | 'seen' | null,
): Promise<void> {
  const hidden = new Map(await hiddenIn(transaction));
  if (was === null) hidden.delete(importId);
  else hidden.set(importId, was);
  const meta = transaction.objectStore('meta');
  const imports = [...hidden].map(([id, how]) => ({ importId: id, was: how }));
  await (imports.length === 0 ? meta.delete(HIDDEN) : meta.put(imports, HIDDEN));
}

/** Refuses `cancelled` when an import is not hidden any more while it is brought in: everything was deleted meanwhile. */
export async function stillHidden<M extends IDBTransactionMode>(
  transaction: StoreTransaction<M>,
  importId: string,
): Promise<Hidden> {
  const hidden = await hiddenIn(transaction);
  if (!hidden.has(importId)) throw new Refusal('cancelled', 'the library was emptied meanwhile');
  return hidden;
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
