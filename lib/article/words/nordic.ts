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
    se också
    les også
    les mer
    læs også
    læs mere
    mest lest
    mest læste
    relatert
    lue myös
    lisää aiheesta
    luetuimmat
  `,
  follow: `
    följ
    dela
    prenumerera
    logga in
    nyhetsbrev
    ladda ner
    del
    følg
    abonner
    abonnér
    logg inn
    jaa
    tilaa
    kirjaudu
    seuraa
  `,
  credit: `
    foto
    bild
    källa
    bilde
    kilde
    kuva
    kuvat
    lähde
  `,
  byline: `
    av
    publicerad
    uppdaterad
    skriven av
    text
    publisert
    oppdatert
    af
    publiceret
    opdateret
    julkaistu
    päivitetty
    kirjoittaja
  `,
  end: `
    kommentarer
    kommentera
    taggar
    annons
    ämnen
    alla rättigheter
    rätta artikel
    kommenter
    annonse
    annonce
    kommentit
    mainos
    aiheet
  `,
};
