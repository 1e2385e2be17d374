import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Dossier } from '../exchange/dossier.ts';
import type { ReadPage } from '../messaging/page-state.ts';
import type { DetectedQuotation } from '../model/analysis.ts';
import {
  isSamePlace,
  type NoteView,
  type OpenNote,
  type Place,
  type SaveStatus,
} from '../model/note-view.ts';
import { onChanges } from '../store/changes.ts';
import { dropDraft, listDrafts, saveDraft } from '../store/drafts.ts';
import { keepArticle } from '../store/keep-article.ts';
import type { Store } from '../store/open.ts';
import { findArticle, loadArticle } from '../store/records.ts';
import { moveToTrash } from '../store/trash.ts';
import { undo } from '../store/undo.ts';
import { write } from '../store/write.ts';
import type { LinkedPage } from './page-link.ts';

/** Pause in typing after which a note is committed, ms. The draft is kept from the first key on. */
const PAUSE = 400;

/** The reader's notes on the article of one page. */
export interface Notes {
  readonly list: ReadonlySignal<readonly NoteView[]>;
  readonly open: ReadonlySignal<OpenNote | null>;
  /** Stored id of the article; null while nothing of it is kept. */
  readonly articleId: ReadonlySignal<string | null>;
  start(quotation: DetectedQuotation): void;
  input(body: string): void;
  /** Commits what is typed and closes the editor. */
  done(): Promise<void>;
  /** Moves a note to the trash; resolves with the way back, null when it could not. */
  remove(id: string): Promise<(() => Promise<void>) | null>;
  close(): void;
}

export function openNotes(
  store: Store,
  page: ReadonlySignal<LinkedPage>,
  refreshMarks: () => Promise<void>,
): Notes {
  const records = signal<Dossier | null>(null);
  const open = signal<OpenNote | null>(null);
  const session = new EditSession(store, open);

  const ready = (): ReadPage | null => (page.value.status === 'ready' ? page.value : null);

  const load = async () => {
    const current = ready();
    if (!current) return;
    const { key, url } = current.metadata;
    const article = await findArticle(store, key, url);
    if (!article.ok || !article.value) {
      records.value = null;
      return;
    }
    const loaded = await loadArticle(store, article.value.id);
    records.value = loaded.ok ? (loaded.value ?? null) : null;
  };
  // Every write comes back as a notice, ours and those of other views: one path for all.
  const refresh = async () => {
    await load();
    await refreshMarks();
  };
  const stopListening = onChanges(() => void refresh());
  let loadedKey: string | null = null;
  const stopFollowing = page.subscribe(() => {
    const current = ready();
    if (!current || current.metadata.key === loadedKey) return;
    loadedKey = current.metadata.key;
    // The page may have been read before something was written or imported elsewhere.
    void refresh();
    void session.restore(current);
  });

  return {
    list: computed(() => notesOf(records.value, ready())),
    open,
    articleId: computed(() => records.value?.article.id ?? null),
    start: (quotation) => {
      const current = ready();
      if (!current) return;
      const note = notesOf(records.value, current).find(({ place }) => isSamePlace(place, quotation));
      void session.begin(current, quotation, note ?? null);
    },
    input: (body) => session.input(body),
    done: () => session.end(),
    remove: async (id) => {
      await session.end();
      const moved = await moveToTrash(store, [{ entity: 'annotations', id }]);
      const undoId = moved.ok ? moved.value.undoId : null;
      if (undoId === null) return null;
      return async () => {
        await undo(store, undoId);
      };
    },
    close: () => {
      stopListening();
      stopFollowing();
      void session.end();
    },
  };
}

/** Notes of an article in the order of their places; those without a place last. */
function notesOf(records: Dossier | null, page: ReadPage | null): NoteView[] {
  if (!records) return [];
  const quotations = new Map(records.quotations.map((quotation) => [quotation.id, quotation]));
  const notes = records.annotations.flatMap((annotation): NoteView[] => {
    const quotation = annotation.target.id === null ? undefined : quotations.get(annotation.target.id);
    if (!quotation) return [];
    const placed = page?.stored.find(({ id }) => id === quotation.id);
    const place =
      placed && placed.start !== null && placed.end !== null
        ? { start: placed.start, end: placed.end }
        : null;
    const { language, direction, selector } = quotation;
    return [
      {
        id: annotation.id,
        body: annotation.body,
        exact: selector.exact,
        language,
        direction,
        state: placed?.state ?? 'missing',
        place,
      },
    ];
  });
  return notes.sort((a, b) => (a.place?.start ?? Infinity) - (b.place?.start ?? Infinity));
}

interface DraftValue {
  readonly body: string;
  readonly quotation: Place;
}

