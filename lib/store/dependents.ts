import type { EntityName } from '../model/entities.ts';
import type { IndexNames } from './schema.ts';

/** What belongs to a record, by the indexes that lead to it: without the record it could not be reached any more. */
export const dependents: { readonly [N in EntityName]?: { readonly [M in EntityName]?: IndexNames[M][] } } = {
  articles: { quotations: ['articleId'], appearances: ['articleId'], annotations: ['articleId'] },
  quotations: {
    annotations: ['targetId'],
    assessments: ['quotationId'],
    evidence: ['quotationId'],
    crossReferences: ['fromQuotationId', 'toQuotationId'],
  },
  actors: { appearances: ['actorId'] },
};
