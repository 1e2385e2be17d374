import type { FurnitureWords } from './shape.ts';

/** Turkish. */
export const tr: FurnitureWords = {
  related: `
    ayrıca okuyun
    bunu da okuyun
    ilgili haberler
    ilgili haber
    ilgili
    daha fazla
    en çok okunan
    diğer haberler
    benzer haberler
    son dakika
    son haberler
    ilginizi çekebilir
    haberin devamı
    devamı
  `,
  follow: `
    takip edin
    takip et
    abone ol
    abone olun
    paylaş
    paylaşın
    bülten
    indir
    tıklayın
    üye ol
    giriş yap
    yazdır
    gönder
    kaydet
  `,
  credit: `
    fotoğraf
    foto
    görsel
    kaynak
    video
  `,
  byline: `
    yazan
    yazar
    yayınlanma
    yayın tarihi
    güncelleme
    son güncelleme
    editör
    haber
    muhabir
    giriş tarihi
    oluşturulma
  `,
  end: `
    yorumlar
    yorum
    yorum yap
    etiketler
    etiket
    tüm hakları
    tüm hakları saklıdır
    reklam
    yazar hakkında
    kategori
    hata bildir
  `,
};
