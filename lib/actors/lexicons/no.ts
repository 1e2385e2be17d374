import { en } from './en.ts';
import type { ActorLexicon } from './lexicon.ts';

/** Offices in Norwegian; the rest is English, whose words Norwegian articles borrow. */
export const no: ActorLexicon = {
  ...en,
  language: 'no',
  roles:
    'president; statsminister; utenriksminister; finansminister; forsvarsminister; justisminister; minister; statsråd; partileder; leder; nestleder; generalsekretær; talsperson; talsmann; talskvinne; ordfører; byrådsleder; ambassadør; direktør; administrerende direktør; sjef; redaktør; sjefredaktør; kommentator; journalist; professor; forsker; dommer; advokat; trener; landslagssjef; grunnlegger; konge; dronning; kronprins; biskop; pave',
  ranks: '',
  links: 'i; for; av; ved; på',
};
