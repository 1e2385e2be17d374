import type { ConflictView } from '../../model/library-view.ts';
import type { Store } from '../../store/open.ts';
import { type Result, succeeded } from '../../store/result.ts';
import { listKept } from '../../store/kept-values.ts';
import { textOfRecord } from './record-text.ts';

/** More than this are shown once the first are settled. */
const MOST = 200;

/** Every field of which two wordings are kept, with both. */
export async function listConflicts(store: Store): Promise<Result<ConflictView[]>> {
  const listed = await listKept(store, MOST);
  if (!listed.ok) return listed;
  return succeeded(
    listed.value.flatMap(({ entity, record }) =>
      (record.kept ?? []).map(({ field, value, modifiedAt }, place) => ({
        entity,
        id: record.id,
        place,
        field,
        about: textOfRecord(record),
        mine: shown(Object.entries(record).find(([key]) => key === field)?.[1]),
        other: shown(value),
        otherAt: modifiedAt,
      })),
    ),
  );
}

const LONGEST = 1000;

/** A value of any field as words: of places and speakers what they say, of the rest its JSON. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, LONGEST);
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') {
    for (const name of ['exact', 'name']) {
      const inner: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
      if (typeof inner === 'string') return inner.slice(0, LONGEST);
    }
  }
  return JSON.stringify(value).slice(0, LONGEST);
}
