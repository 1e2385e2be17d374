import type { Case } from './case.ts';

export const pl: Case[] = [
  ['„Most jest bezpieczny” – powiedział inżynier Jan Lis.', ['inżynier Jan Lis: Most jest bezpieczny']],
  [
    'Burmistrz poinformował, że basen zostanie zamknięty w maju.',
    ['Burmistrz: basen zostanie zamknięty w maju'],
  ],
  ['Według policji droga jest już otwarta.', ['policji: droga jest już otwarta']],
  ['Lis dodał: „Sprawdziliśmy wszystko dwa razy”.', ['Lis: Sprawdziliśmy wszystko dwa razy']],
  ['– Chodźmy – powiedziała Anna. – Już późno.', ['Anna: Chodźmy', 'Anna: Już późno.']],
  ['Film „Noc” wszedł do kin.', []],
];
