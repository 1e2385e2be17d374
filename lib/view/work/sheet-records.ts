import type { Assessment, CrossReference, Evidence } from '../../model/entities.ts';
import { builtInScales } from '../../model/scales/built-in.ts';
import type { EvidenceSheet, LinkSheet, Sheet } from '../../model/sheet.ts';
import { isWebAddress } from '../../model/web-address.ts';
import type { Dossier } from '../../exchange/dossier.ts';
import type { FieldsOf, Work } from '../../store/write.ts';
import { joinAssessments, joinEvidence, joinLinks, joinNotes } from './merge-sheets.ts';

/** Nothing written yet; `scaleId` is the scale that was used last. */
export const emptySheet = (scaleId: string = builtInScales[0].id): Sheet => ({
  note: { body: '', tags: [] },
  assessment: {
    scaleId,
    value: '',
    label: '',
    rationale: '',
    state: 'draft',
    originalSource: 'not-looked',
  },
  evidence: [],
  links: [],
});

/** The scale of the newest assessment: a newsroom uses one. */
export const lastScale = (records: Pick<Dossier, 'assessments'> | null): string | undefined =>
  records?.assessments.toSorted((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1))[0]?.scaleId;

/** What is stored on a quotation, as the form shows it; `scaleId` as for an empty sheet. */
export function sheetOf(
  records: Pick<Dossier, 'annotations' | 'assessments' | 'evidence' | 'crossReferences'>,
  quotationId: string,
  scaleId?: string,
): Sheet {
  const empty = emptySheet(scaleId);
  const note = records.annotations.find(({ target }) => target.id === quotationId);
  const assessment = records.assessments.find((one) => one.quotationId === quotationId);
  return {
    note: note ? { body: note.body, tags: note.tags } : empty.note,
    assessment: assessment ? assessmentSheet(assessment) : empty.assessment,
    evidence: records.evidence
      .filter((one) => one.quotationId === quotationId)
      .sort(byAge)
      .map(evidenceSheet),
    links: records.crossReferences
      .filter(({ fromQuotationId }) => fromQuotationId === quotationId)
      .sort(byAge)
      .map(linkSheet),
  };
}

const byAge = (a: { createdAt: string; id: string }, b: { createdAt: string; id: string }): number =>
  a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1;

const assessmentSheet = (one: Assessment): Sheet['assessment'] => ({
  scaleId: one.scaleId,
  value: one.value,
  label: one.label,
  rationale: one.rationale,
  state: one.state,
  originalSource: one.originalSource,
});

const evidenceSheet = ({
  id,
  kind,
  url,
  archiveUrl,
  excerpt,
  accessedAt,
  note,
}: Evidence): EvidenceSheet => ({
  id,
  kind,
  url: url ?? '',
  archiveUrl: archiveUrl ?? '',
  excerpt,
  day: accessedAt?.slice(0, 10) ?? '',
  note,
});

const linkSheet = ({ id, to, relation, note, independent }: CrossReference): LinkSheet => ({
  id,
  to: targetOf(to),
  relation,
  note,
  independent,
});

/** Records are loose objects: an unknown further field makes both shapes look alike to the type checker. */
function targetOf(to: CrossReference['to']): LinkSheet['to'] {
  const { quotationId, url, title } = to;
  if (typeof quotationId === 'string') return { quotationId };
  return { url: typeof url === 'string' ? url : '', title: typeof title === 'string' ? title : '' };
}

/** Whether everything on the sheet can be stored as it stands: addresses are whole or empty, links lead somewhere. */
export const isStorable = (sheet: Sheet): boolean =>
  sheet.evidence.every(({ url, archiveUrl }) => isAddressOrNone(url) && isAddressOrNone(archiveUrl)) &&
  sheet.links.every((link) => 'quotationId' in link.to || isWebAddress(link.to.url) || isBlank(link));

/** A link that was begun and left empty: nothing is lost with it. */
const isBlank = ({ to, note }: LinkSheet): boolean => 'url' in to && to.url === '' && note.trim() === '';

const isAddressOrNone = (typed: string): boolean => typed === '' || isWebAddress(typed);

/** A sheet as it is stored: a half-typed address is still the one of before, a link that leads nowhere yet is not there. */
export function storedForm(sheet: Sheet, before: Sheet): Sheet {
  const earlier = new Map(before.evidence.map((one) => [one.id, one]));
  const address = (typed: string, stored: string | undefined): string =>
    isAddressOrNone(typed) ? typed : (stored ?? '');
  const links = new Map(before.links.map((one) => [one.id, one]));
  return {
    ...sheet,
    evidence: sheet.evidence.map((one) => ({
      ...one,
      url: address(one.url, earlier.get(one.id)?.url),
      archiveUrl: address(one.archiveUrl, earlier.get(one.id)?.archiveUrl),
    })),
    links: sheet.links.flatMap((one) => {
      if ('quotationId' in one.to || isWebAddress(one.to.url)) return [one];
      const stored = links.get(one.id);
      return stored ? [{ ...one, to: stored.to }] : [];
    }),
  };
}

/**
 * Writes what differs between two states of a sheet, joined with what another view wrote meanwhile: nothing of that is
 * lost. What was deleted meanwhile and is written on comes back. A half-typed address leaves the stored one as it is.
 * Resolves to the sheet with what others wrote on the same parts.
 */
