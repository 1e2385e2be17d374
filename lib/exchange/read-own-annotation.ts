import type { EntityName, EntityOf } from '../model/entities.ts';
import { Relation } from '../model/entities.ts';
import type { RecordFields } from '../model/record.ts';
import type { Selector } from '../model/selector.ts';
import { type ForeignBody, timeOf, uuidOf, webAddress } from './foreign-annotation.ts';
import type { ReadRecord } from './read-record.ts';
import { SCALE, WORDS } from './web-annotation.ts';

/** A Web Annotation that this program wrote, as far as every annotation is read. */
export interface OwnAnnotation {
  readonly fields: Pick<RecordFields, 'id' | 'createdAt' | 'modifiedAt' | 'version' | 'deletedAt'> & {
    readonly schema: 1;
  };
  readonly articleId: string;
  readonly selector: Selector | null;
  /** The name that the target gives itself. */
  readonly targetId: string | null;
  readonly motivations: readonly string[];
  readonly bodies: readonly ForeignBody[];
}

/**
 * The record that `webAnnotations` made an annotation of, with what the format carries of it; null where it is none of
 * them. What does not fit its entity is left to the reading of notes too: a file may say anything.
 */
export function readOwnAnnotation(own: OwnAnnotation, line: number): ReadRecord | null {
  const { motivations, targetId, fields } = own;
  const quotationId = targetId?.endsWith(WORDS) ? uuidOf(targetId.slice(0, -WORDS.length)) : null;
  if (motivations.includes('highlighting') && quotationId === fields.id) return quotationOf(own, line);
  if (motivations.includes('assessing'))
    return quotationId === null ? null : assessmentOf(own, quotationId, line);
  if (motivations.includes('linking'))
    return quotationId === null
      ? null
      : (linkOf(own, quotationId, line) ?? evidenceOf(own, quotationId, line));
  return noteOf(own, quotationId, line);
}

const textsFor = ({ bodies }: OwnAnnotation, purpose: string): string[] =>
  bodies.flatMap(({ purposes, text }) => (purposes.includes(purpose) && text !== '' ? [text] : []));
const textFor = (own: OwnAnnotation, purpose: string): string => textsFor(own, purpose)[0] ?? '';
const resourceFor = ({ bodies }: OwnAnnotation, purpose: string): ForeignBody | undefined =>
  bodies.find(({ purposes, resource }) => purposes.includes(purpose) && resource !== '');
/** One of these words of ours that a body classifies it by. */
const classOf = <T extends string>(own: OwnAnnotation, values: readonly T[]): T | undefined =>
  values.find((value) => textsFor(own, 'classifying').includes(value));

const read = <N extends EntityName>(
  entity: N,
  record: EntityOf<N>,
  line: number,
  partial: readonly (keyof EntityOf<N> & string)[],
): ReadRecord<N> => ({ entity, record, line, partial });

function quotationOf(own: OwnAnnotation, line: number): ReadRecord | null {
  const { fields, articleId, selector, bodies } = own;
  const kind = classOf(own, ['direct', 'indirect', 'mixed']);
  if (!selector || !kind) return null;
  const name = textFor(own, 'identifying').slice(0, 1000);
  const cue = textFor(own, 'describing').slice(0, 500);
  // Our own words for the kind are English whatever the quotation's language is.
  const spoken = bodies.find(
    ({ purposes, language }) => language !== null && !purposes.includes('classifying'),
  );
  const record: EntityOf<'quotations'> = {
    ...fields,
    articleId,
    kind,
    selector,
    language: (spoken?.language ?? 'und').slice(0, 35),
    direction: spoken?.direction === 'rtl' ? 'rtl' : 'ltr',
    speaker:
      name === ''
        ? null
        : { exact: name, name, start: 0, end: 0, actorId: uuidOf(resourceFor(own, 'identifying')?.resource) },
    cue: cue === '' ? null : cue,
    confidence: 1,
    flags: [],
    reason: { rule: 'reader', speaker: name === '' ? 'none' : 'explicit' },
    origin: 'reader',
    status: 'open',
  };
  return read('quotations', record, line, ['kind', 'cue']);
}

