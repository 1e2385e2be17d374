import type { Lexicon } from '../lexicon.ts';

/** French. Subject, verb and «que»; inverted after a quotation («…», a déclaré X). */
export const fr: Lexicon = {
  order: 'subject-verb',
  say:
    'fait_valoir di(t|sent|sait|saient|re|t-il) déclar(e|ent|é|ait|aient|a|er) affirm(e|ent|é|ait|aient|a|er) ' +
    'expliqu(e|ent|é|ait|aient|a|er) indiqu(e|ent|é|ait|aient|a|er) ajout(e|ent|é|ait|aient|a|er) ' +
    'précis(e|ent|é|ait|aient|a|er) annon(ce|cent|cé|çait|ça) estim(e|ent|é|ait|aient|a|er) ' +
    'soulign(e|ent|é|ait|aient|a) assur(e|ent|é|ait|aient|a) rappel(le|lent|é|ait|a) ' +
    'confirm(e|ent|é|ait|a) révèl(e|ent) révél(é|ait|a) écri(t|vent|vait|vit) averti(t|ssent|ssait) ' +
    'adme(t|ttent|ttait) admis reconnai(t|ssent|ssait) reconnu rapport(e|ent|é|ait|a) ' +
    'répond(|ent|u|ait|it) soutien(t|nent) soutenu soutenait jug(e|ent|é|eait|ea) regrett(e|ent|é|ait|a) ' +
    'déplor(e|ent|é|ait|a) constat(e|ent|é|ait|a) insist(e|ent|é|ait|a) poursui(t|vent|vi|vait|vit) ' +
    'conclu(t|ent|ait) préven(u|ait) prévien(t|nent) ni(e|ent|é|ait) démen(t|tent|ti|tait) ' +
    'promet(|tent|tait) promis prétend(|ent|u|ait) martel(é|ait|a) martèl(e|ent) lanc(é|e|ent) ' +
    'lan(çait|ça) confi(e|ent|é|ait|a) comment(e|ent|é|ait|a) signal(e|ent|é|ait|a) ' +
    'témoign(e|ent|é|ait|a) not(e|ent|é|ait|a) suggèr(e|ent) suggér(é|ait|a) racont(e|ent|é|ait|a) ' +
    "répliqu(e|ent|é|ait|a) répét(é|ait|a) répèt(e|ent) cri(é|ait|a|e) s'écri(a|e|ait) murmur(a|e|ait|é) " +
    'demand(a|e|ent|é|ait) repri(t|s) reprend(|ent) fi(t|rent) reprenait continu(a|ait|e|é) ' +
    'observ(e|ent|é|ait|a) détaill(e|ent|é|ait) résum(e|ent|é|ait) ironis(e|é|ait) plaid(e|é|ait) ' +
    "tweet(e|é|ait) balbuti(a|ait|é) interrogea s'exclam(e|a|ait) exclam(e|a|ait|é) déclara " +
    'avou(e|ent|é|ait|a) alert(e|ent|é|ait) all(ègue|ègué) informe(|nt|é)',
  think:
    'pens(e|ent|é|ait|aient|a) croi(t|ent) croya(it|ient) considèr(e|ent) considér(é|ait) crain(t|nent) ' +
    'craignait espèr(e|ent) espér(é|ait) montr(e|ent|é|ait) découv(re|ert) trouv(e|ent|é|ait) sai(t|vent) ' +
    'savai(t|ent) prévoi(t|ent) prév(u|oyait) suppos(e|ent|é) compren(d|nent) compris démontr(e|ent|é) ' +
    'sembl(e|ait) appri(s|t) réalis(e|ent|é|ait) not(e|é) souhait(e|ent|é|ait) sen(t|ti|tait) ' +
    'décid(e|é|ent) propos(e|ent|é|ait) veu(t|lent) voul(ait|u) voi(t|ent) vu',
  tell: 'dit déclaré indiqué expliqué affirmé confié annoncé raconté',
  plain: '',
  finite: '',
  call:
    'appel(le|lent|é|ait|a) demand(e|ent|é|ait|a) exhort(e|ent|é|ait|a) exig(e|ent|é|eait|ea) ' +
    'réclam(e|ent|é|ait|a) invit(e|ent|é|ait|a) pri(e|é)',
  charge: 'accus(e|ent|é|ait|aient|a) reproch(e|ent|é|ait|a)',
  announce: '',
  notBefore: '',
  event: '',
  participle:
    'ajoutant précisant affirmant soulignant estimant déclarant expliquant rappelant indiquant assurant ' +
    'disant annonçant jugeant regrettant évoquant notant insistant',
  source: "selon d'_après d’_après aux_dires_de de_source à_en_croire",
  sourceWithVerb: 'comme ainsi_que',
  sourceAfter: '',
  label: '',
  sourceIfNoun: '',
  sourceNoun: '',
  sourceAlone: '',
  reportMood: '',
  infinitive: '',
  homograph:
    'note conclu rapport signal estime juge rapporte assure demande confirme appel appelle lance confie ' +
    'commente annonce dit écrit admis montre trouve témoigne compris vu promis réclame exige invite ' +
    'répond regret reproche rappel compte fait fit répond prévu décide cri crie reprise reprend appris ' +
    'voit sent sait su',
  complementizer: "que qu' qu’ si combien pourquoi comment quand où ce_que",
  bare: 'never',
  pronoun: { m: 'il', f: 'elle', n: 'on', p: "ils elles je nous vous tu j' j’" },
  pronounSuffix: '',
  narrator: '',
  pointer: '',
  auxiliary:
    "a ont avait avaient aura eut est sont était étaient n' n’ ne pas plus y en lui leur l' l’ le la les " +
    "se s' s’ nous m' m’ me te vous t' aussi également encore ensuite toutefois alors pourtant déjà même " +
    "t ainsi d'abord cependant jamais",
  determiner:
    "le la les l' l’ un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos " +
    'plusieurs certains certaines quelques aucun aucune chaque tout toute tous toutes',
  preposition:
    "à au aux de du des d' d’ en dans par pour sur sous avec sans chez entre vers depuis pendant lors " +
    "contre selon après avant malgré parmi dès jusqu' devant derrière outre",
  conjunction: 'et mais ou or donc car ni puis cependant toutefois pourtant alors ainsi',
  subordinator:
    "qui que qu' qu’ dont où lorsque lorsqu' quand si comme parce puisque tandis alors_que afin lequel " +
    'laquelle ce_qui',
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
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd' hui demain matin soir ce dans à au " +
    'aux lors en sur devant par pour depuis après avant avec auprès récemment mercredi jeudi notamment',
  negation: "ne n' n’ pas jamais nie nié dément démenti refusé réfuté",
  hedge: 'peut-être aurait auraient serait seraient prétend prétendu présumé semble probablement',
  anonymous:
    'source sources responsable responsables témoin témoins expert experts observateurs proche proches ' +
    'certains plusieurs analystes diplomate',
  title:
    'm mme mlle monsieur madame président présidente ministre premier première dr docteur maître me ' +
    'général colonel capitaine sénateur députée député maire directeur directrice chef porte-parole',
  soCalled:
    'dit dits dite dites soi-disant intitulé intitulée baptisé baptisée surnommé surnommée appelé appelée ' +
    'mot terme expression prétendu prétendue',
  nameAfter:
    'journal film livre roman émission revue magazine chanson album série opération projet quotidien ' +
    'hebdomadaire',
  gluedComplementizer: '',
  proclitic: '',
  headLast: false,
  verbSecond: false,
  capitalNouns: false,
  headingColon: false,
  elision: true,
  dashDialogue: true,
};
