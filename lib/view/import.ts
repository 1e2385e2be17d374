import { signal, type ReadonlySignal } from '@preact/signals';
import type { ImportProgress } from '../model/exchange-view.ts';
import { dropImport, finishImport, stageImport } from '../store/import-file.ts';
import type { Store } from '../store/open.ts';
import type { StoreError } from '../store/result.ts';
import { undo } from '../store/undo.ts';

/** One import after the other: each is read, shown, agreed to or dropped, written, and can be taken back. */
export interface Importer {
  readonly progress: ReadonlySignal<ImportProgress>;
  /** Reads a file and puts its records aside; nothing of it is visible until `confirm`. */
  read(file: File): Promise<void>;
  confirm(): Promise<void>;
  /** Stops whatever is going on, or drops what was read: nothing was changed. */
  cancel(): Promise<void>;
  /** Takes the whole import back. */
  takeBack(): Promise<void>;
  /** Drops what was not agreed to. */
  close(): Promise<void>;
}

/** The reader counts characters, of which one needs at most three bytes: a larger file need not be opened. */
const MOST_BYTES = 3_000_000_000;

export function openImporter(store: Store): Importer {
  const progress = signal<ImportProgress>({ is: 'idle' });
  let stop = new AbortController();
  let staged: { id: string; records: number } | null = null;
  let undoId: string | null = null;

  const drop = async () => {
    const current = staged;
    staged = null;
    if (current) await dropImport(store, current.id);
  };
  const refuse = (file: string, { code, message }: StoreError) => {
    progress.value =
      code === 'cancelled' ? { is: 'cancelled' } : { is: 'refused', file, ...reasonOf(code, message) };
  };

  const read = async (file: File) => {
    stop.abort();
    await drop();
    const own = new AbortController();
    stop = own;
    const { name, size } = file;
    progress.value = { is: 'reading', file: name, records: 0, share: 0 };
    if (size > MOST_BYTES) {
      progress.value = { is: 'refused', file: name, code: 'too-big', line: null };
      return;
    }
    let bytes = 0;
    const pieces = piecesOf(file, (count) => (bytes += count));
    const result = await stageImport(store, pieces, {
      signal: own.signal,
      onProgress: (records) => {
        if (stop === own)
          progress.value = {
            is: 'reading',
            file: name,
            records,
            share: size === 0 ? 1 : Math.min(1, bytes / size),
          };
      },
    });
    if (stop !== own) {
      if (result.ok) await dropImport(store, result.value.importId);
      return;
    }
    if (!result.ok) {
      refuse(name, result.error);
      return;
    }
    const { importId, counts, invalid, invalidCount } = result.value;
    staged = { id: importId, records: counts.new + counts.same + counts.merged + counts.conflicting };
    progress.value = { is: 'preview', file: name, counts, invalid, invalidCount };
  };

  const confirm = async () => {
    const current = staged;
    const before = progress.value;
    if (!current || before.is !== 'preview') return;
    staged = null;
    const own = new AbortController();
    stop = own;
    progress.value = { is: 'writing', records: 0, total: current.records };
    const result = await finishImport(store, current.id, {
      signal: own.signal,
      onProgress: (records) => {
        progress.value = { is: 'writing', records, total: current.records };
      },
    });
    if (!result.ok) {
      refuse(before.file, result.error);
      return;
    }
    const { value: counts } = result.value;
    ({ undoId } = result.value);
    progress.value = { is: 'done', counts, canUndo: undoId !== null };
  };

  return {
    progress,
    read,
    confirm,
    cancel: async () => {
      const { is } = progress.value;
      stop.abort();
      // While it is read or written, the store answers the signal when nothing is left half done.
      if (is !== 'preview') return;
      await drop();
      progress.value = { is: 'cancelled' };
    },
    takeBack: async () => {
      if (undoId === null) return;
      const taken = await undo(store, undoId);
      undoId = null;
      if (taken.ok) progress.value = { is: 'undone', kept: taken.value.kept.length };
      else refuse('', taken.error);
    },
    close: async () => {
      stop.abort();
      await drop();
    },
  };
}

/** A refused file says why and in which line; the rest is the storage's trouble. */
function reasonOf(code: string, message: string): { code: string; line: number | null } {
  if (code !== 'refused-file') return { code: `storage-${code}`, line: null };
  const [reason = '', line] = message.split(' ');
  return { code: reason, line: line === undefined ? null : Number(line) };
}

async function* piecesOf(
  file: Blob,
  onRead: (bytes: number) => void,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      onRead(value.byteLength);
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel();
  }
}
