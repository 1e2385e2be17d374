import type { ActorLexicon } from './lexicon.ts';

export const es: ActorLexicon = {
  language: 'es',
  roles:
    'presidente; presidenta; vicepresidente; vicepresidenta; expresidente; expresidenta; primer ministro; primera ministra; ministro; ministra; ministro de Asuntos Exteriores; ministro de Relaciones Exteriores; ministra de Relaciones Exteriores; ministro de Defensa; ministra de Defensa; ministro del Interior; ministro de Hacienda; ministro de Economía; ministro de Salud; ministra de Salud; canciller; secretario de Estado; secretario general; secretaria general; portavoz; vocero; vocera; jefe; jefa; jefe de Gobierno; jefe de Estado; rey; reina; príncipe; princesa; papa; cardenal; arzobispo; obispo; diputado; diputada; senador; senadora; alcalde; alcaldesa; gobernador; gobernadora; embajador; embajadora; enviado especial; director; directora; director general; fundador; fundadora; general; coronel; capitán; comandante; almirante; juez; jueza; fiscal; fiscal general; abogado; abogada; profesor; profesora; investigador; investigadora; economista; historiador; historiadora; escritor; escritora; periodista; actor; actriz; cantante; cineasta; entrenador; seleccionador; delantero; defensa; portero; líder; dirigente; opositor; activista; candidato; candidata; consejero; consejera; comisario; comisaria; experto; experta; analista; miembro; concejal; concejala; médico; doctor',
  honorifics: 'señor; señora; sr; sra; don; doña; dr; dra; doctor; doctora; sir; lord; monseñor',
  institutions:
    'gobierno; autoridades; presidencia; ministerio; ministerio de Asuntos Exteriores; ministerio de Relaciones Exteriores; ministerio de Defensa; ministerio del Interior; cancillería; ejército; fuerzas armadas; fuerzas; policía; parlamento; congreso; senado; justicia; embajada; administración; régimen; banco central; oposición; delegación; inteligencia; Estado; diplomacia; selección; ejecutivo; tribunal supremo; corte suprema',
  sides: 'parte; lado',
  organisations:
    'partido; movimiento; organización; asociación; sociedad; grupo; banco; universidad; escuela; instituto; fundación; agencia; ministerio; comisión; comité; consejo; sindicato; federación; liga; club; alianza; frente; unión; centro; hospital; museo; tribunal; corte; parlamento; senado; empresa; compañía; sa; fc; confederación; instituto; observatorio; congreso; asamblea',
  places:
    'ciudad; pueblo; municipio; provincia; departamento; región; estado; país; río; lago; mar; océano; monte; montaña; isla; islas; calle; avenida; plaza; aeropuerto; puerto; norte; sur; este; oeste; san; santa',
  teams: 'delantero; defensa; portero; entrenador; jugador; jugadores; hinchas',
  particles: 'de; del; la; las; los; y; van; von; al; el; ben',
  links: 'de; del; de la; la; el; los; las; en; para; ante',
  acting:
    'dijo; dice; afirmó; afirma; declaró; declara; anunció; anuncia; aseguró; asegura; explicó; explica; añadió; añade; señaló; señala; indicó; indica; destacó; denunció; denuncia; pidió; pide; exigió; exige; rechazó; rechaza; acusó; acusa; advirtió; advierte; confirmó; confirma; sostuvo; sostiene; reconoció; manifestó; expresó; criticó; aprobó; ordenó; decidió; según; comentó; recordó; agregó; insistió; prometió; escribió; reveló; negó; respondió; quiere; espera',
  never:
    'lunes; martes; miércoles; jueves; viernes; sábado; domingo; enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre; el; la; los; las; un; una; él; ella; ellos; y; o; pero; en; con; por; para; sin; según; tras; foto; vídeo; video; más; leer; navidad; internet; dios; covid-19',
  nationalities:
    'ES = español; AM = armenio; AZ = azerbaiyano; azerí; RU = ruso; US = estadounidense; norteamericano; GB = británico; inglés; FR = francés; DE = alemán; IT = italiano; PT = portugués; NL = neerlandés; holandés; BE = belga; CH = suizo; AT = austriaco; PL = polaco; CZ = checo; HU = húngaro; RO = rumano; BG = búlgaro; GR = griego; TR = turco; UA = ucraniano; BY = bielorruso; GE = georgiano; RS = serbio; HR = croata; BA = bosnio; XK = kosovar; AL = albanés; SE = sueco; NO = noruego; DK = danés; FI = finlandés; IE = irlandés; CN = chino; JP = japonés; KR = surcoreano; KP = norcoreano; IN = indio; PK = paquistaní; AF = afgano; IR = iraní; IQ = iraquí; SY = sirio; LB = libanés; JO = jordano; IL = israelí; PS = palestino; SA = saudí; saudita; YE = yemení; EG = egipcio; LY = libio; TN = tunecino; DZ = argelino; MA = marroquí; SD = sudanés; ET = etíope; NG = nigeriano; ZA = sudafricano; CA = canadiense; MX = mexicano; BR = brasileño; AR = argentino; CL = chileno; CO = colombiano; VE = venezolano; CU = cubano; PE = peruano; BO = boliviano; EC = ecuatoriano; UY = uruguayo; PY = paraguayo; GT = guatemalteco; HN = hondureño; SV = salvadoreño; NI = nicaragüense; CR = costarricense; PA = panameño; DO = dominicano; AU = australiano; VN = vietnamita; TH = tailandés; ID = indonesio; PH = filipino; eu = europeo; catalonia = catalán; kurdistan = kurdo',
  endings:
    'o>a; o>os; o>as; >s; >es; és>esa; és>eses; és>esas; ol>ola; ol>oles; ol>olas; án>ana; án>anes; án>anas',
  capital: 'capital',
  article: '',
  adjectiveFirst: false,
  stops: 'y; o; que; es; son; fue; ha; han; era; en; con; por; un; una; pero; como',
};
