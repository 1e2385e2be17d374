import type { Lexicon } from '../lexicon.ts';

/** Polish. Subject, verb and «że»; inverted after a quotation or a dash. */
export const pl: Lexicon = {
  order: 'subject-verb',
  say:
    'powiedzia(ł|ła|ło|no) powiedzieli mów(i|ią|ił|iła|ili) twierdz(i|ą|ił|iła|ili) ' +
    'stwierdz(ił|iła|ili|iło|a) doda(ł|ła|li|je|ją|wał|wała) podkreśl(ił|iła|ili|a|ają) ' +
    'oświadcz(ył|yła|yli|yło|a) poinform(ował|owała|owali|owało|ował) inform(uje|ują|ował|owała) ' +
    'zaznacz(ył|yła|yli|a) ogłos(ił|iła|ili|iło) przekaz(ał|ała|ali|ało|uje) wyjaśn(ił|iła|ili|ia|iają) ' +
    'oceni(ł|ła|li|a) ocenia(ją) przyzna(ł|ła|li|je|ją) zapewn(ił|iła|ili|ia|iają) napis(ał|ała|ali|ano) ' +
    'pisz(e|ą) ostrze(gł|gła|gli|ga|gają) zapowie(dział|działa|dzieli) zapowiada(|ją) ' +
    'potwierdz(ił|iła|ili|iło|a|ają) zaprzecz(ył|yła|yli|yło|a|ają) przypomn(iał|iała|ieli) ' +
    'przypomina(|ją) odpowiedz(iał|iała|ieli) odpowiada(|ją) oznajm(ił|iła|ili|ia) sugeru(je|ją) ' +
    'sugerow(ał|ała|ali) ujawn(ił|iła|ili|iło) donos(i|ą|ił|iła) uważa(|ją|ł|ła|li) opowiada(|ją|ł|ła|li) ' +
    'opowiedzia(ł|ła) argument(uje|ował|owała) tłumacz(y|ą|ył|yła|yli) zauważ(a|ył|yła|yli) komentuje ' +
    'skomentował(|a) skarży(|ł|ła) wspomina(|ją|ł|ła) relacjonuje relacjonował rzekł(|a) spyta(ł|ła) ' +
    'zapyta(ł|ła) pyta(|ł|ła) krzykn(ął|ęła) zawoła(ł|ła) wskaz(ał|ała|ali|uje|ują) przekonuje ' +
    'przekonywał(|a) raport(uje|ował) zdradz(ił|iła|a) deklar(uje|ował|owała) zadeklarował(|a) apeluje ' +
    'wylicza podsumował(|a) skwitował(|a) sądz(i|ą|ił) kontynuował(|a) zażartował(|a)',
  think:
    'myśl(i|ą|ał|ała|eli) wierz(y|ą|ył|yła) ma_nadzieję pokaz(ał|ała|ali|ało|uje|ują) wie ' +
    'wiedz(ą|iał|iała|ieli) dowiedzia(ł|ła) zdecydow(ał|ała|ali) oczekuj(e|ą) obawia(|ją) widz(i|ą) ' +
    'uzna(ł|ła|li|je|ją) rozumie(|ją) odkry(ł|ła|li) ustali(ł|ła|li) wykaz(ał|ała|ali|uje|ują) ' +
    'prognozuj(e|ą) przewiduj(e|ą) czuj(e|ą) poczuł(|a) żąda(|ją)',
  tell: 'powiedział powiedziała',
  plain: '',
  finite: '',
  call:
    'wezwa(ł|ła|ło|li) wzywa(|ją) zażąda(ł|ła|li) żąda(|ją) popros(ił|iła|ili) pros(i|ą) ' +
    'zaapelow(ał|ała|ali) apeluj(e|ą)',
  charge: 'oskarż(ył|yła|yli|yło|a|ają) zarzuc(ił|iła|ili|a)',
  announce: '',
  notBefore: '',
  event: '',
  participle:
    'dodając podkreślając twierdząc mówiąc zaznaczając zapewniając wyjaśniając informując przypominając',
  source: 'według zdaniem jak_podaje w_opinii w_ocenie zgodnie_z',
  sourceWithVerb: 'jak',
  sourceAfter: '',
  label: '',
  sourceIfNoun: '',
  sourceNoun: '',
  sourceAlone: '',
  reportMood: '',
  infinitive: '',
  homograph: 'donosi pyta wskazuje oceny widzi',
  complementizer: 'że iż czy jak dlaczego żeby aby',
  bare: 'never',
  pronoun: { m: 'on', f: 'ona', n: 'ono', p: 'oni one ja my' },
  pronounSuffix: '',
  narrator: '',
  pointer: '',
  auxiliary:
    'się także również też już jeszcze nie był była było byli został została potem później wcześniej ' +
    'wtedy mu jej im nam mi jemu sobie dzisiaj wczoraj dziś niedawno następnie',
  determiner:
    'ten ta to ci te tamten nasz nasza wszyscy każdy wiele wielu niektórzy jeden jedna swój kilka kilku',
  preposition:
    'w we na z ze po od do o u za dla przy bez pod nad między przez przed wśród przeciw oprócz podczas ' +
    'według',
  conjunction: 'i a ale lub oraz jednak',
  subordinator:
    'który która które którzy którego której których kiedy gdy gdzie jeśli żeby aby jak bo ponieważ choć ' +
    'chociaż kto że',
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
    'poniedziałek wtorek środę czwartek piątek sobotę niedzielę dziś dzisiaj wczoraj jutro w we na po dla ' +
    'podczas do podczas przed rozmowie z o',
  negation: 'nie nigdy zaprzeczył zaprzeczyła zaprzecza',
  hedge: 'może być_może rzekomo podobno prawdopodobnie przypuszczalnie',
  anonymous:
    'źródło źródła urzędnik urzędnicy świadek świadkowie ekspert eksperci analitycy obserwatorzy krytycy ' +
    'niektórzy rozmówca',
  title:
    'prezydent premier minister pan pani dr prof profesor generał pułkownik senator poseł posłanka ' +
    'burmistrz dyrektor prezes rzecznik rzeczniczka szef przewodniczący',
  soCalled: 'zwany zwana zwane zwanych zwanego tzw nazwie tytułem pseudonim słowo określenie termin',
  nameAfter:
    'gazeta gazety film filmu książka powieść magazyn album piosenka serial program projekt dziennik ' +
    'tygodnik stacja spółka operacja zespół',
  gluedComplementizer: '',
  proclitic: '',
  headLast: false,
  verbSecond: false,
  capitalNouns: false,
  headingColon: false,
  elision: false,
  dashDialogue: true,
};
