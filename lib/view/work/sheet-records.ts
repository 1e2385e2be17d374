import type { Assessment, CrossReference, Evidence } from '../../model/entities.ts';
import { builtInScales } from '../../model/scales/built-in.ts';
import type { EvidenceSheet, LinkSheet, Sheet } from '../../model/sheet.ts';
import { isWebAddress } from '../../model/web-address.ts';
import type { Dossier } from '../../exchange/dossier.ts';
import type { FieldsOf, Work } from '../../store/write.ts';

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
 * Writes what differs between two states of a sheet, and nothing else: what another view wrote meanwhile on other parts
 * stays. What was deleted meanwhile and is written on comes back. A half-typed address leaves the stored one as it is.
 */
export async function writeSheet(
  work: Work,
  { articleId, quotationId }: { articleId: string; quotationId: string },
  before: Sheet,
  after: Sheet,
): Promise<void> {
  if (!isSame(before.note, after.note)) await writeNote(work, articleId, quotationId, after.note);
  if (!isSame(before.assessment, after.assessment))
    await writeAssessment(work, quotationId, after.assessment);
  for (const one of changed(before.evidence, after.evidence)) {
    const known = await work.get('evidence', one.id);
    const fields = evidenceFields(one, quotationId, known ?? null);
    if (known) await work.update('evidence', one.id, () => ({ ...fields, deletedAt: null }));
    else await work.create('evidence', fields, one.id);
  }
  for (const one of changed(before.links, after.links)) {
    const known = await work.get('crossReferences', one.id);
    const fields = linkFields(one, quotationId);
    if (!fields) continue;
    if (known) await work.update('crossReferences', one.id, () => ({ ...fields, deletedAt: null }));
    else await work.create('crossReferences', fields, one.id);
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changed<T extends { id: string }>(before: readonly T[], after: readonly T[]): T[] {
  const old = new Map(before.map((one) => [one.id, one]));
  return after.filter((one) => !isSame(old.get(one.id), one));
}

async function writeNote(
  work: Work,
  articleId: string,
  quotationId: string,
  { body, tags }: Sheet['note'],
): Promise<void> {
  const notes = await work.getAllBy('annotations', 'targetId', quotationId);
  const known = notes.find(({ deletedAt }) => deletedAt === null);
  const isEmpty = body.trim() === '' && tags.length === 0;
  if (known) await work.update('annotations', known.id, () => ({ body, tags }));
  else if (!isEmpty) await work.create('annotations', noteFields(articleId, quotationId, body, tags));
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

async function writeAssessment(work: Work, quotationId: string, fields: Sheet['assessment']): Promise<void> {
  const all: Assessment[] = await work.getAllBy('assessments', 'quotationId', quotationId);
  const known = all.find(({ deletedAt }) => deletedAt === null);
  if (known) await work.update('assessments', known.id, () => fields);
  else await work.create('assessments', { quotationId, ...fields });
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
