import { JsonRefusal } from '../exchange/json-reader.ts';
import { NotAnExport, readJson } from '../exchange/read-json.ts';
import type { ReadRecord } from '../exchange/read-record.ts';
import { importRecords } from '../store/import-records.ts';
import type { Store } from '../store/open.ts';

export type ImportOutcome =
  | { readonly ok: true; readonly brought: number; readonly invalid: number; readonly undoId: string | null }
  /** `code` has a sentence in the locale files; `line` counts from 1. */
  | { readonly ok: false; readonly code: string; readonly line: number | null };

/** Reads an export of ours piece by piece and merges it into the store in one act. */
export async function importFile(store: Store, file: Blob): Promise<ImportOutcome> {
  const records: ReadRecord[] = [];
  let invalid = 0;
  try {
    for await (const batch of readJson(piecesOf(file), () => invalid++)) records.push(...batch);
  } catch (error) {
    if (error instanceof NotAnExport) return { ok: false, code: `import-${error.code}`, line: null };
    if (error instanceof JsonRefusal) return { ok: false, code: `import-${error.code}`, line: error.line };
    throw error;
  }
  const written = await importRecords(store, records);
  if (!written.ok) return { ok: false, code: `storage-${written.error.code}`, line: null };
  const { value: counts, undoId } = written.value;
  return { ok: true, brought: counts.new + counts.merged + counts.conflicting, invalid, undoId };
}

async function* piecesOf(file: Blob): AsyncGenerator<string, void, undefined> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
