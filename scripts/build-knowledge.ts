/**
 * npm data packages → lib/actors/knowledge/generated/*.json
 *
 *   tsx scripts/build-knowledge.ts FOLDER
 *
 * FOLDER is any folder where `npm i cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0 @faker-js/faker@10.6.0` ran;
 * they are not dependencies of the project because only this script reads them.
 * Output: `places.json` (ids, ISO codes of countries and time zones of cities, and per language their names in that order; Unicode-3.0 licence) and
 * `given-names.json`, `family-names.json` (per script and folded, from the name lists of faker; MIT licence).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { frontCoded } from '../lib/actors/knowledge/front-coding.ts';
import { foldKey } from '../lib/text/fold.ts';

const LANGUAGES =
  'ar en fr de es pt it nl pl tr id sv da nb fi ro hu cs sk hr sr-Latn ru uk fa ur he hi zh ja'.split(' ');

/** Languages of which countries alone are kept: their cities weigh as much and are met less often. */
const COUNTRIES_ALONE = new Set(['hi', 'ja', 'ur']);

/** Scripts of their own pay for every name; of America's many zones they keep the cities that world news names. */
const OWN_SCRIPT = new Set(['ar', 'fa', 'he', 'ru', 'uk', 'zh']);
const LARGE_AMERICAN =
  /^America\/(New_York|Los_Angeles|Chicago|Denver|Detroit|Phoenix|Toronto|Vancouver|Winnipeg|Halifax|Mexico_City|Tijuana|Monterrey|Havana|Panama|Bogota|Caracas|Lima|La_Paz|Santiago|Asuncion|Montevideo|Sao_Paulo|Manaus|Recife|Bahia|Buenos_Aires|Argentina\/Buenos_Aires|Guatemala|El_Salvador|Managua|Tegucigalpa|Costa_Rica|Port-au-Prince|Santo_Domingo|Jamaica|Puerto_Rico|Guayaquil|Anchorage)$/;

/** Zones' small towns and islands, which Chinese news hardly name: two characters of theirs are found inside other words. */
const SMALL =
  /^(Atlantic\/|Australia\/(Broken_Hill|Eucla|Lindeman|Lord_Howe)|Europe\/(Busingen|Mariehamn|Saratov|Ulyanovsk|Astrakhan|Kirov|Samara|Volgograd|Zaporozhye|Uzhgorod)|Africa\/(Ceuta|El_Aaiun|Bissau|Blantyre|Douala|Malabo|Maseru|Mbabane|Lubumbashi|Sao_Tome|Porto-Novo)|Asia\/(Anadyr|Aqtau|Aqtobe|Atyrau|Barnaul|Chita|Dili|Famagusta|Hovd|Jayapura|Kamchatka|Khandyga|Kuching|Magadan|Makassar|Novokuznetsk|Oral|Pontianak|Qostanay|Qyzylorda|Srednekolymsk|Tomsk|Ust-Nera))/;

/** Zones' villages and stations, which no news names and whose names are often words («Oral», «Resolute»). */
const TINY =
  /^(America\/(Atikokan|Boa_Vista|Cambridge_Bay|Coral_Harbour|Coyhaique|Creston|Danmarkshavn|Dawson|Dawson_Creek|Eirunepe|Fort_Nelson|Glace_Bay|Goose_Bay|Inuvik|Iqaluit|Ittoqqortoormiit|Menominee|Metlakatla|Montserrat|Moncton|Nipigon|Nome|Noronha|Nuuk|Ojinaga|Pangnirtung|Punta_Arenas|Rainy_River|Rankin_Inlet|Resolute|Santarem|Scoresbysund|Sitka|Swift_Current|Thule|Thunder_Bay|Yakutat|Yellowknife)|Asia\/(Anadyr|Atyrau|Hovd|Khandyga|Oral|Qostanay|Qyzylorda|Srednekolymsk|Ust-Nera)|Atlantic\/Stanley|Australia\/(Broken_Hill|Eucla|Lindeman|Lord_Howe)|Europe\/(Busingen|Guernsey|Jersey))$/;

