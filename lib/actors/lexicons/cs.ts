import { en } from './en.ts';
import type { ActorLexicon } from './lexicon.ts';

/** Offices in Czech, in the cases that stand beside a name; the rest is English, whose words Czech articles borrow. */
export const cs: ActorLexicon = {
  ...en,
  language: 'cs',
  roles:
    'prezident; prezidenta; prezidentka; premiér; premiéra; ministr; ministra; ministryně; ministr financí; ministra financí; ministr zahraničí; ministr obrany; ministr vnitra; předseda; předsedy; předsedkyně; místopředseda; místopředsedkyně; šéf; šéfa; šéfka; mluvčí; poslanec; poslankyně; senátor; senátorka; hejtman; primátor; starosta; starostka; ředitel; ředitelka; velvyslanec; kancléř; soudce; advokát; zakladatel; majitel; trenér; král; papež',
  ranks: '',
  links: '',
};
