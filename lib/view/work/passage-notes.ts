import type { Dossier } from '../../exchange/dossier.ts';
import type { ReadPage } from '../../messaging/page-state.ts';
import type { Annotation } from '../../model/entities.ts';
import type { NoteView } from '../../model/note-view.ts';
import { directionOf } from '../../text/direction.ts';

/** A note that stands on no quotation or actor, as another program's do: on a passage, or on the article as a whole. */
export const isPassageNote = ({ target: { type } }: Annotation): boolean =>
  type === 'passage' || type === 'article';

/** The notes on passages of an article and on the whole of it (`place` and `state` null); in the order of the text. */
export function passageNotes(
  page: Pick<ReadPage, 'article' | 'stored'> | null,
  { annotations, article }: Dossier,
): NoteView[] {
  const placed = new Map(page?.stored.map((one) => [one.id, one]));
  return annotations
    .filter(isPassageNote)
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map(({ id, body, tags, selector }): NoteView => {
      const { state = null, start = null, end = null } = placed.get(id) ?? {};
      const exact = selector?.exact ?? article.title;
      // An article that another program only names by its address was never read: its language is not known.
      const language = page?.article.language ?? article.language;
      const direction = language === 'und' ? directionOf(language, exact) : directionOf(language);
      const place = start !== null && end !== null ? { start, end } : null;
      return { id, itemKey: id, body, tags, exact, language, direction, state, place };
    });
}

const startOf = ({ selector }: Annotation): number => selector?.start ?? -1;
