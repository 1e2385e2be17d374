import type { Token } from '../tokens.ts';
import { attributesOf } from './word-attributes.ts';

/**
 * How familiar the training texts were with a word (without its clitics): in scripts without capitals a word that they
 * hardly knew is more often a name. Classes 0 (seldom or never met) to 3 (common), by the highest `bits` bits of the word's hash.
 */
export interface Vocabulary {
  readonly bits: number;
  /** One class a bucket. */
  readonly classes: Uint8Array;
}

/** Classes beside those of words: what is no word, and what stands beyond the sentence. */
export const NO_WORD = 5;
export const BEYOND = 6;

/** Class of a word that was met so often; each class takes in about ten times the words of the next. */
export const classOfCount = (count: number): number => (count < 3 ? 0 : count < 10 ? 1 : count < 51 ? 2 : 3);

/** Bucket of a token's word, or -1 for what is no word. */
export const bucketOf = (token: Token, bits: number): number =>
  token.kind === 'word' ? attributesOf(token).bare >>> (32 - bits) : -1;

/** Class of each token. */
export function familiarityOf(tokens: readonly Token[], { bits, classes }: Vocabulary): Uint8Array {
  return Uint8Array.from(tokens, (token) => classes[bucketOf(token, bits)] ?? NO_WORD);
}
