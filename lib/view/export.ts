import { writeJson } from '../exchange/write-json.ts';
import type { EntityName } from '../model/entities.ts';
import { hostOf } from '../model/web-address.ts';
import type { Store } from '../store/open.ts';
import { loadArticle } from '../store/records.ts';
import { byId } from './export/by-id.ts';
import { fileName } from './export/file-name.ts';

/** Everything that is kept of one article as a JSON file; null when there is nothing. `now` dates the file. */
export async function exportArticle(
  store: Store,
  articleId: string,
  version: string,
  now = new Date(),
): Promise<{ readonly name: string; readonly blob: Blob } | null> {
  const loaded = await loadArticle(store, articleId);
  if (!loaded.ok || !loaded.value) return null;
  const { article, ...lists } = loaded.value;
  const records: Record<EntityName, readonly { id: string }[]> = { articles: [article], ...lists };
  const pieces: string[] = [];
  for await (const piece of writeJson({ name: 'Isnad', version }, now.toISOString(), (name) => [
    records[name].toSorted(byId),
  ]))
    pieces.push(piece);
  const about = { outlet: hostOf(article.url).replace(/^www\./, ''), title: article.title };
  return {
    name: fileName('json', { is: 'articles', ids: [articleId] }, about, now),
    blob: new Blob(pieces, { type: 'application/json' }),
  };
}
