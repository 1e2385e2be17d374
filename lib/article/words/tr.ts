import type { FurnitureWords } from './shape.ts';

/** Turkish. */
export const tr: FurnitureWords = {
  related: `
    ayrıca okuyun
    bunu da okuyun
    ilgili
    daha fazla
    en çok okunan
    diğer haberler
    benzer haberler
    son dakika
  `,
  follow: `
    takip edin
    takip et
    abone ol
    abone olun
    paylaş
    paylaşın
  `,
  credit: `
    fotoğraf
    foto
    görsel
    kaynak
  `,
  byline: `
    yazan
    yazar
    yayınlanma
    yayın tarihi
    güncelleme
  `,
  end: `
    yorumlar
    yorum
    etiketler
    etiket
    tüm hakları
    reklam
    yazar hakkında
  `,
  notice: `
    yorum
    yorumlar
    yorumlarınız
    yorumların
    gizlilik
    bülten
    abone
    abonelik
    çerez
    saklıdır
  `,
};
