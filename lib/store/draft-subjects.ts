import type { EntityName } from '../model/entities.ts';
import type { WriteTransaction } from './schema.ts';

/** Fields by which a record names the quotation that its words are typed on. */
const onQuotation: Partial<Record<EntityName, string>> = {
  assessments: 'quotationId',
  evidence: 'quotationId',
  crossReferences: 'fromQuotationId',
};

/** Ids of the quotations or actors in whose drafts the words of a record may stand: they are typed on one sheet. */
export function subjectsOf(name: EntityName, record: object | undefined): string[] {
  const target = fieldOf(record, 'target');
  const id = name === 'annotations' ? fieldOf(target, 'id') : fieldOf(record, onQuotation[name]);
  return typeof id === 'string' ? [id] : [];
}

/** Takes out the drafts that are about one of these ids, by their key or by the `id` in what they hold. */
export async function dropDraftsOf(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  let cursor = await transaction.objectStore('drafts').openCursor();
  while (cursor) {
    const { key, value } = cursor.value;
    const about = fieldOf(value, 'id');
    if (ids.some((id) => key.includes(id) || about === id)) await cursor.delete();
    cursor = await cursor.continue();
  }
}

function fieldOf(value: unknown, field: string | undefined): unknown {
  if (typeof value !== 'object' || value === null || field === undefined) return undefined;
  return Object.entries(value).find(([name]) => name === field)?.[1];
}
