import type { Case } from './case.ts';

export const fr: Case[] = [
  ['« Le pont est sûr », a déclaré l’ingénieure Ruth Adam.', ['l’ingénieure Ruth Adam: Le pont est sûr']],
  ['Le maire a annoncé que la piscine fermerait en mai.', ['Le maire: la piscine fermerait en mai']],
  ['Selon la police, la route est de nouveau ouverte.', ['la police: la route est de nouveau ouverte']],
  ['La piscine fermera en mai, a indiqué le maire.', ['le maire: La piscine fermera en mai']],
  ['Adam a ajouté : « Nous avons tout vérifié deux fois. »', ['Adam: Nous avons tout vérifié deux fois.']],
  ['— Entrez, dit Jeanne. Il fait froid.', ['Jeanne: Entrez']],
  ['Le journal « La Rive » paraît le lundi.', []],
  [
    'La ville est grande, a indiqué le maire, précisant que la piscine fermerait en mai.',
    ['le maire: La ville est grande', 'le maire: la piscine fermerait en mai'],
  ],
  ['« Le pont est sûr », a déclaré le porte-parole du port, Jean Roux.', ['Jean Roux: Le pont est sûr']],
  ['Le maire a fait valoir que le pont était sûr.', ['Le maire: le pont était sûr']],
];
