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
  `,
  follow: `
    seguici
    segui
    iscriviti
    abbonati
    condividi
    newsletter
  `,
  credit: `
    foto
    immagine
    crediti
    fonte
  `,
  byline: `
    di
    pubblicato
    aggiornato
    redazione
    scritto da
  `,
  end: `
    commenti
    commenta
    lascia un commento
    tag
    argomenti
    tutti i diritti
    pubblicità
  `,
  notice: `
    moderatore
    commento
    commenti
    moderazione
    moderati
    privacy
    newsletter
    iscriviti
    abbonati
    abbonamento
    cookie
    riservati
    riservata
  `,
};