export async function writeSheet(
  work: Work,
  { articleId, quotationId }: { articleId: string; quotationId: string },
  before: Sheet,
  after: Sheet,
): Promise<Sheet> {
  const note = isSame(before.note, after.note)
    ? after.note
    : await writeNote(work, articleId, quotationId, before.note, after.note);
  const assessment = isSame(before.assessment, after.assessment)
    ? after.assessment
    : await writeAssessment(work, quotationId, before.assessment, after.assessment);
  const evidence = await writeEvidence(work, quotationId, before.evidence, after.evidence);
  const links = await writeLinks(work, quotationId, before.links, after.links);
  await dropMissing(work, 'evidence', before.evidence, after.evidence);
  await dropMissing(work, 'crossReferences', before.links, after.links);
  return { note, assessment, evidence, links };
}

async function writeEvidence(
  work: Work,
  quotationId: string,
  before: readonly EvidenceSheet[],
  after: readonly EvidenceSheet[],
): Promise<EvidenceSheet[]> {
  const written = new Map<string, EvidenceSheet>();
  for (const [old, mine] of changed(before, after)) {
    const known = await work.get('evidence', mine.id);
    const one = old && known?.deletedAt === null ? joinEvidence(old, mine, evidenceSheet(known)) : mine;
    const fields = evidenceFields(one, quotationId, known ?? null);
    if (known) await work.update('evidence', one.id, () => ({ ...fields, deletedAt: null }));
    else await work.create('evidence', fields, one.id);
    written.set(one.id, one);
  }
  return after.map((one) => written.get(one.id) ?? one);
}

async function writeLinks(
  work: Work,
  quotationId: string,
  before: readonly LinkSheet[],
  after: readonly LinkSheet[],
): Promise<LinkSheet[]> {
  const written = new Map<string, LinkSheet>();
  for (const [old, mine] of changed(before, after)) {
    const known = await work.get('crossReferences', mine.id);
    const one = old && known?.deletedAt === null ? joinLinks(old, mine, linkSheet(known)) : mine;
    const fields = linkFields(one, quotationId);
    if (!fields) continue;
    if (known) await work.update('crossReferences', one.id, () => ({ ...fields, deletedAt: null }));
    else await work.create('crossReferences', fields, one.id);
    written.set(one.id, one);
  }
  return after.map((one) => written.get(one.id) ?? one);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What differs: as it was before, if it was there, and as it is now. */
function changed<T extends { id: string }>(before: readonly T[], after: readonly T[]): [T | undefined, T][] {
  const old = new Map(before.map((one) => [one.id, one]));
  return after.flatMap((one): [T | undefined, T][] => {
    const was = old.get(one.id);
    return isSame(was, one) ? [] : [[was, one]];
  });
}

/** What was taken from the sheet after a commit had stored it, and before the view had read that, goes to the trash. */
async function dropMissing(
  work: Work,
  name: 'evidence' | 'crossReferences',
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): Promise<void> {
  const kept = new Set(after.map(({ id }) => id));
  for (const { id } of before) {
    if (kept.has(id) || (await work.get(name, id))?.deletedAt !== null) continue;
    await work.update(name, id, () => ({ deletedAt: work.now }));
  }
}

async function writeNote(
  work: Work,
  articleId: string,
  quotationId: string,
  before: Sheet['note'],
  after: Sheet['note'],
): Promise<Sheet['note']> {
  const notes = await work.getAllBy('annotations', 'targetId', quotationId);
  const known = notes.find(({ deletedAt }) => deletedAt === null);
  if (known) {
    const joined = joinNotes(before, after, { body: known.body, tags: known.tags });
    await work.update('annotations', known.id, () => joined);
    return joined;
  }
  const { body, tags } = after;
  const isEmpty = body.trim() === '' && tags.length === 0;
  if (!isEmpty) await work.create('annotations', noteFields(articleId, quotationId, body, tags));
  return after;
}

const noteFields = (
  articleId: string,
  quotationId: string,
  body: string,
  tags: string[],
): FieldsOf<'annotations'> => ({
  articleId,
  target: { type: 'quotation', id: quotationId },
  selector: null,
  motivation: 'commenting',
  body,
  language: 'und',
  tags,
});

async function writeAssessment(
  work: Work,
  quotationId: string,
  before: Sheet['assessment'],
  after: Sheet['assessment'],
): Promise<Sheet['assessment']> {
  const all: Assessment[] = await work.getAllBy('assessments', 'quotationId', quotationId);
  const known = all.find(({ deletedAt }) => deletedAt === null);
  const fields = known ? joinAssessments(before, after, assessmentSheet(known)) : after;
  if (known) await work.update('assessments', known.id, () => fields);
  else await work.create('assessments', { quotationId, ...fields });
  return fields;
}

function evidenceFields(
  one: EvidenceSheet,
  quotationId: string,
  known: Evidence | null,
): FieldsOf<'evidence'> {
  const { kind, url, archiveUrl, excerpt, day, note } = one;
  const address = (typed: string, stored: string | null) =>
    typed === '' ? null : isWebAddress(typed) ? typed : stored;
  return {
    quotationId,
    kind,
    url: address(url, known?.url ?? null),
    archiveUrl: address(archiveUrl, known?.archiveUrl ?? null),
    excerpt,
    accessedAt: momentOf(day, known?.accessedAt ?? null),
    note,
  };
}

/** A day as the time that stands for it; a stored time of the same day stays exact. */
function momentOf(day: string, known: string | null): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  if (known?.startsWith(day)) return known;
  const moment = new Date(`${day}T00:00:00.000Z`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** Null while the address is not whole: a link leads somewhere. */
function linkFields(
  { to, relation, note, independent }: LinkSheet,
  fromQuotationId: string,
): FieldsOf<'crossReferences'> | null {
  if ('url' in to && !isWebAddress(to.url)) return null;
  return { fromQuotationId, to, relation, note, independent };
}
