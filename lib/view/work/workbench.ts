import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Dossier } from '../../exchange/dossier.ts';
import type { ActorKind } from '../../model/analysis.ts';
import type { NoteView, Place } from '../../model/note-view.ts';
import type { Sheet } from '../../model/sheet.ts';
import type {
  ActorChange,
  ActorItem,
  Candidate,
  OtherQuotation,
  QuotationChange,
  QuotationItem,
} from '../../model/work-view.ts';
import { onChanges } from '../../store/changes.ts';
import { hasDrafts } from '../../store/drafts.ts';
import type { Store } from '../../store/open.ts';
import { findArticle, loadArticle } from '../../store/records.ts';
import { failure, succeeded, type Result, type StoreErrorCode } from '../../store/result.ts';
import type { RecordRef } from '../../store/trash.ts';
import type { Outcome } from '../outcome.ts';
import type { Acts } from './acts.ts';
import { detectedItems, type Items } from './detected-items.ts';
import { itemOf } from './item-of.ts';
import type { joinedItems as JoinedItems } from './joined-items.ts';
import type { PassageSession } from './passage-session.ts';
import type { OpenSheet } from './sheet-session.ts';
import { keyOf, pageOf, type WorkSource } from './source.ts';

// What is only needed for an act is loaded with it: the first list must not wait for it.
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
  /** Why what is shown may not be what is stored; null while it is. */
  readonly trouble: ReadonlySignal<StoreErrorCode | null>;
  /** `scale`: the one that an assessment begins on where the article has none yet. */
  open(item: QuotationItem, scale?: string): Promise<void>;
  /** Opens the quotation that the newest draft is of; false when there is none. */
  restoreDraft(scale?: string): Promise<boolean>;
  edit(change: Partial<Sheet>): void;
  /** Commits what is typed and closes the sheet; false when it could not be stored. */
  closeSheet(): Promise<boolean>;
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
  const stored = signal<Stored | null>(null);
  const tags = signal<readonly string[]>([]);
  const isLoaded = signal(false);
  const trouble = signal<StoreErrorCode | null>(null);
  const sheet = signal<OpenSheet | null>(null);
  const records = computed(() => stored.value?.records ?? null);
  const items = computed((): Items => {
    const page = pageOf(source.value);
    return stored.value ? stored.value.join(page, stored.value.records) : detectedItems(page);
  });
  const quotations = computed(() => items.value.quotations);

  let begun = 0;
  let shown = 0;
  const load = async () => {
    const current = source.value;
    if (!current) return;
    const turn = ++begun;
    const found = await storedOf(store, current).catch(failure);
    // One that began later is there already, and knows more; or another article is shown.
    if (turn < shown || keyOf(current) !== loadedKey) return;
    trouble.value = found.ok ? null : found.error.code;
    // What was read before stays: without it, what is kept would look as if it were gone.
    if (!found.ok) return;
    shown = turn;
    stored.value = found.value;
    isLoaded.value = true;
    acts?.refresh(false);
  };
  let acts: Acts | null = null;
  let opening: Promise<Acts> | null = null;
  const acting = (): Promise<Acts> =>
    (opening ??= import('./acts.ts').then(
      ({ openActs }) => (acts = openActs({ store, source, records, quotations, sheet, tags, load })),
      (error: unknown) => {
        // The next act tries again.
        opening = null;
        throw error;
      },
    ));
  /** Whatever becomes of an act is told: one that throws has failed. */
  const told = async (act: (acts: Acts) => Promise<Outcome>): Promise<Outcome> => {
    try {
      return await act(await acting());
    } catch (error) {
      return { ok: false, code: failure(error).error.code };
    }
  };

  // Every write comes back as a notice, ours and those of other views: one path for all.
  const stopListening = onChanges((changes) => {
    void load().then(onStored);
    if (changes.some(({ entity }) => entity === 'annotations')) acts?.refresh(true);
  });
  let loadedKey: string | null = null;
  const stopFollowing = source.subscribe((current) => {
    if (!current || keyOf(current) === loadedKey) return;
    loadedKey = keyOf(current);
    isLoaded.value = false;
    stored.value = null;
    // Another article: what was typed on the one before is committed there.
    void acts?.closeSheet();
    // The page may have been read before something was written or imported elsewhere. What cannot be read is told, and
    // what was found is shown without it.
    void load()
      .then(() => {
        if (loadedKey === keyOf(current)) isLoaded.value = true;
      })
      .then(onStored);
  });

  return {
    quotations,
    actors: computed(() => items.value.actors.list),
    notes: computed(() => [
      ...quotations.value.flatMap((item) => noteOf(item, records.value)),
      ...items.value.passages,
    ]),
    articleId: computed(() => records.value?.article.id ?? null),
    records,
    tags,
    sheet,
    openItem: computed(() => itemOf(quotations.value, sheet.value?.ref ?? null)),
    isLoaded,
    trouble,
    open: async (item, scale) => (await acting()).open(item, scale),
    restoreDraft: async (scale) =>
      source.value !== null &&
      (await hasDrafts(store, keyOf(source.value))) &&
      (await acting()).restoreDraft(scale),
    edit: (change) => acts?.edit(change),
    closeSheet: async () => acts === null || acts.closeSheet(),
    change: (item, change) => told((act) => act.change(item, change)),
    reattach: (item, place) => told((act) => act.reattach(item, place)),
    openPassage: async (id) => (await acting()).openPassage(id),
    reattachPassage: (id, place) => told((act) => act.reattachPassage(id, place)),
    changeActor: (item, change) => told((act) => act.changeActor(item, change)),
    addQuotation: (place) => told((act) => act.addQuotation(place)),
    addMention: (place, as) => told((act) => act.addMention(place, as)),
    remove: (refs) => told((act) => act.remove(refs)),
    removeForGood: (refs) => told((act) => act.removeForGood(refs)),
    candidates: async (item) =>
      (await comparisons()).findCandidates(
        store,
        item.exact,
        records.value?.article.id ?? null,
        new Set(sheet.value?.sheet.links.flatMap(({ to }) => ('quotationId' in to ? [to.quotationId] : []))),
      ),
    other: async (quotationId) => (await comparisons()).findOther(store, quotationId),
    close: async () => {
      stopListening();
      stopFollowing();
      await acts?.commit();
    },
  };
}

