import type { FurnitureWords } from './shape.ts';

/** Italian. */
export const it: FurnitureWords = {
  related: `
    leggi anche
    leggi tutto
    leggi di più
    vedi anche
    guarda anche
    potrebbe interessarti
    articoli correlati
    correlati
    i più letti
    altre notizie
    approfondisci
    per approfondire
    ultime notizie
    ti potrebbe
  `,
  follow: `
    seguici
    segui
    iscriviti
    abbonati
    condividi
    newsletter
    scarica
    clicca qui
    clicca
    accedi
    registrati
    stampa
    invia
  `,
  credit: `
    foto
    immagine
    crediti
    fonte
    fotografia
    video
    ansa
  `,
  byline: `
    di
    pubblicato
    aggiornato
    redazione
    scritto da
    autore
    ultimo aggiornamento
    tempo di lettura
    a cura di
  `,
  end: `
    commenti
    commenta
    lascia un commento
    tag
    argomenti
    tutti i diritti
    pubblicità
    riproduzione riservata
    sull'autore
    ©
  `,
};
