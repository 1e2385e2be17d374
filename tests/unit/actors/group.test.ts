import { describe, expect, it } from 'vitest';
import { candidate, type Candidate } from '../../../lib/actors/candidate.ts';
import { describe as describeActor } from '../../../lib/actors/describe.ts';
import { findInstitutions } from '../../../lib/actors/institutions.ts';
import { groupMentions } from '../../../lib/actors/group.ts';
import { ofOneKind } from '../../../lib/actors/one-kind.ts';
import { cutToSurname } from '../../../lib/actors/overlong-persons.ts';
import { readArticle, type Reading } from '../../../lib/actors/reading.ts';
import type { ActorKind } from '../../../lib/model/analysis.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';
import { directionOf } from '../../../lib/text/direction.ts';

const read = (text: string, language: string): Reading =>
  readArticle({ text, blocks: blocksOfPlainText(text), language, direction: directionOf(language) });

/** Every occurrence of each name as an entity model would give it, known where the knowledge core knows it. */
function seen(reading: Reading, names: readonly (readonly [string, ActorKind, number?])[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [name, kind, confidence = 0.9] of names)
    for (const [index, line] of reading.lines.entries())
      for (let from = 0; from < line.tokens.length; from++)
        for (let to = from + 1; to <= line.tokens.length; to++) {
          const match = line.known[from];
          const known = match?.to === to ? match.value : null;
          const one = candidate(reading.lines, index, from, to, { kind, source: 'model', known, confidence });
          if (one && reading.text.slice(one.start, one.end) === name && !overlaps(found, one))
            found.push(one);
        }
  return found.sort((a, b) => a.start - b.start);
}

const overlaps = (found: readonly Candidate[], { start, end }: Candidate): boolean =>
  found.some((other) => other.start < end && start < other.end);

const grouped = (reading: Reading, mentions: readonly Candidate[]): string[] =>
  groupMentions(reading, mentions).map(({ members }) =>
    members.map(({ start, end }) => reading.text.slice(start, end)).join(', '),
  );

