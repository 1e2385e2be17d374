import * as z from 'zod/mini';
import { Id, text, Timestamp } from './primitives.ts';

/** A value that lost in a merge: shown as «also written», dropped by the reader alone. */
export const KeptValue = z.looseObject({ field: text(100), value: z.unknown(), modifiedAt: Timestamp });
export type KeptValue = z.infer<typeof KeptValue>;

/**
 * What every stored record has. Unknown fields are kept (`looseObject`): a newer version's data survive a round trip.
 * Deletes are soft: `deletedAt` is set, the rest stays until the trash is emptied.
 */
export const recordFields = {
  id: Id,
  /** Version of the entity's shape. */
  schema: z.literal(1),
  createdAt: Timestamp,
  modifiedAt: Timestamp,
  /** Raised by one with every write, in the write's own transaction. */
  version: z.int().check(z.positive()),
  deletedAt: z.nullable(Timestamp),
  /** Hashes of the contents it had before, oldest first: a merge sees by them which of two versions came of the other. */
  ancestors: z.optional(z.array(text(64)).check(z.maxLength(20))),
  kept: z.optional(z.array(KeptValue).check(z.maxLength(1000))),
};

/** The fields that storage fills in. */
export const RecordFields = z.looseObject(recordFields);
export type RecordFields = z.infer<typeof RecordFields>;
