import type { EntityName, EntityOf } from '../model/entities.ts';
import { hiddenIn, isHidden } from './hidden.ts';
import { asStored } from './narrowing.ts';
import type { IndexNames, StoreTransaction } from './schema.ts';

/** What a view may see of the records in one transaction: none of an import that is hidden. */
export interface Seen {
  get<N extends EntityName>(name: N, id: string): Promise<EntityOf<N> | undefined>;
  by<N extends EntityName>(
    name: N,
    index: IndexNames[N] | 'deletedAt',
    value: string | IDBKeyRange | null,
  ): Promise<EntityOf<N>[]>;
  /** What an index leads to from any of some values; `valueOf` is the indexed field. */
  among<N extends EntityName>(
    name: N,
    index: IndexNames[N],
    values: ReadonlySet<string>,
    valueOf: (record: EntityOf<N>) => string | null,
  ): Promise<EntityOf<N>[]>;
  /** Of records or rows that were read in another way. */
  hides(value: object): boolean;
}

/** The transaction has to cover `meta`. */
export async function seenIn<M extends IDBTransactionMode>(transaction: StoreTransaction<M>): Promise<Seen> {
  const hidden = await hiddenIn(transaction);
  const by: Seen['by'] = async (name, index, value) => {
    const range = typeof value === 'string' ? IDBKeyRange.only(value) : value;
    const found = await transaction.objectStore(name).index(index).getAll(range);
    return found.flatMap((one) => (isHidden(one, hidden) ? [] : [asStored(name, one)]));
  };
  return {
    get: async (name, id) => {
      const value = await transaction.objectStore(name).get(id);
      return value === undefined || isHidden(value, hidden) ? undefined : asStored(name, value);
    },
    by,
    among: async (name, index, values, valueOf) => {
      const [first, ...others] = [...values].sort();
      if (first === undefined) return [];
      const range = IDBKeyRange.bound(first, others.at(-1) ?? first);
      const keys = await transaction
        .objectStore(name)
        .index(index)
        .getAllKeys(range, values.size + 1);
      // Where they are few, all that lie between cost less than a request for each value.
      if (keys.length <= values.size)
        return (await by(name, index, range)).filter((one) => values.has(valueOf(one) ?? ''));
      return (await Promise.all([...values].map((value) => by(name, index, value)))).flat();
    },
    hides: (value) => isHidden(value, hidden),
  };
}
