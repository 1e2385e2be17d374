import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../lib/actors/tokens.ts';
import { familyOf, partsOf, shortNames } from '../../../lib/actors/unspaced.ts';
import { actorsOf, summary } from './actors-of.ts';

const tokens = (text: string) => tokensOf(text, 0, text.length);

describe('tokens', () => {
  it('are characters, half-width kana with their voicing too', () => {
    expect(tokens('ﾊﾞﾗｸさん').map(({ text }) => text)).toEqual(['ﾊﾞ', 'ﾗ', 'ｸ', 'さ', 'ん']);
    expect(tokens('ﾊﾞﾗｸ').map(({ norm }) => norm)).toEqual(tokens('バラク').map(({ norm }) => norm));
  });

  it('keep a Hindi word with a joiner whole', () => {
    expect(tokens('न्\u200dयूज चैनल').map(({ text }) => text)).toEqual(['न्\u200dयूज', 'चैनल']);
  });

  it('do not differ by the dot below a Hindi letter, in one code point or two', () => {
    const plain = tokens('जाकिर').map(({ norm }) => norm);
    expect(tokens('\u095bाकिर').map(({ norm }) => norm)).toEqual(plain);
    expect(tokens('ज\u093cाकिर').map(({ norm }) => norm)).toEqual(plain);
    expect(tokens('जाकिया').map(({ norm }) => norm)).not.toEqual(plain);
  });
});

describe('partsOf', () => {
  it.each([
    ['習近平', ['習近平']],
    ['阿卜杜拉·居尔', ['阿卜杜拉', '居尔']],
    ['バラク・オバマ', ['ハ\u3099ラク', 'オハ\u3099マ']],
    ['Rocco Catalano', ['rocco', 'catalano']],
    ['NHK放送局', ['nhk放送局']],
  ])('%s', (name, parts) => {
    expect(partsOf(tokens(name))).toEqual(parts);
  });
});

describe('familyOf', () => {
  it.each([
    ['习近平', '习'],
    ['欧阳修远', '欧阳'],
    ['安倍晋三', '安倍'],
    ['佐々木一郎', '佐々木'],
    ['安倍', '安'],
    ['ヘンリー', null],
  ])('%s → %s', (name, family) => {
    expect(familyOf(name)).toBe(family);
  });

  it('looks for a family name by itself only where one character is not all of it', () => {
    expect(shortNames(['安倍晋三'])).toEqual(['安倍']);
    expect(shortNames(['阿卜杜拉', '居尔'])).toEqual(['居尔']);
    expect(shortNames(['习近平'])).toEqual([]);
  });
});

describe('known actors without a model', () => {
  it.each([
    ['zh', '美国和俄罗斯在北京会谈。', ['place 美国: 美国', 'place 俄罗斯: 俄罗斯', 'place 北京: 北京']],
    [
      'zh',
      '聯合國呼籲臺灣與韓國對話。',
      ['organization 聯合國: 聯合國', 'place 臺灣: 臺灣', 'place 韓國: 韓國'],
    ],
    [
      'ja',
      '国連は米国とロシアに自制を求めた。',
      ['organization 国連: 国連', 'place 米国: 米国', 'place ロシア: ロシア'],
    ],
    ['hi', 'भारत ने नाटो से बात की।', ['place भारत: भारत', 'organization नाटो: नाटो']],
  ])('%s: %s', (language, text, actors) => {
    expect(summary(actorsOf(text, language))).toEqual(actors);
  });
});
