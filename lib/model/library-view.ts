import type { EntityName } from './entities.ts';
import type { Direction } from './primitives.ts';

/** A kept article in the library's list. */
export interface KeptArticleView {
  readonly id: string;
  /** The article's key; drafts are kept by it. */
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly outlet: string;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly direction: Direction;
  /** Null until they were counted. */
  readonly counts: {
    readonly quotations: number;
    readonly notes: number;
    readonly assessments: number;
  } | null;
}

/** Something in the trash, with how many further records went there in the same act. */
export interface TrashView {
  readonly entity: EntityName;
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly direction: Direction | 'auto';
  /** ISO 8601. */
  readonly deletedAt: string;
  readonly further: number;
}

/** A stretch of a text; `isHit` where a word of the query stands. */
export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** Where a hit of the search leads. */
export type SearchTarget =
  | { readonly is: 'article'; readonly articleId: string }
  | { readonly is: 'quotation'; readonly articleId: string; readonly quotationId: string }
  /** A note on a passage of the article, or on the whole of it. */
  | { readonly is: 'note'; readonly articleId: string; readonly noteId: string }
  | { readonly is: 'actor'; readonly articleId: string; readonly actorId: string };

/** Something that was found, with all that the filters ask of it. */
export interface SearchHitView {
  readonly entity: EntityName;
  readonly id: string;
  readonly target: SearchTarget;
  readonly parts: readonly TextPart[];
  readonly language: string;
  /** `auto` for the reader's own words. */
  readonly direction: Direction | 'auto';
  readonly article: Omit<KeptArticleView, 'counts' | 'key'>;
  /** Of the quotation that it is, or is about. */
  readonly speaker: string | null;
  readonly tags: readonly string[];
  readonly ratings: readonly string[];
}

/** Kinds of record that the search tells apart; the others come under them. */
export const searchKinds = [
  'articles',
  'quotations',
  'actors',
  'annotations',
  'assessments',
  'evidence',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** '' lets everything pass. Days are `YYYY-MM-DD`, of the article's publication. */
export interface SearchFilters {
  readonly kind: SearchKind | '';
  readonly outlet: string;
  readonly language: string;
  readonly tag: string;
  readonly rating: string;
  readonly from: string;
  readonly until: string;
}

/** Values that a filter can take among what was found, commonest first. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}
export type Facets = Readonly<Record<'outlet' | 'language' | 'tag' | 'rating', readonly Facet[]>>;

/** One field of which two wordings are kept after a merge. */
export interface ConflictView {
  readonly entity: EntityName;
  readonly id: string;
  /** In the record's list of kept values. */
  readonly place: number;
  readonly field: string;
  /** What the record is. */
  readonly about: string;
  /** The wording that counts. */
  readonly mine: string;
  readonly other: string;
  /** ISO 8601. */
  readonly otherAt: string;
}
