import { PhraseBook } from '../phrases.ts';
import { foldWord } from '../tokens.ts';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { ActorLexicon } from './lexicon.ts';
import { no } from './no.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** A language's words about actors, ready to be looked up by folded form. */
export interface ActorWords {
  /** Value: the title as listed. */
  readonly roles: PhraseBook<string>;
  /** Words that before an office belong to it. */
  readonly ranks: ReadonlySet<string>;
  /** Offices of one word that may be the last part of a longer one. */
  readonly roleEnds: ReadonlySet<string>;
  /** Matches folded words that end as family names do; null where no ending tells. */
  readonly surnameEndings: RegExp | null;
  readonly honorifics: PhraseBook<true>;
  readonly honorificsFollow: boolean;
  readonly institutions: PhraseBook<string>;
  readonly led: ReadonlySet<string>;
  readonly sides: PhraseBook<true>;
  /** Value: id of a country, body or region. */
  readonly nationalities: PhraseBook<string>;
  readonly organisations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly beforePlaces: ReadonlySet<string>;
  readonly inPlaces: ReadonlySet<string>;
  readonly nationalTeams: ReadonlySet<string>;
  readonly clubs: ReadonlySet<string>;
  readonly beforeGroups: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  readonly idioms: PhraseBook<true>;
  readonly never: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly capital: string;
  readonly article: string;
  readonly adjectiveFirst: boolean;
}

const lexicons = [ar, cs, de, en, es, fa, fr, hi, id, it, ja, no, pt, ru, tr, zh];

const entries = (list: string): string[] =>
  list
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean);
const setOf = (list: string): Set<string> => new Set(entries(list).map(foldWord));

/** In a language whose article is joined to the word: the entry, with it on the first word, and on each («الأمين العام»). */
function withArticle(entry: string, article: string): string[] {
  if (!article || entry.startsWith(article)) return [entry];
  const each = entry.split(' ').map((word) => (word.startsWith(article) ? word : article + word));
  return [...new Set([entry, article + entry, each.join(' ')])];
}

function bookOf(list: string, article: string): PhraseBook<string> {
  const book = new PhraseBook<string>();
  for (const entry of entries(list))
    for (const form of withArticle(entry, article)) book.add(form, entry, false);
  return book;
}

function flags(list: string, article: string): PhraseBook<true> {
  const book = new PhraseBook<true>();
  for (const entry of entries(list))
    for (const form of withArticle(entry, article)) book.add(form, true, false);
  return book;
}

/** All inflected forms of an adjective; of several words each inflects and takes the article («الكورية الجنوبية»). */
function inflected(adjective: string, { endings, article }: ActorLexicon): string[] {
  const words = adjective.split(' ');
  const forms = [adjective];
  for (const pair of entries(endings)) {
    const [drop = '', add = ''] = pair.split('>');
    if (words.every((word) => word.endsWith(drop)))
      forms.push(words.map((word) => word.slice(0, word.length - drop.length) + add).join(' '));
  }
  if (!article) return forms;
  return forms.flatMap((form) => [
    form,
    form
      .split(' ')
      .map((word) => article + word)
      .join(' '),
  ]);
}

function nationalitiesOf(lexicon: ActorLexicon): PhraseBook<string> {
  const book = new PhraseBook<string>();
  let id = '';
  for (const entry of entries(lexicon.nationalities)) {
    const equals = entry.indexOf('=');
    if (equals >= 0) id = entry.slice(0, equals).trim();
    const adjective = entry.slice(equals + 1).trim();
    for (const form of inflected(adjective, lexicon)) book.add(form, id, false);
  }
  return book;
}

function build(lexicon: ActorLexicon): ActorWords {
  const { article, adjectiveFirst, capital, compounds = false, surnames = '' } = lexicon;
  return {
    roles: bookOf(lexicon.roles, article),
    ranks: setOf(lexicon.ranks ?? ''),
    roleEnds: compounds ? setOf(lexicon.roles) : new Set(),
    surnameEndings: surnames ? new RegExp(`.{2}(${entries(surnames).map(foldWord).join('|')})$`, 'u') : null,
    honorifics: flags(lexicon.honorifics, ''),
    honorificsFollow: lexicon.honorificsFollow ?? false,
    institutions: bookOf(lexicon.institutions, article),
    led: setOf(lexicon.led ?? ''),
    sides: flags(lexicon.sides, article),
    nationalities: nationalitiesOf(lexicon),
    organisations: setOf(lexicon.organisations),
    places: setOf(lexicon.places),
    beforePlaces: setOf(lexicon.beforePlaces ?? ''),
    inPlaces: setOf(lexicon.inPlaces ?? ''),
    beforeGroups: setOf(lexicon.beforeGroups ?? ''),
    teams: setOf(lexicon.teams),
    nationalTeams: setOf(lexicon.nationalTeams ?? ''),
    clubs: setOf(lexicon.clubs ?? ''),
    particles: setOf(lexicon.particles),
    links: setOf(lexicon.links),
    acting: setOf(lexicon.acting),
    idioms: flags(lexicon.idioms ?? '', ''),
    never: setOf(lexicon.never),
    stops: setOf(lexicon.stops),
    capital,
    article,
    adjectiveFirst,
  };
}

const built = new Map<string, ActorWords>();

/** Words of a language; a language without a lexicon gets the English one, whose words it may borrow. Built once. */
export function actorWords(language: string): ActorWords {
  const lexicon = lexicons.find((one) => one.language === language) ?? en;
  const words = built.get(lexicon.language) ?? build(lexicon);
  built.set(lexicon.language, words);
  return words;
}
