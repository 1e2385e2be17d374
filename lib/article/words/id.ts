import type { FurnitureWords } from './shape.ts';

/** Indonesian and Malay. */
export const id: FurnitureWords = {
  related: `
    baca juga
    baca selengkapnya
    lihat juga
    berita terkait
    artikel terkait
    terkait
    terpopuler
    terkini
  `,
  follow: `
    ikuti
    bagikan
    langganan
    berlangganan
    unduh
    klik di sini
  `,
  credit: `
    foto
    gambar
    sumber
    ilustrasi
  `,
  byline: `
    oleh
    penulis
    editor
    diterbitkan
    diperbarui
  `,
  end: `
    komentar
    tag
    topik
    hak cipta
    iklan
    tentang penulis
    copyright
  `,
  notice: `
    komentar
    komentari
    moderasi
    privasi
    berlangganan
    langganan
    cookie
    dilindungi
  `,
};
