import { readingsOf } from './word-readings.ts';
import { tokensOf, type Token } from './tokens.ts';

interface Phrase<T> {
  readonly words: readonly string[];
  /** Spelling that a cased script must show: an acronym's letters, else ''. */
  readonly acronym: string;
  readonly cased: boolean;
  readonly value: T;
}

/** A phrase found in a sentence: tokens `from` to `to` (exclusive), starting `cut` UTF-16 units inside the first one. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  readonly value: T;
}

/** Phrases of one or more words, found by their first word. */
export class PhraseBook<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  get isEmpty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** `mindCase`: a name written with a capital is only found with one, an all-capitals acronym only as such. */
  add(name: string, value: T, mindCase: boolean): void {
    const tokens = tokensOf(name, 0, name.length);
    const [first, second] = tokens;
    if (!first) return;
    const phrase: Phrase<T> = {
      words: tokens.map((token) => token.norm),
      acronym: mindCase && !second && first.allCaps && first.text.length < 6 ? first.text : '',
      cased: mindCase && first.capital,
      value,
    };
    const list = this.#byFirst.get(first.norm);
    if (!list) this.#byFirst.set(first.norm, [phrase]);
    else {
      list.push(phrase);
      list.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** The longest phrase at token `from`; a whole word is preferred to one with a clitic taken off. */
  at(tokens: readonly Token[], from: number, accept?: (value: T) => boolean): PhraseMatch<T> | null {
    const token = tokens[from];
    if (!token || token.kind === 'mark') return null;
    let best: PhraseMatch<T> | null = null;
    for (const { norm, cut } of readingsOf(token))
      for (const phrase of this.#byFirst.get(norm) ?? []) {
        if (best && phrase.words.length <= best.to - best.from) break;
        if (!fits(phrase, tokens, from) || (accept && !accept(phrase.value))) continue;
        best = { from, to: from + phrase.words.length, cut, value: phrase.value };
        break;
      }
    return best;
  }
}

function fits<T>(phrase: Phrase<T>, tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (phrase.acronym && phrase.acronym !== first.text) return false;
  if (phrase.cased && !first.capital) return false;
  for (let at = 1; at < phrase.words.length; at++)
    if (tokens[from + at]?.norm !== phrase.words[at]) return false;
  return true;
}
