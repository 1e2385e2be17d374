import type { EntityName } from '../../model/entities.ts';
import type { TrashView } from '../../model/library-view.ts';
import type { TrashItem } from '../../store/trash.ts';
import { stringIn, textOfRecord } from './record-text.ts';

/** What can stand for an act: the first of these kinds in it; the rest belongs to it. */
const ranks: readonly EntityName[] = ['articles', 'quotations', 'actors'];

/** The trash by acts: what was deleted together is restored together, and shown as what it belongs to. */
export function trashViews(items: readonly TrashItem[]): TrashView[] {
  const acts = new Map<string, TrashItem[]>();
  for (const item of items) acts.set(item.deletedAt, [...(acts.get(item.deletedAt) ?? []), item]);
  return [...acts.values()].flatMap((act) => {
    const rank = ranks.find((entity) => act.some((item) => item.entity === entity));
    const roots = rank ? act.filter(({ entity }) => entity === rank) : act;
    const further = Math.max(0, Math.round((act.length - roots.length) / roots.length));
    return roots.map((item) => viewOf(item, further));
  });
}

function viewOf({ entity, id, deletedAt, record }: TrashItem, further: number): TrashView {
  const language = stringIn(record, 'language');
  const direction = stringIn(record, 'direction');
  return {
    entity,
    id,
    deletedAt,
    further,
    text: textOfRecord(record),
    language: entity === 'annotations' || language === '' ? 'und' : language,
    direction: direction === 'rtl' || direction === 'ltr' ? direction : 'auto',
  };
}
