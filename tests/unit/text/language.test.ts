import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf } from '../../../lib/text/language.ts';

const samples: [language: string, text: string][] = [
  ['ar', 'قالت الوزارة إن العمل في الطريق سيستمر حتى نهاية الشهر'],
  ['fa', 'وزارت راه اعلام کرد که کار در این جاده تا پایان ماه ادامه دارد'],
  ['ur', 'وزارت نے کہا کہ سڑک پر کام مہینے کے آخر تک جاری رہے گا'],
  ['en', 'The ministry said that work on the road will go on until the end of the month'],
  ['fr', 'Le ministère a dit que les travaux sur la route dureront jusqu’à la fin du mois'],
  ['de', 'Das Ministerium sagte, dass die Arbeiten an der Straße bis zum Ende des Monats dauern'],
  ['es', 'El ministerio dijo que las obras de la carretera durarán hasta el fin de mes'],
  ['pt', 'O ministério disse que as obras na estrada não vão parar até o fim do mês'],
  ['it', 'Il ministero ha detto che i lavori sulla strada dureranno fino alla fine del mese'],
  ['nl', 'Het ministerie zei dat het werk aan de weg tot het einde van de maand duurt'],
  ['pl', 'Ministerstwo poinformowało, że prace na drodze potrwają do końca miesiąca'],
  ['ru', 'Министерство сообщило, что работы на дороге продлятся до конца месяца'],
  ['uk', 'Міністерство повідомило, що роботи на дорозі триватимуть до кінця місяця'],
  ['tr', 'Bakanlık, yoldaki çalışmaların ay sonuna kadar süreceğini ve bir daha uzamayacağını söyledi'],
  ['id', 'Kementerian mengatakan bahwa pekerjaan di jalan itu akan selesai pada akhir bulan'],
  ['he', 'המשרד אמר כי העבודות על הכביש יימשכו עד סוף החודש'],
  ['hi', 'मंत्रालय ने कहा कि सड़क का काम महीने के अंत तक चलेगा'],
  ['zh', '交通部表示道路工程将持续到本月底不会再延长时间'],
  ['ja', '交通省は道路の工事が月末まで続くと述べた。'],
];

describe('detectLanguage', () => {
  it.each(samples)('%s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it.each([['12 345 — 67'], ['OK'], ['lorem ipsum dolor sit amet consectetur '.repeat(12)]])(
    'does not guess: %s',
    (text) => {
      expect(detectLanguage(text).language).toBe('und');
    },
  );
});

describe('languageOf', () => {
  it.each([
    [
      'a declared language that the text bears out',
      'en-GB',
      'The road is closed until the end of the month.',
      'en',
    ],
    [
      'a declared language that the text contradicts',
      'en',
      'Министерство сообщило, что работы на дороге продлятся',
      'ru',
    ],
    ['nothing declared', null, 'The road is closed until the end of the month.', 'en'],
    ['a text too short to tell', 'tr', 'Merhaba', 'tr'],
  ])('%s', (_what, declared, text, expected) => {
    expect(languageOf(text, declared)).toBe(expected);
  });
});
