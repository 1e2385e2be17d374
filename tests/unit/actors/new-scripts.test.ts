import { describe, expect, it } from 'vitest';
import { findActors } from '../../../lib/actors/find-actors.ts';
import { blocksOfPlainText } from '../../../lib/text/blocks.ts';
import { modelFor } from '../../../scripts/analyze/models.ts';

/** «name: mention, mention; office of …» of each person that the shipped model and the rules find. */
function people(text: string, language: string): string[] {
  const article = { text, blocks: blocksOfPlainText(text), language, direction: 'ltr' as const };
  return findActors(article, [], modelFor(language))
    .filter(({ kind }) => kind === 'person')
    .map(({ name, mentions, roles }) => {
      const offices = roles.map(({ title, of }) => (of ? `; ${title} of ${of}` : `; ${title}`));
      return `${name}: ${mentions.map(({ exact }) => exact).join(', ')}${offices.join('')}`;
    });
}

describe('people in languages without capitals', () => {
  it.each([
    {
      construction: 'an office before the full name, a family name of one character before an office',
      language: 'zh',
      text: '中国国家主席习近平星期三在北京会见了来访的客人。习近平表示，双方将继续合作。习主席还说，北约的做法令人担忧。',
      person: '习近平: 习近平, 习近平, 习; 国家主席 of 中国; 主席',
    },
    {
      construction: 'traditional characters, a middle dot, the last part alone, a day after the name',
      language: 'zh',
      text: '土耳其前總統阿卜杜拉·居爾週一在安卡拉表示，他對歐盟的決定感到失望。居爾說，土耳其不會接受這樣的條件。',
      person: '阿卜杜拉·居爾: 阿卜杜拉·居爾, 居爾; 總統',
    },
    {
      construction: 'a Latin spelling in brackets',
      language: 'zh',
      text: '歐洲聯盟發言人洛克·卡塔拉諾（Rocco Catalano）拒絕評論。聯合國秘書長古特雷斯呼籲雙方對話。',
      person: '洛克·卡塔拉諾: 洛克·卡塔拉諾, Rocco Catalano; 發言人 of 欧盟',
    },
    {
      construction: 'an office behind the name',
      language: 'ja',
      text: '安倍晋三首相は10日、都内で記者団に「有意義だった」と語った。安倍首相は会談後に帰国した。',
      person: '安倍晋三: 安倍晋三, 安倍; 首相',
    },
    {
      construction: 'a country joined by の, a katakana surname with a form of address',
      language: 'ja',
      text: '首相はアメリカのバラク・オバマ大統領と会談した。オバマ氏は同盟の強化を訴えた。',
      person: 'バラク・オバマ: バラク・オバマ, オバマ; 大統領 of アメリカ合衆国',
    },
    {
      construction: 'half-width kana',
      language: 'ja',
      text: 'ﾊﾞﾗｸ・ｵﾊﾞﾏ氏は会社の本社を訪れ、社長と懇談した。',
      person: 'ﾊﾞﾗｸ・ｵﾊﾞﾏ: ﾊﾞﾗｸ・ｵﾊﾞﾏ',
    },
    {
      construction: 'an office before the name, a form of address behind the surname',
      language: 'hi',
      text: 'प्रधानमंत्री नरेंद्र मोदी ने सोमवार को नई दिल्ली में कहा कि सरकार किसानों के साथ है। मोदी जी ने किसानों को धन्यवाद दिया।',
      person: 'नरेंद्र मोदी: नरेंद्र मोदी, मोदी; प्रधानमंत्री',
    },
    {
      construction: 'a postposition after the surname',
      language: 'hi',
      text: 'महाराष्ट्र के मुख्यमंत्री उद्धव ठाकरे ने मुंबई में बैठक की। ठाकरे को शिवसेना के नेताओं का समर्थन मिला।',
      person: 'उद्धव ठाकरे: उद्धव ठाकरे, ठाकरे; मुख्यमंत्री',
    },
  ])('$language: $construction', ({ language, text, person }) => {
    expect(people(text, language)).toContain(person);
  });
});
