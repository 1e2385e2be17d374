/**
 * Phrases that open lines which stand on news pages but belong to no article, in one language.
 * Each field is one phrase a line; case, vowel signs and letter forms do not matter. A phrase counts at the start of a line only,
 * and not when a letter follows it; the single words of `notice` count wherever they stand. To add a language add a file of this shape and name it in all.ts.
 */
export interface FurnitureWords {
  /** Leads to other articles. */
  readonly related: string;
  /** Asks to follow, share, subscribe, install. */
  readonly follow: string;
  /** Names who made a picture, or says that there is one. */
  readonly credit: string;
  /** Says who wrote or when it was published. */
  readonly byline: string;
  /** Comes after the end: comments, tags, rights, advertisements, about the author. */
  readonly end: string;
  /** Words of what a site says in its own cause: rules for comments, rights, newsletters, accounts. */
  readonly notice: string;
}
