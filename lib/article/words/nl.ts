import type { FurnitureWords } from './shape.ts';

/** Dutch. */
export const nl: FurnitureWords = {
  related: `
    lees ook
    lees meer
    lees verder
    meer over
    gerelateerd
    bekijk ook
    meest gelezen
    meer nieuws
    zie ook
  `,
  follow: `
    volg
    volg ons
    abonneer
    deel
    delen
    nieuwsbrief
    meld je aan
    download
    klik hier
    inloggen
  `,
  credit: `
    foto
    beeld
    bron
    afbeelding
  `,
  byline: `
    door
    gepubliceerd
    bijgewerkt
    auteur
    laatste update
    leestijd
  `,
  end: `
    reacties
    reageer
    tags
    advertentie
    alle rechten
    over de auteur
  `,
};
