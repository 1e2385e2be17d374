import type { Article, EntityName, EntityOf, Quotation } from '../../model/entities.ts';
import { entityNames } from '../../model/entities.ts';
import type { SearchHitView, SearchKind, SearchTarget } from '../../model/library-view.ts';
import { hostOf } from '../../model/web-address.ts';
import type { Store } from '../../store/open.ts';
import { getRecord, listBy } from '../../store/records.ts';
import { type Result, succeeded } from '../../store/result.ts';
import { search, type SearchHit } from '../../store/search.ts';
import { hitParts } from './hit-parts.ts';
import { stringIn } from './record-text.ts';

/** Hits that are shown for one query; filters choose among them. */
const MOST = 200;

/** Kinds that are found under another: links under the evidence that they are. */
const kindsOf = (kind: SearchKind | ''): EntityName[] =>
  kind === '' ? [...entityNames] : kind === 'evidence' ? ['evidence', 'crossReferences'] : [kind];

export interface Found {
  readonly hits: readonly SearchHitView[];
  /** There may be more than are shown. */
  readonly more: boolean;
}

/** What the words of the query find in the library, each with its article; last changed first. */
export async function searchLibrary(
  store: Store,
  query: string,
  kind: SearchKind | '',
): Promise<Result<Found>> {
  const found = await search(store, query, { entities: kindsOf(kind), articleId: null, limit: MOST });
  if (!found.ok) return found;
  const lookup = new Lookup(store);
  const hits = await Promise.all(found.value.hits.map((hit) => viewOf(lookup, hit, query)));
  return succeeded({ hits: hits.flatMap((hit) => hit ?? []), more: found.value.more });
}

interface Marks {
  readonly tags: string[];
  readonly ratings: string[];
}

/** Records that several hits belong to are read once. */
class Lookup {
  readonly #store: Store;
  readonly #articles = new Map<string, Promise<Article | null>>();
  readonly #quotations = new Map<string, Promise<Quotation | null>>();
  readonly #marks = new Map<string, Promise<Marks>>();

  constructor(store: Store) {
    this.#store = store;
  }

