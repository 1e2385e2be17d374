import { expect, it } from 'vitest';
import places from '../../../lib/actors/knowledge/generated/places.json' with { type: 'json' };
import { countryName, placeName } from '../../../lib/actors/knowledge/known.ts';
import { placesInArabic } from '../../../lib/actors/knowledge/places-in-arabic.ts';
import { actorWords } from '../../../lib/actors/lexicons/words.ts';
import { readArticle } from '../../../lib/actors/reading.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';
import { foldKey } from '../../../lib/text/fold.ts';

it.each(Object.entries(places.languages))('%s: no list is longer than its ids', (_, names) => {
  for (const kind of ['countries', 'cities'] as const)
    expect(names[kind].split(';').length).toBeLessThanOrEqual(places.ids[kind].split(' ').length);
});

it.each([
  ['EG', 'ar', 'مصر'],
  ['ZW', 'de', 'Simbabwe'],
  ['AD', 'ru', 'Андорра'],
  ['FR', 'zh', '法国'],
  // Spelt as in English.
  ['PT', 'es', 'Portugal'],
])('%s in %s is %s: the first ids and the last', (id, language, name) => {
  expect(countryName(id, language)).toBe(name);
});

it.each([
  ['Africa/Abidjan', 'ru', 'Абиджан'],
  ['Europe/Zurich', 'it', 'Zurigo'],
  ['Europe/Zurich', 'en', 'Zurich'],
  ['Europe/Nowhere', 'en', null],
])('%s in %s is %s', (id, language, name) => {
  expect(placeName(id, language)).toBe(name);
});

const placesIn = (text: string, language: string): string[] => {
  const article = { text, blocks: blocksOfPlainText(text), language, direction: 'ltr' as const };
  return readArticle(article).lines.flatMap(({ tokens, known }) =>
    known.flatMap((match) =>
      match
        ? [
            tokens
              .slice(match.from, match.to)
              .map(({ text: word }) => word)
              .join(' '),
          ]
        : [],
    ),
  );
};

it.each([
  // Cities that CLDR leaves out in English, because their zone's id says it.
  ['en', 'From London to Nairobi, Paris and New York', ['London', 'Nairobi', 'Paris', 'New York']],
  ['es', 'De Madrid a Casablanca', ['Madrid', 'Casablanca']],
  // Zones whose names are words or villages.
  ['en', 'An oral and a Resolute answer from Thule', []],
  ['ar', 'من سامراء إلى دير الزور وأنطاكية', ['سامراء', 'دير الزور', 'وأنطاكية']],
  ['ar', 'قصف على بعلبك وجنوة', ['بعلبك', 'وجنوة']],
  ['fa', 'جنوة', []],
])('%s: places of «%s»', (language, text, places) => {
  expect(placesIn(text, language)).toEqual(places);
});

it('no town of the Arabic list is a word that the lexicon knows for something else', () => {
  const { stops, acting, never, links } = actorWords('ar');
  const names = placesInArabic
    .split('\n')
    .flatMap((line) => line.split(' = ')[1]?.split('; ') ?? [])
    .map(foldKey);
  expect(names.length).toBeGreaterThan(500);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names)
    for (const list of [stops, acting, never, links]) expect(list.has(name)).toBe(false);
});

it.each([
  ['عاد إلى مسقط رأسه أمس.', []],
  ['عاد إلى مسقط أمس.', ['مسقط']],
  ['كان ذلك على الصعيد الوطني.', []],
  ['سافر إلى الصعيد أمس.', ['الصعيد']],
])('%s: what a set phrase holds is no place', (text, expected) => {
  expect(placesIn(text, 'ar').map((place) => place.split(' ').at(-1))).toEqual(expected);
});