/** Codes that stand for no country, and islands without a government of their own. */
const UNNAMED = new Set(
  'ZZ XA XB QO EZ 001 AC AQ BQ BV CC CP CQ CX DG EA GS HM IC IO NF PN SJ TA TF TK UM WF YT PM BL MF'.split(
    ' ',
  ),
);

/** Lists of faker by the script that their names are written in. */
const NAME_LISTS: Record<string, string[]> = {
  Arab: ['ar', 'fa', 'ur'],
  Cyrl: ['ru', 'uk'],
  Hebr: ['he'],
  Latn: 'en de fr es it pt_BR nl pl sv da nb_NO fi tr id_ID ro hu cs_CZ sk hr sr_RS_latin'.split(' '),
};
/** Names of one list at most, spread evenly over it: keeps the data small and no language crowds out another. */
const PER_LIST = 240;

const TerritoriesFile = z.object({
  main: z.record(
    z.string(),
    z.object({ localeDisplayNames: z.object({ territories: z.record(z.string(), z.string()) }) }),
  ),
});
const ZonesFile = z.object({
  main: z.record(
    z.string(),
    z.object({ dates: z.object({ timeZoneNames: z.object({ zone: z.unknown() }) }) }),
  ),
});
const Zone = z.object({ exemplarCity: z.string() });
const Words = z.record(z.string(), z.nullable(z.array(z.string())));
const Locale = z.object({
  person: z.object({ first_name: Words, last_name: z.optional(Words) }),
});

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: tsx scripts/build-knowledge.ts FOLDER-WITH-THE-PACKAGES');
const root = path.resolve(folder);
const out = path.join(import.meta.dirname, '../lib/actors/knowledge/generated');

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(root, 'node_modules', file), 'utf8'));

