import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { NoteView, Place } from '../../model/note-view.ts';
import { isSamePlace } from '../../model/note-view.ts';
import type { Sheet } from '../../model/sheet.ts';
import type {
  ActorChange,
  ActorItem,
  Candidate,
  OtherQuotation,
  QuotationChange,
  QuotationItem,
} from '../../model/work-view.ts';
import type { ActorKind } from '../../model/analysis.ts';
import { onChanges } from '../../store/changes.ts';
import type { Store } from '../../store/open.ts';
import { everyRecord, findArticle, loadArticle } from '../../store/records.ts';
import type { Dossier } from '../../exchange/dossier.ts';
import { refused, type Result } from '../../store/result.ts';
import { deleteForGood, moveToTrash, type RecordRef } from '../../store/trash.ts';
import { outcomeOf, type Outcome } from '../outcome.ts';
import { actorItems } from './actor-items.ts';
import { quotationItems } from './quotation-items.ts';
import { emptySheet, knownTags, sheetOf } from './sheet-records.ts';
import { draftsOf, SheetSession, type OpenSheet } from './sheet-session.ts';
import { keyOf, pageOf, storedIds, type QuotationRef, type WorkSource } from './source.ts';

// What is only needed for an act is loaded with it: the first list must not wait for it.
const corrections = () => import('./corrections.ts');
const comparisons = () => import('./candidates.ts');

/** Everything that can be seen and done on one article, with its page or without. */
export interface Workbench {
  readonly quotations: ReadonlySignal<readonly QuotationItem[]>;
  readonly actors: ReadonlySignal<readonly ActorItem[]>;
  readonly notes: ReadonlySignal<readonly NoteView[]>;
  /** Stored id of the article; null while nothing of it is kept. */
  readonly articleId: ReadonlySignal<string | null>;
  readonly records: ReadonlySignal<Dossier | null>;
  /** Tags used so far, commonest first. */
  readonly tags: ReadonlySignal<readonly string[]>;
  readonly sheet: ReadonlySignal<OpenSheet | null>;
  /** The item whose sheet is open. */
  readonly openItem: ReadonlySignal<QuotationItem | null>;
  /** False until what is stored of the article was looked up. */
  readonly isLoaded: ReadonlySignal<boolean>;
  open(item: QuotationItem): Promise<void>;
  /** Opens the quotation that the newest draft is of; false when there is none. */
  restoreDraft(): Promise<boolean>;
  edit(change: Partial<Sheet>): void;
  /** Commits what is typed and closes the sheet; false when it could not be stored. */
  closeSheet(): Promise<boolean>;
  change(item: QuotationItem, change: QuotationChange): Promise<Outcome>;
  /** Puts a stored quotation on other words of the open page. */
  reattach(item: QuotationItem, place: Place): Promise<Outcome>;
  changeActor(item: ActorItem, change: ActorChange): Promise<Outcome>;
  addQuotation(place: Place): Promise<Outcome>;
  addMention(place: Place, as: { actorKey: string } | { kind: ActorKind }): Promise<Outcome>;
  remove(records: readonly RecordRef[]): Promise<Outcome>;
  removeForGood(records: readonly RecordRef[]): Promise<Outcome>;
  candidates(item: QuotationItem): Promise<readonly Candidate[]>;
  other(quotationId: string): Promise<OtherQuotation | null>;
  close(): Promise<void>;
}