describe('groups of mentions', () => {
  it('gives a surname that two share to the one who goes by it alone', () => {
    const reading = read(
      'Peter Norwick spoke. Norwick left. Clara Norwick came. “Norwick fell,” he wrote.',
      'en',
    );
    const mentions = seen(reading, [
      ['Peter Norwick', 'person'],
      ['Clara Norwick', 'person'],
      ['Norwick', 'person'],
    ]);
    expect(grouped(reading, mentions)).toEqual(['Peter Norwick, Norwick, Norwick', 'Clara Norwick']);
  });

  it('knows a club by the end of its name', () => {
    const reading = read('فاز باريس سان جيرمان مساء الأحد. وسجل سان جيرمان هدفين.', 'ar');
    const mentions = seen(reading, [
      ['باريس سان جيرمان', 'organization'],
      ['سان جيرمان', 'organization'],
    ]);
    expect(grouped(reading, mentions)).toEqual(['باريس سان جيرمان, سان جيرمان']);
  });

  it('joins an institution without its country, after «ل» too, with the full one', () => {
    const reading = read('أجلت المحكمة الثورية الإيرانية الجلسة. وسلم المحامي للمحكمة الثورية أوراقا.', 'ar');
    const mentions = [...findInstitutions(reading), ...seen(reading, [['للمحكمة الثورية', 'organization']])];
    expect(grouped(reading, mentions)).toEqual(['المحكمة الثورية الإيرانية, للمحكمة الثورية']);
  });

  it.each<[string, string, string, readonly string[], readonly string[]]>([
    [
      'cases are one name',
      'cs',
      'Jan Vedral mlčel. Soud slyšel Jana Vedrala. Vedral odešel.',
      ['Jan Vedral', 'Jana Vedrala', 'Vedral'],
      ['Jan Vedral, Jana Vedrala, Vedral'],
    ],
    [
      '«ابن» by itself and «بن» within the full name',
      'ar',
      'ولد الحسين بن سعد بن زريق في حلب. ثم سافر ابن زريق.',
      ['الحسين بن سعد بن زريق', 'ابن زريق'],
      ['الحسين بن سعد بن زريق, ابن زريق'],
    ],
    [
      'cases of «أبو»',
      'ar',
      'كتب أبو نضلة المازن رسالة. وقرأ الناس كتب أبي نضلة.',
      ['أبو نضلة المازن', 'أبي نضلة'],
      ['أبو نضلة المازن, أبي نضلة'],
    ],
    [
      'a vowel that a case takes away',
      'ru',
      'Павел Лозик ушёл. Суд ждал Павла Лозика.',
      ['Павел Лозик', 'Павла Лозика'],
      ['Павел Лозик, Павла Лозика'],
    ],
    [
      'a man and a woman of one family',
      'hr',
      'Ivan Vrdol i Ivana Vrdol stigli su.',
      ['Ivan Vrdol', 'Ivana Vrdol'],
      ['Ivan Vrdol', 'Ivana Vrdol'],
    ],
    [
      'a surname of two, first named in another case',
      'cs',
      'Soud slyšel Jana Vedrala. Vedral mlčel. Jan Vedral odešel. Přišel i Petr Vedral.',
      ['Jana Vedrala', 'Jan Vedral', 'Petr Vedral', 'Vedral'],
      ['Jana Vedrala, Vedral, Jan Vedral', 'Petr Vedral'],
    ],
    [
      'a surname in a woman’s form',
      'ru',
      'Анна Лозикова ждала. Пришёл Павел Лозиков. Лозикова ушла.',
      ['Анна Лозикова', 'Павел Лозиков', 'Лозикова'],
      ['Анна Лозикова, Лозикова', 'Павел Лозиков'],
    ],
    [
      'English has no cases',
      'en',
      'Jan Vedral met Jana Vedrala.',
      ['Jan Vedral', 'Jana Vedrala'],
      ['Jan Vedral', 'Jana Vedrala'],
    ],
    [
      'a name of two words written as one',
      'ar',
      'وصل سمير عبد الباري. ثم قال عبدالباري إنه بخير.',
      ['سمير عبد الباري', 'عبدالباري'],
      ['سمير عبد الباري, عبدالباري'],
    ],
  ])('%s', (_, language, text, names, expected) => {
    const reading = read(text, language);
    expect(
      grouped(
        reading,
        seen(
          reading,
          names.map((name) => [name, 'person'] as const),
        ),
      ),
    ).toEqual(expected);
  });

  it.each<[string, string, string, ActorKind, readonly string[], readonly string[]]>([
    [
      'the genitive of an acronym',
      'nb',
      'Ifølge NRVs kilder er NRV enig.',
      'organization',
      ['NRVs', 'NRV'],
      ['NRVs, NRV'],
    ],
    [
      'English has no such genitive',
      'en',
      'The NRVs and NRV agreed.',
      'organization',
      ['NRVs', 'NRV'],
      ['NRVs', 'NRV'],
    ],
    [
      'a court in two cases',
      'ru',
      'Так решил Горный Суд. Перед Горным Судом стояли люди.',
      'organization',
      ['Горный Суд', 'Горным Судом'],
      ['Горный Суд, Горным Судом'],
    ],
    [
      'acronyms are not declined',
      'cs',
      'Strana ANO mluví, svaz ANY mlčí.',
      'organization',
      ['ANO', 'ANY'],
      ['ANO', 'ANY'],
    ],
    [
      'a company without the words for companies',
      'en',
      'Sollberg Group Corp rose. Sollberg paid.',
      'organization',
      ['Sollberg Group Corp', 'Sollberg'],
      ['Sollberg Group Corp, Sollberg'],
    ],
    [
      'a party without the word for one',
      'id',
      'Partai Norvika menang. Norvika senang.',
      'organization',
      ['Partai Norvika', 'Norvika'],
      ['Partai Norvika, Norvika'],
    ],
    [
      'the head noun is nobody’s name',
      'en',
      'Sollberg Group rose. Then the Group paid.',
      'organization',
      ['Sollberg Group', 'Group'],
      ['Sollberg Group', 'Group'],
    ],
    [
      'initials, generations and short first names',
      'en',
      'Patrick Sellwick Jr. came. Then Patrick W. Sellwick left. Now Pat Sellwick sleeps.',
      'person',
      ['Patrick Sellwick Jr', 'Patrick W. Sellwick', 'Pat Sellwick'],
      ['Patrick Sellwick Jr, Patrick W. Sellwick, Pat Sellwick'],
    ],
    [
      'two of one family',
      'en',
      'Joan Sellwick met Joanna Sellwick.',
      'person',
      ['Joan Sellwick', 'Joanna Sellwick'],
      ['Joan Sellwick', 'Joanna Sellwick'],
    ],
  ])('%s', (_, language, text, kind, names, expected) => {
    const reading = read(text, language);
    const mentions = seen(
      reading,
      names.map((name) => [name, kind] as const),
    );
    expect(grouped(reading, mentions)).toEqual(expected);
  });
});

