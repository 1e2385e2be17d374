import type { FurnitureWords } from './shape.ts';

/** German. */
export const de: FurnitureWords = {
  related: `
    lesen sie auch
    lesen sie mehr
    zum thema
    auch interessant
    das könnte sie auch interessieren
    meistgelesen
    weitere
    ähnliche artikel
  `,
  follow: `
    folgen sie
    abonnieren
    jetzt
    anmelden
    newsletter
    teilen
  `,
  credit: `
    foto
    fotos
    bild
    bilder
  `,
  byline: `
    von
    veröffentlicht
    aktualisiert
    stand
    autor
  `,
  end: `
    kommentare
    kommentar
    kommentieren
    schlagworte
    schlagwörter
    themen
    alle rechte vorbehalten
  `,
  notice: `
    kommentar
    kommentare
    kommentieren
    kommentarfunktion
    netiquette
    datenschutz
    datenschutzerklärung
    newsletter
    abonnieren
    abo
    cookies
    impressum
    vorbehalten
  `,
};
