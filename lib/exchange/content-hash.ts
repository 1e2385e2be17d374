import type { RecordFields } from '../model/record.ts';
import { canonical } from './canonical.ts';
import { derivedId } from './derived-id.ts';

/** Equal for equal contents, whatever storage adds to them (`version`, `modifiedAt`, `ancestors`). Linear. */
export const contentHash = (record: RecordFields): string =>
  derivedId(canonical({ ...record, version: undefined, modifiedAt: undefined, ancestors: undefined }));

const MOST_ANCESTORS = 20;

/** The ancestors of a record that came of `before`; a list of the last ones is enough to find a common one. */
export const ancestorsAfter = (before: RecordFields): string[] => [
  ...(before.ancestors ?? []).slice(1 - MOST_ANCESTORS),
  contentHash(before),
];
