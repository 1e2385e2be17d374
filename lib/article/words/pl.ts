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
    polecane
    najpopularniejsze
    przeczytaj
    warto przeczytać
    więcej
  `,
  follow: `
    obserwuj
    udostępnij
    subskrybuj
    zapisz się
    zaloguj
    pobierz
    kliknij
    dołącz
    drukuj
    wyślij
  `,
  credit: `
    fot
    foto
    zdjęcie
    źródło
    źródła
    autor zdjęcia
    wideo
  `,
  byline: `
    autor
    opracowanie
    oprac
    data
    publikacja
    opublikowano
    aktualizacja
    redakcja
  `,
  end: `
    komentarze
    komentarz
    skomentuj
    tagi
    wszelkie prawa
    reklama
    o autorze
    masz sugestie
    dalszy ciąg
  `,
};
