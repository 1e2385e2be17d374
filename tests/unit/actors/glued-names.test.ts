import { describe, expect, it } from 'vitest';
import { isGenitiveOf } from '../../../lib/actors/declined-names.ts';
import {
  apartAfterAcronym,
  apartAtJoins,
  endedByGenitive,
  standingNames,
  withoutLead,
} from '../../../lib/actors/glued-names.ts';
import type { Span } from '../../../lib/actors/model/spans.ts';
import { readArticle, type Reading } from '../../../lib/actors/reading.ts';
import type { ActorKind } from '../../../lib/model/analysis.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';

/** `after`: what stands right before the name that is meant. */
type Name = [kind: ActorKind, text: string, after?: string];

/** The span of a stretch of the article. */
function spanOf(reading: Reading, [kind, stretch, after = '']: Name): { line: number; span: Span } {
  const start = reading.text.indexOf(after + stretch) + after.length;
  for (const [line, { tokens }] of reading.lines.entries()) {
    const from = tokens.findIndex((token) => token.start === start);
    const last = tokens.findIndex((token) => token.end === start + stretch.length);
    if (from >= 0 && last >= from) return { line, span: { from, to: last + 1, kind, confidence: 0.9 } };
  }
  throw new Error(`${stretch} is no stretch of whole words`);
}

/** What the first name becomes beside the others of the article. */
function partsOf(language: string, text: string, name: Name, others: readonly Name[]): string[] {
  const reading = readArticle({ text, blocks: blocksOfPlainText(text), language, direction: 'ltr' });
  const { line, span } = spanOf(reading, name);
  const tagged: Span[][] = reading.lines.map(() => []);
  tagged[line]?.push(span);
  for (const other of others) {
    const found = spanOf(reading, other);
    tagged[found.line]?.push(found.span);
  }
  const standing = standingNames(reading.lines, tagged);
  const own = reading.lines[line];
  if (!own) return [];
  return apartAtJoins(reading, own, span, standing)
    .flatMap((one) => apartAfterAcronym(own, one, standing))
    .map((one) => withoutLead(reading, own, endedByGenitive(reading, own, one, standing), standing))
    .map(({ from, to, kind }) => {
      const words = text.slice(own.tokens[from]?.start ?? 0, own.tokens[to - 1]?.end ?? 0);
      return `${kind} ${words}`;
    });
}

