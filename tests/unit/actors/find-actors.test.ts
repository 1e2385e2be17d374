import { describe, expect, it } from 'vitest';
import { actorsOf, summary } from './actors-of.ts';

describe('findActors', () => {
  it.each([
    [
      'ar',
      'زار وزير الخارجية التركي مولود أوغلو بيروت.',
      ['person مولود أوغلو: مولود أوغلو', 'place بيروت: بيروت'],
    ],
    ['ar', 'وصل الوفد إلى لندن وباريس.', ['place لندن: لندن', 'place باريس: باريس']],
    ['ar', 'رحبت واشنطن وبغداد بالقرار.', ['place واشنطن: واشنطن', 'place بغداد: بغداد']],
    ['ar', 'نفت الحكومة اللبنانية ذلك.', ['organization الحكومة اللبنانية: الحكومة اللبنانية']],
    ['ar', 'قالت حكومة فرنسا إنها توافق.', ['organization حكومة فرنسا: حكومة فرنسا', 'place فرنسا: فرنسا']],
    [
      'ar',
      'رفضت سلطات جمهورية قره باغ العرض.',
      ['organization سلطات جمهورية قره باغ: سلطات جمهورية قره باغ', 'place قره باغ: قره باغ'],
    ],
    ['ar', 'زار الوفد متحف محمود خليل أمس.', ['place متحف محمود خليل: متحف محمود خليل']],
    [
      'ar',
      'قال لاعب مدريد إن الفوز مهم. وعاد إلى بيته في مدريد.',
      ['organization مدريد: مدريد', 'place مدريد: مدريد'],
    ],
    [
      'ar',
      'انهارت السلطنة المملوكية أمام الإمبراطورية العثمانية، وخضع الساحل للإمبراطورية العثمانية.',
      [
        'place السلطنة المملوكية: السلطنة المملوكية',
        'place الإمبراطورية العثمانية: الإمبراطورية العثمانية, للإمبراطورية العثمانية',
      ],
    ],
    ['ar', 'انهارت الإمبراطورية فجأة.', []],
    ['ar', 'أعلن الجانب المصري موافقته.', ['place مصر: الجانب المصري']],
    ['ar', 'طالب للأمم المتحدة بتحقيق.', ['organization للأمم المتحدة: للأمم المتحدة']],
    [
      'en',
      'The Polish government met NATO.',
      ['organization Polish government: Polish government', 'organization NATO: NATO'],
    ],
    [
      'en',
      "France's foreign ministry denied it.",
      ["organization France's foreign ministry: France's foreign ministry", 'place France: France'],
    ],
    ['en', 'President Ada Lovelace spoke. Lovelace left.', ['person Ada Lovelace: Ada Lovelace, Lovelace']],
    ['en', 'They met us on Monday in May.', []],
    ['ar', 'في صباح الأحد قال مصدر: جميع الحقوق محفوظة.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(summary(actorsOf(text, language))).toEqual(expected);
  });

  it('numbers actors by first mention and every mention is a slice of the text', () => {
    const text = 'Mr. Karel Novak met Angela Weber in Berlin. Weber thanked Novak.';
    const actors = actorsOf(text, 'en');
    expect(actors.map(({ id }) => id)).toEqual(actors.map((_, index) => `a${index + 1}`));
    const starts = actors.map(({ mentions }) => mentions[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { mentions } of actors)
      for (const { start, end, exact } of mentions) expect(text.slice(start, end)).toBe(exact);
  });

  it('takes an empty article and one without sentences', () => {
    expect(actorsOf('', 'ar')).toEqual([]);
    expect(actorsOf('A'.repeat(50_000), 'en')).toEqual([]);
  });
});

describe('roles', () => {
  it.each([
    ['ar', 'التقى رئيس الوزراء الأرمني نيكول باشينيان الوفد.', 'رئيس الوزراء', 'أرمينيا'],
    ['ar', 'وقال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن الوضع صعب.', 'الأمين العام', 'الأمم المتحدة'],
    ['en', 'Turkish Foreign Minister Mevlut Cavusoglu agreed.', 'Foreign Minister', 'Türkiye'],
    ['en', 'Maria Weber, the German health minister, resigned.', 'health minister', 'Germany'],
    ['en', 'NATO Secretary General Jens Berg arrived.', 'Secretary General', 'NATO'],
    [
      'en',
      'Ada Lovelace, the NATO Secretary General’s special envoy, spoke.',
      'special envoy',
      'NATO Secretary General',
    ],
    ['en', 'The special envoy of the secretary general, Ada Lovelace, spoke.', 'special envoy', undefined],
    ['en', "Norway's trade minister, Ada Lovelace, said so.", 'trade minister', 'Norway'],
    ['en', "Ada Lovelace, Norway's trade minister, said so.", 'trade minister', 'Norway'],
    ['en', 'The talks with Green Harbour Party leader Karel Novak failed.', 'leader', 'Green Harbour Party'],
    ['en', 'Ada Lovelace, a former mayor of the small town of Brevik, agreed.', 'mayor', 'Brevik'],
    ['de', 'Der US-Außenminister Karl Weber reiste ab.', 'Außenminister', 'Vereinigte Staaten'],
    ['de', 'Die Landtagspräsidentin Angela Weber sprach.', 'Landtagspräsidentin', undefined],
    ['it', 'Il ministro degli Esteri Marco Rossi ha parlato.', 'ministro degli Esteri', undefined],
  ])('%s: %s', (language, text, title, of) => {
    const [person] = actorsOf(text, language).filter(({ kind }) => kind === 'person');
    expect(person?.roles).toEqual([of === undefined ? { title } : { title, of }]);
  });

  it.each([
    ['another person’s office', 'Angela Weber, President Karel Novak said, was late.'],
    ['an office in a clause of its own', 'Angela Weber, who met the president of France, was late.'],
  ])('leave out %s', (_, text) => {
    const found = actorsOf(text, 'en').find(({ name }) => name === 'Angela Weber');
    expect(found?.roles ?? []).toEqual([]);
  });
});

describe('capitals', () => {
  it.each([
    ['ar', 'أعلنت موسكو موقفها.', [{ title: 'عاصمة', of: 'روسيا' }]],
    ['en', 'Paris rejected the offer.', [{ title: 'capital', of: 'France' }]],
    ['en', 'They met in Paris again.', []],
  ])('%s: %s', (language, text, roles) => {
    expect(actorsOf(text, language)[0]?.roles).toEqual(roles);
  });
});

describe('aliases and spellings', () => {
  it.each([
    ['ar', 'أعلنت الرئاسة الروسية (الكرملين) موقفها. وأضاف الكرملين ذلك.', 3],
    ['ar', 'دعا حلف شمال الأطلسي "الناتو" إلى الهدوء، كما يدعم الناتو الحوار.', 3],
    ['ar', 'قالت ارمينيا إنها توافق. وأكدت أرمينيا ذلك. وأعلنت جمهورية أرمينيا التعبئة.', 3],
  ])('%s: %s is one actor', (language, text, count) => {
    const actors = actorsOf(text, language);
    expect(actors).toHaveLength(1);
    expect(actors[0]?.mentions).toHaveLength(count);
  });
});

describe('names that scripts and languages hide', () => {
  it.each([
    [
      'ar',
      'سيطر مقاتلون من كتيبة الصقور على بلدة تلبيرا.',
      ['organization كتيبة الصقور: كتيبة الصقور', 'place تلبيرا: تلبيرا'],
    ],
    ['ar', 'وصلوا إلى قرية صغيرة قرب النهر.', []],
    [
      'ar',
      'أعلنت وزارة الصحة والسكان المصرية ذلك.',
      ['organization وزارة الصحة والسكان المصرية: وزارة الصحة والسكان المصرية'],
    ],
    ['ar', 'رحب الاتحاد الأوروبي بالقرار.', ['organization الاتحاد الأوروبي: الاتحاد الأوروبي']],
    [
      'de',
      'Venezuelas Regierung lehnt ab. Das gilt für Venezuela.',
      ['organization Venezuelas Regierung: Venezuelas Regierung', 'place Venezuela: Venezuelas, Venezuela'],
    ],
    ['tr', "İstanbul'un merkezinde yangın çıktı.", ["place İstanbul: İstanbul'un"]],
    [
      'ru',
      'Министр Пётр Лозинский ушёл. Ждали Петра Лозинского. Слово дали: Пётр Лозинский молчал.',
      ['person Пётр Лозинский: Пётр Лозинский, Петра Лозинского, Пётр Лозинский'],
    ],
    ['ru', 'Он прилетел из Армении.', ['place Армения: Армении']],
    ['ru', 'Его ждут в Тиране.', ['place Тирана: Тиране']],
    ['ru', 'Послы США уехали из США.', ['place США: США, США']],
    ['ru', 'Депутаты просили СОРЗ Сергея Иванова о встрече.', ['person Сергея Иванова: Сергея Иванова']],
    ['fa', 'آن موضع و جای این پرسش است.', []],
    ['fa', 'رئیس‌جمهور ایران در تهران سخن گفت.', ['place ایران: ایران', 'place تهران: تهران']],
  ])('%s: %s', (language, text, expected) => {
    expect(summary(actorsOf(text, language))).toEqual(expected);
  });

  it('joins an acronym with the name that it stands for', () => {
    const text = 'The Green Harbour Party voted. Members of the GHP stayed away.';
    expect(summary(actorsOf(text, 'en'))).toEqual([
      'organization Green Harbour Party: Green Harbour Party, GHP',
    ]);
  });
});

it.each([
  ['«المنتخب البرتغالي» is a team’s name', 'فاز المنتخب البرتغالي أمس.', true],
  ['«الحكومة البرتغالية» describes', 'رفضت الحكومة البرتغالية ذلك.', false],
])('%s', (_, text, named) => {
  expect(actorsOf(text, 'ar').map(({ mentions }) => mentions[0]?.named)).toEqual([named]);
});
