import type { EntityName, EntityOf } from '../model/entities.ts';
import { type Privacy, redacted } from './redact.ts';

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

/** What of a dossier goes along. */
export interface Choices extends Privacy {
  /** Quotations to take, with those who speak in them; null takes all. */
  readonly only: ReadonlySet<string> | null;
}

/** The dossier as the reader wants it shared. Records that are left without their quotation go too. */
export function shared(dossier: Dossier, choices: Choices): Dossier {
  const { only } = choices;
  const own = (id: string | null): boolean => only === null || only.has(id ?? '');
  const quotations = dossier.quotations.filter(({ id }) => own(id));
  const speakers = new Set(quotations.map(({ speaker }) => speaker?.actorId));
  const speaks = (id: string): boolean => only === null || speakers.has(id);
  return {
    article: redacted('articles', dossier.article, choices) ?? dossier.article,
    quotations: redactedAll('quotations', quotations, choices),
    appearances: redactedAll(
      'appearances',
      dossier.appearances.filter(({ actorId }) => speaks(actorId)),
      choices,
    ),
    actors: redactedAll(
      'actors',
      dossier.actors.filter(({ id }) => speaks(id)),
      choices,
    ),
    annotations: redactedAll(
      'annotations',
      dossier.annotations.filter(({ target }) => own(target.id)),
      choices,
    ),
    assessments: redactedAll(
      'assessments',
      dossier.assessments.filter(({ quotationId }) => own(quotationId)),
      choices,
    ),
    crossReferences: redactedAll(
      'crossReferences',
      dossier.crossReferences.filter(({ fromQuotationId }) => own(fromQuotationId)),
      choices,
    ),
    evidence: redactedAll(
      'evidence',
      dossier.evidence.filter(({ quotationId }) => own(quotationId)),
      choices,
    ),
  };
}

const redactedAll = <N extends EntityName>(
  name: N,
  records: readonly EntityOf<N>[],
  privacy: Privacy,
): EntityOf<N>[] => records.flatMap((record) => redacted(name, record, privacy) ?? []);
