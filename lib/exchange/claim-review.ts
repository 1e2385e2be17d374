import type { Actor, Article, Assessment, Evidence, Quotation } from '../model/entities.ts';
import type { Dossier } from './dossier.ts';
import { linkTo } from './text-fragment.ts';

type Json = Record<string, unknown>;

/** Values of a scale in order, worst first: what makes a number of a verdict. */
export type Scales = Readonly<Record<string, readonly string[]>>;

const urn = (id: string): string => `urn:uuid:${id}`;
/** Google reads claims of at most this many characters well. */
const SHORT_CLAIM = 75;

/**
 * schema.org graph of an article's quotations, their claims and the reader's assessments as ClaimReviews.
 * Nothing is invented: an unpublished review has no `url`, a draft says so (`creativeWorkStatus`), a verdict on an unknown
 * scale has no number. `names` leaves the speakers' names out when false.
 */
export function claimReviewGraph(dossiers: readonly Dossier[], scales: Scales, names: boolean): Json {
  const graph = dossiers.flatMap((dossier) => {
    const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
    const speakers = names ? dossier.actors.map(actorNode) : [];
    const quotations = dossier.quotations.flatMap((quotation) => {
      const assessments = dossier.assessments.filter(({ quotationId }) => quotationId === quotation.id);
      const evidence = dossier.evidence.filter(({ quotationId }) => quotationId === quotation.id);
      const speaker = names ? speakerOf(quotation, actors) : null;
      return [
        quotationNode(dossier.article, quotation, speaker, evidence),
        claimNode(dossier.article, quotation, speaker),
        ...assessments.map((assessment) => reviewNode(assessment, quotation, scales, evidence)),
      ];
    });
    return [articleNode(dossier.article), ...speakers, ...quotations];
  });
  // An actor of several articles is one node.
  const byId = new Map(graph.map((node) => [node['@id'], node]));
  return { '@context': 'https://schema.org', '@graph': [...byId.values()] };
}

const known = (key: string, value: unknown): Json =>
  value === null || value === '' || value === undefined ? {} : { [key]: value };

const articleNode = ({ id, url, title, siteName, publishedAt, language }: Article): Json => ({
  '@type': 'NewsArticle',
  '@id': urn(id),
  url,
  ...known('headline', title),
  ...known('datePublished', publishedAt),
  ...known('inLanguage', language === 'und' ? null : language),
  ...(siteName === null || siteName === '' ? {} : { publisher: { '@type': 'Organization', name: siteName } }),
});

const types = { person: 'Person', organization: 'Organization', place: 'Place' } as const;

const actorNode = ({ id, kind, name, aliases }: Actor): Json => ({
  '@type': types[kind],
  '@id': urn(id),
  name,
  ...known('alternateName', aliases.length === 0 ? null : aliases),
});

function speakerOf({ speaker }: Quotation, actors: ReadonlyMap<string, Actor>): Json | null {
  if (!speaker) return null;
  const actor = speaker.actorId === null ? undefined : actors.get(speaker.actorId);
  // A place that speaks is its government: only persons and organizations can be quoted in schema.org.
  const type = actor?.kind === 'organization' || actor?.kind === 'place' ? 'Organization' : 'Person';
  return actor && actor.kind !== 'place' ? { '@id': urn(actor.id) } : { '@type': type, name: speaker.name };
}

const sourcesOf = (evidence: readonly Evidence[]): Json[] =>
  evidence
    .filter(({ kind, url }) => kind === 'source' && url !== null)
    .map(({ url, archiveUrl, accessedAt }) => ({
      '@type': 'CreativeWork',
      url,
      ...known('archivedAt', archiveUrl),
      ...known('dateAccessed', accessedAt),
    }));

function quotationNode(
  article: Article,
  quotation: Quotation,
  speaker: Json | null,
  evidence: readonly Evidence[],
): Json {
  const sources = sourcesOf(evidence);
  return {
    '@type': 'Quotation',
    '@id': urn(quotation.id),
    text: quotation.selector.exact,
    ...known('inLanguage', quotation.language === 'und' ? null : quotation.language),
    ...known('spokenByCharacter', speaker),
    isPartOf: { '@id': urn(article.id) },
    url: linkTo(article.url, quotation.selector),
    ...known('isBasedOn', sources.length === 0 ? null : sources),
  };
}

const claimId = ({ id }: Quotation): string => `${urn(id)}#claim`;

const claimNode = (article: Article, quotation: Quotation, speaker: Json | null): Json => ({
  '@type': 'Claim',
  '@id': claimId(quotation),
  text: quotation.selector.exact,
  ...known('author', speaker),
  ...known('datePublished', article.publishedAt),
  appearance: { '@id': urn(article.id) },
});

function reviewNode(
  assessment: Assessment,
  quotation: Quotation,
  scales: Scales,
  evidence: readonly Evidence[],
): Json {
  const { id, scaleId, value, label, rationale, state, modifiedAt } = assessment;
  const scale = (Object.hasOwn(scales, scaleId) ? scales[scaleId] : undefined) ?? [];
  const rank = scale.indexOf(value);
  const citations = sourcesOf(evidence);
  return {
    '@type': 'ClaimReview',
    '@id': urn(id),
    claimReviewed: shortened(quotation.selector.exact),
    itemReviewed: { '@id': claimId(quotation) },
    creativeWorkStatus: state === 'final' ? 'Final' : 'Draft',
    dateModified: modifiedAt,
    reviewRating: {
      '@type': 'Rating',
      alternateName: label,
      ...(rank < 0 ? {} : { ratingValue: rank + 1, worstRating: 1, bestRating: scale.length }),
      ...known('ratingExplanation', rationale),
    },
    ...known('citation', citations.length === 0 ? null : citations),
  };
}

function shortened(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= SHORT_CLAIM) return whole;
  const cut = whole.lastIndexOf(' ', SHORT_CLAIM - 1);
  return `${whole.slice(0, cut > SHORT_CLAIM / 2 ? cut : SHORT_CLAIM - 1)}…`;
}
