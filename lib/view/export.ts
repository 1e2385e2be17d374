import type { Store } from '../store/open.ts';
import { loadArticle } from '../store/records.ts';
import { writeJson } from '../exchange/write-json.ts';
import type { EntityName } from '../model/entities.ts';

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
  const pieces: string[] = [];
  for await (const piece of writeJson({ name: 'Isnad', version }, now.toISOString(), (name) => [records[name]]))
    pieces.push(piece);
  return {
    name: `isnad-article-${now.toISOString().slice(0, 10)}.json`,
    blob: new Blob(pieces, { type: 'application/json' }),
  };
}
