import type { Lexicon } from '../lexicon.ts';

/** Italian. Subject, verb and «che»; inverted after the content. */
export const it: Lexicon = {
  order: 'subject-verb',
  say:
    'scriv(e|ono|eva|evano) twitta(|to|ta) dic(e|ono|eva|evano) di(sse|ssero) detto afferm(a|ano|ò|arono|ato|ava) dichiar(a|ano|ò|arono|ato) ' +
    'sost(iene|engono|enne|ennero|eneva) sostenuto spieg(a|ano|ò|arono|ato|ava) ' +
    'aggiun(ge|gono|se|sero|to) rifer(isce|iscono|ì|irono|ito) rivel(a|ano|ò|arono|ato) ' +
    'scri(ve|vono|sse|ssero|tto) annunci(a|ano|ò|arono|ato) sottoline(a|ano|ò|arono|ato) ' +
    'precis(a|ano|ò|arono|ato) ribad(isce|iscono|ì|ito) ammet(te|tono) ammesso ammise riconosc(e|ono) ' +
    'riconosciuto riconobbe comment(a|ano|ò|arono|ato) assicur(a|ano|ò|arono|ato) ' +
    'ricord(a|ano|ò|arono|ato) osserv(a|ano|ò|ato) conferm(a|ano|ò|arono|ato) smentisc(e|ono) smentì ' +
    'smentito neg(a|ano|ò|arono|ato) avvert(e|ono|ì|ito) evidenzi(a|ano|ò|ato) rimarc(a|ò|ato) ' +
    'raccont(a|ano|ò|arono|ato) inform(a|ano|ò|ato) conclu(de|dono|se|sero|so) replic(a|ano|ò|ato) ' +
    'promet(te|tono) promesso promise rispo(nde|ndono|se|sero|sto) chiarisc(e|ono) chiarito chiarì ' +
    'prosegu(e|ì|ito) continu(a|ò|ato) chiese domand(a|ò) esclam(a|ò) grid(a|ò) denunci(a|ano|ò|ato) ' +
    'indic(a|ano|ò|ato) segnal(a|ano|ò|ato) rilev(a|ano|ò|ato) incalza tuona attacca insiste ' +
    'riport(a|ano|ò|ato) argoment(a|ò) dichiarava ritien(e) riteng(ono) ritenuto riteneva ha_fatto_sapere comunic(a|ano|ò|ato) avvis(a|ano|ò|ato) insinu(a|ano|ò|ato)',
  think:
    'cred(e|ono|eva|evano|ette) pens(a|ano|ò|ava|ato) sugger(isce|iscono|ì|ito) mostr(a|ano|ò|ato) ' +
    'dimostr(a|ano|ò|ato) scop(re|rì|erto) sper(a|ano|ava) tem(e|ono|eva) s(a|anno|apeva) capisc(e|ono) ' +
    'cap(ì|ito) sent(e|ono|ì) trov(a|ano|ò|ato) decid(e|ono) decise deciso preved(e|ono) previsto ' +
    'consider(a|ano|ato) vede vedono propon(e|ono) proposto ipotizz(a|ano|ato) stim(a|ano|ato)',
  tell: 'detto disse raccontato riferito spiegato',
  plain: '',
  finite: '',
  call: 'chied(e|ono|eva) chiesto invit(a|ano|ò|ato) esort(a|ano|ò|ato) sollecit(a|ano|ò|ato) esig(e|ono)',
  charge: 'accus(a|ano|ò|arono|ato|ava)',
  announce: '',
  notBefore: '',
  event: '',
  participle:
    'aggiungendo sottolineando precisando affermando dicendo spiegando ricordando sostenendo avvertendo',
  source: 'secondo stando_a a_detta_di a_giudizio_di a_parere_di nelle_parole_di stando_alle stando_ai',
  sourceWithVerb: 'come secondo_quanto',
  sourceAfter: '',
  label: '',
  sourceIfNoun: '',
  sourceNoun: '',
  sourceAlone: '',
  reportMood: '',
  infinitive: '',
  homograph:
    'detto scritto promesso mostra mostre commenta critica denuncia replica domanda nega scoperto capito ' +
    'continua indica previsto deciso invito invita conclude prova stima considerato trova esige attacca ' +
    'insiste osserva informa rilevato ricorda proposto segue sente racconta riporta sa vede promise ' +
    'accusa creduto',
  complementizer: "che ch' ch’ se come perché di_aver di_essere",
  bare: 'never',
  pronoun: { m: 'lui egli', f: 'lei ella', n: 'lei', p: 'loro essi noi io' },
  pronounSuffix: '',
  narrator: '',
  pointer: '',
  auxiliary:
    "ha hanno aveva avevano è sono era erano non anche poi inoltre ancora già si gli le lo la l' l’ ci ne " +
    'mi vi sempre mai infine invece quindi',
  determiner:
    "il lo la i gli le l' l’ un uno una un' un’ questo questa questi queste quel quella suo sua suoi sue " +
    'loro mio mia nostro alcuni alcune molti molte diversi diverse ogni tutti tutte nessun altri altre',
  preposition:
    "a al allo alla ai agli alle all' all’ di del dello della dei degli delle dell' dell’ d' d’ da dal " +
    "dallo dalla dai dagli dalle in nel nello nella nei negli nelle nell' con su sul sulla sui sulle per " +
    'tra fra durante contro secondo dopo senza verso',
  conjunction: 'e ed o ma però perché anche né dunque tuttavia',
  subordinator: 'che chi cui quale quali dove quando mentre perché se come affinché cioè',
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
    'lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri domani in nel nella a al alla ' +
    'durante dopo con per da su sul recentemente',
  negation: 'non mai nega negò smentisce smentito rifiutato',
  hedge: 'forse presumibilmente presunto presunta sarebbe sarebbero avrebbe avrebbero potrebbe potrebbero',
  anonymous:
    'fonte fonti funzionario funzionari testimone testimoni esperto esperti osservatori analisti critici ' +
    'alcuni',
  title:
    'signor signora sig dott dottor dottoressa prof professor professoressa presidente presidentessa ' +
    'ministro ministra premier generale colonnello capitano senatore senatrice deputato sindaco direttore ' +
    'direttrice capo portavoce',
  soCalled:
    'cosiddetto cosiddetta cosiddetti cosiddette denominato denominata intitolato intitolata ' +
    'soprannominato chiamato chiamata parola termine detto detta',
  nameAfter:
    'giornale quotidiano film libro romanzo rivista canzone album serie programma operazione progetto',
  gluedComplementizer: '',
  proclitic: '',
  headLast: false,
  verbSecond: false,
  capitalNouns: false,
  headingColon: false,
  elision: true,
  dashDialogue: true,
};
