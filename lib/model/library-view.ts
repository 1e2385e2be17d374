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
