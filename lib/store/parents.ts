import type { EntityName } from '../model/entities.ts';
import type { Work } from './write.ts';

interface Ref {
  readonly entity: EntityName;
  readonly id: string;
}

/** The records that one hangs on, nearest first: without them it cannot be reached. Those that are gone are left out. */
export async function parentsOf(work: Work, ref: Ref): Promise<Ref[]> {
  const found: Ref[] = [];
  const waiting = await directParents(work, ref);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { entity, id } = next;
    if (found.some((one) => one.id === id) || !(await work.get(entity, id))) continue;
    found.push(next);
    waiting.push(...(await directParents(work, next)));
  }
  return found;
}

async function directParents(work: Work, { entity, id }: Ref): Promise<Ref[]> {
  const quotation = (of: string | undefined): Ref[] =>
    of === undefined ? [] : [{ entity: 'quotations', id: of }];
  const article = (of: string | undefined): Ref[] =>
    of === undefined ? [] : [{ entity: 'articles', id: of }];
  switch (entity) {
    case 'quotations':
      return article((await work.get(entity, id))?.articleId);
    case 'appearances': {
      const appearance = await work.get(entity, id);
      return appearance
        ? [{ entity: 'actors', id: appearance.actorId }, ...article(appearance.articleId)]
        : [];
    }
    case 'annotations': {
      const note = await work.get(entity, id);
      const target = note?.target.type === 'quotation' ? (note.target.id ?? undefined) : undefined;
      return [...quotation(target), ...article(note?.articleId)];
    }
    case 'assessments':
    case 'evidence':
      return quotation((await work.get(entity, id))?.quotationId);
    case 'crossReferences':
      return quotation((await work.get(entity, id))?.fromQuotationId);
    case 'articles':
    case 'actors':
      return [];
  }
}
