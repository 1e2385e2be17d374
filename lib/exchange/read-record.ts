import * as z from 'zod/mini';
import { EntityName, type EntityOf, entitySchemas } from '../model/entities.ts';

/** A record of a file that fits its schema. Unknown fields are kept. */
export interface ReadRecord<N extends EntityName = EntityName> {
  readonly entity: N;
  readonly record: EntityOf<N>;
  readonly line: number;
  /** Of a format that carries less than a record: the fields that it does carry. Absent for a whole record. */
  readonly partial?: readonly string[];
}

/** Something of a file that is left out, and why; `line` counts from 1. */
export interface Invalid {
  readonly line: number;
  /** Kind of record, or the name of the unknown list. */
  readonly entity: string;
  /** Path of the field that does not fit, '' for the whole. */
  readonly field: string;
}

/** No record is written that often; one that starts near the largest whole number could never be written again. */
const MOST_VERSION = 1_000_000_000;

/** One item of a list of an export as a record, its version bounded; `key` is the list's name. */
export function readRecord(key: string, value: unknown, line: number): ReadRecord | Invalid {
  const name = z.safeParse(EntityName, key);
  if (!name.success) return { line, entity: key, field: '' };
  const parsed = z.safeParse(entitySchemas[name.data], value);
  if (parsed.success) {
    const version = Math.min(parsed.data.version, MOST_VERSION);
    return { entity: name.data, record: { ...parsed.data, version }, line };
  }
  return { line, entity: key, field: parsed.error.issues[0]?.path.join('.') ?? '' };
}
