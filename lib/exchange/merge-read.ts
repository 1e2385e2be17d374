import type { RecordFields } from '../model/record.ts';
import { type Merged, mergeRecords } from './merge.ts';

/**
 * A stored record with one that was read from a file. Of one that knows less than what is stored, as other formats do,
 * only the fields in `partial` count, and only when it was changed later.
 */
export function mergeRead(
  stored: RecordFields,
  read: RecordFields,
  partial: readonly string[] | undefined,
): Merged {
  if (partial === undefined) return mergeRecords(stored, read, null);
  if (partial.length === 0 || read.modifiedAt <= stored.modifiedAt)
    return { record: stored, outcome: 'same' };
  const later: RecordFields = { ...stored, modifiedAt: read.modifiedAt };
  for (const field of partial) if (Object.hasOwn(read, field)) later[field] = read[field];
  return mergeRecords(stored, later, null);
}
