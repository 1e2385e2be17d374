import * as z from 'zod/mini';
import { HttpUrl } from '../model/primitives.ts';
import type { Selector } from '../model/selector.ts';

/** One end of a range as we write it: an element by its path, refined by a place in its text. */
const PathPoint = z.looseObject({ value: z.string(), refinedBy: z.looseObject({ start: z.number() }) });

/** Selectors of the W3C model and of Hypothesis' export; kinds that we do not use are let pass. */
const ForeignSelector = z.looseObject({
  type: z.string(),
  exact: z.optional(z.string()),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  start: z.optional(z.number()),
  end: z.optional(z.number()),
});
export type ForeignSelector = z.infer<typeof ForeignSelector>;

/** Both ends of a `RangeSelector` of two refined XPaths; other ways to tell a range are left alone. */
const PathRange = z.looseObject({ startSelector: PathPoint, endSelector: PathPoint });

export function pathRangeOf(selector: ForeignSelector): Selector['range'] {
  const read = selector.type === 'RangeSelector' ? z.safeParse(PathRange, selector).data : undefined;
  if (!read) return undefined;
  const point = ({ value, refinedBy }: z.infer<typeof PathPoint>) => ({
    path: value,
    offset: refinedBy.start,
  });
  return { from: point(read.startSelector), to: point(read.endSelector) };
}

const oneOrMany = <T extends z.ZodMiniType>(schema: T) => z.union([schema, z.array(schema)]);
/** Names of a title, in the order in which they are believed. */
const TITLES = ['dcterms:title', 'dc:title', 'schema:name', 'title', 'name', 'label'] as const;

/** A resource by its address, or described with its id. */
const Resource = z.union([z.string(), z.looseObject({ id: z.optional(z.string()) })]);

const Target = z.union([
  z.string(),
  z.looseObject({
    id: z.optional(z.string()),
    source: z.optional(Resource),
    selector: z.optional(oneOrMany(ForeignSelector)),
  }),
]);

const Body = z.union([
  z.string(),
  z.looseObject({
    id: z.optional(z.string()),
    value: z.optional(z.string()),
    format: z.optional(oneOrMany(z.string())),
    purpose: z.optional(oneOrMany(z.string())),
    language: z.optional(oneOrMany(z.string())),
    textDirection: z.optional(z.string()),
    source: z.optional(Resource),
    state: z.optional(
      oneOrMany(
        z.looseObject({
          cached: z.optional(oneOrMany(z.string())),
          sourceDate: z.optional(oneOrMany(z.string())),
        }),
      ),
    ),
  }),
]);

/** An annotation of the W3C model (`body`, `motivation`) or of Hypothesis (`uri`, `text`, `tags`). */
export const ForeignAnnotation = z.looseObject({
  id: z.optional(z.string()),
  created: z.optional(z.string()),
  modified: z.optional(z.string()),
  updated: z.optional(z.string()),
  motivation: z.optional(oneOrMany(z.string())),
  generator: z.optional(oneOrMany(Resource)),
  bodyValue: z.optional(z.string()),
  body: z.optional(oneOrMany(Body)),
  target: z.optional(oneOrMany(Target)),
  uri: z.optional(z.string()),
  text: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
  document: z.optional(z.looseObject({ title: z.optional(oneOrMany(z.string())) })),
});
export type ForeignAnnotation = z.infer<typeof ForeignAnnotation>;

