import * as fc from 'fast-check';
import { type EntityName, entityNames, type EntityOf, Relation } from '../../../lib/model/entities.ts';

/** Records of every kind, as wild as their schemas allow: for properties that have to hold of any library. */

/** Any text: controls, bidi marks, half surrogate pairs, marks that mean something in JSON, CSV or Markdown. */
const text = (maxLength = 12) =>
  fc.oneof(
    fc.string({ maxLength, unit: 'binary' }),
    fc.constantFrom('', '=1+1', 'الجِسْر', '\u202eabc', '"', '\ud800', '</script>', 'a\nb', '| # *'),
  );
const time = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const timestamp = time.map((date) => date.toISOString());
const language = fc.constantFrom('ar', 'en', 'fa', 'und', 'zh-Hant');
const direction = fc.constantFrom('ltr', 'rtl');
const url = fc
  .tuple(fc.webUrl(), fc.constantFrom('', '/خبر', '?a=1&b=%20'))
  .map(([base, path]) => base + path);
const offset = fc.nat(100_000);
const or = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Fields that a later version may add; keys that reach a prototype are refused by the reader, so there are none. */
const unknownFields = fc.dictionary(
  fc.constantFrom('later', 'x-note', 'isNew', '0'),
  fc
    .jsonValue({ maxDepth: 2 })
    .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value))),
  { maxKeys: 2, noNullPrototype: true },
);

const selector = fc.record({
  exact: text(40),
  prefix: text(),
  suffix: text(),
  start: offset,
  end: offset,
  block: fc.record({ index: offset, start: offset }),
  textHash: fc.constantFrom('', 'm2-0123456789abcdef'),
  sentence: text(60),
});

/** Few ids, so that records refer to each other. */
export const idOf = (kind: number, n: number): string =>
  `0000000${kind}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const ref = (entity: EntityName) => fc.nat(5).map((n) => idOf(entityNames.indexOf(entity), n));

const fields = fc.record({
  schema: fc.constant(1 as const),
  createdAt: timestamp,
  modifiedAt: timestamp,
  version: fc.integer({ min: 1, max: 1000 }),
  deletedAt: or(timestamp),
});

const speaker = fc.record({
  exact: text(),
  name: text(),
  start: offset,
  end: offset,
  actorId: or(ref('actors')),
});
const kind = fc.constantFrom('direct', 'indirect', 'mixed');
const mention = fc.record({ exact: text(), start: offset, end: offset, named: fc.boolean() });

type Own = { [N in EntityName]: fc.Arbitrary<Omit<EntityOf<N>, keyof typeof fields | 'id'> & object> };

const own: Own = {
  articles: fc.record({
    url,
    key: fc.uuid(),
    canonicalUrl: or(url),
    title: text(),
    byline: or(text()),
    siteName: or(text()),
    publishedAt: or(timestamp),
    updatedAt: or(timestamp),
    aliases: fc.uuid().map((id) => [`https://alias.example/${id}`]),
    language,
    direction,
    textHash: fc.constant('m2-0123456789abcdef'),
  }),
  quotations: fc.record({
    articleId: ref('articles'),
    kind,
    selector,
    speaker: or(speaker),
    language,
    direction,
    cue: or(text()),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    flags: fc.subarray(['unclosed', 'negated', 'hedged', 'question', 'anonymous'] as const),
    reason: fc.record({ rule: fc.constant('marks'), speaker: fc.constantFrom('explicit', 'none') }),
    origin: fc.constantFrom('detected', 'reader'),
    status: fc.constantFrom('open', 'dismissed'),
    detected: fc.record({ kind, selector, speaker: or(speaker) }),
    earlier: fc.array(fc.record({ selector, until: timestamp }), { maxLength: 1 }),
  }),
  actors: fc.record({
    kind: fc.constantFrom('person', 'organization', 'place'),
    name: text(),
    aliases: fc.array(text(), { maxLength: 2 }),
    roles: fc.array(fc.record({ title: text() }), { maxLength: 2 }),
    key: or(text()),
    language,
    direction,
  }),
  appearances: fc.record({
    articleId: ref('articles'),
    actorId: ref('actors'),
    name: text(),
    acts: fc.boolean(),
    mentions: fc.array(mention, { maxLength: 2 }),
    textHash: fc.constant('m2-0123456789abcdef'),
    origin: fc.constantFrom('detected', 'reader'),
    status: fc.constantFrom('open', 'dismissed'),
  }),
  annotations: fc.record({
    articleId: ref('articles'),
    target: fc.oneof(
      fc.record({ type: fc.constant('quotation' as const), id: ref('quotations') }),
      fc.record({ type: fc.constantFrom('article', 'passage'), id: fc.constant(null) }),
    ),
    selector: or(selector),
    motivation: fc.constantFrom('commenting', 'highlighting', 'identifying', 'questioning'),
    body: text(60),
    language,
    tags: fc.array(text(), { maxLength: 3 }),
  }),
  assessments: fc.record({
    quotationId: ref('quotations'),
    scaleId: text(),
    value: text(),
    label: text(),
    rationale: text(),
    state: fc.constantFrom('draft', 'final'),
    originalSource: fc.constantFrom('found', 'not-found', 'not-looked'),
  }),
  crossReferences: fc.record({
    fromQuotationId: ref('quotations'),
    to: fc.oneof(fc.record({ quotationId: ref('quotations') }), fc.record({ url, title: text() })),
    relation: fc.constantFrom(...Relation.options),
    note: text(),
    independent: fc.boolean(),
  }),
  evidence: fc.record({
    quotationId: ref('quotations'),
    kind: fc.constantFrom('source', 'nothing-found', 'asked-for-comment'),
    url: or(url),
    archiveUrl: or(url),
    excerpt: text(),
    accessedAt: or(timestamp),
    note: text(),
  }),
};

export type Library = ReadonlyMap<EntityName, readonly (object & { id: string })[]>;

const listOf = (entity: EntityName) =>
  fc.array(fc.tuple(fields, own[entity], unknownFields), { maxLength: 5 }).map((all) =>
    all.map(([filled, record, unknown], n) => ({
      ...unknown,
      ...record,
      ...filled,
      id: idOf(entityNames.indexOf(entity), n),
    })),
  );

/** A whole library: up to five records of each kind, with fields that this version does not know. */
export const library: fc.Arbitrary<Library> = fc
  .tuple(...entityNames.map((entity) => listOf(entity).map((records) => [entity, records] as const)))
  .map((all) => new Map(all));