function assessmentOf(own: OwnAnnotation, quotationId: string, line: number): ReadRecord | null {
  const verdict = resourceFor(own, 'classifying')?.resource ?? '';
  const [scaleId, value] = verdict.startsWith(SCALE)
    ? verdict.slice(SCALE.length).split(':').map(decoded)
    : [];
  if (!scaleId || !value) return null;
  const found = classOf(own, ['source-found', 'source-not-found']);
  const record: EntityOf<'assessments'> = {
    ...own.fields,
    quotationId,
    scaleId: scaleId.slice(0, 100),
    value: value.slice(0, 100),
    label: textFor(own, 'assessing').slice(0, 200),
    rationale: textFor(own, 'commenting').slice(0, 100_000),
    state: classOf(own, ['final']) ?? 'draft',
    originalSource:
      found === 'source-found' ? 'found' : found === 'source-not-found' ? 'not-found' : 'not-looked',
  };
  return read('assessments', record, line, [
    'scaleId',
    'value',
    'label',
    'rationale',
    'state',
    'originalSource',
  ]);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function linkOf(own: OwnAnnotation, quotationId: string, line: number): ReadRecord | null {
  const relation = classOf(own, Relation.options);
  const resource = resourceFor(own, 'linking')?.resource ?? '';
  const other = uuidOf(resource);
  const url = webAddress(resource);
  if (!relation || (other === null && url === null)) return null;
  const record: EntityOf<'crossReferences'> = {
    ...own.fields,
    fromQuotationId: quotationId,
    to:
      url === null ? { quotationId: other ?? '' } : { url, title: textFor(own, 'describing').slice(0, 2000) },
    relation,
    note: textFor(own, 'commenting').slice(0, 100_000),
    independent: classOf(own, ['independent']) !== undefined,
  };
  return read('crossReferences', record, line, ['to', 'relation', 'note', 'independent']);
}

function evidenceOf(own: OwnAnnotation, quotationId: string, line: number): ReadRecord | null {
  const kind = classOf(own, ['source', 'nothing-found', 'asked-for-comment']);
  if (!kind) return null;
  const consulted = resourceFor(own, 'linking');
  const archiveUrl = webAddress(consulted?.cached ?? '');
  const url = webAddress(consulted?.resource ?? '');
  const record: EntityOf<'evidence'> = {
    ...own.fields,
    quotationId,
    kind,
    url: url === archiveUrl ? null : url,
    archiveUrl,
    excerpt: textFor(own, 'describing').slice(0, 100_000),
    accessedAt: consulted?.readAt == null ? null : timeOf(consulted.readAt),
    note: textFor(own, 'commenting').slice(0, 100_000),
  };
  return read('evidence', record, line, ['kind', 'url', 'archiveUrl', 'excerpt', 'accessedAt', 'note']);
}

function noteOf(own: OwnAnnotation, quotationId: string | null, line: number): ReadRecord | null {
  const { fields, articleId, selector, motivations, bodies } = own;
  const motivation = (['commenting', 'highlighting', 'identifying', 'questioning'] as const).find((one) =>
    motivations.includes(one),
  );
  if (!motivation) return null;
  const actorId = uuidOf(resourceFor(own, 'identifying')?.resource);
  const target =
    quotationId !== null
      ? { type: 'quotation' as const, id: quotationId }
      : actorId !== null
        ? { type: 'actor' as const, id: actorId }
        : { type: selector ? ('passage' as const) : ('article' as const), id: null };
  const record: EntityOf<'annotations'> = {
    ...fields,
    articleId,
    target,
    // A quotation's words are its own.
    selector: quotationId === null ? selector : null,
    motivation,
    body: textFor(own, 'commenting').slice(0, 100_000),
    language: (bodies.find(({ language }) => language !== null)?.language ?? 'und').slice(0, 35),
    tags: [...new Set(textsFor(own, 'tagging').map((tag) => tag.slice(0, 100)))].slice(0, 50),
  };
  return read('annotations', record, line, ['body', 'tags', 'motivation']);
}
