import type { Case } from './case.ts';

export const id: Case[] = [
  ['“Jembatan itu aman,” kata insinyur Ruth Adi.', ['insinyur Ruth Adi: Jembatan itu aman,']],
  [
    'Wali kota mengatakan bahwa kolam renang akan ditutup pada Mei.',
    ['Wali kota: kolam renang akan ditutup pada Mei'],
  ],
  ['Menurut polisi, jalan itu sudah dibuka kembali.', ['polisi: jalan itu sudah dibuka kembali']],
  ['“Kami sudah memeriksa semuanya,” ujarnya.', ['nya: Kami sudah memeriksa semuanya,']],
  ['Koran “Tepi” terbit setiap Senin.', []],
];
