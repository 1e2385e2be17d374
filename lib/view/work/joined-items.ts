import type { Dossier } from '../../exchange/dossier.ts';
import type { ReadPage } from '../../messaging/page-state.ts';
import { actorItems } from './actor-items.ts';
import type { Items } from './detected-items.ts';
import { passageNotes } from './passage-notes.ts';
import { quotationItems } from './quotation-items.ts';

/** What was found on a page (null: none is open) joined with what is stored of its article. */
export function joinedItems(page: ReadPage | null, records: Dossier): Items {
  const actors = actorItems(page, records);
  return {
    actors,
    quotations: quotationItems(page, records, actors.keys),
    passages: passageNotes(page, records),
  };
}
