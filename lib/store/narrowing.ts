import * as z from 'zod/mini';
import { type EntityName, type EntityOf, entitySchemas } from '../model/entities.ts';
import { withoutMark } from './hidden.ts';
import { Refusal } from './result.ts';

const isOf = <N extends EntityName>(name: N, value: unknown): value is EntityOf<N> =>
  z.safeParse(entitySchemas[name], value).success;

/** A record as its schema has it; refuses `invalid` with the first thing that is wrong. */
export function validRecord<N extends EntityName>(name: N, record: unknown): EntityOf<N> {
  if (isOf(name, record)) return record;
  const issue = z.safeParse(entitySchemas[name], record).error?.issues[0];
  throw new Refusal('invalid', `${name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

const wasChecked = <N extends EntityName>(name: N, value: object): value is EntityOf<N> =>
  name in entitySchemas && 'id' in value;

/**
 * A record read back: it was checked when written, and checking thousands again would cost more than reading them.
 */
export function asStored<N extends EntityName>(name: N, value: object): EntityOf<N> {
  const record = withoutMark(value);
  if (wasChecked(name, record)) return record;
  throw new Refusal('failed', `${name}: not a record`);
}
