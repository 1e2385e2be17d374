import { describe, expect, it } from 'vitest';
import type { Role } from '../../../lib/model/analysis.ts';
import { actorsOf } from './actors-of.ts';

const told = ({ title, of }: Role): string => (of ? `${title} of ${of}` : title);

/** «name: office of body; office» of each person that has an office. */
const officesOf = (text: string, language: string): string[] =>
  actorsOf(text, language)
    .filter(({ kind, roles }) => kind === 'person' && roles.length > 0)
    .map(({ name, roles }) => `${name}: ${roles.map(told).join('; ')}`);

describe('an office before its holder', () => {
  it.each([
    ['a rank before it', 'en', 'They met deputy director Ada Lovelace.', ['Ada Lovelace: deputy director']],
    ['a hyphened rank', 'en', 'They met vice-chair Ada Lovelace.', ['Ada Lovelace: vice-chair']],
    ['two abbreviations', 'en', 'They met Lt. Col. Ada Lovelace.', ['Ada Lovelace: Lt. Col.']],
    [
      'another person before it, to whom it belongs',
      'ar',
      'وجهت رسالة إلى الرئيس فرانكلين روزفلت أعدها ليو زيلارد.',
      ['فرانكلين روزفلت: الرئيس'],
    ],
    ['an abbreviation', 'en', 'They met Sen. Ada Lovelace.', ['Ada Lovelace: Sen.']],
    [
      'a single capital that has one elsewhere too',
      'en',
      'Brightmail editor-in-chief Ada Lovelace said so. She left Brightmail.',
      ['Ada Lovelace: editor-in-chief of Brightmail'],
    ],
    [
      'a body known by its last words only',
      'en',
      'A National Security Council official Ada Lovelace came.',
      ['Ada Lovelace: official of National Security Council'],
    ],
    [
      'a body with a country in its name',
      'en',
      'The Farmers Party of Norway leader Karel Novak failed.',
      ['Karel Novak: leader of Farmers Party of Norway'],
    ],
    [
      'a body’s adviser on a country',
      'en',
      'A White House Russia adviser Karel Novak came.',
      ['Karel Novak: Russia adviser of White House'],
    ],
    [
      'words between a possessive and the office',
      'en',
      'They met Norway’s recently elected trade minister Karel Novak.',
      ['Karel Novak: trade minister of Norway'],
    ],
    [
      'two offices of one body',
      'en',
      'They met Brightmail’s founder and former CEO, Karel Novak, there.',
      ['Karel Novak: CEO of Brightmail; founder of Brightmail'],
    ],
    [
      'a body behind its office',
      'id',
      'Pesan dari pendiri KBTS, Joko Santoso, dibacakan.',
      ['Joko Santoso: pendiri of KBTS'],
    ],
    [
      'a district behind its office',
      'es',
      'Habló con el actual concejal del distrito de Ribera, Carlos Fuentes, ayer.',
      ['Carlos Fuentes: concejal of Ribera'],
    ],
    ['Czech', 'cs', 'Na snímku je ministr financí Karel Novák dnes.', ['Karel Novák: ministr financí']],
    ['Norwegian', 'no', 'Det sier KLP-leder Kari Hansen i dag.', ['Kari Hansen: leder of KLP']],
    [
      'an office behind a form of address',
      'en',
      'They met Prime Minister Sir Karel Novak.',
      ['Karel Novak: Prime Minister'],
    ],
    [
      'a village before its headman',
      'tr',
      'Taşlı köyü muhtarı Mehmet Yılmaz konuştu.',
      ['Mehmet Yılmaz: muhtarı of Taşlı köyü'],
    ],
  ])('%s (%s)', (_, language, text, expected) => {
    expect(officesOf(text, language)).toEqual(expected);
  });
});

describe('an office after its holder', () => {
  it.each([
    [
      'not where the body sits',
      'en',
      'Ada Lovelace, head coach of the Oslo-based rowing club Blue Oars, spoke.',
      ['Ada Lovelace: head coach of Blue Oars'],
    ],
    [
      'a body before the country it is in',
      'en',
      'Ada Lovelace, senior fellow at the left-leaning Harbour Policy Forum in Norway, spoke.',
      ['Ada Lovelace: senior fellow of Harbour Policy Forum'],
    ],
    [
      'a body whose name starts with a people',
      'en',
      'Ada Lovelace, a lawyer at the American University of Brevik, spoke.',
      ['Ada Lovelace: lawyer of American University of Brevik'],
    ],
    [
      'whose envoy, not where to',
      'en',
      'Ada Lovelace, a former Irish ambassador to Norway, spoke.',
      ['Ada Lovelace: ambassador of Ireland'],
    ],
    [
      'a clause',
      'en',
      'They asked Ada Lovelace, who is also the president of the KLP, about it.',
      ['Ada Lovelace: president of KLP'],
    ],
    [
      'an office of state and one of a party',
      'en',
      'Ada Lovelace, prime minister and leader of the KLP, spoke.',
      ['Ada Lovelace: prime minister; leader of KLP'],
    ],
    [
      'two offices of one company',
      'en',
      'Ada Lovelace, founder and CEO of Brightmail, spoke.',
      ['Ada Lovelace: founder of Brightmail; CEO of Brightmail'],
    ],
    [
      'what somebody was made',
      'it',
      'Marco Rossi nominato ministro degli Esteri è partito.',
      ['Marco Rossi: ministro degli Esteri'],
    ],
    [
      'two adjectives',
      'en',
      'Ada Lovelace, a humanitarian and spiritual leader, spoke.',
      ['Ada Lovelace: leader'],
    ],
    [
      'of whom, whose own office is told',
      'en',
      'Ada Lovelace, an aide to Vice President Karel Novak, spoke.',
      ['Ada Lovelace: aide of Karel Novak', 'Karel Novak: Vice President'],
    ],
    [
      'a body’s name with “and” in it',
      'en',
      'Ada Lovelace, a researcher at the Centre for Harbours and Tides, spoke.',
      ['Ada Lovelace: researcher of Centre for Harbours and Tides'],
    ],
  ])('%s (%s)', (_, language, text, expected) => {
    expect(officesOf(text, language)).toEqual(expected);
  });
});

describe('an office of one of two persons', () => {
  it.each([
    [
      'the second, whose name it leads up to',
      'it',
      'Marco Rossi saluta Paolo Bianchi, il sindaco di Brindisi Mario Verdi e altri.',
      ['Mario Verdi: sindaco of Brindisi'],
    ],
    [
      'the first, in apposition',
      'en',
      'They met Ada Lovelace, the mayor of Brevik, Karel Novak, and others.',
      ['Ada Lovelace: mayor of Brevik'],
    ],
    [
      'nobody’s here: it is held for the person',
      'en',
      'A spokeswoman for Ada Lovelace declined. A top aide to Karel Novak left.',
      [],
    ],
    [
      'the one whose office is the nearer',
      'en',
      'A spokesman for Prime Minister Ada Lovelace left.',
      ['Ada Lovelace: Prime Minister'],
    ],
    [
      'somebody else’s behind an article',
      'de',
      'Mit Debatten, so Angela Weber, schade die CDU-Politikerin ihrem Amt.',
      [],
    ],
  ])('%s (%s)', (_, language, text, expected) => {
    expect(officesOf(text, language)).toEqual(expected);
  });
});
