import { isSamePlace } from '../../model/note-view.ts';
import type { QuotationItem } from '../../model/work-view.ts';
import type { QuotationRef } from './source.ts';

/** The item of a quotation that is known by its stored id or by its place; null when it is not there any more. */
export function itemOf(items: readonly QuotationItem[], ref: QuotationRef | null): QuotationItem | null {
  if (!ref) return null;
  const byId = ref.id === null ? undefined : items.find(({ id }) => id === ref.id);
  return byId ?? items.find(({ place }) => place !== null && isSamePlace(ref.place, place)) ?? null;
}
