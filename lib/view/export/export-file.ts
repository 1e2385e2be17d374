import { isWhole } from '../../exchange/redact.ts';
import type { ExportChoice, ExportFormat } from '../../model/exchange-view.ts';
import { hostOf } from '../../model/web-address.ts';
import type { Store } from '../../store/open.ts';
import { getRecord } from '../../store/records.ts';
import { noteExport } from '../../store/safekeeping.ts';
import { blobOf } from './blob-of.ts';
import { fileName } from './file-name.ts';
import { ExportFailure, piecesOf, type ExportContext } from './pieces.ts';

const types: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  'web-annotation': 'application/ld+json',
  csv: 'text/csv;charset=utf-8',
  markdown: 'text/markdown;charset=utf-8',
  'claim-review': 'application/ld+json',
};

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

export type ExportOutcome =
  | { readonly ok: true; readonly file: ExportedFile }
  /** Code of a storage error, or `cancelled`. */
  | { readonly ok: false; readonly code: string };

/** The name that the file will have. */
export async function nameOf(store: Store, { scope, format }: ExportChoice, now: Date): Promise<string> {
  const only = scope.is === 'articles' && scope.ids.length === 1 ? scope.ids[0] : undefined;
  const article = only === undefined ? null : await getRecord(store, 'articles', only);
  const about = article?.ok ? article.value : undefined;
  return fileName(
    format,
    scope,
    about ? { outlet: hostOf(about.url).replace(/^www\./, ''), title: about.title } : null,
    now,
  );
}

/**
 * Writes what was chosen into one file, in bounded memory. An export of everything that holds nothing back is the
 * reader's copy: the store notes when it was made, for «last export».
 */
export async function exportFile(
  store: Store,
  choice: ExportChoice,
  context: ExportContext,
  options: { signal?: AbortSignal; onProgress?: (characters: number) => void } = {},
): Promise<ExportOutcome> {
  try {
    const name = await nameOf(store, choice, context.now);
    const blob = await blobOf(piecesOf(store, choice, context), types[choice.format], options);
    if (choice.scope.is === 'all' && choice.format === 'json' && isWhole(choice)) await noteExport(store);
    return { ok: true, file: { name, blob } };
  } catch (error) {
    if (options.signal?.aborted) return { ok: false, code: 'cancelled' };
    return { ok: false, code: error instanceof ExportFailure ? error.code : 'failed' };
  }
}

/** Characters that a look into the file shows. */
const GLIMPSE = 2000;

/** The beginning of the file, to be looked at before it is saved. */
export async function glimpse(store: Store, choice: ExportChoice, context: ExportContext): Promise<string> {
  const pieces = piecesOf(store, choice, context);
  let text = '';
  try {
    for await (const piece of pieces) {
      text += piece;
      if (text.length >= GLIMPSE) break;
    }
  } catch {
    // What went wrong is said when the file is written.
  }
  return text.replace(/^\ufeff/, '').slice(0, GLIMPSE);
}
