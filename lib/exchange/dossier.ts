import type { EntityName, EntityOf } from '../model/entities.ts';

/** One article with everything kept of it: the unit that reports and foreign formats are made of. */
export interface Dossier {
  readonly article: EntityOf<'articles'>;
  readonly quotations: readonly EntityOf<'quotations'>[];
  readonly appearances: readonly EntityOf<'appearances'>[];
  /** Those that appear in the article. */
  readonly actors: readonly EntityOf<'actors'>[];
  readonly annotations: readonly EntityOf<'annotations'>[];
  readonly assessments: readonly EntityOf<'assessments'>[];
  /** From this article's quotations, and to them. */
  readonly crossReferences: readonly EntityOf<'crossReferences'>[];
  readonly evidence: readonly EntityOf<'evidence'>[];
}

/** What the reader lets go along. */
export interface Choices {
  /** Notes, rationales and tags in the reader's own words. */
  readonly notes: boolean;
  /** The sentences around each quotation; without them only the words themselves and their short context. */
  readonly sentences: boolean;
  /** Quotations to take; null takes all. */
  readonly only: ReadonlySet<string> | null;
}

/** The dossier as the reader wants it shared. Records that are left without their quotation go too. */
export function shared(dossier: Dossier, { notes, sentences, only }: Choices): Dossier {
  const quotations = dossier.quotations
    .filter(({ id }) => only === null || only.has(id))
    .map((quotation) => (sentences ? quotation : withoutSentence(quotation)));
  const ids = new Set(quotations.map(({ id }) => id));
  const own = (id: string): boolean => only === null || ids.has(id);
  return {
    ...dossier,
    quotations,
    annotations: dossier.annotations.filter(({ target }) => notes && (only === null || own(target.id ?? ''))),
    assessments: dossier.assessments
      .filter(({ quotationId }) => own(quotationId))
      .map((assessment) => (notes ? assessment : { ...assessment, rationale: '' })),
    crossReferences: dossier.crossReferences
      .filter(({ fromQuotationId }) => own(fromQuotationId))
      .map((link) => (notes ? link : { ...link, note: '' })),
    evidence: dossier.evidence
      .filter(({ quotationId }) => own(quotationId))
      .map((item) => (notes ? item : { ...item, note: '' })),
  };
}

type Quotation = EntityOf<'quotations'>;

function withoutSentence(quotation: Quotation): Quotation {
  const { detected } = quotation;
  return {
    ...quotation,
    selector: { ...quotation.selector, sentence: '' },
    ...(detected ? { detected: { ...detected, selector: { ...detected.selector, sentence: '' } } } : {}),
  };
}

/** The records of dossiers by kind, each record once: what `writeJson` takes for less than everything. */
export function recordsOf(dossiers: readonly Dossier[], name: EntityName): object[] {
  const records = new Map<string, object>();
  for (const dossier of dossiers) {
    const list = name === 'articles' ? [dossier.article] : dossier[name];
    for (const record of list) records.set(record.id, record);
  }
  return [...records.values()];
}
