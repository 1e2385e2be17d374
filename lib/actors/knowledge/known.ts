import type { ActorKind } from '../../model/analysis.ts';
import { PhraseBook } from '../phrases.ts';
import { bodies } from './bodies.ts';
import places from './generated/places.json' with { type: 'json' };
import { placesInArabic } from './places-in-arabic.ts';
import { regions } from './regions.ts';

/** An actor that is known before the article is read. */
export interface Known {
  /** Equal over languages and scripts: ISO 3166 code of a country, time-zone id of a city, own id of a body or region. */
  readonly id: string;
  readonly kind: ActorKind;
  readonly sort: 'country' | 'city' | 'region' | 'body';
  /** Country that a place belongs to. */
  readonly country: string | null;
  /** Its name can stand for its country's government. */
  readonly capital: boolean;
}

/** A language's place names by id. */
interface PlaceNames {
  readonly countries: ReadonlyMap<string, string>;
  readonly cities: ReadonlyMap<string, string>;
}
const listsByLanguage = new Map(Object.entries(places.languages));
const read = new Map<string, PlaceNames>();

/** Names stand in the order of the ids, an empty one for what the language spells as English does. */
const byId = (ids: string, names: string): ReadonlyMap<string, string> => {
  const list = names.split(';');
  return new Map(ids.split(' ').flatMap((id, at): [string, string][] => (list[at] ? [[id, list[at]]] : [])));
};

function placeNames(language: string): PlaceNames | undefined {
  const lists = listsByLanguage.get(language);
  const names = read.get(language) ?? {
    countries: byId(places.ids.countries, lists?.countries ?? ''),
    cities: byId(places.ids.cities, lists?.cities ?? ''),
  };
  if (!lists) return undefined;
  read.set(language, names);
  return names;
}

/** Ids of places that are written like frequent words or personal names in some language. */
const ambiguousCities =
  /\/(Chita|Darwin|Mendoza|Vincennes|Marengo|Winamac|Regina|Phoenix|Denver|Cayman|Reunion|Samara|Troll)$/;
const ambiguousCountries = new Set(['SJ', 'IM', 'AX', 'UN', 'EU']);

/** Lines `id [country] [*] = name; name` of a data file. */
function* linesOf(
  data: string,
): Generator<{ id: string; country: string | null; capital: boolean; names: string[] }> {
  for (const line of data.split('\n')) {
    const equals = line.indexOf('=');
    if (equals < 0) continue;
    const [id = '', ...rest] = line.slice(0, equals).trim().split(' ');
    const names = line
      .slice(equals + 1)
      .split(';')
      .map((name) => name.trim());
    yield {
      id,
      country: rest.find((word) => word !== '*') ?? null,
      capital: rest.includes('*'),
      names: names.filter(Boolean),
    };
  }
}

/** Names by which a region is a country: they get the country's own id, so that «Britain» is «United Kingdom». */
const countryNames = new Set(
  'britain america uk uae ksa syria palestine southkorea northkorea russia iran2 drc turkey2 holland bosnia denmark czech macedonia burma kosovo swaziland europe africa asia latinamerica'.split(
    ' ',
  ),
);

/** Numbers are regions of the world; a city-state is named as a city is. */
const sortOf = (id: string): Known['sort'] =>
  /^\d/.test(id) ? 'region' : id === 'MC' || id === 'SM' ? 'city' : 'country';

/** Letters that a place's name has at least: two Chinese characters say as much as a word. */
const shortest = (name: string): number => (/^[\u3040-\u30ff\u4e00-\u9fff]/.test(name) ? 2 : 3);

const formsOf = (name: string, language: string): string[] =>
  withGenitive.has(language) && /^\p{L}+[^sxz]$/u.test(name) ? [name, `${name}s`] : [name];

/** Countries whose own Arabic names may hold a «غ» that is one. */
const arabic = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'.split(' '));

/** Egypt writes the g of foreign names «ج», the Levant «غ»: «هونج كونج» beside «هونغ كونغ». */
const withEgyptianG = (name: string): string[] =>
  name.includes('غ') ? [name, name.replaceAll('غ', 'ج')] : [name];

