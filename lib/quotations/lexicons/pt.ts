import type { Lexicon } from '../lexicon.ts';

/** Portuguese. Subject, verb and «que»; inverted after the content. */
export const pt: Lexicon = {
  order: 'subject-verb',
  say:
    'rebat(e|eu|eram) esclarec(e|em|eu|eram) diz(|em|ia|iam) disse(|ram) dito afirm(a|am|ou|aram|ado|ava) declar(a|am|ou|aram|ado) ' +
    'explic(a|am|ou|aram|ado|ava) acrescent(a|am|ou|aram|ado) cont(a|am|ou|aram|ado|ava) ' +
    'revel(a|am|ou|aram|ado) report(a|ou|aram|ado) escreve(|m|u|ram) escrito argument(a|am|ou|aram|ado) ' +
    'avis(a|ou|aram|ado) alert(a|am|ou|aram|ado) admit(e|em|iu|iram|ido) reconhec(e|em|eu|eram|ido) ' +
    'relat(a|am|ou|aram|ado) coment(a|am|ou|aram|ado) inform(a|am|ou|aram|ado) anunci(a|am|ou|aram|ado) ' +
    'ressalt(a|ou|aram) destac(a|am|ou|aram|ado) garant(e|em|iu|iram|ido) sublinh(a|am|ou|aram|ado) ' +
    'defend(e|em|eu|eram|ido) salient(a|ou|aram) fris(a|ou|aram) confirm(a|am|ou|aram|ado) ' +
    'neg(a|am|ou|aram|ado) desment(e|iu|iram|ido) promet(e|eu|eram|ido) sustent(a|am|ou|aram) ' +
    'aleg(a|am|ou|aram|ado) indic(a|am|ou|aram|ado) apont(a|am|ou|aram|ado) opin(a|ou) ' +
    'respond(e|em|eu|eram|ido) perguntou questionou complet(a|ou) conclu(i|iu|íram|ído) lament(a|ou|aram) ' +
    'insist(e|em|iu|iram|ido) reiter(a|ou|aram) adiant(a|ou|aram) assegur(a|ou|aram) ' +
    'advert(e|iu|iram|ido) observ(a|ou|aram) lembr(a|ou|aram) refer(e|iu|iram|ido) exclamou gritou ' +
    'assin(ala|alou) critic(a|am|ou|aram) denunci(a|am|ou|aram) avali(a|am|ou|aram) ' +
    'consider(a|am|ou|aram|ado|ava) declarava tuitou comunic(a|ou|aram|ado) sugeriu estim(a|am|ou|aram) prosseguiu continuou ironizou',
  think:
    'acredit(a|am|ou|aram|ava) ach(a|am|ou|aram|ava) pens(a|am|ou|aram|ava) suger(e|em|iu|iram|ido) ' +
    'mostr(a|am|ou|aram|ado) demonstr(a|am|ou|aram) descobr(e|iu|iram) esper(a|am|ou|ava) ' +
    'tem(e|em|ia|iam) sab(e|em|ia|iam) entende(|m|u) sente(|m) sentiu encontr(a|ou|aram) decid(e|iu|iram) ' +
    'prev(ê|iu) pretende(|m) quer(|em) queria propôs propõe determinou vê viu',
  tell: 'disse contou informou',
  plain: '',
  finite: '',
  call:
    'ped(e|em|iu|iram|ido) pediu exig(e|em|iu|iram|ido) apel(a|am|ou|aram) solicit(a|ou|aram) ' +
    'exort(a|ou|aram)',
  charge: 'acus(a|am|ou|aram|ado|ava) culp(a|ou|aram)',
  announce: '',
  notBefore: '',
  event: '',
  participle:
    'acrescentando afirmando dizendo explicando destacando ressaltando alertando informando garantindo',
  source: 'segundo de_acordo_com conforme na_opinião_de nas_palavras_do nas_palavras_da nas_palavras_de',
  sourceWithVerb: 'como conforme segundo',
  sourceAfter: '',
  label: '',
  sourceIfNoun: '',
  sourceNoun: '',
  sourceAlone: '',
  reportMood: '',
  infinitive: '',
  homograph:
    'conta contam aviso avisa escrito dito mostra mostram reporta relata critica nega observa alerta ' +
    'lembra espera apontado indicado completa completou encontra consideraram considerado defende ' +
    'defendem pede continuou culpa quer viu vê denuncia escreve acha estima sabe',
  complementizer: 'que se como por_que',
  bare: 'never',
  pronoun: { m: 'ele', f: 'ela', n: 'você', p: 'eles elas nós eu' },
  pronounSuffix: '',
  narrator: '',
  pointer: '',
  auxiliary:
    'tem têm tinha tinham havia foi é são era eram não também ainda já depois ainda se lhe lhes o a me ' +
    'nos sempre nunca antes ontem hoje',
  determiner:
    'o a os as um uma uns umas este esta estes estas esse essa aquele seu sua seus suas meu minha nosso ' +
    'nossa vários várias alguns algumas muitos muitas todo todos todas cada nenhum outro outra outros',
  preposition:
    'a ao à aos às de do da dos das em no na nos nas com por pelo pela pelos pelas para sem sobre entre ' +
    'desde até durante ante contra segundo após num numa',
  conjunction: 'e ou mas porém porque embora nem pois contudo',
  subordinator: 'que quem qual quais onde quando enquanto porque se como embora cujo cuja o_que',
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
    'segunda terça quarta quinta sexta sábado domingo hoje ontem amanhã em no na nos nas durante ao à ' +
    'este esta nesta neste após com para por recentemente feira',
  negation: 'não nunca jamais negou nega desmentiu rejeitou',
  hedge: 'talvez supostamente alegadamente poderia poderiam teria teriam suposto',
  anonymous:
    'fonte fontes funcionário funcionários testemunha testemunhas especialista especialistas analistas ' +
    'observadores críticos alguns vários',
  title:
    'senhor senhora sr sra dr dra doutor doutora dom dona presidente presidenta ministro ministra ' +
    'primeiro primeira general coronel capitão senador senadora deputado deputada prefeito prefeita ' +
    'diretor diretora chefe porta-voz',
  soCalled:
    'chamado chamada chamados chamadas denominado denominada intitulado intitulada conhecido conhecida ' +
    'apelidado palavra termo',
  nameAfter: 'jornal filme livro romance revista música álbum série programa operação projeto canal',
  gluedComplementizer: '',
  proclitic: '',
  headLast: false,
  verbSecond: false,
  capitalNouns: false,
  headingColon: false,
  elision: false,
  dashDialogue: true,
};
