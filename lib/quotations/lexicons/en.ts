import type { Lexicon } from '../lexicon.ts';

/** English. Subject–verb before the content; verb–subject after a quotation. */
export const en: Lexicon = {
  order: 'subject-verb',
  say:
    'sa(y|ys|id) t(ell|ells|old) quoted_as_saying announce(|s|d) claim(|s|ed) add(|s|ed) explain(|s|ed) argue(|s|d) note(|s|d) state(s|d) ' +
    'declare(|s|d) warn(|s|ed) insist(|s|ed) den(y|ies|ied) admit(|s|ted) confirm(|s|ed) repl(y|ies|ied) respond(|s|ed) ' +
    'wr(ite|ites|ote) assert(|s|ed) acknowledge(|s|d) allege(|s|d) complain(|s|ed) stress(|es|ed) emphasi(ze|zes|zed|se|ses|sed) ' +
    'maintain(|s|ed) contend(|s|ed) testif(y|ies|ied) tweet(|s|ed) concede(|s|d) joke(|s|d) reiterate(|s|d) caution(|s|ed) ' +
    'vow(|s|ed) pledge(|s|d) quip(|s|ped) counter(|s|ed) report(|s|ed) suggest(|s|ed) recall(|s|ed) remark(|s|ed) comment(|s|ed) ' +
    'conclude(|s|d) boast(|s|ed) post(|s|ed) lament(|s|ed) opine(|s|d) shout(|s|ed) chant(|s|ed) yell(|s|ed) cr(y|ies|ied) ' +
    'exclaim(|s|ed) whisper(|s|ed) mutter(|s|ed) observe(|s|d) confide(|s|d) retort(|s|ed) repeat(|s|ed) ' +
    'sp(eak|eaks|oke) sigh(|s|ed) laugh(|s|ed) scream(|s|ed) answer(|s|ed) advise(|s|d) disclose(|s|d) reveal(|s|ed) swear(|s) swore ' +
    'reason(|s|ed) echo(|es|ed) tout(|s|ed) elaborate(|s|d) interject(|s|ed) chime(|s|d)',
  think:
    'believe(|s|d) think(|s) thought f(eel|eels|elt) hope(|s|d) expect(|s|ed) predict(|s|ed) estimate(|s|d) indicate(|s|d) ' +
    'show(|s|ed) f(ind|inds|ound) underst(and|ands|ood) agree(|s|d) fear(|s|ed) promise(|s|d) guarantee(|s|d)  ' +
    ' imply implie(s|d) signal(|s|led) hint(|s|ed) consider(|s|ed) suspect(|s|ed) doubt(|s|ed) wonder(|s|ed) ' +
    'recommend(|s|ed) propose(|s|d) demand(|s|ed) request(|s|ed) underscore(|s|d) highlight(|s|ed) assure(|s|d) inform(|s|ed) ' +
    'remind(|s|ed) convince(|s|d) notif(y|ies|ied) point(|s|ed)_out call(|s|ed) describe(|s|d) ask(|s|ed) quote(|s|d) ' +
    'sing(|s) sang decide(|s|d) rule(|s|d) question(|s|ed) speculate(|s|d) urge(|s|d)',
  tell: 't(ell|ells|old) inform(|s|ed) remind(|s|ed) assure(|s|d) warn(|s|ed) advise(|s|d) notif(y|ies|ied) convince(|s|d)',
  plain: 'sa(y|ys|id) t(ell|ells|old) saying adding noting',
  finite:
    "is are was were be has have had will would can could may might must should do does did isn't aren't wasn't weren't hasn't haven't hadn't " +
    "won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't he's she's it's they're we're i'm i've they've we've there's that's he'd she'd they'd " +
    "he'll she'll they'll it'll needs need wants want remains went came got makes made takes took",
  call: 'urge(|s|d) call(|s|ed)_on',
  charge: 'accuse(|s|d) blame(|s|d)',
  announce: '',
  participle:
    'saying calling describing adding noting arguing insisting claiming warning stating explaining declaring telling stressing emphasizing ' +
    'emphasising suggesting alleging acknowledging admitting asserting',
  source: 'according_to in_the_words_of in_the_view_of',
  sourceWithVerb: 'as',
  sourceAfter: '',
  notBefore: 'to is are was were be been being the a an its their our my of by for',
  event: '',
  label: 'calling describing call(|s|ed) describe(|s|d) dub(|s|bed) brand(|s|ed) term(|s|ed)',
  sourceIfNoun: '',
  sourceNoun: '',
  sourceAlone: '',
  reportMood: '',
  infinitive: '',
  homograph:
    'claim(|s) report(|s) state(|s) estimate(|s) call(|s) charge(|s) comment(|s) note(|s) remark(|s) post(|s) tweet(|s) counter fear(|s) ' +
    'hope(|s) stress caution signal(|s) joke(|s) pledge(|s) vow(|s) promise(|s) demand(|s) request(|s) laugh(|s) cry answer(|s) reason(|s) ' +
    'doubt(|s) find(|s) question(|s) show(|s) feel thought point(|s) ask appeal(|s) boast lament read reveal quote(|s) rule(|s) guarantee(|s)',
  complementizer: 'that whether how why if',
  bare: 'direct',
  pronoun: { m: 'he', f: 'she', n: 'it', p: 'they i we you' },
  pronounSuffix: '',
  narrator: 'i we you',
  pointer: 'read watch related see listen photos video gallery more listen also',
  auxiliary:
    'has have had also later then once again recently previously further first repeatedly now still always often never already ' +
    'was is are were be been being will would can could may might must should does did do not simply just publicly ' +
    'only even initially originally explicitly clearly reportedly ultimately eventually quickly immediately today yesterday',
  determiner:
    'the a an this that these those his her its their our my your some any no each every another all both many several few most more',
  preposition:
    'in on at by for from with without about into over after before during under between through against to of as since until amid despite ' +
    'like per via toward towards upon within around across among near throughout following including',
  conjunction: 'and but or so yet nor though although however still meanwhile while because',
  subordinator:
    'that which who whom whose when where while because since if unless after before although though as whether how why what',
  genitive: 'of',
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
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later recently last in on at during to ' +
    'via by through for from after before with of about',
  negation: "not n't never denied denies deny denying refused declined refuted rejected no",
  hedge:
    'may might could possibly allegedly reportedly apparently perhaps alleged alleges allege claimed claims suspected suspects speculated rumoured rumored',
  anonymous:
    'source sources official officials diplomat diplomats insider insiders witness witnesses observer observers analyst analysts expert experts ' +
    'some many others people critics supporters aide aides person',
  title:
    'mr mrs ms miss dr prof professor sen senator rep gov governor gen general col lt sgt capt captain president minister judge justice ' +
    'mayor chief chairman chairwoman director sir lady lord king queen prince princess pope secretary prime vice deputy spokesman ' +
    'spokeswoman spokesperson councillor premier chancellor detective officer constable sheriff attorney ambassador then former',
  soCalled: 'so-called called known named dubbed titled entitled nicknamed termed word words term phrase',
  nameAfter: 'newspaper film movie book song album novel show series magazine play episode ship',
  gluedComplementizer: '',
  proclitic: '',
  headLast: true,
  verbSecond: false,
  capitalNouns: false,
  headingColon: false,
  elision: false,
  dashDialogue: false,
};
