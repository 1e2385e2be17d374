import * as z from 'zod/mini';
import { Id, Timestamp } from './primitives.ts';

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
};
