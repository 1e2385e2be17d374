import type { Signal } from '@preact/signals';
import * as z from 'zod/mini';
import type { Dossier } from '../../exchange/dossier.ts';
import { isSamePlace, type SaveStatus } from '../../model/note-view.ts';
import { Id, Offset } from '../../model/primitives.ts';
import { Sheet } from '../../model/sheet.ts';
import { dropDraft, getDraft, listDrafts, saveDraft } from '../../store/drafts.ts';
import type { Store } from '../../store/open.ts';
import { loadQuotation } from '../../store/records.ts';
import type { Result } from '../../store/result.ts';
import { failure, succeeded } from '../../store/result.ts';
import { write } from '../../store/write.ts';
import { emptySheet, isStorable, lastScale, sheetOf, storedForm, writeSheet } from './sheet-records.ts';
import { refuseDeleted, storedIds } from './keep-source.ts';
import { mergeSheets } from './merge-sheets.ts';
import { keyOf, type QuotationRef, type WorkSource } from './source.ts';

/** Pause in typing after which a sheet is committed, ms. The draft is kept from the first key on. */
const PAUSE = 400;

/** The sheet that is being written. */
export interface OpenSheet {
  readonly ref: QuotationRef;
  readonly sheet: Sheet;
  readonly status: SaveStatus;
}

const DraftValue = z.object({
  id: z.nullable(Id),
  place: z.nullable(z.object({ start: Offset, end: Offset })),
  sheet: Sheet,
  /** What was stored when it was begun; drafts of earlier versions do not say. */
  base: z.optional(Sheet),
});
type DraftValue = z.infer<typeof DraftValue>;

export interface RestorableDraft extends QuotationRef {
  readonly key: string;
  readonly sheet: Sheet;
  readonly base?: Sheet | undefined;
}

/** Unfinished sheets of an article, newest first; drafts of another shape are left alone. */
export async function draftsOf(store: Store, articleKey: string): Promise<RestorableDraft[]> {
  const drafts = await listDrafts(store, articleKey);
  if (!drafts.ok) return [];
  return drafts.value
    .toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
    .flatMap(({ key, value }): RestorableDraft[] => {
      const read = DraftValue.safeParse(value);
      return read.success ? [{ key, ...read.data }] : [];
    });
}

const isOf = (draft: QuotationRef, ref: QuotationRef): boolean =>
  (ref.id !== null && draft.id === ref.id) || (ref.place !== null && isSamePlace(draft.place, ref.place));

/** One quotation's sheet from its first key to its commit. Commits run one after the other, each with the newest state. */
export class SheetSession {
  readonly #store: Store;
  readonly #open: Signal<OpenSheet | null>;
  #source: WorkSource | null = null;
  /** The state that is stored: commits write what differs from it. */
  #base: Sheet | null = null;
  #draftKey = '';
  /** Of an assessment that is not there yet. */
  #scale: string | undefined;
  #isDirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<void> = Promise.resolve();
  #opening: Promise<void> = Promise.resolve();

  /** `open`: where the sheet is shown from. */
  constructor(store: Store, open: Signal<OpenSheet | null>) {
    this.#store = store;
    this.#open = open;
  }

  /**
   * Opens a quotation's sheet with its draft, if one was left. `records`: what is stored of the article. An assessment
   * begins on the scale used last in the article, else on `scale`. A sheet that could not be stored stays open instead:
   * it may be the only copy. One after the other: what is typed on the first is committed before the second comes.
   */
  begin(source: WorkSource, ref: QuotationRef, records: Dossier | null, scale?: string): Promise<void> {
    const begun = this.#opening.then(() => this.#begin(source, ref, records, scale));
    this.#opening = begun.catch(() => undefined);
    return begun;
  }

