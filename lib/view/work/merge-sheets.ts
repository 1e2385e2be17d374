import type { Sheet } from '../../model/sheet.ts';

/**
 * A draft joined with what was stored since it was begun: `base` is what was stored then. What one side changed is taken
 * from there; where both changed a text, both are kept, the stored one first; else the draft, which is the later, counts.
 */
export function mergeSheets(base: Sheet, draft: Sheet, stored: Sheet): Sheet {
  return {
    note: {
      body: joinTexts(base.note.body, draft.note.body, stored.note.body),
      tags: joinTags(base.note.tags, draft.note.tags, stored.note.tags),
    },
    assessment: joinAssessments(base.assessment, draft.assessment, stored.assessment),
    evidence: joinLists(base.evidence, draft.evidence, stored.evidence, (from, mine, theirs) => ({
      id: theirs.id,
      kind: sideOf(from, mine, theirs, ['kind']).kind,
      url: sideOf(from, mine, theirs, ['url']).url,
      archiveUrl: sideOf(from, mine, theirs, ['archiveUrl']).archiveUrl,
      day: sideOf(from, mine, theirs, ['day']).day,
      excerpt: joinTexts(from.excerpt, mine.excerpt, theirs.excerpt),
      note: joinTexts(from.note, mine.note, theirs.note),
    })),
    links: joinLists(base.links, draft.links, stored.links, (from, mine, theirs) => ({
      id: theirs.id,
      to: sideOf(from, mine, theirs, ['to']).to,
      relation: sideOf(from, mine, theirs, ['relation']).relation,
      independent: sideOf(from, mine, theirs, ['independent']).independent,
      note: joinTexts(from.note, mine.note, theirs.note),
    })),
  };
}

type Assessed = Sheet['assessment'];

function joinAssessments(base: Assessed, draft: Assessed, stored: Assessed): Assessed {
  // A value belongs to its scale.
  const { scaleId, value, label } = sideOf(base, draft, stored, ['scaleId', 'value', 'label']);
  return {
    scaleId,
    value,
    label,
    rationale: joinTexts(base.rationale, draft.rationale, stored.rationale),
    state: sideOf(base, draft, stored, ['state']).state,
    originalSource: sideOf(base, draft, stored, ['originalSource']).originalSource,
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Fields that go together: the draft's where it changed any of them, else the stored ones. */
const sideOf = <T>(base: T, draft: T, stored: T, fields: readonly (keyof T)[]): T =>
  fields.every((field) => isSame(base[field], draft[field])) ? stored : draft;

function joinTexts(base: string, draft: string, stored: string): string {
  if (draft === base || stored.includes(draft)) return stored;
  if (stored === base || draft.includes(stored)) return draft;
  return `${stored}\n\n${draft}`;
}

const joinTags = (base: readonly string[], draft: readonly string[], stored: readonly string[]): string[] =>
  isSame(base, draft) ? [...stored] : isSame(base, stored) ? [...draft] : [...new Set([...stored, ...draft])];

/** What was deleted since comes back only where the draft changed it. */
function joinLists<T extends { readonly id: string }>(
  base: readonly T[],
  draft: readonly T[],
  stored: readonly T[],
  join: (base: T, draft: T, stored: T) => T,
): T[] {
  const [before, typed] = [base, draft].map((list) => new Map(list.map((one) => [one.id, one])));
  const known = new Set(stored.map(({ id }) => id));
  return [
    ...stored.map((theirs) => {
      const mine = typed?.get(theirs.id);
      return mine ? join(before?.get(theirs.id) ?? theirs, mine, theirs) : theirs;
    }),
    ...draft.filter((mine) => !known.has(mine.id) && !isSame(before?.get(mine.id), mine)),
  ];
}