describe('what an actor is called', () => {
  it.each<[string, string, readonly string[], string]>([
    ['no', 'Ifølge KRT vant hun. KRTs kommentator var glad.', ['KRT', 'KRTs'], 'KRT'],
    ['de', 'Die Belfora klagte. Belforas Anwalt schwieg.', ['Belfora', 'Belforas'], 'Belfora'],
  ])('%s: %s', (language, text, names, name) => {
    const reading = read(text, language);
    const mentions = seen(reading, names.map((one) => [one, 'organization'] as const)); // prettier-ignore
    const [first] = groupMentions(reading, mentions);
    expect(first && describeActor(reading, first, 1, [], new Map()).name).toBe(name);
  });
});

describe('kinds of names', () => {
  it('takes who bears an office for a person, whatever the surname alone was taken for', () => {
    const text = 'Prime Minister Seika Nordo came. Nordo spoke. Nordo sat. Nordo left.';
    const names = [['Seika Nordo', 'person', 0.6], ['Nordo', 'organization', 0.7]] as const; // prettier-ignore
    const kinds = (of: string): string[] => {
      const reading = read(of, 'en');
      return ofOneKind(reading, seen(reading, names)).map(({ kind }) => kind);
    };
    expect(kinds(text)).toEqual(Array(4).fill('person'));
    expect(kinds(text.replace('Prime Minister ', 'Then '))).toContain('organization');
  });

  it('keeps a known place that a paper is named after', () => {
    const reading = read('The New York Times wrote so. She lives in New York.', 'en');
    const mentions = seen(reading, [
      ['New York Times', 'organization'],
      ['New York', 'place', 0.5],
    ]);
    expect(ofOneKind(reading, mentions).map(({ kind }) => kind)).toEqual(['organization', 'place']);
  });

  it('lets a sure full name tell what its surname is', () => {
    const reading = read('Anna Sellwick resigned. Sellwick paid. Sellwick sued. Sellwick closed.', 'en');
    const mentions = seen(reading, [
      ['Anna Sellwick', 'person'],
      ['Sellwick', 'organization', 0.6],
    ]);
    expect(ofOneKind(reading, mentions).map(({ kind }) => kind)).toEqual(Array(4).fill('person'));
  });

  it('knows the city where another place of the name was taken for a person', () => {
    const reading = read('The envoy said Amman agreed. He flew to Amman.', 'en');
    const [first, second] = seen(reading, [['Amman', 'place']]);
    if (!first || !second) throw new Error('The city is not found.');
    const doubtful: Candidate = { ...first, kind: 'person', known: null, confidence: 0.5 };
    expect(ofOneKind(reading, [doubtful, second]).map(({ kind, known }) => [kind, known?.id])).toEqual([
      ['place', 'amman'],
      ['place', 'amman'],
    ]);
  });
});

describe('overlong persons', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['قال منير سعدون إن فريق سعدون وصل.', ['منير سعدون', 'فريق سعدون'], ['منير سعدون', 'سعدون']],
    ['عاد منير سعدون. وأضاف بأن سعدون تعب.', ['منير سعدون', 'بأن سعدون'], ['منير سعدون', 'سعدون']],
    // Another of the family: no list explains her first name.
    ['عاد منير سعدون مع ليلى سعدون.', ['منير سعدون', 'ليلى سعدون'], ['منير سعدون', 'ليلى سعدون']],
    // Nobody else has that surname: the word may be a name after all.
    ['وصل رأي سعدون صباحا.', ['رأي سعدون'], ['رأي سعدون']],
  ])('%s', (text, names, expected) => {
    const reading = read(text, 'ar');
    const mentions = cutToSurname(
      reading,
      seen(
        reading,
        names.map((name) => [name, 'person'] as const),
      ),
    );
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
