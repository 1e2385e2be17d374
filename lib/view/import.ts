import { finishImport, stageImport } from '../store/import-file.ts';
import type { Store } from '../store/open.ts';
import type { StoreError } from '../store/result.ts';

export type ImportOutcome =
  | { readonly ok: true; readonly brought: number; readonly invalid: number; readonly undoId: string | null }
  /** `code` has a sentence in the locale files; `line` counts from 1. */
  | { readonly ok: false; readonly code: string; readonly line: number | null };

/** Reads an export of ours piece by piece and merges it into the store in one act. */
export async function importFile(store: Store, file: Blob): Promise<ImportOutcome> {
  const staged = await stageImport(store, piecesOf(file));
  if (!staged.ok) return troubleOf(staged.error);
  const finished = await finishImport(store, staged.value.importId);
  if (!finished.ok) return troubleOf(finished.error);
  const { value: counts, undoId } = finished.value;
  const brought = counts.new + counts.merged + counts.conflicting;
  return { ok: true, brought, invalid: staged.value.invalidCount, undoId };
}

/** A refused file says why and in which line; the rest is the storage's trouble. */
function troubleOf({ code, message }: StoreError): ImportOutcome {
  if (code !== 'refused-file') return { ok: false, code: `storage-${code}`, line: null };
  const [reason = '', line] = message.split(' ');
  return { ok: false, code: `import-${reason}`, line: line === undefined ? null : Number(line) };
}

async function* piecesOf(file: Blob): AsyncGenerator<string, void, undefined> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
