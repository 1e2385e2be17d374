import type { ArticleText } from '../model/article.ts';
import { knownActors, type Known } from './knowledge/known.ts';
import { actorWords, type ActorWords } from './lexicons/words.ts';
import { echoesOf, type Echoes } from './model/echoes.ts';
import type { PhraseBook, PhraseMatch } from './phrases.ts';
import { simplified } from './knowledge/simplified.ts';
import { tokenise, type Token } from './tokens.ts';

/** A sentence and what the knowledge core and the lexicon see at each of its tokens. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly known: readonly (PhraseMatch<Known> | null)[];
  readonly roles: readonly (PhraseMatch<string> | null)[];
  readonly nations: readonly (PhraseMatch<string> | null)[];
  readonly institutions: readonly (PhraseMatch<string> | null)[];
  readonly honorifics: readonly (PhraseMatch<true> | null)[];
  /** What its words show elsewhere in the article. */
  readonly echoes: Echoes;
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

/** What the knowledge core knows, but for set phrases: «مسقط رأسه» is no Muscat. */
function knownIn(
  words: ActorWords,
  book: PhraseBook<Known>,
  tokens: readonly Token[],
): (PhraseMatch<Known> | null)[] {
  if (words.idioms.isEmpty) return scan(tokens.length, (at) => book.at(tokens, at));
  const found = scan<Known | true>(tokens.length, (at) => {
    const known = book.at(tokens, at);
    const idiom = words.idioms.at(tokens, at);
    return idiom && idiom.to > (known?.to ?? 0) ? idiom : known;
  });
  return found.map((match) => (match && match.value !== true ? { ...match, value: match.value } : null));
}

/** Letters that the office and what stands before it have at least in a longer word. */
const OFFICE = 5;
const BEFORE_OFFICE = 3;

/** «Bundestagspräsidentin», «Außenministerin»: the office is the end of a longer word. */
function compoundRole(words: ActorWords, tokens: readonly Token[], at: number): PhraseMatch<string> | null {
  const token = tokens[at];
  if (words.roleEnds.size === 0 || !token?.capital) return null;
  const { norm, text } = token;
  for (let from = BEFORE_OFFICE; from <= norm.length - OFFICE; from++)
    if (words.roleEnds.has(norm.slice(from))) return { from: at, to: at + 1, cut: 0, value: text };
  return null;
}

/** The office that starts at a token: a listed one, one behind its rank ("deputy leader", "vice-chair") or a compound. */
function officeAt(words: ActorWords, tokens: readonly Token[], at: number): PhraseMatch<string> | null {
  const listed = words.roles.at(tokens, at);
  const token = tokens[at];
  if (token && words.ranks.has(token.norm)) {
    const hyphen = tokens[at + 1]?.text === '-' && !tokens[at + 1]?.spaced ? 1 : 0;
    const ranked = words.roles.at(tokens, at + 1 + hyphen);
    if (ranked?.cut === 0 && ranked.to > (listed?.to ?? 0)) return { ...ranked, from: at };
  }
  return listed ?? compoundRole(words, tokens, at);
}

/** Chinese lists and models know simplified characters: traditional ones are read as those. */
const inSimplified = (tokens: readonly Token[]): Token[] =>
  tokens.map((token) => (token.norm.length === 1 ? { ...token, norm: simplified(token.norm) } : token));

const noEchoes: Echoes = { values: new Uint32Array(0), starts: new Uint32Array(0) };

/** Linear in the text's length; the longest phrase bounds the look-ahead at each token. */
export function readArticle(article: ArticleText): Reading {
  const words = actorWords(article.language);
  const book = knownActors(article.language);
  const tokenised = article.language === 'zh' ? tokenise(article).map(inSimplified) : tokenise(article);
  const echoes = echoesOf(tokenised);
  const lines = tokenised.map((tokens, index): Line => {
    const count = tokens.length;
    return {
      tokens,
      known: knownIn(words, book, tokens),
      roles: scan(count, (at) => officeAt(words, tokens, at)),
      nations: scan(count, (at) => words.nationalities.at(tokens, at)),
      institutions: scan(count, (at) => words.institutions.at(tokens, at)),
      honorifics: scan(count, (at) => words.honorifics.at(tokens, at)),
      echoes: echoes[index] ?? noEchoes,
    };
  });
  return { text: article.text, language: article.language, words, lines };
}
