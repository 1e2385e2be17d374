export interface Caption {
  readonly title: string;
  readonly line: string;
}

/** The words on the store's pictures: not of the interface, so not in its locale files. */
export const captions = {
  en: {
    direction: 'ltr',
    name: 'Isnad',
    tile: 'Who said what, on any news page',
    read: {
      title: 'Who said what',
      line: 'Quotations, their speakers and everyone named, marked on any news page.',
    },
    assess: {
      title: 'Your note, your rating, your evidence',
      line: 'Everything a check needs, on the very words. Isnad never judges for you.',
    },
    compare: {
      title: 'The same words elsewhere',
      line: 'Compare a quotation word by word with the articles you kept.',
    },
    search: {
      title: 'Find it again',
      line: 'Search notes, quotations and actors, whatever the spelling.',
    },
    export: {
      title: 'Yours, as open data',
      line: 'No account, no server. Export it, pass it on, take it back.',
    },
  },
  ar: {
    direction: 'rtl',
    name: 'إسناد',
    tile: 'من قال ماذا، في أي صفحة إخبارية',
    read: {
      title: 'من قال ماذا',
      line: 'الاقتباسات وقائلوها وكل من ورد ذكره، معلَّمة في أي صفحة إخبارية.',
    },
    assess: {
      title: 'ملاحظتك وتقييمك وأدلتك',
      line: 'كل ما يحتاجه التحقق، على الكلام نفسه. ولا يحكم إسناد بدلًا منك.',
    },
    compare: {
      title: 'الكلام نفسه في مكان آخر',
      line: 'قارن الاقتباس كلمة كلمة بالمقالات التي حفظتها.',
    },
    search: {
      title: 'جِده من جديد',
      line: 'ابحث في الملاحظات والاقتباسات والأطراف مهما اختلف الإملاء.',
    },
    export: {
      title: 'بياناتك لك، وهي مفتوحة',
      line: 'لا حساب ولا خادم. صدّرها وشاركها واستعدها متى شئت.',
    },
  },
} as const;

export type Language = keyof typeof captions;