  async #begin(
    source: WorkSource,
    ref: QuotationRef,
    records: Dossier | null,
    scale: string | undefined,
  ): Promise<void> {
    await this.end();
    if (this.#open.value) return;
    this.#scale = lastScale(records) ?? scale;
    const stored = records && ref.id ? sheetOf(records, ref.id, this.#scale) : emptySheet(this.#scale);
    const draft = (await draftsOf(this.#store, keyOf(source))).find((candidate) => isOf(candidate, ref));
    this.#source = source;
    this.#base = stored;
    this.#draftKey = draft?.key ?? `sheet:${crypto.randomUUID()}`;
    this.#isDirty = draft !== undefined;
    this.#open.value = {
      ref,
      sheet: draft ? mergeSheets(draft.base ?? emptySheet(), draft.sheet, stored) : stored,
      status: { is: draft ? 'restored' : 'idle' },
    };
  }

  edit(change: Partial<Sheet>): void {
    const open = this.#open.value;
    if (!open || !this.#source) return;
    const sheet = { ...open.sheet, ...change };
    this.#open.value = { ...open, sheet, status: { is: 'saving' } };
    this.#isDirty = true;
    void this.#keepDraft();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.commit(), PAUSE);
  }

  /**
   * What is stored may have changed elsewhere. It is read after the commits that run: what was read before one of them
   * lacks what it wrote, and would take it from the sheet.
   */
  refresh(): Promise<void> {
    this.#queue = this.#queue.then(() => this.#showStored());
    return this.#queue;
  }

  async #showStored(): Promise<void> {
    const id = this.#open.value?.ref.id;
    if (!id) return;
    const found = await loadQuotation(this.#store, id);
    const open = this.#open.value;
    if (!found.ok || open?.ref.id !== id) return;
    if (!found.value) {
      this.#letGo(open);
      return;
    }
    // What is being typed stays, and so does a half-typed address, which is on the sheet alone.
    if (this.#isDirty || open.status.is === 'partly') return;
    const stored = sheetOf(found.value, id, this.#scale);
    this.#base = stored;
    if (JSON.stringify(stored) !== JSON.stringify(open.sheet)) this.#open.value = { ...open, sheet: stored };
  }

  /** The quotation was deleted: what is typed on belongs to the words where they are in the page. */
  #letGo(open: OpenSheet): void {
    this.#base = emptySheet(open.sheet.assessment.scaleId);
    if (this.#isDirty) this.#set({ ref: { ...open.ref, id: null } });
    else if (open.ref.place === null) this.#open.value = null;
    else this.#open.value = { ref: { ...open.ref, id: null }, sheet: this.#base, status: { is: 'idle' } };
  }

  /** The quotation was stored by another act: its sheet stays with it wherever its place goes. */
  adopt(id: string): void {
    if (this.#open.value) this.#set({ ref: { ...this.#open.value.ref, id } });
  }

  /** Commits what is typed. */
  commit(): Promise<void> {
    clearTimeout(this.#timer);
    this.#queue = this.#queue.then(() => this.#commitNow());
    return this.#queue;
  }

  /** Commits and closes; a sheet that could not be stored stays open and says why. */
  async end(): Promise<void> {
    // What is typed during a commit is one more.
    do await this.commit();
    while (this.#isStale() && this.#open.value?.status.is !== 'failed');
    const status = this.#open.value?.status;
    // What it was written on is deleted: nothing can store it any more, and its draft is kept.
    if (status?.is !== 'failed' || status.reason === 'not-found') this.#open.value = null;
  }

  async #commitNow(): Promise<void> {
    const open = this.#open.value;
    if (!open || !this.#isDirty) return;
    this.#isDirty = false;
    if (open.status.is === 'restored' && (await this.#isElsewhere())) return;
    // Whatever goes wrong is said: a commit that threw would end all that come after it.
    const saved = await this.#write(open).catch(failure);
    if (!saved.ok) {
      this.#isDirty = true;
      this.#set({ status: { is: 'failed', reason: saved.error.code } });
      return;
    }
    const { quotationId, sheet } = saved.value;
    this.#base = storedForm(sheet, this.#base ?? emptySheet());
    const now = this.#open.value?.sheet ?? sheet;
    // What another view wrote on the same parts joins what was typed here, also since.
    const isJoined = JSON.stringify(sheet) !== JSON.stringify(open.sheet);
    const shown = !isJoined ? now : now === open.sheet ? sheet : mergeSheets(open.sheet, now, sheet);
    this.#set({ ref: { ...open.ref, id: quotationId }, sheet: shown });
    // What was typed during the commit is still a draft, and so is an address that is not whole yet.
    if (this.#isStale()) return;
    if (isStorable(open.sheet)) await dropDraft(this.#store, this.#draftKey);
    // By its id it goes with the quotation when that is deleted.
    else await this.#keepDraft();
    if (!this.#isStale()) this.#set({ status: { is: isStorable(open.sheet) ? 'saved' : 'partly' } });
  }

  /** Whether the draft that came back was no leftover: the view that was writing it has committed it since. */
  async #isElsewhere(): Promise<boolean> {
    const draft = await getDraft(this.#store, this.#draftKey);
    return draft.ok && draft.value === undefined;
  }

  /** Resolves to the quotation's id and the sheet as it was written. */
  async #write({ ref, sheet }: OpenSheet): Promise<Result<{ quotationId: string; sheet: Sheet }>> {
    const base = this.#base;
    if (!this.#source || !base) return succeeded({ quotationId: ref.id ?? '', sheet });
    const ids = await storedIds(this.#store, this.#source, ref);
    if (!ids.ok) return ids;
    const written = await write(this.#store, null, async (work) => {
      await refuseDeleted(work, ids.value);
      return writeSheet(work, ids.value, base, sheet);
    });
    return written.ok
      ? succeeded({ quotationId: ids.value.quotationId, sheet: written.value.value })
      : written;
  }

  async #keepDraft(): Promise<void> {
    const open = this.#open.value;
    if (!open || !this.#source) return;
    const { ref, sheet } = open;
    const value: DraftValue = { ...ref, sheet, ...(this.#base && { base: this.#base }) };
    const kept = await saveDraft(this.#store, this.#draftKey, value, keyOf(this.#source));
    if (!kept.ok && this.#open.value?.sheet === sheet && this.#isStale())
      this.#set({ status: { is: 'failed', reason: kept.error.code } });
  }

  #isStale(): boolean {
    return this.#isDirty;
  }

  #set(change: Partial<OpenSheet>): void {
    if (this.#open.value) this.#open.value = { ...this.#open.value, ...change };
  }
}
