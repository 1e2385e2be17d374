import type { Lexicon } from '../lexicon.ts';

/** Dutch. Verb second; «dat»; inverted after a quotation; aldus X. */
export const nl: Lexicon = {
  order: 'subject-verb',
  say:
    'zeg(t|gen) zei(|den) gezegd stel(t|len|de|den) gesteld meld(t|en|de|den) gemeld ' +
    'verkla(art|ren|arde|arden) verklaard vertel(t|len|de|den) verteld benadruk(t|ken|te|ten) ' +
    'voeg(t|de|den|en) toegevoegd bewe(ert|ren|erde|erden) beweerd leg(t|de|den|gen) uitgelegd ' +
    'bericht(|en|te|ten) schr(ijft|ijven|eef|even) geschreven vind(t|en) vond(en|) erken(t|nen|de|den) ' +
    'bevestig(t|en|de|den) bevestigd ontken(t|nen|de|den) waarschuw(t|en|de|den) gewaarschuwd ' +
    'kondig(t|de|den|en) aangekondigd reage(ert|ren|erde|erden) noem(t|en|de|den) me(ent|nen|ende|enden) ' +
    'belo(oft|ven|ofde|ofden) merk(t|te|ten) opgemerkt conclude(ert|ren|erde|erden) ' +
    'l(aat|ieten|iet|aten)_weten antwoord(|t|de|den|en) twitter(t|de) stelt schreef geeft gaf geven roept ' +
    'riep licht(|te|ten)_toe klaag(t|de|den) vreest herhaal(t|de) verzeker(t|de|den) ' +
    'suggere(ert|erde|ren) constate(ert|erde|ren) vraagt vroeg aldus',
  think:
    'den(kt|ken) dacht(|en) geloof(t|de) geloven hoop(t|te) hopen verwacht(|en|te|ten) to(ont|onde|nen) ' +
    'blijkt bleek weet weten wist(|en) vermoed(t|en|de) beslui(t|ten) besloot besloten ziet zien zag ' +
    'zagen schat(|ten|te) wil willen vre(est|esde|zen) ontdek(t|te|ten) bedoel(t|de)',
  tell: 'vertelde zei',
  plain: '',
  finite:
    'is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon zal zullen zou zouden moet moeten moest gaat gaan ging komt kwam blijft ligt staat',
  call:
    'roep(t|en) riep(|en) opgeroepen ei(st|ste|sten|sen) verzoek(t|en) verzocht(|en) vra(agt|gen) ' +
    'vroeg(|en)',
  charge: 'beschuldig(t|en|de|den) beschuldigd verw(ijt|eet|eten|ijten)',
  announce: '',
  notBefore: '',
  event: '',
  participle: 'zeggend',
  source: 'volgens naar_eigen_zeggen aldus in_de_woorden_van naar_verluidt',
  sourceWithVerb: 'zoals',
  sourceAfter: '',
  label: '',
  sourceIfNoun: '',
  sourceNoun: '',
  sourceAlone: '',
  reportMood: '',
  infinitive: '',
  homograph:
    'bericht berichten meldt vraag besluit antwoord schat wil wist leg merk vond vinden vindt noemt ' +
    'noemen geeft geven gaf ziet zien zag stellen laat',
  complementizer: 'dat of waarom hoe',
  bare: 'never',
  pronoun: { m: 'hij', f: 'zij ze', n: 'het men', p: 'zij we wij ik' },
  pronounSuffix: '',
  narrator: '',
  pointer: '',
  auxiliary:
    'ondertussen bovendien daarbij daarom intussen tegelijkertijd heeft hebben had hadden is zijn was waren wordt werd ook dan verder nog al echter nu daarop zich hem ' +
    'haar hun ons mij niet gisteren vandaag eerder later nog',
  determiner:
    'de het een zijn haar hun ons onze mijn deze dit die dat geen verschillende veel enkele sommige alle ' +
    'andere beide',
  preposition:
    'in op aan bij met van voor na over onder tegen door uit tot sinds tijdens wegens ondanks volgens ' +
    'tussen naast zonder tegenover naar',
  conjunction: 'en maar of want dus echter',
  subordinator: 'die dat wie wat waar toen als omdat terwijl nadat voordat hoewel zodat of indien',
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
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen in op aan bij ' +
    'tegen tegenover tijdens na voor met recent',
  negation: 'niet geen nooit ontkent ontkende ontkennen',
  hedge: 'misschien mogelijk vermoedelijk naar_verluidt zou zouden vermeend vermeende',
  anonymous:
    'bron bronnen functionaris getuige getuigen deskundigen deskundige waarnemers analisten critici ' +
    'woordvoerder',
  title:
    'meneer mevrouw dhr mw dr prof professor president minister premier generaal kolonel senator ' +
    'burgemeester directeur voorzitter woordvoerder',
  soCalled: 'zogenaamde zogeheten genaamd getiteld bijgenaamd woord term',
  nameAfter: 'krant film boek roman tijdschrift lied album serie programma project zender',
  gluedComplementizer: '',
  proclitic: '',
  headLast: false,
  verbSecond: true,
  capitalNouns: false,
  headingColon: false,
  elision: false,
  dashDialogue: false,
};
