import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { joinSpeakers } from '../../../lib/analysis/join-speakers.ts';
import type { DetectedActor, DetectedQuotation } from '../../../lib/model/analysis.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

const actor = (id: string, name: string, start: number, end: number): DetectedActor => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  roles: [],
  acts: true,
  key: null,
  confidence: 1,
  mentions: [{ start, end, exact: name.slice(0, end - start), named: true }],
});

const quotation = (start: number, end: number): DetectedQuotation => ({
  start: 100,
  end: 110,
  exact: 'a'.repeat(10),
  kind: 'direct',
  speaker: { start, end, exact: 'x'.repeat(end - start), name: 'as written', actorId: null },
  cue: null,
  confidence: 1,
  flags: [],
  reason: { rule: 'marks', speaker: 'explicit' },
});

describe('joinSpeakers', () => {
  const actors = [actor('a1', 'Mira Tosk', 0, 4), actor('a2', 'Anselm Vogt', 10, 21)];

  it.each([
    [0, 4, 'a1', 'Mira Tosk'],
    [12, 30, 'a2', 'Anselm Vogt'],
    [3, 15, 'a2', 'Anselm Vogt'],
    [5, 9, null, 'as written'],
  ])('speaker at %i–%i', (start, end, actorId, name) => {
    const article = { text: ' '.repeat(120), language: 'und' };
    const [joined] = joinSpeakers(article, [quotation(start, end)], actors);
    expect(joined?.speaker).toMatchObject({ actorId, name });
  });

  it('leaves a quotation without a speaker as it is', () => {
    const silent = { ...quotation(0, 4), speaker: null };
    expect(joinSpeakers({ text: '', language: 'en' }, [silent], actors)).toEqual([silent]);
  });
});

describe('the actor that a phrase names', () => {
  type Kind = DetectedActor['kind'];
  const P: Kind = 'person';
  const O: Kind = 'organization';
  const L: Kind = 'place';
  it.each<[string, string, Record<string, Kind>, string | null]>([
    [
      'ar',
      'مدرب المنتخب الكويتي، البرتغالي روي لوبيز',
      { 'المنتخب الكويتي': O, 'روي لوبيز': P },
      'روي لوبيز',
    ],
    ['ar', 'مديرة بنك الشمال نورا عطية', { 'بنك الشمال': O, 'نورا عطية': P }, 'نورا عطية'],
    ['ar', 'المتحدث باسم الشرطة', { الشرطة: O }, null],
    ['ar', 'المتحدث باسم سامي عون', { 'سامي عون': P }, null],
    ['ar', 'الحكومة المحلية', { 'الحكومة المحلية': O }, 'الحكومة المحلية'],
    ['ar', 'صحيفة المرفأ', { المرفأ: O }, 'المرفأ'],
    ['ar', 'نادر عون وسلمى عطية', { 'نادر عون': P, 'سلمى عطية': P }, 'نادر عون'],
    ['en', 'Norvik Corp. executive Ada Lund', { 'Norvik Corp.': O, 'Ada Lund': P }, 'Ada Lund'],
    ['en', 'Lviv resident S. Bondar', { Lviv: L }, null],
    ['en', 'Lund aide Carl Roth', { Lund: P, 'Carl Roth': P }, 'Carl Roth'],
    ['en', 'Ada Lund’s lawyer', { 'Ada Lund': P }, null],
    ['en', 'a spokesman for Norvik', { Norvik: O }, null],
    ['en', 'the Health Ministry in Oslo', { 'Health Ministry': O, Oslo: L }, 'Health Ministry'],
    ['fr', 'le porte-parole du Kremlin', { Kremlin: O }, null],
    ['fr', 'la porte-parole d’Ada Lund', { 'Ada Lund': P }, null],
    ['fr', 'le ministère de la Santé', { 'ministère de la Santé': O }, 'ministère de la Santé'],
    ['tr', 'Lund’un avukatı', { Lund: P }, null],
    ['zh', '外交部发言人', { 外交部: O }, null],
  ])('%s: %s', (language, phrase, names, expected) => {
    const actors = Object.entries(names).map(([name, kind]) => {
      const start = phrase.indexOf(name);
      return { ...actor(name, name, start, start + name.length), kind };
    });
    const [joined] = joinSpeakers({ text: phrase, language }, [quotation(0, phrase.length)], actors);
    expect(joined?.speaker?.actorId).toBe(expected);
  });
});

describe('a pronoun for people', () => {
  const text = 'Ada Lund came to Oslo. Oslo said no. She said yes.';
  const span = (word: string) => ({
    start: text.lastIndexOf(word),
    end: text.lastIndexOf(word) + word.length,
  });
  const oslo = { ...actor('o', 'Oslo', span('Oslo').start, span('Oslo').end), kind: 'place' as const };
  const speaking = {
    ...quotation(span('She').start, span('She').end),
    speaker: {
      ...span('She'),
      exact: 'She',
      name: 'Oslo',
      actorId: null,
      antecedent: { ...span('Oslo'), exact: 'Oslo' },
    },
  };

  it('means the last person, not a place', () => {
    const ada = actor('a', 'Ada Lund', 0, 8);
    const [joined] = joinSpeakers({ text, language: 'en' }, [speaking], [oslo, ada]);
    expect(joined?.speaker).toMatchObject({
      actorId: 'a',
      name: 'Ada Lund',
      antecedent: { start: 0, end: 8 },
    });
  });

  it('means nobody where no person is named', () => {
    const [joined] = joinSpeakers({ text, language: 'en' }, [speaking], [oslo]);
    expect(joined?.speaker).toMatchObject({ actorId: null, name: 'She' });
  });
});

describe('analyse', () => {
  it('works without an entity model', () => {
    const text = 'The Polish government denied it.';
    const { actors } = analyse({ text, blocks: blocksOfPlainText(text), language: 'en', direction: 'ltr' });
    expect(actors.map(({ name }) => name)).toEqual(['Polish government']);
  });
});
