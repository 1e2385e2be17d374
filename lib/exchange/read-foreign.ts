import * as z from 'zod/mini';
import type { Annotation, Article } from '../model/entities.ts';
import { HttpUrl } from '../model/primitives.ts';
import type { Selector } from '../model/selector.ts';
import { derivedId } from './derived-id.ts';
import type { Invalid, ReadRecord } from './read-record.ts';

/** Selectors of the W3C model and of Hypothesis' export; kinds that we do not use are let pass. */
const ForeignSelector = z.looseObject({
  type: z.string(),
  exact: z.optional(z.string()),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  start: z.optional(z.number()),
  end: z.optional(z.number()),
});
type ForeignSelector = z.infer<typeof ForeignSelector>;

const oneOrMany = <T extends z.ZodMiniType>(schema: T) => z.union([schema, z.array(schema)]);

const Target = z.union([
  z.string(),
  z.looseObject({
    id: z.optional(z.string()),
    source: z.optional(z.union([z.string(), z.looseObject({ id: z.optional(z.string()) })])),
    selector: z.optional(oneOrMany(ForeignSelector)),
  }),
]);

const Body = z.union([
  z.string(),
  z.looseObject({
    value: z.optional(z.string()),
    purpose: z.optional(oneOrMany(z.string())),
    language: z.optional(oneOrMany(z.string())),
    source: z.optional(z.unknown()),
  }),
]);

/** An annotation of the W3C model (`body`, `motivation`) or of Hypothesis (`uri`, `text`, `tags`). */
const ForeignAnnotation = z.looseObject({
  id: z.optional(z.string()),
  created: z.optional(z.string()),
  modified: z.optional(z.string()),
  updated: z.optional(z.string()),
  motivation: z.optional(oneOrMany(z.string())),
  bodyValue: z.optional(z.string()),
  body: z.optional(oneOrMany(Body)),
  target: z.optional(oneOrMany(Target)),
  uri: z.optional(z.string()),
  text: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
  document: z.optional(z.looseObject({ title: z.optional(oneOrMany(z.string())) })),
});
type ForeignAnnotation = z.infer<typeof ForeignAnnotation>;

const many = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** `urn:uuid:` ids are kept, others give an id of their own that is the same at every import. */
function idOf(foreign: string | undefined, fallback: string): string {
  const uuid =
    /^(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/i.exec(
      foreign ?? '',
    );
  return uuid?.[1]?.toLowerCase() ?? derivedId(foreign ?? fallback);
}

/** ISO 8601 in UTC; the epoch where the file gives no readable time, so that importing twice gives the same. */
function timeOf(value: string | undefined): string {
  const time = Date.parse(value ?? '');
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}

/** Address without its fragment; null when it is not http(s). */
function addressOf(url: string): string | null {
  if (!z.safeParse(HttpUrl, url).success) return null;
  try {
    const parsed = new URL(url);
    parsed.hash = '';
    return parsed.href;
  } catch {
    return null;
  }
}

function selectorFrom(selectors: readonly ForeignSelector[]): Selector | null {
  const quote = selectors.find(
    ({ type, exact }) => type === 'TextQuoteSelector' && exact !== undefined && exact !== '',
  );
  if (quote?.exact === undefined) return null;
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const whole = (value: number | undefined): number =>
    value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : 0;
  return {
    exact: quote.exact,
    prefix: (quote.prefix ?? '').slice(-400),
    suffix: (quote.suffix ?? '').slice(0, 400),
    start: whole(position?.start),
    end: whole(position?.end),
    block: { index: 0, start: 0 },
    // The other program's text is not ours: no hash fits, so the words are looked for.
    textHash: '',
    sentence: '',
  };
}

const motivations = ['commenting', 'highlighting', 'identifying', 'questioning'] as const;

interface Parts {
  readonly comments: string[];
  readonly tags: string[];
  readonly language: string;
}

function bodiesOf(foreign: ForeignAnnotation): Parts {
  const comments: string[] = [...many(foreign.text), ...many(foreign.bodyValue)].filter(
    (text) => text !== '',
  );
  const tags: string[] = [...(foreign.tags ?? [])];
  let language = 'und';
  for (const body of many(foreign.body)) {
    if (typeof body === 'string') comments.push(body);
    else if (body.value !== undefined && many(body.purpose).includes('tagging')) tags.push(body.value);
    else if (body.value !== undefined && body.value !== '') {
      comments.push(body.value);
      language = many(body.language)[0] ?? language;
    }
  }
  return { comments, tags, language };
}

/** Where a foreign annotation points: address and selectors of its first target on the web. */
function placeOf(foreign: ForeignAnnotation): { url: string; selectors: ForeignSelector[] } | null {
  for (const target of many(foreign.target)) {
    if (typeof target === 'string') {
      const url = addressOf(target);
      if (url !== null) return { url, selectors: [] };
      continue;
    }
    const source = typeof target.source === 'string' ? target.source : target.source?.id;
    const url = addressOf(source ?? target.id ?? '');
    if (url !== null) return { url, selectors: many(target.selector) };
  }
  const url = addressOf(foreign.uri ?? '');
  return url === null ? null : { url, selectors: [] };
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

/**
 * Notes of another program as records: one foreign annotation of the W3C model or of Hypothesis, and its article.
 * Null with a reason where it points to no web page or does not fit. Keys are the addresses; the reader's own article of
 * the same address is found by it at import.
 */
export function readForeign(value: unknown, line: number): ReadRecord[] | Invalid {
  const parsed = z.safeParse(ForeignAnnotation, value);
  if (!parsed.success)
    return { line, entity: 'annotation', field: parsed.error.issues[0]?.path.join('.') ?? '' };
  const foreign = parsed.data;
  const place = placeOf(foreign);
  if (!place) return { line, entity: 'annotation', field: 'target' };
  const { comments, tags, language } = bodiesOf(foreign);
  const createdAt = timeOf(foreign.created);
  const modifiedAt = timeOf(foreign.modified ?? foreign.updated ?? foreign.created);
  const article = articleOf(place.url, many(foreign.document?.title)[0] ?? '', createdAt);
  const selector = selectorFrom(place.selectors);
  const wanted = many(foreign.motivation);
  const record: Annotation = {
    id: idOf(foreign.id, `annotation ${JSON.stringify(value)}`),
    schema: 1,
    createdAt,
    modifiedAt,
    version: 1,
    deletedAt: null,
    articleId: article.id,
    target: { type: selector ? 'passage' : 'article', id: null },
    selector,
    motivation:
      motivations.find((one) => wanted.includes(one)) ??
      (comments.length > 0 ? 'commenting' : 'highlighting'),
    body: comments.join('\n\n').slice(0, 100_000),
    language: language.slice(0, 35),
    tags: [...new Set(tags.map((tag) => tag.slice(0, 100)))].slice(0, 50),
  };
  return [
    { entity: 'articles', record: article, line },
    { entity: 'annotations', record, line },
  ];
}
