import type { FurnitureWords } from './shape.ts';

/** Polish. */
export const pl: FurnitureWords = {
  related: `
    czytaj też
    czytaj także
    czytaj również
    czytaj więcej
    zobacz też
    zobacz także
    zobacz również
    powiązane
  `,
  follow: `
    obserwuj
    udostępnij
    subskrybuj
    zapisz się
    zaloguj
    pobierz
  `,
  credit: `
    fot
    foto
    zdjęcie
    źródło
  `,
  byline: `
    autor
    opracowanie
    oprac
    data
    publikacja
  `,
  end: `
    komentarze
    komentarz
    skomentuj
    tagi
    wszelkie prawa
    reklama
    o autorze
  `,
  notice: `
    komentarz
    komentarze
    komentarzy
    moderacja
    prywatności
    newsletter
    subskrybuj
    prenumerata
    cookies
    zastrzeżone
  `,
};
