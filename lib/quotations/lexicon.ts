/**
 * What a language brings: the words that attribute speech, and the small words that bound a clause or a noun phrase.
 *
 * Every list is one string of words separated by white space. Inside a word `(a|b|)` lists endings, so
 * `say(|s|ing)` stands for say, says and saying; `_` joins the words of a phrase (`according_to`).
 * Case, vowel signs and letter variants do not matter: lists and text are folded alike.
 */
export interface Lexicon {
  /** Where the speaker and the verb stand. `unspaced` languages write no spaces between words. */
  readonly order: 'subject-verb' | 'verb-subject' | 'verb-last' | 'unspaced';
  /** Finite verbs of saying that take a clause or quoted words. */
  readonly say: string;
  /** Verbs of thinking, finding, showing: they count only with a complementizer, a colon or quoted words. */
  readonly think: string;
  /** Verbs of saying that name the listener first: told reporters that. */
  readonly tell: string;
  /** Of languages with a direct bare clause: verbs after which any words are a clause. */
  readonly plain: string;
  /** Of the same: words that show that a clause has begun (is, would). */
  readonly finite: string;
  /** Requests (call on, urge): the content is what is asked for. */
  readonly call: string;
  /** Charges with two objects (accuse X of Y): the content is both objects. */
  readonly charge: string;
  /** Announcements whose content may be a bare noun (announce a mobilization). */
  readonly announce: string;
  /** Non-finite forms that continue a report: saying, adding; the speaker is the main verb's subject. */
  readonly participle: string;
  /** Words right before a verb that make it no report: to (say), was (told). */
  readonly notBefore: string;
  /** Nouns of acts, which are what a bare announcement announces: mobilization, arrest. */
  readonly event: string;
  /** Words before a source: according to. */
  readonly source: string;
  /** Words that make a source of a following verb with its subject: as (he said), على ما (أكدت). */
  readonly sourceWithVerb: string;
  /** Words after a source: German zufolge, Turkish göre. */
  readonly sourceAfter: string;
  /** Verbs that name or call something: their quoted words count however short: called it “unfair”. */
  readonly label: string;
  /** Prepositions that attribute only together with a noun of `sourceNoun`: nach (Angaben von). */
  readonly sourceIfNoun: string;
  /** Endings of nouns that name a report: (Polizei)angaben. */
  readonly sourceNoun: string;
  /** Adverbs that attribute to whoever spoke last: demnach. */
  readonly sourceAlone: string;
  /** Verb forms that show reported speech by themselves: sei, habe. */
  readonly reportMood: string;
  /** The particle of an infinitive that may be a request's content: zu. */
  readonly infinitive: string;
  /** Words that look like cues but are mostly nouns: they count only where no determiner or preposition precedes. */
  readonly homograph: string;
  /** Words that open a reported clause: that, whether. */
  readonly complementizer: string;
  /** A reported clause without complementizer follows the verb directly, after a comma, or never. */
  readonly bare: 'direct' | 'comma' | 'never';
  /** Pronouns that may speak, by what they agree with. */
  readonly pronoun: { readonly m: string; readonly f: string; readonly n: string; readonly p: string };
  /** Ending of a verb that stands for its subject: Indonesian -nya (ujarnya). Empty where there is none. */
  readonly pronounSuffix: string;
  /** Pronouns of the one who writes; outside quotation marks the narrator speaks. */
  readonly narrator: string;
  /** First words of lines that point elsewhere: read more: … */
  readonly pointer: string;
  /** Words that may stand between a subject and its verb: auxiliaries, adverbs. */
  readonly auxiliary: string;
  readonly determiner: string;
  readonly preposition: string;
  readonly conjunction: string;
  /** Relative and interrogative words, and subordinators: no subject stretches over them. */
  readonly subordinator: string;
  /** Adjunct words that also join a noun to the one it belongs to: the text (of) its decision. */
  readonly genitive: string;
  /** Prepositions that carry a noun as content: عن, على, إلى. */
  readonly objectPreposition: string;
  /** Which verb takes which of them, as preposition_verb: عن_أعلن. */
  readonly objectPair: string;
  /** Verbs that pass on another's words: the speaker follows a preposition (نقل … عن X). */
  readonly relay: string;
  /** Nouns between that speaker and the words: قوله. */
  readonly relayed: string;
  /** Verbs written like a small word: they count only where a clause starts (عبر). */
  readonly clauseStart: string;
  /** Words that open an aside after a comma: وهو (فقيه). */
  readonly aside: string;
  /** Phrases with which the narrator comments on what was said: وهو ما. */
  readonly comment: string;
  /** Bodies that a role stands in, after a preposition: مسؤول في (وزارة). */
  readonly body: string;
  /** Phrases that only look like a cue: يذكر أن, 小说. */
  readonly notCue: string;
  /** Times, places and media that follow a cue without being the speaker: yesterday, Friday, in a statement. */
  readonly adjunct: string;
  readonly negation: string;
  readonly hedge: string;
  /** Whole phrases or nouns of sources that stay unnamed: a source, officials. */
  readonly anonymous: string;
  /** Titles before a name, left out of the name. */
  readonly title: string;
  /** Words before quoted words that are a name or distanced, not said: so-called. */
  readonly soCalled: string;
  /** Nouns whose quoted neighbour is a name: newspaper “X”, film “Y”. */
  readonly nameAfter: string;
  /** A complementizer that is written to the next word: Hebrew ש. Empty where there is none. */
  readonly gluedComplementizer: string;
  /** Letters written to the front of the next word: Arabic wa- and fa-. Empty where there are none. */
  readonly proclitic: string;
  /** True where a noun phrase ends with its head (Kyiv resident); elsewhere it starts with it. */
  readonly headLast: boolean;
  /** True where the finite verb stands second, so that its subject follows it when anything else comes first. */
  readonly verbSecond: boolean;
  /** True where every noun has a capital, as in German: phrases can be told from verbs. */
  readonly capitalNouns: boolean;
  /** True where headlines name the speaker before a colon. */
  readonly headingColon: boolean;
  /** True where an apostrophe ends an elided word: l’État. */
  readonly elision: boolean;
  /** A dash at the start of a block opens direct speech. */
  readonly dashDialogue: boolean;
}