/** The value of a draft of ours; anything else in the store is left alone. */
function draftValue(value: unknown): DraftValue | null {
  if (typeof value !== 'object' || value === null || !('body' in value) || !('quotation' in value))
    return null;
  const { body, quotation } = value;
  if (typeof body !== 'string' || typeof quotation !== 'object' || quotation === null) return null;
  if (!('start' in quotation) || !('end' in quotation)) return null;
  const { start, end } = quotation;
  return typeof start === 'number' && typeof end === 'number' ? { body, quotation: { start, end } } : null;
}

/** One note from its first key to its commit. Commits run one after the other, each with the newest text. */
class EditSession {
  readonly #store: Store;
  readonly #open: { value: OpenNote | null };
  #page: ReadPage | null = null;
  #noteId: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDirty = false;
  #queue: Promise<void> = Promise.resolve();

  constructor(store: Store, open: { value: OpenNote | null }) {
    this.#store = store;
    this.#open = open;
  }

  async begin(page: ReadPage, quotation: DetectedQuotation, note: NoteView | null): Promise<void> {
    await this.end();
    this.#page = page;
    this.#noteId = note?.id ?? null;
    this.#open.value = { quotation, body: note?.body ?? '', status: { is: 'idle' } };
  }

  /** Takes up a note that was being typed when the view was closed. */
  async restore(page: ReadPage): Promise<void> {
    const drafts = await listDrafts(this.#store, page.metadata.key);
    const newest = drafts.ok ? drafts.value.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0] : undefined;
    const draft = newest && draftValue(newest.value);
    const quotation = draft && page.quotations.find((candidate) => isSamePlace(draft.quotation, candidate));
    if (!draft || !quotation || this.#open.value) return;
    this.#page = page;
    this.#noteId = null;
    this.#open.value = { quotation, body: draft.body, status: { is: 'restored' } };
    this.#isDirty = true;
  }

  input(body: string): void {
    const open = this.#open.value;
    if (!open || !this.#page) return;
    this.#open.value = { ...open, body, status: { is: 'saving' } };
    this.#isDirty = true;
    const { start, end } = open.quotation;
    const value: DraftValue = { body, quotation: { start, end } };
    void saveDraft(this.#store, this.#draftKey(open.quotation), value, this.#page.metadata.key);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#commit(), PAUSE);
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#commit();
    if (this.#open.value?.status.is !== 'failed') this.#open.value = null;
  }

  #draftKey({ start, end }: Place): string {
    return `note:${this.#page?.metadata.key ?? ''}:${start}-${end}`;
  }

  #commit(): Promise<void> {
    this.#queue = this.#queue.then(() => this.#commitNow());
    return this.#queue;
  }

  async #commitNow(): Promise<void> {
    const open = this.#open.value;
    const page = this.#page;
    if (!open || !page || !this.#isDirty) return;
    this.#isDirty = false;
    const saved = await saveNote(this.#store, page, open, this.#noteId);
    if (!saved.ok) {
      this.#isDirty = true;
      this.#setStatus({ is: 'failed', reason: saved.error.code });
      return;
    }
    this.#noteId = saved.value;
    // What was typed during the commit is still a draft.
    if (!this.#isStale()) {
      await dropDraft(this.#store, this.#draftKey(open.quotation));
      this.#setStatus({ is: 'saved' });
    }
  }

  #isStale(): boolean {
    return this.#isDirty;
  }

  #setStatus(status: SaveStatus): void {
    if (this.#open.value) this.#open.value = { ...this.#open.value, status };
  }
}

/** Keeps the article if it is not kept yet and writes the note; resolves with its id after both committed. */
async function saveNote(store: Store, page: ReadPage, { quotation, body }: OpenNote, noteId: string | null) {
  const { metadata, article, quotations, actors } = page;
  const kept = await keepArticle(store, { metadata, article, analysis: { quotations, actors } });
  if (!kept.ok) return kept;
  const quotationId =
    kept.value.value.quotationIds[quotations.findIndex((other) => isSamePlace(other, quotation))] ?? null;
  const written = await write(store, null, async (work) => {
    const existing = noteId ?? (await noteOn(work, quotationId));
    if (existing !== null) return work.update('annotations', existing, () => ({ body, deletedAt: null }));
    return work.create('annotations', {
      articleId: kept.value.value.article.id,
      target: { type: 'quotation', id: quotationId },
      selector: null,
      motivation: 'commenting',
      body,
      language: 'und',
      tags: [],
    });
  });
  return written.ok ? { ok: true as const, value: written.value.value.id } : written;
}

/** The live note on a quotation, written in another view meanwhile. */
async function noteOn(
  work: Parameters<Parameters<typeof write>[2]>[0],
  quotationId: string | null,
): Promise<string | null> {
  if (quotationId === null) return null;
  const notes = await work.getAllBy('annotations', 'targetId', quotationId);
  return notes.find(({ deletedAt }) => deletedAt === null)?.id ?? null;
}
