import type { FurnitureWords } from './shape.ts';

/** Swedish, with Danish, Norwegian and Finnish. */
export const nordic: FurnitureWords = {
  related: `
    läs också
    läs även
    läs mer
    relaterat
    relaterade artiklar
    mest läst
    fler
    senaste nytt
  `,
  follow: `
    följ
    dela
    prenumerera
    logga in
    nyhetsbrev
    ladda ner
  `,
  credit: `
    foto
    bild
    källa
    bilde
  `,
  byline: `
    av
    publicerad
    uppdaterad
    skriven av
    text
  `,
  end: `
    kommentarer
    kommentera
    taggar
    annons
    ämnen
    alla rättigheter
    rätta artikel
  `,
  notice: `
    kommentar
    kommentarer
    kommentera
    kommentere
    integritetspolicy
    nyhetsbrev
    nyhedsbrev
    prenumerera
    abonnement
    abonner
    cookies
    förbehållna
    uutiskirje
  `,
};