function addPlaces(book: PhraseBook<Known>, names: PlaceNames, language: string): void {
  for (const [id, name] of names.countries) {
    if (ambiguousCountries.has(id)) continue;
    const known: Known = {
      id,
      kind: 'place',
      sort: sortOf(id),
      country: id,
      capital: false,
    };
    for (const one of name.split('|'))
      if (one.length >= shortest(one)) for (const form of formsOf(one, language)) book.add(form, known, true);
  }
  for (const [id, name] of names.cities) {
    if (name.length < shortest(name) || ambiguousCities.test(id)) continue;
    const known: Known = { id, kind: 'place', sort: 'city', country: null, capital: false };
    // The zone's id tells a g from the «غ» of Baghdad.
    for (const form of /g(?!h)/i.test(id.slice(id.lastIndexOf('/'))) ? withEgyptianG(name) : [name])
      book.add(form, known, true);
  }
}

/** Places that only one language's list has: the name itself is the id. */
function addTowns(book: PhraseBook<Known>): void {
  for (const { id: land, names } of linesOf(placesInArabic))
    for (const name of names) {
      const country = land === '-' ? null : land;
      const known: Known = { id: name, kind: 'place', sort: 'city', country, capital: false };
      for (const form of country && !arabic.has(country) ? withEgyptianG(name) : [name])
        book.add(form, known, true);
    }
}

function build(language: string): PhraseBook<Known> {
  const book = new PhraseBook<Known>();
  for (const { id, country, capital, names } of linesOf(regions)) {
    const isCountry = countryNames.has(id);
    const known: Known = {
      id: isCountry && country ? country : id,
      kind: 'place',
      sort: isCountry && country && !/^\d/.test(country) ? 'country' : 'region',
      country,
      capital,
    };
    for (const name of names) book.add(name, known, true);
  }
  for (const { id, names } of linesOf(bodies))
    for (const name of names)
      book.add(name, { id, kind: 'organization', sort: 'body', country: null, capital: false }, true);
  // What is added first wins among equals: the lists above know countries that CLDR's cities do not.
  for (const tag of new Set([language, ...(language === 'hr' ? ['sr-Latn'] : []), 'en'])) {
    const names = placeNames(tag);
    if (names) addPlaces(book, names, language);
  }
  if (language === 'ar') addTowns(book);
  return book;
}

/** Languages whose place names take a genitive s: «Venezuelas Regierung». */
const withGenitive = new Set(['de', 'sv', 'da', 'nb', 'nn', 'no']);

const books = new Map<string, PhraseBook<Known>>();

/** The known actors' names that a text of this language may use: its own, English ones, and all acronyms. Built once. */
export function knownActors(language: string): PhraseBook<Known> {
  const tag = language === 'sr' ? 'sr-Latn' : listsByLanguage.has(language) ? language : 'en';
  const book = books.get(tag) ?? build(tag);
  books.set(tag, book);
  return book;
}

/** What a language calls a country or city of the list, or null where it spells that as English does. */
export function placeName(id: string, language: string): string | null {
  const names = placeNames(language);
  return names?.countries.get(id)?.split('|')[0] ?? names?.cities.get(id) ?? null;
}

/** A country's name in a language, or in English, or its code. */
export function countryName(id: string, language: string): string {
  const name = placeNames(language)?.countries.get(id) ?? placeNames('en')?.countries.get(id);
  return name?.split('|')[0] ?? regionName(id, language);
}

const namesOfRegions = new Map([...linesOf(regions), ...linesOf(bodies)].map(({ id, names }) => [id, names]));

/** Letters that only the names of one language's neighbours begin with. */
const ownLetters: Record<string, RegExp | undefined> = {
  hi: /^[\u0900-\u097f]/,
  ja: /^[\u3040-\u30ff\u4e00-\u9fff]/,
  zh: /^[\u4e00-\u9fff]/,
};

function regionName(id: string, language: string): string {
  const names = namesOfRegions.get(id) ?? [];
  const wanted = ['ar', 'fa', 'ur'].includes(language)
    ? /^[\u0600-\u06ff]/
    : ['ru', 'uk', 'bg'].includes(language)
      ? /^[\u0400-\u04ff]/
      : (ownLetters[language] ?? /^[A-Za-z\u00c0-\u024f]/);
  return names.find((name) => wanted.test(name)) ?? names[0] ?? id;
}
