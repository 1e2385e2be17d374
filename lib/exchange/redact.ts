import type { EntityName, EntityOf } from '../model/entities.ts';
import type { RecordFields } from '../model/record.ts';
import type { Selector } from '../model/selector.ts';

/** What the reader lets go along with an export. */
export interface Privacy {
  /** Notes, rationales, remarks and tags in the reader's own words. */
  readonly notes: boolean;
  /** The sentences around each quotation; without them only the words themselves and their short context. */
  readonly sentences: boolean;
}

/** Nothing is held back: the records go as they are. */
export const isWhole = ({ notes, sentences }: Privacy): boolean => notes && sentences;

type Redactions = { [N in EntityName]: (record: EntityOf<N>, privacy: Privacy) => EntityOf<N> | null };

const redactions: Redactions = {
  articles: (record) => record,
  quotations: (record, privacy) => {
    const { detected } = record;
    if (privacy.sentences) return record;
    return {
      ...withoutSentences(record),
      selector: bare(record.selector),
      ...(detected ? { detected: { ...detected, selector: bare(detected.selector) } } : {}),
    };
  },
  actors: (record) => record,
  appearances: (record) => record,
  annotations: (record, privacy) => {
    if (!privacy.notes) return null;
    if (privacy.sentences || !record.selector) return record;
    return { ...withoutSentences(record), selector: bare(record.selector) };
  },
  assessments: (record, { notes }) => (notes ? record : { ...record, rationale: '' }),
  crossReferences: (record, { notes }) => (notes ? record : { ...record, note: '' }),
  evidence: (record, { notes }) => (notes ? record : { ...record, note: '' }),
};

/** The record without what the reader holds back; null when nothing of it may go. */
export function redacted<N extends EntityName>(
  name: N,
  record: EntityOf<N>,
  privacy: Privacy,
): EntityOf<N> | null {
  if (isWhole(privacy)) return record;
  const rest = redactions[name](record, privacy);
  return rest && withoutOldValues(rest);
}

const bare = (selector: Selector): Selector => ({ ...selector, sentence: '' });

function withoutSentences<T extends { earlier?: { selector: Selector; until: string }[] | undefined }>(
  record: T,
): T {
  const { earlier } = record;
  return earlier
    ? { ...record, earlier: earlier.map((place) => ({ ...place, selector: bare(place.selector) })) }
    : record;
}

/** Values that lost in a merge, and hashes by which a guessed note could be confirmed, would tell what is held back. */
function withoutOldValues<T extends RecordFields>(record: T): T {
  const copy = { ...record };
  delete copy.kept;
  delete copy.ancestors;
  return copy;
}
