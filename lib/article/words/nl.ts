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
  `,
  follow: `
    volg
    abonneer
    deel
    delen
    nieuwsbrief
    meld je aan
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
  `,
  end: `
    reacties
    reageer
    tags
    advertentie
    alle rechten
    over de auteur
  `,
  notice: `
    reactie
    reacties
    reageren
    huisregels
    privacybeleid
    nieuwsbrief
    abonnee
    abonnees
    abonneren
    cookies
    voorbehouden
  `,
};
