import { signal, type ReadonlySignal } from '@preact/signals';
import * as z from 'zod/mini';
import type { SaveStatus } from '../../model/note-view.ts';
import { Id } from '../../model/primitives.ts';
import { Sheet } from '../../model/sheet.ts';
import { dropDraft, getDraft, listDrafts, saveDraft } from '../../store/drafts.ts';
import type { Store } from '../../store/open.ts';
import { getRecord } from '../../store/records.ts';
import { failure, Refusal, type Result } from '../../store/result.ts';
import { write, type Written } from '../../store/write.ts';
import { joinNotes } from './merge-sheets.ts';

/** Pause in typing after which a note is committed, ms. The draft is kept from the first key on. */
const PAUSE = 400;

type Note = Sheet['note'];

export interface OpenPassage {
  readonly note: Note;
  readonly status: SaveStatus;
}

/** `id` lets the draft go with the note when that is deleted for good. */
const DraftValue = z.object({ id: Id, note: Sheet.shape.note, base: Sheet.shape.note });

const DRAFT = 'passage:';

/** Commits what was typed on notes of an article when a view was closed in the middle of it. */
export async function commitLeftovers(store: Store, articleKey: string): Promise<void> {
  const drafts = await listDrafts(store, articleKey);
  for (const { key } of drafts.ok ? drafts.value : [])
    if (key.startsWith(DRAFT))
      await (await PassageSession.begin(store, key.slice(DRAFT.length), articleKey))?.commit();
}

/** One note on a passage while it is being written, from its first key to its commit. */
export class PassageSession {
  readonly #store: Store;
  readonly #id: string;
  readonly #articleKey: string;
  readonly #open = signal<OpenPassage | null>(null);
  /** What is stored: commits write what differs from it. */
  #base: Note;
  #isDirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<void> = Promise.resolve();

  private constructor(store: Store, id: string, articleKey: string, stored: Note) {
    this.#store = store;
    this.#id = id;
    this.#articleKey = articleKey;
    this.#base = stored;
  }

  /** With the draft, if one was left; null when there is no such live note. */
  static async begin(store: Store, id: string, articleKey: string): Promise<PassageSession | null> {
    const found = await getRecord(store, 'annotations', id);
    if (!found.ok || found.value?.deletedAt !== null) return null;
    const { body, tags } = found.value;
    const session = new PassageSession(store, id, articleKey, { body, tags });
    const kept = await getDraft(store, session.#draftKey);
    const draft = kept.ok ? DraftValue.safeParse(kept.value?.value).data : undefined;
    session.#isDirty = draft !== undefined;
    session.#open.value = draft
      ? { note: joinNotes(draft.base, draft.note, session.#base), status: { is: 'restored' } }
      : { note: session.#base, status: { is: 'idle' } };
    return session;
  }

  get open(): ReadonlySignal<OpenPassage | null> {
    return this.#open;
  }

  edit(note: Note): void {
    this.#open.value = { note, status: { is: 'saving' } };
    this.#isDirty = true;
    void this.#keepDraft(note);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.commit(), PAUSE);
  }

  /** Commits what is typed; false when it could not be stored, and stays a draft. */
  async commit(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#queue = this.#queue.then(() => this.#commitNow());
    await this.#queue;
    return this.#open.value?.status.is !== 'failed';
  }

  async #commitNow(): Promise<void> {
    const typed = this.#open.value?.note;
    if (!typed || !this.#isDirty) return;
    this.#isDirty = false;
    const saved = await this.#write(typed).catch(failure);
    if (!saved.ok) {
      this.#isDirty = true;
      this.#say({ is: 'failed', reason: saved.error.code });
      return;
    }
    const { body, tags } = saved.value.value;
    const now = this.#open.value?.note ?? typed;
    const shown = now === typed ? { body, tags } : joinNotes(typed, now, { body, tags });
    this.#base = { body, tags };
    // What was typed during the commit is still a draft.
    if (this.#isStale()) {
      this.#open.value = { note: shown, status: { is: 'saving' } };
      return;
    }
    this.#open.value = { note: shown, status: { is: 'saved' } };
    await dropDraft(this.#store, this.#draftKey);
  }

  /** What is stored may have changed elsewhere; what is being typed stays. */
  refresh(): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      const found = await getRecord(this.#store, 'annotations', this.#id);
      const open = this.#open.value;
      if (!found.ok || !found.value || !open || this.#isDirty) return;
      const { body, tags } = found.value;
      this.#base = { body, tags };
      if (JSON.stringify(this.#base) !== JSON.stringify(open.note))
        this.#open.value = { ...open, note: this.#base };
    });
    return this.#queue;
  }

  /** What another view wrote since joins what was typed here. */
  #write(typed: Note): Promise<Result<Written<Note>>> {
    return write(this.#store, null, async (work) => {
      const stored = await work.get('annotations', this.#id);
      if (stored?.deletedAt !== null) throw new Refusal('not-found', 'the note was deleted');
      const joined = joinNotes(this.#base, typed, { body: stored.body, tags: stored.tags });
      await work.update('annotations', this.#id, () => joined);
      return joined;
    });
  }

  async #keepDraft(note: Note): Promise<void> {
    const value = { id: this.#id, note, base: this.#base };
    const kept = await saveDraft(this.#store, this.#draftKey, value, this.#articleKey);
    if (!kept.ok && this.#open.value?.note === note && this.#isDirty)
      this.#say({ is: 'failed', reason: kept.error.code });
  }

  #isStale(): boolean {
    return this.#isDirty;
  }

  #say(status: SaveStatus): void {
    if (this.#open.value) this.#open.value = { ...this.#open.value, status };
  }

  get #draftKey(): string {
    return DRAFT + this.#id;
  }
}
