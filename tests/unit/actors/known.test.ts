import { expect, it } from 'vitest';
import places from '../../../lib/actors/knowledge/generated/places.json' with { type: 'json' };
import { countryName, placeName } from '../../../lib/actors/knowledge/known.ts';

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