export const many = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The uuid of a `urn:uuid:` name or of a bare one, in lower case; null for every other name. */
export const uuidOf = (name: string | undefined): string | null =>
  /^(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/i
    .exec(name ?? '')?.[1]
    ?.toLowerCase() ?? null;

/** ISO 8601 in UTC; the epoch where the file gives no readable time, so that importing twice gives the same. */
export function timeOf(value: string | undefined): string {
  const time = Date.parse(value ?? '');
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}

/** An http(s) address as the browser writes it, or null. */
export function webAddress(url: string): string | null {
  if (!z.safeParse(HttpUrl, url).success) return null;
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}

/** One body: a text, a resource on the web or by name, or nothing that can be used. */
export interface ForeignBody {
  readonly purposes: readonly string[];
  /** '' where the body is no text. */
  readonly text: string;
  readonly language: string | null;
  readonly direction: string | null;
  /** Name or address of a resource; '' where the body is a text. */
  readonly resource: string;
  /** An archived copy of the resource, and the time at which it was read. */
  readonly cached: string | null;
  readonly readAt: string | null;
}

/** The bodies of an annotation in their order; the first kinds of either model come first. */
export function bodiesOf({ text, bodyValue, body, tags }: ForeignAnnotation): ForeignBody[] {
  const plain = [...many(text), ...many(bodyValue)].map((value) => ({ ...NOTHING, text: value }));
  const tagged = (tags ?? []).map((value) => ({ ...NOTHING, text: value, purposes: ['tagging'] }));
  return [...plain, ...tagged, ...many(body).map(bodyOf)];
}

const NOTHING: ForeignBody = {
  purposes: [],
  text: '',
  language: null,
  direction: null,
  resource: '',
  cached: null,
  readAt: null,
};

function bodyOf(body: z.infer<typeof Body>): ForeignBody {
  if (typeof body === 'string') return { ...NOTHING, resource: body };
  const { value, format, source, id, purpose, language, textDirection, state } = body;
  const isHtml = many(format).some((one) => one.startsWith('text/html'));
  const resource =
    value !== undefined ? '' : ((typeof source === 'string' ? source : source?.id) ?? id ?? '');
  const [time] = many(state);
  return {
    purposes: many(purpose),
    text: isHtml ? textOfHtml(value ?? '') : (value ?? ''),
    language: many(language)[0] ?? null,
    direction: textDirection ?? null,
    resource,
    cached: many(time?.cached)[0] ?? null,
    readAt: many(time?.sourceDate)[0] ?? null,
  };
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
  amp: '&',
};

/** Notes are plain text: what stands between tags, a line for each paragraph. Linear. */
const textOfHtml = (html: string): string =>
  html
    .replace(/<(?:\/p|\/div|\/li|br ?\/?)>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (whole, name: string) => entities[name] ?? whole)
    .trim();

export interface ForeignPlace {
  /** Address without its fragment. */
  readonly url: string;
  /** What the file calls the page; '' where it says nothing. */
  readonly title: string;
  readonly selectors: readonly ForeignSelector[];
  /** The name that the target gives itself. */
  readonly id: string | null;
}

/** Where a foreign annotation points: the first of its targets that is on the web. */
export function placeOf(foreign: ForeignAnnotation): ForeignPlace | null {
  for (const target of many(foreign.target)) {
    const isName = typeof target === 'string';
    const source = isName ? target : typeof target.source === 'string' ? target.source : target.source?.id;
    const url = withoutFragment(source ?? (isName ? '' : (target.id ?? '')));
    if (url === null) continue;
    const title = titleOf(isName ? [foreign.document] : [target, target.source, foreign.document]);
    return isName
      ? { url, title, selectors: [], id: null }
      : { url, title, selectors: many(target.selector), id: target.id ?? null };
  }
  const url = withoutFragment(foreign.uri ?? '');
  return url === null ? null : { url, title: titleOf([foreign.document]), selectors: [], id: null };
}

/** The first title that one of these gives itself; a title may be a text, one of several, or have a language beside it. */
function titleOf(named: readonly unknown[]): string {
  for (const one of named) {
    const members = new Map<string, unknown>(
      typeof one === 'object' && one !== null ? Object.entries(one) : [],
    );
    for (const key of TITLES) {
      const [first] = [members.get(key)].flat();
      const text = z.safeParse(z.union([z.string(), Valued]), first).data;
      const title = (typeof text === 'string' ? text : (text?.['@value'] ?? '')).trim();
      if (title !== '') return title;
    }
  }
  return '';
}

const Valued = z.object({ '@value': z.string() });

function withoutFragment(address: string): string | null {
  const href = webAddress(address);
  if (href === null) return null;
  const url = new URL(href);
  url.hash = '';
  return url.href;
}
