import type { Annotation } from '../../model/entities.ts';
import type { Store } from '../../store/open.ts';
import { everyRecord } from '../../store/records.ts';
import { foldKey } from '../../text/fold.ts';

/** Tags used so far, commonest first. Reads every annotation in batches. */
export async function tagsOf(store: Store): Promise<string[]> {
  const all = [];
  for await (const batch of everyRecord(store, 'annotations')) all.push(...batch);
  return knownTags(all);
}

/** Tags used so far, commonest first, each once whatever its spelling. */
function knownTags(annotations: Iterable<Annotation>): string[] {
  const counts = new Map<string, { tag: string; count: number }>();
  for (const { tags, deletedAt } of annotations) {
    if (deletedAt !== null) continue;
    for (const tag of tags) {
      const key = foldKey(tag);
      const known = counts.get(key);
      counts.set(key, { tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ tag }) => tag);
}
