import type { Lexicon } from '../lexicon.ts';

/** German. Verb second; «dass» or a comma with Konjunktiv I; split verbs (teilte … mit); so X. */
export const de: Lexicon = {
  order: 'subject-verb',
  say:
    'geantwortet rechtfertig(t|te|ten) sag(e|t|te|ten|en) gesagt erklär(e|t|te|ten|en) beton(e|t|te|ten|en) bericht(e|et|ete|eten|en) ' +
    'berichtet mitgeteilt teil(t|te|ten|en) hinzugefügt füg(t|te|ten|en) behaupt(e|et|ete|eten|en) ' +
    'meld(e|et|ete|eten|en) gemeldet bestätig(e|t|te|ten|en) ankündig(t|te|ten|en) kündig(t|te|ten|en) ' +
    'angekündigt schr(ieb|ieben|eibt|eiben) geschrieben warn(e|t|te|ten|en) gewarnt mein(e|t|te|ten|en) ' +
    'gemeint erzähl(e|t|te|ten|en) bekräftig(e|t|te|ten|en) w(eist|eisen|ies|iesen) hingewiesen ' +
    'verw(eist|eisen|ies|iesen) verwiesen äußer(e|t|te|ten|n) geäußert räum(t|te|ten|en) eingeräumt ' +
    'gibt gab gaben angab zugegeben angegeben argumentier(t|te|ten|en) verkünd(e|et|ete|eten|en) ' +
    'versicher(t|te|ten|n) unterstr(eicht|ich|ichen|eichen) antwort(e|et|ete|eten|en) ' +
    'kommentier(t|te|ten|en) dementier(t|te|ten|en) bestr(eitet|itt|itten|eiten) ' +
    'verspr(icht|ach|achen|echen) versprochen verr(ät|iet|ieten|aten) konstatier(t|te) stell(t|te|ten|en) ' +
    'festgestellt erläuter(t|te|ten|n) ergänz(t|te|ten|en) entgegn(et|ete|eten|en) erwider(t|te|ten|n) ' +
    'kritisier(t|te|ten|en) mahn(t|te|ten|en) spekulier(t|te|ten|en) vermut(e|et|ete|eten|en) ' +
    'prognostizier(t|te|ten|en) urteil(t|te|ten|en) beklag(t|te|ten|en) rief(|en) ' +
    'zitier(t|te|ten|en) heißt hieß bezeichn(et|ete|eten|en) ' +
    'nann(te|ten) nenn(t|en) beurteil(t|te|ten|en) twitter(t|te) begründ(et|ete|eten|en) ' +
    'befürcht(et|ete|eten|en) schätz(t|te|ten|en) rechn(et|ete|eten|en)',
  think:
    'glaub(t|te|ten|en) denk(t|en) dach(te|ten) hoff(t|te|ten|en) erwart(et|ete|eten|en) find(et|en) ' +
    'fand(|en) zeig(t|te|ten|en) gezeigt weiß wiss(en) wuss(te|ten) ergab(|en) ergibt ergeben ' +
    'entschied(|en) entschieden beschloss(|en) beschlossen deut(et|ete|eten|en) ' +
    'betrach(tet|tete|teten) empf(indet|and) fürch(tet|tete|teten|ten) bedauer(t|te|ten|n) ' +
    'droh(t|te|ten|en) gedroht forder(t|te|ten|n) gefordert spr(icht|ach|achen|echen) zeigt(e|en) erfuhr ' +
    'erfahren belegt(|e|en) bezeichn(et|ete|eten) vorgeschlagen schl(ägt|ug|ugen) verlang(t|te|ten|en) ' +
    'plädier(t|te|ten|en) appellier(t|te|ten|en) lehn(t|te|ten|en) ',
  tell: 'sagte erzählte berichtete teilte',
  plain:
    'sag(e|t|te|ten|en) erklär(e|t|te|ten|en) berichtet(e|en) berichtet betont(e|en) betont meint(e|en) meint behauptet(e|en) behauptet kommentiert(e|en) teilt(e|en) erläutert(e|en) fügt(e|en) angab erzählt(e|en) versichert(e|en) schrieb spekuliert vermutet',
  finite: '',
  call: 'riet(|en) rät plan(t|te|en) ankündig(t|te) kündig(t|te|ten) appellier(t|te|ten) entschied(|en) entschieden beschlossen vorgeworfen beschuldigt forder(t|te|ten|n) aufgefordert gefordert verlang(t|te|ten|en) appellier(t|te|ten|en)',
  charge: 'beschuldig(t|te|ten|en) bezichtig(t|te|ten|en) w(irft|arf|arfen|erfen) vorgeworfen',
  announce: '',
  notBefore: '',
  event: '',
  participle: '',
  source: 'so laut',
  sourceWithVerb: 'wie',
  sourceAfter: 'zufolge meinung_nach ansicht_nach auffassung_nach',
  label:
    'nenn(t|en) nann(te|ten) genannt bezeichn(et|ete|eten|en) wert(et|ete|eten|en) charakterisier(t|te|ten) sprach sprachen spricht bewert(et|ete) titulier(t|te|ten) verteidig(t|te|ten) w(ies|iesen)',
  sourceIfNoun: 'nach gemäß',
  sourceNoun:
    'angaben angabe ansicht meinung meldung meldungen bericht berichten aussage aussagen einschätzung studie studien untersuchung untersuchungen information informationen auffassung worten darstellung erkenntnissen erkenntnis schätzung schätzungen vorstellung vorstellungen mitteilung ermittlungen überzeugung umfrage umfragen auskunft quellen kreisen',
  sourceAlone: 'demnach',
  reportMood:
    'sei seien habe werde würde würden könne könnten müsse müssten solle sollten wolle wollten dürfe hätte hätten wäre wären gebe gehe komme stehe bestehe liege lasse mache bleibe hätten',
  infinitive: 'zu',
  homograph:
    'berichte so meldung sage rufe rief stelle stell teil teile nennt sehen geben weise antwort warnen ' +
    'beklagt verwiesen schätzen urteil urteile sieht heißt stellt gibt gab stellte teilt fügt kündigt ' +
    'weist sah ging geht denken füge stellen finden fand findet bericht laut spricht schätzt ruft zeigt ' +
    'zeigte ergeben fordern forderten zitiert räumt ergab wissen nennen kritik zeigen',
  complementizer: 'dass daß ob warum weshalb wieso',
  bare: 'comma',
  pronoun: { m: 'er', f: 'sie', n: 'es man', p: 'wir ich' },
  pronounSuffix: '',
  narrator: '',
  pointer: '',
  auxiliary:
    'unterdessen zudem dabei deshalb offenbar insgesamt gleichzeitig bisher inzwischen ferner ebenso damals hat haben hatte hatten habe ist sind war waren wird werden wurde wurden sich auch dann weiter zudem ' +
    'außerdem noch bereits jedoch aber nun daraufhin darauf wiederum dabei dazu ihm ihr ihnen uns mir ' +
    'nicht hingegen indes allerdings zuvor später heute gestern schon damit darin daran denn unter ' +
    'anderem',
  determiner:
    'der die das den dem des ein eine einen einem einer eines sein seine ihr ihre unser mein dieser diese ' +
    'dieses kein keine mehrere viele einige alle andere beide zahlreiche verschiedene manche',
  preposition:
    'in im an am auf aus bei beim mit von vom zu zum zur nach vor für über unter gegen durch um seit bis ' +
    'während wegen trotz laut gegenüber zwischen neben hinter ohne ins ans',
  conjunction: 'und aber oder doch denn sondern sowie jedoch',
  subordinator:
    'der_die dass daß weil wenn als ob obwohl während nachdem bevor damit indem wie was wer wo welche ' +
    'welcher welches denen dessen deren falls sodass wobei womit',
  genitive: '',
  objectPreposition: '',
  objectPair: '',
  relay: '',
  relayed: '',
  clauseStart: '',
  aside: '',
  comment: '',
  body: '',
  notCue: 'so_dass so_daß so_genannte so_genannten',
  adjunct:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen am im in gegenüber ' +
    'bei auf nach vor zu zur zum mit an vom von der dem den während kürzlich',
  negation:
    'nicht kein keine nie niemals dementiert dementierte bestreitet bestritt verneinte wies_zurück ' +
    'abgelehnt lehnte',
  hedge:
    'vielleicht möglicherweise angeblich mutmaßlich offenbar vermutlich soll sollen wohl behauptet ' +
    'behauptete',
  anonymous:
    'quelle quellen beobachter beobachtern experten experte augenzeuge augenzeugen zeuge zeugen insider ' +
    'sprecher kreise kreisen diplomat diplomaten analysten kritiker',
  title:
    'herr frau dr prof professor präsident präsidentin minister ministerin innenminister außenminister ' +
    'bundeskanzler bundeskanzlerin kanzler kanzlerin sprecher sprecherin chef direktor general ' +
    'generalsekretär bürgermeister senator richter vorsitzende vorsitzender trainer',
  soCalled:
    'sogenannte sogenannten sogenannter sogenanntes genannte genannten namens titel wort begriff genannt ' +
    'unter',
  nameAfter:
    'podcast podcasts zeitung zeitschrift film buch roman magazin sender serie fernsehsender tageszeitung album lied ' +
    'projekt organisation schiff fluggesellschaft gruppe kanal fluglinie band operation',
  gluedComplementizer: '',
  proclitic: '',
  headLast: false,
  verbSecond: true,
  capitalNouns: true,
  headingColon: false,
  elision: false,
  dashDialogue: false,
};
