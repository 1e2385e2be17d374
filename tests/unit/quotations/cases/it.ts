import type { Case } from './case.ts';

export const it: Case[] = [
  ['«Il ponte è sicuro», ha detto l’ingegnera Ruth Adami.', ['l’ingegnera Ruth Adami: Il ponte è sicuro']],
  [
    'Il sindaco ha annunciato che la piscina chiuderà a maggio.',
    ['Il sindaco: la piscina chiuderà a maggio'],
  ],
  ['Secondo la polizia, la strada è di nuovo aperta.', ['la polizia: la strada è di nuovo aperta']],
  ['La piscina chiuderà a maggio, ha spiegato il sindaco.', ['il sindaco: La piscina chiuderà a maggio']],
  ['Adami ha aggiunto: “Abbiamo verificato tutto due volte”.', ['Adami: Abbiamo verificato tutto due volte']],
  ['Il giornale «La Riva» esce il lunedì.', []],
];
