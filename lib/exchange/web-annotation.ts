import type {
  Annotation,
  Article,
  Assessment,
  CrossReference,
  Evidence,
  Quotation,
} from '../model/entities.ts';
import type { Selector } from '../model/selector.ts';
import type { Dossier } from './dossier.ts';
import { textFragment } from './text-fragment.ts';

type Json = Record<string, unknown>;

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const urn = (id: string): string => `urn:uuid:${id}`;

const encode = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));

/** Percent-encoded: the Web Annotation vocabulary wants IRIs that pass as URIs. Null for what is no address. */
function iri(url: string): string | null {
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}

const selectorsOf = (selector: Selector): Json[] => [
  {
    type: 'TextQuoteSelector',
    exact: selector.exact,
    ...(selector.prefix === '' ? {} : { prefix: selector.prefix }),
    ...(selector.suffix === '' ? {} : { suffix: selector.suffix }),
  },
  { type: 'TextPositionSelector', start: selector.start, end: selector.end },
  {
    type: 'FragmentSelector',
    conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
    value: textFragment(selector),
  },
];

/** The words in the article, with the time when they read so. */
function targetOf({ url }: Article, selector: Selector | null, at: string): Json | string {
  const source = iri(url) ?? url;
  if (!selector) return source;
  return {
    type: 'SpecificResource',
    source,
    selector: selectorsOf(selector),
    state: { type: 'TimeState', sourceDate: at },
  };
}

/** A language only where one is known: `und` is no help to anyone. */
const languageOf = (language: string, direction?: string): Json =>
  language === 'und' || language === ''
    ? {}
    : { language, ...(direction === undefined ? {} : { textDirection: direction }) };

const textual = (value: string, purpose: string, more: Json = {}): Json => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
  ...more,
});

interface Dated {
  readonly id: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
}

const annotation = (
  { id, createdAt, modifiedAt }: Dated,
  motivation: string,
  body: Json[],
  target: unknown,
): Json => ({
  '@context': CONTEXT,
  id: urn(id),
  type: 'Annotation',
  motivation,
  created: createdAt,
  modified: modifiedAt,
  generator: { id: 'urn:isnad', type: 'Software', name: 'Isnad' },
  ...(body.length === 0 ? {} : { body }),
  target,
});

function ofQuotation(article: Article, quotation: Quotation): Json {
  const { speaker, language, direction, cue } = quotation;
  const body: Json[] = [];
  if (speaker) {
    if (speaker.actorId !== null)
      body.push({ type: 'SpecificResource', source: urn(speaker.actorId), purpose: 'identifying' });
    body.push(textual(speaker.name, 'identifying', languageOf(language, direction)));
  }
  if (cue !== null) body.push(textual(cue, 'describing', languageOf(language, direction)));
  body.push(textual(quotation.kind, 'classifying', { language: 'en' }));
  return annotation(
    quotation,
    'highlighting',
    body,
    targetOf(article, quotation.selector, quotation.createdAt),
  );
}

function ofNote(article: Article, note: Annotation, quotation: Quotation | undefined): Json {
  const body = note.body === '' ? [] : [textual(note.body, 'commenting', languageOf(note.language))];
  const tags = note.tags.map((tag) => textual(tag, 'tagging'));
  const selector = note.selector ?? quotation?.selector ?? null;
  return annotation(note, note.motivation, [...body, ...tags], targetOf(article, selector, note.createdAt));
}

function ofAssessment(article: Article, assessment: Assessment, quotation: Quotation): Json {
  const { scaleId, value, label, rationale } = assessment;
  const verdict = `urn:isnad:scale:${[scaleId, value].map(encode).join(':')}`;
  const body: Json[] = [
    { type: 'SpecificResource', source: verdict, purpose: 'classifying' },
    textual(label, 'assessing'),
    ...(rationale === '' ? [] : [textual(rationale, 'commenting')]),
  ];
  return annotation(
    assessment,
    'assessing',
    body,
    targetOf(article, quotation.selector, assessment.createdAt),
  );
}

function ofLink(article: Article, link: CrossReference, quotation: Quotation): Json {
  const { to, relation, note } = link;
  const source = 'url' in to && typeof to.url === 'string' ? iri(to.url) : null;
  const other = 'quotationId' in to && typeof to.quotationId === 'string' ? urn(to.quotationId) : null;
  const body: Json[] = [
    { type: 'SpecificResource', source: source ?? other ?? 'urn:isnad:unknown', purpose: 'linking' },
    textual(relation, 'classifying', { language: 'en' }),
    ...(note === '' ? [] : [textual(note, 'commenting')]),
  ];
  return annotation(link, 'linking', body, targetOf(article, quotation.selector, link.createdAt));
}

function ofEvidence(article: Article, item: Evidence, quotation: Quotation): Json {
  const { url, archiveUrl, excerpt, note, kind } = item;
  const sources = [url, archiveUrl].flatMap((address) => (address === null ? [] : [iri(address)]));
  const body: Json[] = [
    ...sources.flatMap((source) =>
      source === null ? [] : [{ type: 'SpecificResource', source, purpose: 'linking' }],
    ),
    textual(kind, 'classifying', { language: 'en' }),
    ...(excerpt === '' ? [] : [textual(excerpt, 'describing')]),
    ...(note === '' ? [] : [textual(note, 'commenting')]),
  ];
  return annotation(item, 'linking', body, targetOf(article, quotation.selector, item.createdAt));
}

/** Web annotations (W3C Web Annotation Data Model, 2017) of one article, each with its own context. */
export function webAnnotations(dossier: Dossier): Json[] {
  const { article } = dossier;
  const byId = new Map(dossier.quotations.map((quotation) => [quotation.id, quotation]));
  const on = <T>(
    items: readonly T[],
    id: (item: T) => string,
    make: (item: T, quotation: Quotation) => Json,
  ) =>
    items.flatMap((item) => {
      const quotation = byId.get(id(item));
      return quotation ? [make(item, quotation)] : [];
    });
  return [
    ...dossier.quotations.map((quotation) => ofQuotation(article, quotation)),
    ...dossier.annotations.map((note) => ofNote(article, note, byId.get(note.target.id ?? ''))),
    ...on(
      dossier.assessments,
      (one) => one.quotationId,
      (one, of) => ofAssessment(article, one, of),
    ),
    ...on(
      dossier.crossReferences,
      (one) => one.fromQuotationId,
      (one, of) => ofLink(article, one, of),
    ),
    ...on(
      dossier.evidence,
      (one) => one.quotationId,
      (one, of) => ofEvidence(article, one, of),
    ),
  ];
}

/** A collection with one embedded page that holds all annotations. `id` is a UUID, `created` ISO 8601 in UTC. */
export function annotationCollection(annotations: readonly Json[], id: string, created: string): Json {
  const collection = urn(id);
  return {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: 'Isnad',
    created,
    total: annotations.length,
    ...(annotations.length === 0
      ? {}
      : {
          first: {
            id: `${collection}#page-1`,
            type: 'AnnotationPage',
            partOf: {
              id: collection,
              type: 'AnnotationCollection',
              label: 'Isnad',
              total: annotations.length,
            },
            startIndex: 0,
            items: annotations.map((one) => ({ ...one, '@context': undefined })),
          },
          last: `${collection}#page-1`,
        }),
  };
}
