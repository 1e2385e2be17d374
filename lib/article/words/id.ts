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
    simak juga
    selanjutnya
    pilihan
  `,
  follow: `
    ikuti
    bagikan
    langganan
    berlangganan
    unduh
    klik di sini
    daftar
    masuk
    gabung
    dapatkan
    kirim
  `,
  credit: `
    foto
    gambar
    sumber
    ilustrasi
    video
  `,
  byline: `
    oleh
    penulis
    editor
    diterbitkan
    diperbarui
    reporter
    redaksi
    tayang
    jurnalis
  `,
  end: `
    komentar
    tag
    topik
    hak cipta
    iklan
    tentang penulis
    copyright
    beri komentar
  `,
};
