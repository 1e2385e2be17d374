import type { Lexicon } from '../lexicon.ts';

/** Indonesian. Subject, verb and «bahwa», or a bare clause; «kata X» after a quotation. */
export const id: Lexicon = {
  order: 'subject-verb',
  say:
    'mengatakan kata katanya dikatakan berkata ujar ujarnya ungkap ungkapnya mengungkapkan jelas jelasnya ' +
    'menjelaskan menyatakan tambah tambahnya menambahkan tutur tuturnya papar paparnya melaporkan ' +
    'menyebutkan menyebut mengaku menegaskan tegas tegasnya menulis mengklaim menuturkan mengumumkan ' +
    'membantah memperingatkan terang terangnya imbuh imbuhnya lanjut lanjutnya ucap ucapnya bilang ' +
    'memaparkan mengakui mengemukakan berujar menjawab menilai memastikan berpendapat bercerita ' +
    'menceritakan sebut sebutnya cetusnya mengonfirmasi mengkonfirmasi beralasan berjanji mengeluh ' +
    'bertanya menyampaikan memberitahu mengingatkan berkomentar tulis tulisnya mengusulkan menyimpulkan ' +
    'mencatat',
  think:
    'percaya yakin mengira merasa menunjukkan menemukan mengetahui berharap khawatir memperkirakan ' +
    'menyarankan mengharapkan memutuskan menduga meyakini mengisyaratkan tahu berpikir',
  tell: 'memberitahu mengatakan',
  plain:
    'mengatakan katanya menyatakan mengaku menegaskan menjelaskan mengungkapkan menyebutkan menambahkan berkata ujarnya melaporkan',
  finite: 'adalah akan telah sudah tidak bisa harus dapat memiliki sedang masih merupakan',
  call: 'meminta mendesak menyerukan mengimbau menuntut',
  charge: 'menuduh menuding menyalahkan',
  announce: '',
  notBefore: '',
  event: '',
  participle: 'seraya_mengatakan sambil_menambahkan',
  source: 'menurut berdasarkan',
  sourceWithVerb: 'seperti sebagaimana',
  sourceAfter: '',
  label: '',
  sourceIfNoun: '',
  sourceNoun: '',
  sourceAlone: '',
  reportMood: '',
  infinitive: '',
  homograph: 'kata jelas tambah terang lanjut tegas sebut tahu',
  complementizer: 'bahwa apakah',
  bare: 'direct',
  pronoun: { m: 'dia ia beliau', f: '', n: '', p: 'mereka saya kami kita' },
  pronounSuffix: 'nya',
  narrator: '',
  pointer: '',
  auxiliary: 'telah sudah akan juga kemudian pernah sempat masih tidak belum lebih pun lalu kembali',
  determiner: 'para seorang sebuah beberapa banyak semua setiap sang si berbagai sejumlah',
  preposition:
    'di ke dari pada kepada dalam dengan untuk oleh tentang terhadap antara sejak hingga selama setelah ' +
    'sebelum tanpa melalui bagi',
  conjunction: 'dan tetapi tapi atau namun sedangkan serta karena',
  subordinator: 'yang ketika saat jika kalau agar supaya sebab sehingga meskipun walaupun sementara',
  genitive: '',
  objectPreposition: '',
  objectPair: '',
  relay: '',
  relayed: '',
  clauseStart: '',
  aside: '',
  comment: '',
  body: '',
  notCue: '',
  adjunct:
    'senin selasa rabu kamis jumat sabtu minggu kemarin lalu kepada di dalam pada ke saat ketika usai ' +
    'melalui dalam',
  negation: 'tidak bukan belum membantah menyangkal',
  hedge: 'mungkin diduga konon kabarnya mengklaim',
  anonymous: 'sumber pejabat saksi ahli pengamat pakar beberapa sejumlah',
  title:
    'presiden menteri gubernur bupati wali kota jenderal dr prof bapak ibu pak bu direktur ketua juru ' +
    'bicara kepala',
  soCalled: 'disebut dijuluki bernama berjudul istilah kata',
  nameAfter: 'koran film buku novel majalah lagu album kapal',
  gluedComplementizer: '',
  proclitic: '',
  headLast: false,
  verbSecond: false,
  capitalNouns: false,
  headingColon: false,
  elision: false,
  dashDialogue: false,
};
