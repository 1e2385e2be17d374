import { mergeRecords, type MergeOutcome } from '../exchange/merge.ts';
import type { ReadRecord } from '../exchange/read-record.ts';
import { validRecord } from './narrowing.ts';
import type { Store } from './open.ts';
import type { Result } from './result.ts';
import { write, type Written } from './write.ts';

export type ImportCounts = Record<MergeOutcome | 'new', number>;

/** Merges records into what is stored, in one transaction and one act to undo. Importing the same again writes nothing. */
export const importRecords = (
  store: Store,
  records: readonly ReadRecord[],
): Promise<Result<Written<ImportCounts>>> =>
  write(store, 'import', async (work) => {
    const counts: ImportCounts = { new: 0, same: 0, merged: 0, conflicting: 0 };
    for (const { entity, record } of records) {
      const current = await work.get(entity, record.id);
      if (!current) {
        await work.put(entity, record);
        counts.new++;
        continue;
      }
      const merged = mergeRecords(current, record, null);
      counts[merged.outcome]++;
      if (merged.outcome !== 'same') await work.put(entity, validRecord(entity, merged.record));
    }
    return counts;
  });
