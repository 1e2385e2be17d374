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
/** The program, as Web Annotations name it: what comes back with it can be read as what it was. */
export const GENERATOR = 'urn:isnad';
/** Verdicts are named by scale and value, both percent-encoded. */
export const SCALE = 'urn:isnad:scale:';
/** The words of a quotation as a thing of their own, which everything said of the quotation points to. */
export const WORDS = '#words';

const encode = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));

/** Percent-encoded: the Web Annotation vocabulary wants IRIs that pass as URIs. Null for what is no address. */
function iri(url: string): string | null {
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}

/** A range ends where its second selector begins. */
function rangeSelector({ range }: Selector): Json[] {
  if (!range) return [];
  const point = ({ path, offset }: typeof range.from): Json => ({
    type: 'XPathSelector',
    value: path,
    refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
  });
  return [{ type: 'RangeSelector', startSelector: point(range.from), endSelector: point(range.to) }];
}

const selectorsOf = (selector: Selector): Json[] => [
  {
    type: 'TextQuoteSelector',
    exact: selector.exact,
    ...(selector.prefix === '' ? {} : { prefix: selector.prefix }),
    ...(selector.suffix === '' ? {} : { suffix: selector.suffix }),
  },
  { type: 'TextPositionSelector', start: selector.start, end: selector.end },
  ...rangeSelector(selector),
  {
    type: 'FragmentSelector',
    conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
    value: textFragment(selector),
  },
];

/** The words in the article, with its title and the time when they read so; `quotationId` where they are a quotation. */
function targetOf(
  { url, title }: Article,
  selector: Selector | null,
  at: string,
  quotationId: string | null = null,
): Json | string {
  const source = iri(url) ?? url;
  const named = title === '' ? {} : { 'dcterms:title': title };
  if (!selector) return title === '' ? source : { type: 'SpecificResource', source, ...named };
  return {
    ...(quotationId === null ? {} : { id: `${urn(quotationId)}${WORDS}` }),
    type: 'SpecificResource',
    source,
    ...named,
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

/** An actor by its id. */
const identifying = (actorId: string): Json => ({
  type: 'SpecificResource',
  source: urn(actorId),
  purpose: 'identifying',
});

/** One of our own words for what something is. */
const classifying = (value: string): Json => textual(value, 'classifying', { language: 'en' });

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
  generator: { id: GENERATOR, type: 'Software', name: 'Isnad' },
  ...(body.length === 0 ? {} : { body }),
  target,
});

function ofQuotation(article: Article, quotation: Quotation): Json {
  const { speaker, language, direction, cue } = quotation;
  const body: Json[] = [];
  if (speaker) {
    if (speaker.actorId !== null) body.push(identifying(speaker.actorId));
    body.push(textual(speaker.name, 'identifying', languageOf(language, direction)));
  }
  if (cue !== null) body.push(textual(cue, 'describing', languageOf(language, direction)));
  body.push(classifying(quotation.kind));
  return annotation(
    quotation,
    'highlighting',
    body,
    targetOf(article, quotation.selector, quotation.createdAt, quotation.id),
  );
}

function ofNote(article: Article, note: Annotation, quotation: Quotation | undefined): Json {
  const { target, createdAt } = note;
  const actor = target.type === 'actor' && target.id !== null ? [identifying(target.id)] : [];
  const body = note.body === '' ? [] : [textual(note.body, 'commenting', languageOf(note.language))];
  const tags = note.tags.map((tag) => textual(tag, 'tagging'));
  const selector = note.selector ?? quotation?.selector ?? null;
  return annotation(
    note,
    note.motivation,
    [...actor, ...body, ...tags],
    targetOf(article, selector, createdAt, quotation?.id),
  );
}

function ofAssessment(article: Article, assessment: Assessment, quotation: Quotation): Json {
  const { scaleId, value, label, rationale, state, originalSource } = assessment;
  const verdict = `${SCALE}${[scaleId, value].map(encode).join(':')}`;
  const body: Json[] = [
    { type: 'SpecificResource', source: verdict, purpose: 'classifying' },
    textual(label, 'assessing'),
    classifying(state),
    classifying(`source-${originalSource}`),
    ...(rationale === '' ? [] : [textual(rationale, 'commenting')]),
  ];
  return annotation(
    assessment,
    'assessing',
    body,
    targetOf(article, quotation.selector, assessment.createdAt, quotation.id),
  );
}

function ofLink(article: Article, link: CrossReference, quotation: Quotation): Json {
  const { to, relation, note, independent } = link;
  const source = 'url' in to && typeof to.url === 'string' ? iri(to.url) : null;
  const title = 'title' in to && typeof to.title === 'string' ? to.title : '';
  const other = 'quotationId' in to && typeof to.quotationId === 'string' ? urn(to.quotationId) : null;
  const body: Json[] = [
    { type: 'SpecificResource', source: source ?? other ?? 'urn:isnad:unknown', purpose: 'linking' },
    ...(title === '' ? [] : [textual(title, 'describing')]),
    classifying(relation),
    ...(independent ? [classifying('independent')] : []),
    ...(note === '' ? [] : [textual(note, 'commenting')]),
  ];
  const target = targetOf(article, quotation.selector, link.createdAt, quotation.id);
  return annotation(link, 'linking', body, target);
}

/** Where a source was read, with the archived copy and the time of reading. */
function consulted({ url, archiveUrl, accessedAt }: Evidence): Json[] {
  const cached = archiveUrl === null ? null : iri(archiveUrl);
  const source = url === null ? cached : iri(url);
  if (source === null) return [];
  const state = {
    ...(accessedAt === null ? {} : { sourceDate: accessedAt }),
    ...(cached === null ? {} : { cached }),
  };
  return [
    {
      type: 'SpecificResource',
      source,
      purpose: 'linking',
      ...(Object.keys(state).length === 0 ? {} : { state: { type: 'TimeState', ...state } }),
    },
  ];
}

function ofEvidence(article: Article, item: Evidence, quotation: Quotation): Json {
  const { excerpt, note, kind } = item;
  const body: Json[] = [
    ...consulted(item),
    classifying(kind),
    ...(excerpt === '' ? [] : [textual(excerpt, 'describing')]),
    ...(note === '' ? [] : [textual(note, 'commenting')]),
  ];
  const target = targetOf(article, quotation.selector, item.createdAt, quotation.id);
  return annotation(item, 'linking', body, target);
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
