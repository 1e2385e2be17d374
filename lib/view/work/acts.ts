import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Dossier } from '../../exchange/dossier.ts';
import type { ActorKind } from '../../model/analysis.ts';
import type { Place } from '../../model/note-view.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { ActorChange, ActorItem, QuotationChange, QuotationItem } from '../../model/work-view.ts';
import type { Store } from '../../store/open.ts';
import { refused, type Result } from '../../store/result.ts';
import { deleteForGood, moveToTrash, type RecordRef } from '../../store/trash.ts';
import { outcomeOf, type Outcome } from '../outcome.ts';
import { addMention, addQuotation, changeActor, changeQuotation, reattachRecord } from './corrections.ts';
import { itemOf } from './item-of.ts';
import { storedIds } from './keep-source.ts';
import { tagsOf } from './known-tags.ts';
import { commitLeftovers, PassageSession } from './passage-session.ts';
import { draftsOf, SheetSession, type OpenSheet } from './sheet-session.ts';
import { keyOf, type WorkSource } from './source.ts';

/** What the acts read and change of the workbench that they belong to. */
export interface Desk {
  readonly store: Store;
  readonly source: ReadonlySignal<WorkSource | null>;
  readonly records: ReadonlySignal<Dossier | null>;
  readonly quotations: ReadonlySignal<readonly QuotationItem[]>;
  readonly sheet: Signal<OpenSheet | null>;
  readonly tags: Signal<readonly string[]>;
  /** Reads again what is stored. */
  readonly load: () => Promise<void>;
}

/** Everything that writes on one article. */
export interface Acts {
  /** `scale`: the one that an assessment begins on where the article has none yet. */
  open(item: QuotationItem, scale?: string): Promise<void>;
  restoreDraft(scale?: string): Promise<boolean>;
  edit(change: Partial<Sheet>): void;
  /** Commits what is typed. */
  commit(): Promise<void>;
  /** Commits and closes the sheet; false when it could not be stored. */
  closeSheet(): Promise<boolean>;
  /** Shows what is stored now; `withTags`: tags may have changed too. */
  refresh(withTags: boolean): void;
  change(item: QuotationItem, change: QuotationChange): Promise<Outcome>;
  /** Puts a stored quotation on other words of the open page. */
  reattach(item: QuotationItem, place: Place): Promise<Outcome>;
  /** A note on a passage, to be written; null when it is gone. */
  openPassage(id: string): Promise<PassageSession | null>;
  reattachPassage(id: string, place: Place): Promise<Outcome>;
  changeActor(item: ActorItem, change: ActorChange): Promise<Outcome>;
  addQuotation(place: Place): Promise<Outcome>;
  addMention(place: Place, as: { actorKey: string } | { kind: ActorKind }): Promise<Outcome>;
  remove(records: readonly RecordRef[]): Promise<Outcome>;
  removeForGood(records: readonly RecordRef[]): Promise<Outcome>;
}

type Done = Result<{ readonly undoId: string | null }>;

export function openActs(desk: Desk): Acts {
  const { store, source, records, quotations, sheet, tags } = desk;
  const session = new SheetSession(store, sheet);
  let passage: PassageSession | null = null;
  let hasTags = false;
  const loadTags = async () => {
    hasTags = true;
    tags.value = await tagsOf(store);
  };

  const open = async (item: QuotationItem, scale?: string) => {
    const current = source.value;
    if (!current) return;
    if (!hasTags) void loadTags();
    await session.begin(current, { id: item.id, place: item.place }, records.value, scale);
  };
  const commit = async (): Promise<void> => {
    await Promise.all([session.commit(), passage?.commit()]);
  };
  const acted = async (act: Promise<Done>): Promise<Outcome> => {
    const done = await act;
    if (done.ok) await desk.load();
    return outcomeOf(store, done);
  };
  /** Runs an act on what the view is about. What is typed is committed first: it belongs to the state before. */
  const withSource = async (act: (current: WorkSource) => Promise<Done>): Promise<Outcome> => {
    const current = source.value;
    if (!current) return { ok: false, code: 'not-found' };
    await commit();
    return acted(act(current));
  };
  const correct = async (current: WorkSource, item: QuotationItem, change: QuotationChange) => {
    const opened = itemOf(quotations.value, sheet.value?.ref ?? null);
    const ids = await storedIds(store, current, { id: item.id, place: item.place });
    if (!ids.ok) return ids;
    if (opened?.key === item.key) session.adopt(ids.value.quotationId);
    return changeQuotation(store, current, ids.value.quotationId, change);
  };

  return {
    open,
    restoreDraft: async (scale) => {
      if (!source.value || sheet.value) return false;
      await commitLeftovers(store, keyOf(source.value));
      for (const draft of await draftsOf(store, keyOf(source.value))) {
        const item = itemOf(quotations.value, draft);
        if (!item) continue;
        await open(item, scale);
        return true;
      }
      return false;
    },
    edit: (change) => session.edit(change),
    commit,
    closeSheet: async () => {
      await session.end();
      return sheet.value === null;
    },
    refresh: (withTags) => {
      void session.refresh();
      void passage?.refresh();
      if (withTags && hasTags) void loadTags();
    },
    change: (item, change) => withSource((current) => correct(current, item, change)),
    reattach: ({ id }, place) =>
      withSource((current) =>
        id === null
          ? Promise.resolve(refused('not-found', 'not stored'))
          : reattachRecord(store, current, { entity: 'quotations', id }, place),
      ),
    openPassage: async (id) => {
      const current = source.value;
      if (!current) return null;
      if (!hasTags) void loadTags();
      await passage?.commit();
      passage = await PassageSession.begin(store, id, keyOf(current));
      return passage;
    },
    reattachPassage: (id, place) =>
      withSource((current) => reattachRecord(store, current, { entity: 'annotations', id }, place)),
    changeActor: (item, change) => withSource((current) => changeActor(store, current, item, change)),
    addQuotation: (place) => withSource((current) => addQuotation(store, current, place)),
    addMention: (place, as) => withSource((current) => addMention(store, current, place, as)),
    remove: async (refs) => {
      await commit();
      return acted(moveToTrash(store, refs));
    },
    removeForGood: async (refs) => {
      await commit();
      return acted(deleteForGood(store, refs));
    },
  };
}
