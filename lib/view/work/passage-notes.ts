import type { Resolution } from '../../anchoring/resolution.ts';
import { resolve } from '../../anchoring/resolve.ts';
import type { Dossier } from '../../exchange/dossier.ts';
import type { ReadPage } from '../../messaging/page-state.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Annotation } from '../../model/entities.ts';
import type { NoteView } from '../../model/note-view.ts';
import { directionOf } from '../../text/direction.ts';
import { indexOf } from './quotation-items.ts';

/** A note that stands on no quotation or actor, as another program's do: on a passage, or on the article as a whole. */
export const isPassageNote = ({ target: { type } }: Annotation): boolean =>
  type === 'passage' || type === 'article';

/** The notes on passages of an article and on the whole of it (`place` and `state` null); in the order of the text. */
export function passageNotes(
  page: Pick<ReadPage, 'article'> | null,
  { annotations, article }: Dossier,
): NoteView[] {
  return annotations
    .filter(isPassageNote)
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((note): NoteView => {
      const { id, body, tags, selector } = note;
      const found = page && resolutionOf(page.article, note);
      const exact = selector?.exact ?? article.title;
      // An article that another program only names by its address was never read: its language is not known.
      const language = page?.article.language ?? article.language;
      const direction = language === 'und' ? directionOf(language, exact) : directionOf(language);
      const place = found && 'start' in found ? { start: found.start, end: found.end } : null;
      return { id, itemKey: id, body, tags, exact, language, direction, state: found?.state ?? null, place };
    });
}

const known = new WeakMap<ArticleText, Map<string, Resolution>>();

/** Where a passage is in a text: looked for once, for a note is read again at every pause in typing. */
function resolutionOf(article: ArticleText, { id, version, selector }: Annotation): Resolution | null {
  if (!selector) return null;
  const found = known.get(article) ?? new Map<string, Resolution>();
  known.set(article, found);
  const key = `${id} ${version}`;
  const resolution = found.get(key) ?? resolve(indexOf(article), selector);
  found.set(key, resolution);
  return resolution;
}

const startOf = ({ selector }: Annotation): number => selector?.start ?? -1;
