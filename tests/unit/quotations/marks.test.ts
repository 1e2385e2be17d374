import { describe, expect, it } from 'vitest';
import { dashedSpeech, pairMarks } from '../../../lib/quotations/marks.ts';

const pairs = (text: string) =>
  pairMarks(text, 0, text.length).map(
    ({ start, end, closed }) => text.slice(start, end) + (closed ? '' : '…'),
  );

describe('pairMarks', () => {
  it.each([
    ['typewriter marks', 'He said "yes" and "no".', ['yes', 'no']],
    ['English', 'He said “yes” and ‘no’ today.', ['yes', 'no']],
    ['English inside English', '“He said ‘yes’ to me,” she said.', ['He said ‘yes’ to me,']],
    ['German', 'Er sagte „ja“ und „nein“.', ['ja', 'nein']],
    ['German guillemets', 'Er sagte »ja« und »nein«.', ['ja', 'nein']],
    ['Polish', 'Mówił „tak” i „nie”.', ['tak', 'nie']],
    ['French', 'Il dit « oui » et « non ».', [' oui ', ' non ']],
    ['Russian, nested', 'Завод «Компания «Север» закрыт».', ['Компания «Север» закрыт']],
    ['Russian, one closing mark for two', 'Открылась «Компания «Север».', ['Компания «Север']],
    ['Chinese and Japanese', '他说「是」和『不』。', ['是', '不']],
    ['TeX', "He said ``yes'' to me.", ['yes']],
    ['a typewriter mark that closes a typographic one', 'He said “yes" to me.', ['yes']],
    ['nested typewriter marks', '"He said "yes" to me", she said.', ['He said "yes" to me']],
    ['an Arabic preposition written to the mark', 'وصفه ب"الحل" اليوم', ['الحل']],
    ['apostrophes', "The dogs' owner didn't see ’em.", []],
    ['inches', 'a 27" screen', []],
    ['gershayim', 'מפקד צה"ל אמר "כן" אתמול', ['כן']],
    ['no partner at the end', 'He said “yes and left.', ['yes and left.…']],
    ['no partner before the next', 'He said "yes, then "no" again.', ['yes, then …', 'no']],
    [
      'closed words inside unclosed ones',
      'Il dit « oui et « non, merci ! » puis',
      [' oui et …', ' non, merci ! ', ' puis…'],
    ],
    ['a closing mark alone', 'He said yes” and left.', []],
  ])('%s', (_what, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe('dashedSpeech', () => {
  it.each([
    ['— Entrez !', true],
    ['– Chodźmy.', true],
    ['-- Venez donc.', true],
    ['- 3 œufs', false],
    ['— une liste', false],
    ['Entrez — vite.', false],
  ])('%s: %s', (text, expected) => {
    expect(dashedSpeech(text, 0, text.length) !== null).toBe(expected);
  });
});
