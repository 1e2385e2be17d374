import * as z from 'zod/mini';
import { type Annotation, type Article, entitySchemas } from '../model/entities.ts';
import type { Selector } from '../model/selector.ts';
import { derivedId } from './derived-id.ts';
import {
  bodiesOf,
  ForeignAnnotation,
  type ForeignSelector,
  many,
  pathRangeOf,
  placeOf,
  timeOf,
  uuidOf,
  webAddress,
} from './foreign-annotation.ts';
import { type OwnAnnotation, readOwnAnnotation } from './read-own-annotation.ts';
import type { Invalid, ReadRecord } from './read-record.ts';
import { GENERATOR } from './web-annotation.ts';

function selectorFrom(selectors: readonly ForeignSelector[]): Selector | null {
  const quote = selectors.find(
    ({ type, exact }) => type === 'TextQuoteSelector' && exact !== undefined && exact !== '',
  );
  if (quote?.exact === undefined) return null;
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const range = selectors.map(pathRangeOf).find((one) => one !== undefined);
  const whole = (value: number | undefined): number =>
    value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : 0;
  return {
    exact: quote.exact,
    prefix: (quote.prefix ?? '').slice(-400),
    suffix: (quote.suffix ?? '').slice(0, 400),
    start: whole(position?.start),
    end: whole(position?.end),
    block: { index: 0, start: 0 },
    ...(range ? { range } : {}),
    // The other program's text is not ours: no hash fits, so the words are looked for.
    textHash: '',
    sentence: '',
  };
}

function articleOf(url: string, title: string, at: string): Article {
  return {
    id: derivedId(`article ${url}`),
    schema: 1,
    createdAt: at,
    modifiedAt: at,
    version: 1,
    deletedAt: null,
    url,
    key: url,
    canonicalUrl: null,
    title: title.slice(0, 2000),
    byline: null,
    siteName: null,
    publishedAt: null,
    updatedAt: null,
    aliases: [url],
    language: 'und',
    direction: 'ltr',
    textHash: '',
  };
}

const motivations = ['commenting', 'highlighting', 'identifying', 'questioning'] as const;

/** What a note of another program says: its comments and the addresses that it links to, each in a paragraph; its tags. */
function noteOf(foreign: ForeignAnnotation): Pick<Annotation, 'body' | 'tags' | 'language' | 'motivation'> {
  const bodies = bodiesOf(foreign);
  const tags = bodies.filter(({ purposes }) => purposes.includes('tagging')).map(({ text }) => text.trim());
  const comments = bodies.flatMap(({ purposes, text, resource }) => {
    if (purposes.includes('tagging')) return [];
    return text.trim() === '' ? (webAddress(resource) ?? []) : text;
  });
  const wanted = many(foreign.motivation);
  return {
    body: comments.join('\n\n').slice(0, 100_000),
    tags: [...new Set(tags.filter((tag) => tag !== '').map((tag) => tag.slice(0, 100)))].slice(0, 50),
    language: (bodies.find(({ language }) => language !== null)?.language ?? 'und').slice(0, 35),
    motivation:
      motivations.find((one) => wanted.includes(one)) ??
      (comments.length > 0 ? 'commenting' : 'highlighting'),
  };
}

/**
 * Records out of one foreign annotation, of the W3C model or of Hypothesis, and its article. What this program once
 * exported comes back as what it was; everything else as a note. Null with a reason where it points to no web page or
 * does not fit. Keys are the addresses; the reader's own article of the same address is found by it at import. The
 * records know less than what is stored (`partial`): they add, and take nothing away.
 */
export function readForeign(value: unknown, line: number): ReadRecord[] | Invalid {
  const parsed = z.safeParse(ForeignAnnotation, value);
  if (!parsed.success)
    return { line, entity: 'annotation', field: parsed.error.issues[0]?.path.join('.') ?? '' };
  const foreign = parsed.data;
  const place = placeOf(foreign);
  if (!place) return { line, entity: 'annotation', field: 'target' };
  const createdAt = timeOf(foreign.created);
  const modifiedAt = timeOf(foreign.modified ?? foreign.updated ?? foreign.created);
  const article = articleOf(place.url, place.title, createdAt);
  const about: OwnAnnotation = {
    fields: {
      id: uuidOf(foreign.id) ?? derivedId(foreign.id ?? `annotation ${JSON.stringify(value)}`),
      schema: 1,
      createdAt,
      modifiedAt,
      version: 1,
      deletedAt: null,
    },
    articleId: article.id,
    selector: selectorFrom(place.selectors),
    targetId: place.id,
    motivations: many(foreign.motivation),
    bodies: bodiesOf(foreign),
  };
  const isOwn = many(foreign.generator).some((one) => (typeof one === 'string' ? one : one.id) === GENERATOR);
  const own = isOwn ? readOwnAnnotation(about, line) : null;
  const records: ReadRecord[] = [
    { entity: 'articles', record: article, line, partial: [] },
    own ?? noteRecord(about, noteOf(foreign), line),
  ];
  for (const { entity, record } of records) {
    const wrong = z.safeParse(entitySchemas[entity], record).error?.issues[0];
    if (wrong) return { line, entity: 'annotation', field: wrong.path.join('.') };
  }
  return records;
}

function noteRecord(
  { fields, articleId, selector }: OwnAnnotation,
  note: Pick<Annotation, 'body' | 'tags' | 'language' | 'motivation'>,
  line: number,
): ReadRecord<'annotations'> {
  const target = { type: selector ? ('passage' as const) : ('article' as const), id: null };
  const record = { ...fields, articleId, target, selector, ...note };
  return { entity: 'annotations', record, line, partial: ['body', 'tags', 'motivation'] };
}
