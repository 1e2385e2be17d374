import type { Lexicon } from '../lexicon.ts';

/** Spanish. Subject, verb and «que»; inverted after the content; the subject may be dropped. */
export const es: Lexicon = {
  order: 'subject-verb',
  say:
    'coincid(e|en|ió|ieron) preguntab(a|an) di(ce|cen|jo|jeron|cho) decía(|n) afirm(a|an|ó|aron|ado|aba) declar(a|an|ó|aron|ado) ' +
    'explic(a|an|ó|aron|ado|aba) asegur(a|an|ó|aron|ado|aba) señal(a|an|ó|aron|ado|aba) ' +
    'añad(e|en|ió|ieron|ido) agreg(a|an|ó|aron|ado) indic(a|an|ó|aron|ado|aba) anunci(a|an|ó|aron|ado) ' +
    'manifest(ó|aron|ado) manifiesta(|n) sostuv(o|ieron) sostien(e|en) sosten(ido|ía) ' +
    'destac(a|an|ó|aron|ado) inform(a|an|ó|aron|ado) advi(erte|erten|rtió|rtieron) advertido ' +
    'apunt(a|an|ó|aron|ado) subray(a|an|ó|aron|ado) record(ó|aron|ado) recuerda(|n) ' +
    'precis(a|an|ó|aron|ado) reconoc(e|en|ió|ieron|ido) admit(e|en|ió|ieron|ido) confirm(a|an|ó|aron|ado) ' +
    'revel(a|an|ó|aron|ado) escrib(e|en|ió|ieron) escrito cont(ó|aron|ado|aba) cuenta(|n) ' +
    'coment(a|an|ó|aron|ado|aba) expres(a|an|ó|aron|ado) opin(a|an|ó|aron|ado) lament(a|an|ó|aron|ado) ' +
    'insist(e|en|ió|ieron|ido) neg(ó|aron|ado) niega(|n) desmint(ió|ieron) desmiente(|n) ' +
    'promet(e|en|ió|ieron|ido) conclu(ye|yen|yó|yeron|ido) respond(e|en|ió|ieron|ido) ' +
    'argument(a|an|ó|aron|ado) aleg(a|an|ó|aron|ado) asever(a|an|ó|aron|ado) reiter(a|an|ó|aron|ado) ' +
    'relat(a|an|ó|aron|ado) narr(a|an|ó|aron) report(a|an|ó|aron|ado) sentenci(a|ó) exclam(a|ó) ' +
    'grit(a|ó|aron) pregunt(a|an|ó|aron) contest(a|an|ó|aron) detall(a|an|ó|aron|ado) expus(o|ieron) ' +
    'expon(e|en) remarc(a|ó) matiz(a|ó) zanj(a|ó) tuite(a|ó) comunic(a|an|ó|aron|ado) declaraba aclar(a|an|ó|aron|ado) ' +
    'puntualiz(a|ó) recalc(a|ó|aron) enfatiz(a|ó) consider(a|an|ó|aron|ado|aba) estim(a|an|ó|aron|ado) ' +
    'denunci(a|an|ó|aron|ado)',
  think:
    'cre(e|en|ía|ían|yó|yeron) piensa(|n) pens(ó|aron|aba) sugi(ere|eren|rió|rieron) sugerido muestra(|n) ' +
    'mostr(ó|aron|ado) demuestra(|n) demostr(ó|aron|ado) descubr(e|ió|ieron) espera(|n) esper(ó|aba) ' +
    'teme(|n) temía(|n) sab(e|en|ía) supo entiende(|n) entendió siente(|n) sintió encontr(ó|aron) ' +
    'encuentra(|n) decid(e|ió|ieron) prevé(|n) calcula(|n) calculó duda(|n) propone(|n) propus(o|ieron) ' +
    've(|n) vio resolvió determinó',
  tell: 'dijo contó informó comentó explicó',
  plain: '',
  finite: '',
  call:
    'pid(e|en|ió|ieron) pide(|n) inst(a|an|ó|aron|ado) exig(e|en|ió|ieron|ido) reclam(a|an|ó|aron) ' +
    'solicit(a|an|ó|aron) exhort(a|ó|aron)',
  charge: 'acus(a|an|ó|aron|ado|aba) culp(a|an|ó|aron|ado)',
  announce: '',
  notBefore: '',
  event: '',
  participle:
    'añadiendo señalando asegurando afirmando diciendo indicando explicando destacando advirtiendo ' +
    'agregando recordando',
  source: 'según de_acuerdo_con a_juicio_de en_palabras_de conforme_a',
  sourceWithVerb: 'según como tal_y_como',
  sourceAfter: '',
  label: '',
  sourceIfNoun: '',
  sourceNoun: '',
  sourceAlone: '',
  reportMood: '',
  infinitive: '',
  homograph:
    'cuenta cuentan denuncia denuncias escrito muestra muestras duda dudas pregunta informe reporte dicho ' +
    'relato relata detalla sentencia anuncia anuncio espera cree comenta apunta apuntan promete expresa ' +
    've dado precisa estima indica grito respuesta siente contesta encuentra considerado demuestra culpa ' +
    'reclama',
  complementizer: 'que si cómo por_qué cuándo',
  bare: 'never',
  pronoun: { m: 'él', f: 'ella', n: 'usted', p: 'ellos ellas nosotros yo' },
  pronounSuffix: '',
  narrator: '',
  pointer: '',
  auxiliary:
    'ha han había habían haya fue es son era eran no también además ya luego después se le les lo la me ' +
    'nos te aún todavía siempre nunca antes',
  determiner:
    'el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra varios ' +
    'varias algunos algunas muchos muchas todo todos todas cada ningún otro otra otros otras',
  preposition:
    'a al de del en con por para sin sobre entre desde hasta hacia durante ante bajo contra según tras ' +
    'mediante',
  conjunction: 'y e o u pero sino aunque mas ni pues',
  subordinator: 'que quien quienes cual cuales donde cuando mientras porque si como aunque cuyo cuya lo_que',
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
    'lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana en a al durante ante ' +
    'tras con por desde recientemente',
  negation: 'no nunca jamás negó niega desmintió rechazó',
  hedge: 'quizá quizás tal_vez presuntamente supuestamente podría podrían habría habrían supuesto presunto',
  anonymous:
    'fuente fuentes funcionario funcionarios testigo testigos experto expertos analistas observadores ' +
    'críticos portavoz algunos varios',
  title:
    'señor señora sr sra don doña doctor doctora dr dra presidente presidenta ministro ministra primer ' +
    'primera general coronel capitán senador senadora diputado diputada alcalde alcaldesa director ' +
    'directora jefe portavoz',
  soCalled:
    'llamado llamada llamados llamadas denominado denominada denominados titulado titulada conocido ' +
    'conocida apodado apodada palabra término',
  nameAfter:
    'diario periódico película libro novela revista canción álbum serie programa operación proyecto canal',
  gluedComplementizer: '',
  proclitic: '',
  headLast: false,
  verbSecond: false,
  capitalNouns: false,
  headingColon: false,
  elision: false,
  dashDialogue: true,
};