describe('names run together', () => {
  it.each<{ what: string; language: string; text: string; name: Name; others?: Name[]; parts: string[] }>([
    {
      what: 'two surnames that stand alone elsewhere',
      language: 'it',
      text: 'Bentori e Norvica hanno parlato.\nOggi Bentori parte. Poi Norvica tace.',
      name: ['person', 'Bentori e Norvica'],
      others: [
        ['person', 'Bentori', 'Oggi '],
        ['person', 'Norvica', 'Poi '],
      ],
      parts: ['person Bentori', 'person Norvica'],
    },
    {
      what: 'surnames of two full names',
      language: 'it',
      text: 'Ieri Bentori e Norvica hanno parlato.\nCarla Bentori parte, Ugo Norvica tace.',
      name: ['person', 'Bentori e Norvica'],
      others: [
        ['person', 'Carla Bentori'],
        ['person', 'Ugo Norvica'],
      ],
      parts: ['person Bentori', 'person Norvica'],
    },
    {
      what: 'a preposition between two full names',
      language: 'it',
      text: 'Le parole di Marco Bentori su Francesca Norvica pesano.',
      name: ['person', 'Marco Bentori su Francesca Norvica'],
      parts: ['person Marco Bentori', 'person Francesca Norvica'],
    },
    {
      what: 'the second name stands only within a full one that the model passed over',
      language: 'en',
      text: 'Then Garvey and Quillan left.\nKitty Quillan came with Peter Garvey.',
      name: ['organization', 'Garvey and Quillan'],
      others: [['person', 'Peter Garvey']],
      parts: ['person Garvey', 'person Quillan'],
    },
    {
      what: 'two known bodies',
      language: 'en',
      text: 'Then the United Nations and European Union agreed.',
      name: ['organization', 'United Nations and European Union'],
      parts: ['organization United Nations', 'organization European Union'],
    },
    {
      what: 'a department of two subjects',
      language: 'en',
      text: 'The Department of Mines and Lesser Rivers met.\nThe Department of Mines is old.',
      name: ['organization', 'Department of Mines and Lesser Rivers'],
      others: [['organization', 'Department of Mines', '\nThe ']],
      parts: ['organization Department of Mines and Lesser Rivers'],
    },
    {
      what: 'a place inside the name of a body',
      language: 'en',
      text: 'The Bank of Norwick lends.\nThe Bank is in Norwick.',
      name: ['organization', 'Bank of Norwick'],
      others: [
        ['organization', 'Bank', '\nThe '],
        ['place', 'Norwick', 'in '],
      ],
      parts: ['organization Bank of Norwick'],
    },
    {
      what: 'a company of two equal names',
      language: 'en',
      text: 'Then Garvey and Garvey closed.\nOnly Peter Garvey stayed.',
      name: ['organization', 'Garvey and Garvey'],
      others: [['person', 'Peter Garvey']],
      parts: ['organization Garvey and Garvey'],
    },
    {
      what: 'a particle of another language',
      language: 'tr',
      text: 'Bugün Sharon den Norvik konuştu.\nDün Norvik sustu, Sharon sustu.',
      name: ['person', 'Sharon den Norvik'],
      others: [
        ['person', 'Norvik', 'Dün '],
        ['person', 'Sharon', 'sustu, '],
      ],
      parts: ['person Sharon den Norvik'],
    },
    {
      what: 'a country with a conjunction',
      language: 'en',
      text: 'Then Bosnia and Herzegovina agreed.',
      name: ['place', 'Bosnia and Herzegovina'],
      parts: ['place Bosnia and Herzegovina'],
    },
    {
      what: 'an article before a known body',
      language: 'en',
      text: 'He told The European Union so.',
      name: ['organization', 'The European Union'],
      parts: ['organization European Union'],
    },
    {
      what: 'a first word before a surname',
      language: 'en',
      text: 'Both Garvey and others left.\nPeter Garvey stayed.',
      name: ['person', 'Both Garvey'],
      others: [['person', 'Peter Garvey']],
      parts: ['person Garvey'],
    },
    {
      what: 'an article that is the name of a paper',
      language: 'en',
      text: 'The Garvey wrote so.\nPeter Garvey stayed.',
      name: ['organization', 'The Garvey'],
      others: [['person', 'Peter Garvey']],
      parts: ['organization The Garvey'],
    },
    {
      what: 'a first name that is a common word too',
      language: 'en',
      text: 'We saw Will Garvey there.\nThen Garvey left.',
      name: ['person', 'Will Garvey'],
      others: [['person', 'Garvey', 'Then ']],
      parts: ['person Will Garvey'],
    },
    {
      what: 'a genitive and what it owns',
      language: 'de',
      text: 'Auch Lobners Vorgänger schwieg.\nPetra Lobner sprach.',
      name: ['person', 'Lobners Vorgänger'],
      others: [['person', 'Petra Lobner']],
      parts: ['person Lobners'],
    },
    {
      what: 'a full name that ends as a genitive does',
      language: 'de',
      text: 'Auch Mirkos Lobner schwieg.',
      name: ['person', 'Mirkos Lobner'],
      parts: ['person Mirkos Lobner'],
    },
    {
      what: 'an acronym and the full name of its head',
      language: 'ru',
      text: 'Дело ОНКР Петра Новика закрыто.\nСудьи ОНКР молчат.',
      name: ['person', 'ОНКР Петра Новика'],
      others: [['organization', 'ОНКР', 'Судьи ']],
      parts: ['organization ОНКР', 'person Петра Новика'],
    },
    {
      what: 'an acronym that stands nowhere else',
      language: 'ru',
      text: 'Дело ОНКР Петра Новика закрыто.',
      name: ['person', 'ОНКР Петра Новика'],
      parts: ['person ОНКР Петра Новика'],
    },
  ])('$language: $what', ({ language, text, name, others = [], parts }) => {
    expect(partsOf(language, text, name, others)).toEqual(parts);
  });
});

describe('isGenitiveOf', () => {
  it.each<[string, string, string, boolean]>([
    ['de', 'lobners', 'lobner', true],
    ['nb', 'nrvs', 'nrv', true],
    ['en', 'lobners', 'lobner', false],
    ['de', 'hanss', 'hans', false],
  ])('%s: %s of %s', (language, genitive, name, is) => {
    expect(isGenitiveOf(language, genitive, name)).toBe(is);
  });
});
