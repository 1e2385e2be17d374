import type { ArticleText } from '../model/article.ts';
import { knownActors, type Known } from './knowledge/known.ts';
import { actorWords, type ActorWords } from './lexicons/words.ts';
import type { PhraseMatch } from './phrases.ts';
import { tokenise, type Token } from './tokens.ts';

/** A sentence and what the knowledge core and the lexicon see at each of its tokens. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly known: readonly (PhraseMatch<Known> | null)[];
  readonly roles: readonly (PhraseMatch<string> | null)[];
  readonly nations: readonly (PhraseMatch<string> | null)[];
  readonly institutions: readonly (PhraseMatch<string> | null)[];
  readonly honorifics: readonly (PhraseMatch<true> | null)[];
}

/** An article as the actor rules read it. */
export interface Reading {
  readonly text: string;
  readonly language: string;
  readonly words: ActorWords;
  readonly lines: readonly Line[];
}

/** Matches by start token; those inside a longer one that started before are left out. */
function scan<T>(count: number, at: (index: number) => PhraseMatch<T> | null): (PhraseMatch<T> | null)[] {
  const found: (PhraseMatch<T> | null)[] = [];
  let free = 0;
  for (let index = 0; index < count; index++) {
    const match = index < free ? null : at(index);
    found.push(match);
    if (match) free = match.to;
  }
  return found;
}

/** Linear in the text's length; the longest phrase bounds the look-ahead at each token. */
export function readArticle(article: ArticleText): Reading {
  const words = actorWords(article.language);
  const book = knownActors(article.language);
  const lines = tokenise(article).map((tokens): Line => {
    const count = tokens.length;
    return {
      tokens,
      known: scan(count, (at) => book.at(tokens, at)),
      roles: scan(count, (at) => words.roles.at(tokens, at)),
      nations: scan(count, (at) => words.nationalities.at(tokens, at)),
      institutions: scan(count, (at) => words.institutions.at(tokens, at)),
      honorifics: scan(count, (at) => words.honorifics.at(tokens, at)),
    };
  });
  return { text: article.text, language: article.language, words, lines };
}
