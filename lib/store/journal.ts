import type { EntityName } from '../model/entities.ts';
import type { WriteTransaction } from './schema.ts';

export interface Creation {
  readonly entity: EntityName;
  readonly id: string;
  readonly version: number;
}

/** The way back of one act while it is being written. */
export interface Journal {
  readonly id: string;
  readonly act: string;
  /** By kind and id: one id may stand for records of two kinds. */
  readonly created: Map<string, Creation>;
  changes: number;
  /** Records of an import, noted by `noteCreations` while they were hidden. */
  readonly brought: number;
}

export const openJournal = (act: string): Journal => ({
  id: crypto.randomUUID(),
  act,
  created: new Map(),
  changes: 0,
  brought: 0,
});

/** The journal of an import whose records were brought in before, batch by batch. */
export const openImportJournal = (id: string, brought: number): Journal => ({
  ...openJournal('import'),
  id,
  brought,
});

/** Notes that a record was written; `before` is its state until then, undefined when the act made it. */
export async function note(
  transaction: WriteTransaction,
  journal: Journal,
  written: Creation,
  before: object | undefined,
): Promise<void> {
  // What this act made goes away as a whole, however often the act wrote it.
  const name = `${written.entity} ${written.id}`;
  if (before === undefined || journal.created.has(name)) {
    journal.created.set(name, written);
    return;
  }
  journal.changes++;
  const { entity, id, version } = written;
  await transaction
    .objectStore('undoSteps')
    .add({ undoId: journal.id, entity, id, before, afterVersion: version });
}

/** Creations in one row of the journal: as many as one short transaction can take away. */
const CREATIONS = 200;

/** One row for all of them: they are taken away in one transaction. */
export async function noteCreations(
  transaction: WriteTransaction,
  undoId: string,
  created: readonly Creation[],
): Promise<void> {
  if (created.length > 0) await transaction.objectStore('undoSteps').add({ undoId, created });
}

/** Writes the rest of the journal; resolves to the act's id, or null when it wrote nothing. */
export async function closeJournal(transaction: WriteTransaction, journal: Journal): Promise<string | null> {
  const { id, act, changes, brought } = journal;
  const created = [...journal.created.values()];
  const steps = changes + created.length + brought;
  if (steps === 0) return null;
  for (let from = 0; from < created.length; from += CREATIONS)
    await noteCreations(transaction, id, created.slice(from, from + CREATIONS));
  const at = new Date().toISOString();
  await transaction
    .objectStore('undo')
    .put({ id, act, at, steps, ...(brought > 0 ? { hides: true as const } : {}) });
  return id;
}
