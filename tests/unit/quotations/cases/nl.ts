import type { Case } from './case.ts';

export const nl: Case[] = [
  ['“De brug is veilig”, zei ingenieur Ruth Bakker.', ['ingenieur Ruth Bakker: De brug is veilig']],
  ['De burgemeester zei dat het zwembad in mei sluit.', ['De burgemeester: het zwembad in mei sluit']],
  ['Het zwembad sluit in mei, zegt de burgemeester.', ['de burgemeester: Het zwembad sluit in mei']],
  ['Volgens de politie is de weg weer open.', ['de politie: is de weg weer open']],
  [
    'Bakker verklaarde: “Wij hebben alles twee keer gecontroleerd.”',
    ['Bakker: Wij hebben alles twee keer gecontroleerd.'],
  ],
  ['De vraag naar huizen groeit.', []],
];
