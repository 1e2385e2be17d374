import { describe, expect, it } from 'vitest';
import { quotationsIn, said } from './said.ts';

describe('English: what is found', () => {
  it.each([
    [
      'verb before subject',
      '“The bridge is safe,” said engineer Ruth Adler.',
      ['engineer Ruth Adler: The bridge is safe,'],
    ],
    [
      'a possessive plural',
      '“The bridge is safe,” said the head of the builders’ union.',
      ['the head of the builders’ union: The bridge is safe,'],
    ],
    ['subject before verb', '“The bridge is safe,” Adler told reporters.', ['Adler: The bridge is safe,']],
    [
      'an apposition',
      '“The bridge is safe,” said Ruth Adler, head of works.',
      ['Ruth Adler: The bridge is safe,'],
    ],
    [
      'words that go on after their attribution',
      '“The bridge is safe,” Adler said. “We checked it twice.”',
      ['Adler: The bridge is safe,', 'Adler: We checked it twice.'],
    ],
    ['marks after a colon', 'Adler wrote: “We checked it twice.”', ['Adler: We checked it twice.']],
    ['two short quoted words', 'Adler called the plan “utterly hopeless.”', ['Adler: utterly hopeless.']],
    ['that', 'On Friday, the council said that the pool would close.', ['the council: the pool would close']],
    [
      'a source with what it belongs to',
      'According to the text of its decision, the pool will close in May.',
      ['the text of its decision: the pool will close in May'],
    ],
    ['a noun that is spelt like a verb', 'Adler made a public claim that the pool was old.', []],
    [
      'a noun behind a preposition',
      'They met after a telephone call that the mayor said had been arranged in haste.',
      ['the mayor: had been arranged in haste'],
    ],
    [
      'a subject behind an adjunct',
      'After the storm in Ardley the mayor claims that the pool was old.',
      ['the mayor: the pool was old'],
    ],
    ['no that', 'The mayor said the pool would close in May.', ['The mayor: the pool would close in May']],
    ['a listener', 'Adler told reporters on Friday the pool would close.', ['Adler: the pool would close']],
    [
      'a participle',
      'Adler said the pool would close in May, adding that repairs take a year.',
      ['Adler: the pool would close in May', 'Adler: repairs take a year'],
    ],
    [
      'a participle without a verb of saying',
      'The mayor defended the plan, saying the pool was old.',
      ['The mayor: the pool was old'],
    ],
    [
      'an attribution at the end',
      'The pool will close in May, the mayor said.',
      ['the mayor: The pool will close in May'],
    ],
    [
      'a second speaker',
      'Adler said the roof leaks, but Stone said it was dry.',
      ['Adler: the roof leaks', 'Stone: it was dry'],
    ],
    [
      'a source',
      'According to the report, the pipes are older than the house.',
      ['the report: the pipes are older than the house'],
    ],
    [
      'a source at the end',
      'The pipes are older than the house, according to the report.',
      ['the report: The pipes are older than the house'],
    ],
    [
      'quoted words inside a clause',
      'Adler said the plan was “a bad joke” from the start.',
      ['Adler: the plan was “a bad joke” from the start'],
    ],
    [
      'a dateline',
      'OTTAWA — The pool will close in May, the mayor said.',
      ['the mayor: The pool will close in May'],
    ],
    [
      'a relative clause',
      'Adler, who leads the works, said the pool would close.',
      ['Adler: the pool would close'],
    ],
    ['TeX marks', "``The bridge is safe and sound,'' said Adler.", ['Adler: The bridge is safe and sound,']],
  ])('%s', (_rule, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});

describe('English: what is not found', () => {
  it.each([
    ['a noun like a verb', 'The claims were rejected by the court.'],
    ['inches', 'She bought a 27" screen and a 5" phone.'],
    ['an infinitive', 'It is hard to say that in public.'],
    ['a passive', 'The pool was announced in May and built in June.'],
    ['a verb with a mere object', 'The council announced a new pool.'],
    ['a title', 'The film “Night of the Long Boats” opens today.'],
    ['a nickname', 'The so-called “people’s pool” opens today.'],
    ['a pointer', 'READ MORE: The mayor said that the pool would close'],
    ['a comparison', 'Prices rose as the ministry reported lower taxes.'],
    ['the writer', 'I would suggest a different pool altogether.'],
    ['apostrophes', "It was the dogs' and the cats' turn in the '90s."],
  ])('%s', (_what, text) => {
    expect(said(text, 'en')).toEqual([]);
  });
});

describe('speakers across sentences', () => {
  it('resolves a pronoun to the last person, not to a body', () => {
    const text =
      'Ruth Adler said that the roof leaks.\n\nThe council said that it had no money.\n\n“We will wait,” she said.';
    const last = quotationsIn(text, 'en').at(-1);
    expect(last?.speaker).toMatchObject({
      exact: 'she',
      name: 'Ruth Adler',
      antecedent: { exact: 'Ruth Adler' },
    });
    expect(last?.reason.speaker).toBe('pronoun');
  });

  it('gives a short name its full name', () => {
    const text = 'Ruth Adler said that the roof leaks.\n\nAdler said that the walls are dry.';
    expect(quotationsIn(text, 'en').at(-1)?.speaker?.name).toBe('Ruth Adler');
  });

  it('carries a speaker on to a paragraph of quoted words', () => {
    const text = '“The roof leaks,” Adler said.\n\n“We knew it for years.”';
    expect(said(text, 'en')).toEqual(['Adler: The roof leaks,', 'Adler: We knew it for years.']);
  });

  it('joins the parts of a split quotation in a group', () => {
    const [first, second] = quotationsIn('“The roof,” Adler said, “leaks every winter.”', 'en');
    expect(first?.group).toBeDefined();
    expect(second?.group).toBe(first?.group);
  });
});

describe('flags', () => {
  it.each([
    ['negated', 'The mayor did not say that the pool would close.'],
    ['negated', 'The mayor denied that the pool would close.'],
    ['hedged', 'The mayor allegedly said that the pool would close.'],
    ['question', 'Adler asked: “Who checked the roof?”'],
    ['anonymous', 'A senior official said that the pool would close.'],
    ['unclosed', 'Adler said: “We checked the roof twice.'],
  ])('%s: %s', (flag, text) => {
    expect(quotationsIn(text, 'en')[0]?.flags).toContain(flag);
  });

  it('sets none without cause', () => {
    expect(quotationsIn('Adler said that the pool would close.', 'en')[0]?.flags).toEqual([]);
  });
});
