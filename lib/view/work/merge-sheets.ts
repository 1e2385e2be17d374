import type { EvidenceSheet, LinkSheet, Sheet } from '../../model/sheet.ts';

/**
 * A draft joined with what was stored since it was begun: `base` is what was stored then. What one side changed is taken
 * from there; where both changed a text, both are kept, the stored one first; else the draft, which is the later, counts.
 */
export function mergeSheets(base: Sheet, draft: Sheet, stored: Sheet): Sheet {
  return {
    note: joinNotes(base.note, draft.note, stored.note),
    assessment: joinAssessments(base.assessment, draft.assessment, stored.assessment),
    evidence: joinLists(base.evidence, draft.evidence, stored.evidence, joinEvidence),
    links: joinLists(base.links, draft.links, stored.links, joinLinks),
  };
}

type Join<T> = (base: T, draft: T, stored: T) => T;

export const joinNotes: Join<Sheet['note']> = (base, draft, stored) => ({
  body: joinTexts(base.body, draft.body, stored.body),
  tags: joinTags(base.tags, draft.tags, stored.tags),
});

export const joinEvidence: Join<EvidenceSheet> = (base, draft, stored) => ({
  id: stored.id,
  kind: sideOf(base, draft, stored, ['kind']).kind,
  url: sideOf(base, draft, stored, ['url']).url,
  archiveUrl: sideOf(base, draft, stored, ['archiveUrl']).archiveUrl,
  day: sideOf(base, draft, stored, ['day']).day,
  excerpt: joinTexts(base.excerpt, draft.excerpt, stored.excerpt),
  note: joinTexts(base.note, draft.note, stored.note),
});

export const joinLinks: Join<LinkSheet> = (base, draft, stored) => ({
  id: stored.id,
  to: sideOf(base, draft, stored, ['to']).to,
  relation: sideOf(base, draft, stored, ['relation']).relation,
  independent: sideOf(base, draft, stored, ['independent']).independent,
  note: joinTexts(base.note, draft.note, stored.note),
});

type Assessed = Sheet['assessment'];

export function joinAssessments(base: Assessed, draft: Assessed, stored: Assessed): Assessed {
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
  if (draft === base) return stored;
  if (stored === base) return draft;
  if (stored.includes(draft)) return stored;
  if (draft.includes(stored)) return draft;
  // The other side only added something before or behind.
  if (base !== '' && stored.startsWith(base)) return draft + stored.slice(base.length);
  if (base !== '' && stored.endsWith(base)) return stored.slice(0, -base.length) + draft;
  return `${stored}\n\n${draft}`;
}

const joinTags = (base: readonly string[], draft: readonly string[], stored: readonly string[]): string[] =>
  isSame(base, draft) ? [...stored] : isSame(base, stored) ? [...draft] : [...new Set([...stored, ...draft])];

/** What was deleted since comes back only where the draft changed it. */
function joinLists<T extends { readonly id: string }>(
  base: readonly T[],
  draft: readonly T[],
  stored: readonly T[],
  join: Join<T>,
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
