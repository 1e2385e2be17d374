import type { Case } from './case.ts';

export const tr: Case[] = [
  ['Mühendis Ayşe Demir, “Köprü güvenli ve sağlam” dedi.', ['Mühendis Ayşe Demir: Köprü güvenli ve sağlam']],
  [
    'Belediye Başkanı, havuzun mayısta kapanacağını söyledi.',
    ['Belediye Başkanı: havuzun mayısta kapanacağını'],
  ],
  [
    '“Her şeyi iki kez kontrol ettik” diyen Demir, çalışmaların yaz boyunca süreceğini belirtti.',
    ['Demir: Her şeyi iki kez kontrol ettik', 'Demir: çalışmaların yaz boyunca süreceğini'],
  ],
  ['Polise göre, yol yeniden trafiğe açıldı.', ['Polise: yol yeniden trafiğe açıldı']],
  ['“Kıyı” gazetesi pazartesi çıkar.', []],
];