/** What is stored of an article, with what joins it to the page. */
interface Stored {
  readonly records: Dossier;
  readonly join: typeof JoinedItems;
}

async function storedOf(store: Store, source: WorkSource): Promise<Result<Stored | null>> {
  const found = await articleIdOf(store, source);
  if (!found.ok || found.value === null) return found.ok ? succeeded(null) : found;
  // Only now it is known to be needed; it comes while the records are read.
  const [{ joinedItems }, loaded] = await Promise.all([
    import('./joined-items.ts'),
    loadArticle(store, found.value),
  ]);
  if (!loaded.ok) return loaded;
  return succeeded(loaded.value ? { records: loaded.value, join: joinedItems } : null);
}

async function articleIdOf(store: Store, source: WorkSource): Promise<Result<string | null>> {
  if (source.is === 'kept') return succeeded(source.articleId);
  const { key, url } = source.page.metadata;
  const article = await findArticle(store, key, url);
  return article.ok ? succeeded(article.value?.id ?? null) : article;
}

function noteOf(item: QuotationItem, records: Dossier | null): NoteView[] {
  const { key, note, tags, exact, language, direction, state, place } = item;
  const record = records?.annotations.find(({ target }) => target.id === item.id);
  return record && (note !== '' || tags.length > 0)
    ? [{ id: record.id, itemKey: key, body: note, tags, exact, language, direction, state, place }]
    : [];
}
