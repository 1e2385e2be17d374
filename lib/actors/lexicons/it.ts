import type { ActorLexicon } from './lexicon.ts';

export const it: ActorLexicon = {
  language: 'it',
  roles:
    "presidente; vicepresidente; ex presidente; primo ministro; premier; ministro; ministra; ministro degli Esteri; ministro della Difesa; ministro dell'Interno; ministro dell'Economia; sottosegretario; segretario di Stato; segretario generale; segretario; segretaria; portavoce; cancelliere; capo; re; regina; principe; principessa; papa; cardinale; arcivescovo; vescovo; deputato; deputata; senatore; senatrice; sindaco; sindaca; governatore; ambasciatore; ambasciatrice; inviato; direttore; direttrice; amministratore delegato; fondatore; fondatrice; generale; colonnello; capitano; comandante; ammiraglio; giudice; procuratore; pm; avvocato; professore; professoressa; ricercatore; ricercatrice; economista; storico; scrittore; scrittrice; giornalista; attore; attrice; cantante; regista; allenatore; ct; attaccante; difensore; portiere; leader; attivista; candidato; candidata; consigliere; commissario; esperto; analista; assessore; imprenditore; imprenditrice; presidente del Consiglio; presidente della Repubblica; presidente della Camera; presidente del Senato; presidente eletto; presidente eletta; vicepremier; viceministro; ministro della Salute; ministro della Giustizia; ministro della Cultura; ministro dell'Istruzione; ministro dei Trasporti; ministro del Lavoro; ministra degli Esteri; consigliere per la sicurezza nazionale; segretario del Tesoro; segretario alla Difesa; segretaria generale; vicesegretario; capogruppo; capo dello Stato; capo del governo; capo di Stato maggiore; europarlamentare; eurodeputato; eurodeputata; parlamentare; oppositore; oppositrice; dissidente; inviata; inviato speciale; rappresentante; alto rappresentante; corrispondente; conduttore; conduttrice; opinionista; politologo; politologa; sociologo; filosofo; filosofa; medico; virologo; virologa; infettivologo; fisico; presidentessa; direttore generale; procuratore generale; procuratrice; magistrato; magistrata; avvocata; prefetto; questore; patriarca; nunzio; pontefice; imam; rabbino; centrocampista; capo della diplomazia; commissaria; fondatore; cofondatore; patron; vedova; attivista; rettore; rettrice; preside; musicista; cantautore; cantautrice; artista; pilota; tennista; ciclista; deputati; senatori; ministri; governatrice; coordinatore; coordinatrice; tesoriere; sindacalista; legale",
  honorifics: 'signor; signora; sig; dott; dottor; dottoressa; onorevole; don; avv; prof; ing',
  institutions:
    'governo; autorità; presidenza; ministero; ministero degli Esteri; ministero della Difesa; esercito; forze armate; forze; polizia; parlamento; senato; giustizia; ambasciata; amministrazione; regime; banca centrale; opposizione; delegazione; Stato; diplomazia; nazionale; intelligence',
  led: 'amministrazione; governo; clan',
  sides: 'parte',
  organisations:
    'partito; movimento; organizzazione; associazione; società; gruppo; banca; università; scuola; istituto; fondazione; agenzia; ministero; commissione; comitato; consiglio; sindacato; federazione; lega; club; alleanza; fronte; unione; centro; ospedale; museo; tribunale; corte; camera; senato; azienda; spa; srl; fc; procura',
  places:
    'città; paese; comune; provincia; regione; stato; fiume; lago; mare; oceano; monte; isola; isole; via; viale; piazza; aeroporto; porto; nord; sud; est; ovest; san; santa',
  teams: 'attaccante; difensore; portiere; allenatore; giocatore; tifosi',
  particles: 'di; de; del; della; dei; van; von; al; el; lo; la',
  links: "di; del; della; dell'; dei; degli; delle; il; la; lo; per; in; a",
  acting:
    'ha detto; detto; dice; afferma; affermato; dichiarato; dichiara; annunciato; annuncia; spiega; spiegato; aggiunto; aggiunge; sottolinea; sottolineato; accusa; accusato; chiede; chiesto; respinge; conferma; confermato; denuncia; scrive; scritto; secondo; risponde; replica; avverte; promette; deciso; vuole; ricorda; commenta; sostiene',
  never:
    'lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica; gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre; il; lo; la; i; gli; le; un; una; lui; lei; e; o; ma; in; con; per; secondo; dopo; foto; video; leggi; natale; internet; dio; covid-19',
  nationalities:
    'IT = italiano; AM = armeno; AZ = azero; azerbaigiano; RU = russo; US = americano; statunitense; GB = britannico; inglese; FR = francese; DE = tedesco; ES = spagnolo; PT = portoghese; NL = olandese; BE = belga; CH = svizzero; AT = austriaco; PL = polacco; HU = ungherese; RO = rumeno; GR = greco; TR = turco; UA = ucraino; RS = serbo; HR = croato; AL = albanese; SE = svedese; NO = norvegese; DK = danese; FI = finlandese; IE = irlandese; CN = cinese; JP = giapponese; KR = sudcoreano; KP = nordcoreano; IN = indiano; PK = pakistano; AF = afghano; IR = iraniano; IQ = iracheno; SY = siriano; LB = libanese; IL = israeliano; PS = palestinese; SA = saudita; EG = egiziano; LY = libico; TN = tunisino; DZ = algerino; MA = marocchino; SD = sudanese; ET = etiope; NG = nigeriano; ZA = sudafricano; CA = canadese; MX = messicano; BR = brasiliano; AR = argentino; CL = cileno; CO = colombiano; VE = venezuelano; CU = cubano; AU = australiano; eu = europeo',
  endings: 'o>a; o>i; o>e; e>i; co>chi; co>ca; co>che',
  capital: 'capitale',
  article: '',
  adjectiveFirst: false,
  stops: 'e; o; che; è; sono; ha; hanno; era; in; con; un; una; ma; come; non; si',
};
