import type { Lexicon } from '../lexicon.ts';

/** Turkish. Subject, content, verb last; «…» dedi; clauses in -dığını before söyledi; ki and diye. */
export const tr: Lexicon = {
  order: 'verb-last',
  say:
    'ifade(sini|lerini)_kullandı(|lar) bilgisini_ver(di|diler) (cevabını|yanıtını)_ver(di|diler) de(di|diler|miş|mişti|r|rler) diyor(|lar|du) diyen ' +
    'söyle(di|diler|r|rler|miş|mişti|yor|yorlar|nmişti) belirt(ti|tiler|ir|iyor|iyorlar|mişti|miş|ildi) ' +
    'açıkla(dı|dılar|r|mıştı|ndı) açıklıyor ifade_et(ti|tiler|mişti) ifade_ediyor ifade_eder ifade_edildi ' +
    'vurgula(dı|dılar|r|mıştı) vurguluyor kaydet(ti|tiler) kaydediyor kaydedildi ' +
    'bildir(di|diler|ir|iyor|mişti|ildi) duyur(du|dular|uldu) anlat(tı|tılar|ır|ıyor|mıştı|ıyorlar) ' +
    'aktar(dı|dılar|ıyor|ır|mıştı) savun(du|dular|uyor|ur) ekle(di|diler|r|mişti) ekliyor ' +
    'iddia_et(ti|tiler|mişti) iddia_ediyor(|lar) iddia_eder iddia_edildi öne_sür(dü|düler|üyor) ' +
    'öne_sürüldü ileri_sür(dü|düler|üyor) dile_getir(di|diler|iyor) dile_getirildi ' +
    'yaz(dı|dılar|ar|ıyor|mıştı) yazılmış yazmış konuş(tu|tular) uyar(dı|dılar|ıyor) hatırlat(tı|tılar) ' +
    'yanıtla(dı|dılar) yanıt_verdi cevap_verdi itiraf_etti yalanla(dı|dılar) reddet(ti|tiler) ' +
    'kullan(dı|dılar) ifadelerini_kullandı ifadesini_kullandı kabul_etti doğrula(dı|dılar) ' +
    'sor(du|dular|uyor) bağır(dı|dılar) tahmin_etti itiraf_ediyor tekrarladı işaret_etti dikkat_çekti ' +
    'altını_çizdi yorumunu_yaptı paylaştı şikayet_etti devam_etti seslendi özetledi söylüyorlar ' +
    'görüş_bildirdi ilan_etti',
  think:
    'düşün(üyor|dü|üyorlar|düler|ür) inan(ıyor|ıyorlar|dı|ır) san(ıyor|dı) ' +
    'göster(di|iyor|diler|ir|mektedir|miştir) bul(du|dular) bil(iyor|iyorlar|di|ir) um(uyor|uyorlar|du) ' +
    'bekli(yor|yorlar) bekledi fark_etti öğren(di|diler) anla(dı|dılar) hisset(ti|tiler) hissediyor ' +
    'tahmin_ediyor öngörüyor öner(di|iyor|diler) karar_verdi görüyor',
  tell: 'söyledi anlattı',
  plain: '',
  finite: '',
  call: 'iste(di|diler|yor) istiyor talep_et(ti|tiler) çağrıda_bulundu çağır(dı|dılar)',
  charge: 'suçla(dı|dılar) suçluyor',
  announce: '',
  notBefore: '',
  event: '',
  participle: 'diyerek belirterek söyleyerek vurgulayarak açıklayarak ekleyerek',
  source: '',
  sourceWithVerb: '',
  sourceAfter: 'göre',
  label: '',
  sourceIfNoun: '',
  sourceNoun: '',
  sourceAlone: '',
  reportMood: '',
  infinitive: '',
  homograph: 'kullandı der buldu yazar konuştu istedi bilir bulunan paylaştı devam_etti',
  complementizer: 'ki diye',
  bare: 'direct',
  pronoun: { m: '', f: '', n: '', p: 'o onlar kendisi ben biz' },
  pronounSuffix: '',
  narrator: '',
  pointer: '',
  auxiliary: 'da de ise ayrıca sonra daha önce bugün dün şunları şöyle böyle',
  determiner: 'bu şu o bir bazı birçok tüm her hiçbir pek birkaç',
  preposition: 'için ile gibi kadar sonra önce karşı rağmen dair',
  conjunction: 've veya ama fakat ancak ile çünkü',
  subordinator: 'ki eğer çünkü',
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
  adjunct: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar bugün dün yarın günü',
  negation: 'değil yok yalanladı reddetti',
  hedge: 'belki muhtemelen iddia sözde herhalde',
  anonymous:
    'kaynak kaynaklar kaynağı yetkili yetkililer tanık tanıklar uzman uzmanlar analistler gözlemciler ' +
    'bazı',
  title:
    'sayın bay bayan dr prof başkan başkanı bakan bakanı cumhurbaşkanı başbakan general müdürü sözcüsü ' +
    'vali milletvekili genel',
  soCalled: 'sözde adlı isimli denilen denen lakaplı başlıklı kelime kelimesi sözcüğü',
  nameAfter: 'gazete gazetesi film filmi kitap kitabı dergisi dergi dizi programı şarkı',
  gluedComplementizer: '',
  proclitic: '',
  headLast: true,
  verbSecond: false,
  capitalNouns: false,
  headingColon: true,
  elision: false,
  dashDialogue: false,
};
