import { resolve } from '../../anchoring/resolve.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Annotation } from '../../model/entities.ts';
import type { NoteView } from '../../model/note-view.ts';
import type { PlaceDetail } from '../../model/place-view.ts';
import { placeDetail } from './place-detail.ts';
import { indexOf } from './quotation-items.ts';

/** A note on a passage with where its words are in the open page, and what else they may be there. */
export function passageDetail(
  note: NoteView,
  record: Annotation | null,
  article: ArticleText | null,
): { readonly note: NoteView; readonly detail: PlaceDetail } {
  const selector = record?.selector ?? null;
  const now = article && selector ? resolve(indexOf(article), selector) : null;
  const place = now && 'start' in now ? { start: now.start, end: now.end } : null;
  const found = { ...note, state: now?.state ?? null, place };
  const candidates = now && 'candidates' in now ? now.candidates : [];
  return { note: found, detail: placeDetail({ ...found, candidates }, record, article) };
}