  article(id: string): Promise<Article | null> {
    return once(this.#articles, id, () => this.#live('articles', id));
  }

  quotation(id: string): Promise<Quotation | null> {
    return once(this.#quotations, id, () => this.#live('quotations', id));
  }

  /** Tags and ratings on a quotation. */
  marks(id: string): Promise<Marks> {
    return once(this.#marks, id, async () => {
      const [notes, assessments] = await Promise.all([
        listBy(this.#store, 'annotations', 'targetId', id),
        listBy(this.#store, 'assessments', 'quotationId', id),
      ]);
      return {
        tags: notes.ok ? notes.value.flatMap(({ tags }) => tags) : [],
        ratings: assessments.ok
          ? assessments.value.flatMap(({ label }) => (label === '' ? [] : [label]))
          : [],
      };
    });
  }

  /** An article that the actor appears in. */
  async articleOfActor(id: string): Promise<Article | null> {
    const appearances = await listBy(this.#store, 'appearances', 'actorId', id);
    for (const { articleId } of appearances.ok ? appearances.value : []) {
      const article = await this.article(articleId);
      if (article) return article;
    }
    return null;
  }

  async #live<N extends EntityName>(name: N, id: string): Promise<EntityOf<N> | null> {
    const found = await getRecord(this.#store, name, id);
    return found.ok && found.value?.deletedAt === null ? found.value : null;
  }
}

function once<T>(known: Map<string, Promise<T>>, id: string, read: () => Promise<T>): Promise<T> {
  const reading = known.get(id) ?? read();
  known.set(id, reading);
  return reading;
}

interface Text {
  readonly text: string;
  readonly language: string;
  readonly direction: SearchHitView['direction'];
}

async function viewOf(lookup: Lookup, hit: SearchHit, query: string): Promise<SearchHitView | null> {
  const { entity, id, record } = hit;
  const quotationId = quotationOf(entity, record);
  const quotation = quotationId === null ? null : await lookup.quotation(quotationId);
  const article =
    entity === 'actors'
      ? await lookup.articleOfActor(id)
      : await lookup.article(quotation?.articleId ?? articleIdOf(entity, record));
  // What belongs to something in the trash is found there.
  if (!article || (quotationId !== null && !quotation)) return null;
  const { text, language, direction } = textOf(entity, record, article);
  const marks = quotation ? await lookup.marks(quotation.id) : { tags: tagsIn(record), ratings: [] };
  const target: SearchTarget = quotation
    ? { is: 'quotation', articleId: article.id, quotationId: quotation.id }
    : entity === 'actors'
      ? { is: 'actor', articleId: article.id, actorId: id }
      : isPassageNote(entity, record)
        ? { is: 'note', articleId: article.id, noteId: id }
        : { is: 'article', articleId: article.id };
  return {
    entity,
    id,
    target,
    parts: hitParts(text, query),
    language,
    direction,
    article: {
      id: article.id,
      title: article.title || article.url,
      url: article.url,
      outlet: article.siteName ?? hostOf(article.url),
      publishedAt: article.publishedAt,
      language: article.language,
      direction: article.direction,
    },
    speaker: quotation?.speaker?.name ?? null,
    tags: [...new Set(marks.tags)],
    ratings: [...new Set(marks.ratings)],
  };
}

function quotationOf(entity: EntityName, record: object): string | null {
  if (entity === 'quotations') return stringIn(record, 'id');
  if (entity === 'annotations') {
    const target = targetIn(record);
    return stringIn(target, 'type') === 'quotation' ? stringIn(target, 'id') : null;
  }
  return stringIn(record, 'quotationId') || stringIn(record, 'fromQuotationId') || null;
}

/** A note that has a view of its own, being on no quotation or actor. */
const isPassageNote = (entity: EntityName, record: object): boolean =>
  entity === 'annotations' && ['passage', 'article'].includes(stringIn(targetIn(record), 'type'));

const targetIn = (record: object): object =>
  'target' in record && typeof record.target === 'object' && record.target !== null ? record.target : {};

const articleIdOf = (entity: EntityName, record: object): string =>
  stringIn(record, entity === 'articles' ? 'id' : 'articleId');

const tagsIn = (record: object): string[] =>
  'tags' in record && Array.isArray(record.tags)
    ? record.tags.filter((tag): tag is string => typeof tag === 'string')
    : [];

/** The words that a hit is shown by: the first of its texts that is not empty. */
function textOf(entity: EntityName, record: object, article: Article): Text {
  const own = { language: 'und', direction: 'auto' } as const;
  const theirs = { language: article.language, direction: article.direction };
  const its = (name: string): string => stringIn(record, name);
  switch (entity) {
    case 'articles':
      return { text: article.title || article.url, ...theirs };
    case 'quotations':
      return { text: exactIn(record), ...theirs };
    case 'actors':
      return { text: its('name'), language: its('language'), direction: directionIn(record) };
    case 'annotations': {
      const body = its('body');
      return body === ''
        ? { text: exactIn(record) || tagsIn(record).join(' · '), ...theirs }
        : { text: body, ...own };
    }
    case 'assessments':
      return { text: [its('label'), its('rationale')].filter(Boolean).join(' · '), ...own };
    case 'evidence':
      return { text: [its('excerpt'), its('note'), its('url')].filter(Boolean).join(' · '), ...own };
    case 'crossReferences': {
      const to = 'to' in record && typeof record.to === 'object' && record.to !== null ? record.to : {};
      return { text: [its('note'), stringIn(to, 'title')].filter(Boolean).join(' · '), ...own };
    }
    case 'appearances':
      return { text: its('name'), ...theirs };
  }
}

const exactIn = (record: object): string =>
  'selector' in record && typeof record.selector === 'object' && record.selector !== null
    ? stringIn(record.selector, 'exact')
    : '';

const directionIn = (record: object): SearchHitView['direction'] => {
  const direction = stringIn(record, 'direction');
  return direction === 'rtl' || direction === 'ltr' ? direction : 'auto';
};
