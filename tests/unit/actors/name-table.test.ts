import { describe, expect, it } from 'vitest';
import { isListed, namesIn, nameTable } from '../../../lib/actors/model/name-table.ts';
import { tokensOf } from '../../../lib/actors/tokens.ts';
import { listedNames, LISTS, namesOfList } from '../../../scripts/train/names.ts';

const tokens = (text: string) => tokensOf(text, 0, text.length);
const wordsOf = (name: string) => tokens(name).map(({ norm }) => norm);
const LONG = 'جمعية أبناء بلدة عين النبع في المهجر';
const table = nameTable([
  [wordsOf('نهر النيل'), 2],
  [wordsOf('النيل'), 2],
  [wordsOf('قناة فرانس 24'), 1],
  [wordsOf('الأهلي'), 1],
  [wordsOf('الأهلي'), 6],
  [wordsOf(LONG), 1],
]);

describe('namesIn', () => {
  it.each([
    ['the longest name', 'عند نهر النيل', [0, 1, 1]],
    ['a name within a sentence', 'يصب النيل هنا', [0, 1, 0]],
    ['a name behind clitics', 'وبالنيل نهر', [1, 0]],
    ['no part of a name', 'نهر الفرات', [0, 0]],
    ['no name across a mark', 'نهر ، النيل', [0, 0, 1]],
    ['a name with a figure', 'على قناة فرانس 24 أمس', [0, 1, 1, 1, 0]],
    ['no name of more than six words', LONG, [0, 0, 0, 0, 0, 0, 0]],
  ])('%s', (_, text, expected) => {
    expect([...namesIn(tokens(text), table)].map((tag) => (tag > 0 ? 1 : 0))).toEqual(expected);
  });

  it('tells lists, ends and clitics apart', () => {
    const [river, nile] = namesIn(tokens('نهر النيل'), table);
    const [both] = namesIn(tokens('الأهلي'), table);
    const [place] = namesIn(tokens('النيل'), table);
    const [behind] = namesIn(tokens('بالنيل'), table);
    expect(new Set([river, nile, both, place, behind]).size).toBe(5);
    expect([river, nile, both, place, behind].map((tag) => (tag ?? 0) & 255)).toEqual([4, 4, 66, 4, 4]);
  });

  it('folds spellings as the tokens are', () => {
    expect(namesIn(tokens('الاهلي'), table)).toEqual(namesIn(tokens('الأهلي'), table));
  });
});

describe('isListed', () => {
  it('minds the lists', () => {
    expect(isListed(wordsOf('نهر النيل'), table, 0b100)).toBe(true);
    expect(isListed(wordsOf('نهر النيل'), table, 0b011)).toBe(false);
    expect(isListed(wordsOf(LONG), table, 255)).toBe(false);
  });
});

describe('lists of names', () => {
  const listed = listedNames(['ar']);

  it.each(LISTS)('%s: in order, each name once, and each is found', (list) => {
    const names = namesOfList('ar', list);
    expect(names.length).toBeGreaterThan(2000);
    expect(names.filter((name, at) => at > 0 && name <= (names[at - 1] ?? ''))).toEqual([]);
    const isFound = (name: string): boolean =>
      listed !== null && namesIn(tokens(name), listed).every((tag) => tag > 0);
    expect(names.filter((name) => name.trim() !== name || !isFound(name))).toEqual([]);
  });

  it('are one table, and none for a language without', () => {
    expect(LISTS.length).toBeLessThanOrEqual(8);
    expect(listed?.keys.length).toBeGreaterThan(60_000);
    expect(listedNames(['xx'])).toBeNull();
  });
});