/** ISO code → names joined by "|". Numeric regions (continents) keep their UN M.49 code. */
async function countriesOf(language: string): Promise<Record<string, string>> {
  const file = TerritoriesFile.parse(
    await readJson(`cldr-localenames-full/main/${language}/territories.json`),
  );
  const names = new Map<string, Set<string>>();
  for (const [key, name] of Object.entries(file.main[language]?.localeDisplayNames.territories ?? {})) {
    const code = key.split('-')[0] ?? key;
    if (UNNAMED.has(code)) continue;
    // Sub-regions such as "northern America" are no actors; the five continents are named often.
    if (/^\d/.test(code) && !['002', '009', '019', '142', '150', '003', '005', '419'].includes(code))
      continue;
    const plain = name.replace(/\s*[(（].*$/u, '').trim();
    names.set(code, (names.get(code) ?? new Set()).add(plain));
  }
  return Object.fromEntries([...names].map(([code, set]) => [code, [...set].join('|')]));
}

function citiesIn(zones: unknown, prefix: string, found: Map<string, string>): void {
  if (typeof zones !== 'object' || zones === null) return;
  for (const [name, value] of Object.entries(zones)) {
    const city = Zone.safeParse(value);
    if (city.success) found.set(prefix + name, city.data.exemplarCity);
    else citiesIn(value, `${prefix}${name}/`, found);
  }
}

async function citiesOf(language: string): Promise<Map<string, string>> {
  const file = ZonesFile.parse(await readJson(`cldr-dates-full/main/${language}/timeZoneNames.json`));
  const found = new Map<string, string>();
  citiesIn(file.main[language]?.dates.timeZoneNames.zone, '', found);
  // Research stations, zones that are no city, and names that are common words.
  for (const id of found.keys())
    if (
      /^(Antarctica|Etc|Arctic|Indian|Pacific|.*\/(Indiana|Kentucky|North_Dakota))\//.test(id) ||
      TINY.test(id)
    )
      found.delete(id);
  if (OWN_SCRIPT.has(language))
    for (const id of found.keys())
      if (id.startsWith('America/') && !LARGE_AMERICAN.test(id)) found.delete(id);
  if (language === 'zh') for (const id of found.keys()) if (SMALL.test(id)) found.delete(id);
  return found;
}

/** CLDR gives English names only where they differ from the zone's id. */
function englishCity(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** What is spelt as in English is left out: readers of the data look there too. */
const differing = (names: Iterable<[string, string]>, english: (id: string) => string | undefined) =>
  Object.fromEntries([...names].filter(([id, name]) => name !== english(id)));

/** A language's names by id. */
interface Names {
  readonly countries: Record<string, string>;
  readonly cities: Record<string, string>;
}

async function buildPlaces(): Promise<object> {
  // A language in Latin letters leaves out what it spells as the id; Arabic has a name for each.
  const reference = new Map([...(await citiesOf('de')), ...(await citiesOf('ar'))]);
  const english = await citiesOf('en');
  for (const id of reference.keys()) if (!english.has(id)) english.set(id, englishCity(id));
  const englishCountries = await countriesOf('en');
  const places: Record<string, Names> = {};
  for (const language of LANGUAGES) {
    const cities = language === 'en' ? english : await citiesOf(language);
    places[language] =
      language === 'en'
        ? { countries: englishCountries, cities: Object.fromEntries(english) }
        : {
            countries: differing(Object.entries(await countriesOf(language)), (id) => englishCountries[id]),
            cities: COUNTRIES_ALONE.has(language) ? {} : differing(cities, (id) => english.get(id)),
          };
  }
  // The ids are written once: repeated for each language they would cost a tenth of the whole knowledge core.
  const ids = {
    countries: Object.keys(englishCountries),
    cities: [...new Set(Object.values(places).flatMap((names) => Object.keys(names.cities)))].sort(),
  };
  const inOrder = (of: readonly string[], names: Record<string, string>): string =>
    of
      .map((id) => names[id] ?? '')
      .join(';')
      .replace(/;+$/, '');
  return {
    ids: { countries: ids.countries.join(' '), cities: ids.cities.join(' ') },
    languages: Object.fromEntries(
      Object.entries(places).map(([language, { countries, cities }]) => [
        language,
        { countries: inOrder(ids.countries, countries), cities: inOrder(ids.cities, cities) },
      ]),
    ),
  };
}

async function buildNames(): Promise<{ given: object; family: object }> {
  const entry = createRequire(path.join(root, 'package.json')).resolve('@faker-js/faker');
  const module: unknown = await import(pathToFileURL(entry).href);
  const { allLocales } = z.object({ allLocales: z.record(z.string(), z.unknown()) }).parse(module);
  const given: Record<string, string> = {};
  const family: Record<string, string> = {};
  for (const [script, lists] of Object.entries(NAME_LISTS)) {
    const people = lists.map((list) => Locale.parse(allLocales[list]).person);
    given[script] = merged(people.map((person) => person.first_name));
    family[script] = merged(people.map((person) => person.last_name ?? {}));
  }
  return { given, family };
}

/** Single words of all lists, evenly thinned, folded as they are looked up (that packs a tenth smaller), sorted, without repetition. */
function merged(lists: z.infer<typeof Words>[]): string {
  const all = new Set<string>();
  for (const list of lists) {
    const words = [...new Set(Object.values(list).flatMap((words) => words ?? []))]
      .map((name) => name.replace(/[\u064b-\u0652\u200c]/g, '').trim())
      .filter((name) => name.length >= 3 && !/[\s.]/.test(name))
      .sort();
    const step = Math.max(1, words.length / PER_LIST);
    for (let at = 0; at < words.length; at += step) all.add(foldKey(words[Math.floor(at)] ?? ''));
  }
  return frontCoded([...all].sort());
}

const write = (name: string, value: object) =>
  writeFile(path.join(out, `${name}.json`), `${JSON.stringify(value, null, 2)}\n`);

await mkdir(out, { recursive: true });
const names = await buildNames();
await write('places', await buildPlaces());
await write('given-names', names.given);
await write('family-names', names.family);
