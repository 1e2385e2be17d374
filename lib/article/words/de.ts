import type { FurnitureWords } from './shape.ts';

/** German. */
export const de: FurnitureWords = {
  related: `
    lesen sie auch
    lesen sie mehr
    mehr zum thema
    zum thema
    mehr lesen
    auch interessant
    das könnte sie auch interessieren
    meistgelesen
    weitere artikel
    weitere
    ähnliche artikel
    mehr
    siehe auch
    passend dazu
    neueste
    aus dem archiv
  `,
  follow: `
    folgen sie
    abonnieren
    jetzt
    anmelden
    newsletter
    teilen
    drucken
    feedback
    per mail
    registrieren
    hier klicken
    herunterladen
    zum
    merken
    empfehlen
    kopieren
    link kopieren
    hören sie
    podcast
  `,
  credit: `
    foto
    fotos
    bild
    bilder
    quelle
    grafik
    bildquelle
    imago
    dpa
    video
  `,
  byline: `
    von
    veröffentlicht
    aktualisiert
    stand
    autor
    autorin
    redaktion
    lesezeit
    erstellt
    artikel von
  `,
  end: `
    kommentare
    kommentar
    kommentieren
    schlagworte
    schlagwörter
    themen
    alle rechte vorbehalten
    anzeige
    werbung
    impressum
    über den autor
    über die autorin
    dieser artikel
    dieser beitrag
    hinweis
    diskutieren
    zur startseite
    mit material
  `,
};