/** `onStored`: called after anything was written, here or in another view, for the marks in the page. */
export function openWorkbench(
  store: Store,
  source: ReadonlySignal<WorkSource | null>,
  onStored: () => Promise<void>,
): Workbench {
  const records = signal<Dossier | null>(null);
  const tags = signal<readonly string[]>([]);
  const isLoaded = signal(false);
  const session = new SheetSession(store);

  const load = async () => {
    const current = source.value;
    if (!current) return;
    records.value = await recordsOf(store, current);
    isLoaded.value = true;
    const id = session.open.value?.ref.id;
    if (records.value && id) session.refresh(sheetOf(records.value, id));
  };
  const loadTags = async () => {
    const all = [];
    for await (const batch of everyRecord(store, 'annotations')) all.push(...batch);
    tags.value = knownTags(all);
  };
  // Every write comes back as a notice, ours and those of other views: one path for all.
  const stopListening = onChanges((changes) => {
    void load().then(onStored);
    if (changes.some(({ entity }) => entity === 'annotations')) void loadTags();
  });
  let loadedKey: string | null = null;
  const stopFollowing = source.subscribe((current) => {
    if (!current || keyOf(current) === loadedKey) return;
    loadedKey = keyOf(current);
    isLoaded.value = false;
    // Another article: what was typed on the one before is committed there.
    void session.end();
    // The page may have been read before something was written or imported elsewhere.
    void load().then(onStored);
    void loadTags();
  });

  const actorsNow = computed(() => actorItems(pageOf(source.value), records.value));
  const quotations = computed(() =>
    quotationItems(pageOf(source.value), records.value, actorsNow.value.keys),
  );

  const begin = async (item: QuotationItem) => {
    const current = source.value;
    if (!current) return;
    const stored =
      records.value && item.id ? sheetOf(records.value, item.id) : emptySheet(lastScale(records.value));
    await session.begin(current, { id: item.id, place: item.place }, stored);
  };
  const acted = async (act: Promise<Result<{ readonly undoId: string | null }>>): Promise<Outcome> => {
    const done = await act;
    if (done.ok) await load();
    return outcomeOf(store, done);
  };
  /** Runs an act on what the view is about. What is typed is committed first: it belongs to the state before. */
  const withSource = async (
    act: (current: WorkSource) => Promise<Result<{ readonly undoId: string | null }>>,
  ): Promise<Outcome> => {
    const current = source.value;
    if (!current) return { ok: false, code: 'not-found' };
    await session.commit();
    return acted(act(current));
  };
  const correct = async (current: WorkSource, item: QuotationItem, change: QuotationChange) => {
    const open = itemOf(quotations.value, session.open.value?.ref ?? null);
    const ids = await storedIds(store, current, { id: item.id, place: item.place });
    if (!ids.ok) return ids;
    if (open?.key === item.key) session.adopt(ids.value.quotationId);
    return (await corrections()).changeQuotation(store, current, ids.value.quotationId, change);
  };

  return {
    quotations,
    actors: computed(() => actorsNow.value.list),
    notes: computed(() => quotations.value.flatMap((item) => noteOf(item, records.value))),
    articleId: computed(() => records.value?.article.id ?? null),
    records,
    tags,
    sheet: session.open,
    openItem: computed(() => itemOf(quotations.value, session.open.value?.ref ?? null)),
    isLoaded,
    open: begin,
    restoreDraft: async () => {
      if (!source.value || session.open.value) return false;
      for (const draft of await draftsOf(store, keyOf(source.value))) {
        const item = itemOf(quotations.value, draft);
        if (!item) continue;
        await begin(item);
        return true;
      }
      return false;
    },
    edit: (change) => session.edit(change),
    closeSheet: async () => {
      await session.end();
      return session.open.value === null;
    },
    change: (item, change) => withSource((current) => correct(current, item, change)),
    reattach: ({ id }, place) =>
      withSource(async (current) =>
        id === null
          ? refused('not-found', 'not stored')
          : (await corrections()).reattachQuotation(store, current, id, place),
      ),
    changeActor: (item, change) =>
      withSource(async (current) => (await corrections()).changeActor(store, current, item, change)),
    addQuotation: (place) =>
      withSource(async (current) => (await corrections()).addQuotation(store, current, place)),
    addMention: (place, as) =>
      withSource(async (current) => (await corrections()).addMention(store, current, place, as)),
    remove: async (refs) => {
      await session.commit();
      return acted(moveToTrash(store, refs));
    },
    removeForGood: async (refs) => {
      await session.commit();
      return acted(deleteForGood(store, refs));
    },
    candidates: async (item) =>
      (await comparisons()).findCandidates(
        store,
        item.exact,
        records.value?.article.id ?? null,
        new Set(
          session.open.value?.sheet.links.flatMap(({ to }) => ('quotationId' in to ? [to.quotationId] : [])),
        ),
      ),
    other: async (quotationId) => (await comparisons()).findOther(store, quotationId),
    close: async () => {
      stopListening();
      stopFollowing();
      await session.commit();
    },
  };
}

async function recordsOf(store: Store, source: WorkSource): Promise<Dossier | null> {
  const id = await articleIdOf(store, source);
  if (id === null) return null;
  const loaded = await loadArticle(store, id);
  return loaded.ok ? (loaded.value ?? null) : null;
}

async function articleIdOf(store: Store, source: WorkSource): Promise<string | null> {
  if (source.is === 'kept') return source.articleId;
  const { key, url } = source.page.metadata;
  const article = await findArticle(store, key, url);
  return article.ok ? (article.value?.id ?? null) : null;
}

function itemOf(items: readonly QuotationItem[], ref: QuotationRef | null): QuotationItem | null {
  if (!ref) return null;
  const byId = ref.id === null ? undefined : items.find(({ id }) => id === ref.id);
  return byId ?? items.find(({ place }) => place !== null && isSamePlace(ref.place, place)) ?? null;
}

function noteOf(item: QuotationItem, records: Dossier | null): NoteView[] {
  const { key, note, tags, exact, language, direction, state, place } = item;
  const record = records?.annotations.find(({ target }) => target.id === item.id);
  return record && (note !== '' || tags.length > 0)
    ? [{ id: record.id, itemKey: key, body: note, tags, exact, language, direction, state, place }]
    : [];
}

/** The scale of the newest assessment: a newsroom uses one. */
const lastScale = (records: Dossier | null): string | undefined =>
  records?.assessments.toSorted((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1))[0]?.scaleId;
