import type { RecordSource } from '../exchange/write-json.ts';
import { writeJson } from '../exchange/write-json.ts';
import type { EntityName } from '../model/entities.ts';
import type { Store } from '../store/open.ts';
import { everyRecord, loadArticle } from '../store/records.ts';
import { noteExport } from '../store/safekeeping.ts';

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Everything that is kept of one article as a JSON file; null when there is nothing. `now` dates the file. */
export async function exportArticle(
  store: Store,
  articleId: string,
  version: string,
  now = new Date(),
): Promise<ExportedFile | null> {
  const loaded = await loadArticle(store, articleId);
  if (!loaded.ok || !loaded.value) return null;
  const { article, ...lists } = loaded.value;
  const records: Record<EntityName, readonly object[]> = { articles: [article], ...lists };
  return fileOf((name) => [records[name].toSorted(byId)], 'article', version, now);
}

/** The whole library, soft-deleted records included, read in batches. The store notes when, for «last export». */
export async function exportAll(store: Store, version: string, now = new Date()): Promise<ExportedFile> {
  const file = await fileOf((name) => everyRecord(store, name), 'all', version, now);
  await noteExport(store);
  return file;
}

/** Files of the same records are the same bytes but for their time. */
const byId = (a: object, b: object): number =>
  'id' in a && 'id' in b && String(a.id) < String(b.id) ? -1 : 1;

async function fileOf(
  records: RecordSource,
  scope: string,
  version: string,
  now: Date,
): Promise<ExportedFile> {
  const pieces: string[] = [];
  for await (const piece of writeJson({ name: 'Isnad', version }, now.toISOString(), records))
    pieces.push(piece);
  return {
    name: `isnad-${scope}-${now.toISOString().slice(0, 10)}.json`,
    blob: new Blob(pieces, { type: 'application/json' }),
  };
}
