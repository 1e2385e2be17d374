/**
 * What a language's words tell about actors. One file per language, all of this shape; lists are strings of entries
 * split by ";" (an entry may hold several words). Entries are compared folded, so case, hamza and accents do not matter.
 */
export interface ActorLexicon {
  readonly language: string;
  /** Titles of offices and professions that stand beside a name: "prime minister", «رئيس الوزراء». */
  readonly roles: string;
  /** Words that make an office of the one behind them: "deputy" director, "vice" president, "wakil" ketua. */
  readonly ranks?: string;
  /** Whether an office may be the last part of a longer word: «Bundestagspräsidentin». */
  readonly compounds?: boolean;
  /** Endings that only family names have, in their cases: «ович; овича». */
  readonly surnames?: string;
  /** Forms of address without an office: "Mr", «السيد». Never part of a name. */
  readonly honorifics: string;
  /** Whether forms of address, and in scripts without spaces offices, may stand behind the name too: «मोदी जी», «安倍さん». */
  readonly honorificsFollow?: boolean;
  /** Common nouns that with a country or its adjective make an institution: "government", «الحكومة». */
  readonly institutions: string;
  /** Nouns of bodies that go by the name of who leads them, beside it: "Trump administration", «governo Meloni». */
  readonly led?: string;
  /** Nouns that with a country's adjective mean the country itself: «الجانب الأرمني». */
  readonly sides: string;
  /** Words that stand inside or at the edge of an organisation's proper name: "Party", "Ltd", «حزب». */
  readonly organisations: string;
  /** Nouns before or after a place's name: "city", «مدينة». */
  readonly places: string;
  /** Nouns that a place's name follows directly, in scripts without capitals: «بلدة». */
  readonly beforePlaces?: string;
  /** Nouns that make a place of any name after them, in scripts without capitals: «مسجد», «مطار», «نهر». */
  readonly inPlaces?: string;
  /** Nouns that begin an armed group's name: «كتيبة». */
  readonly beforeGroups?: string;
  /** Players, coaches, parts of a match: beside a city's name they tell that its club is meant. */
  readonly teams: string;
  /** Nouns that begin a club's name in Arabic: «نادي». */
  readonly clubs?: string;
  /** National teams and federations: with a country's adjective they are a name («المنتخب البرتغالي»). */
  readonly nationalTeams?: string;
  /** Small words inside personal names: "van", "bin", «بن». */
  readonly particles: string;
  /** Words that join a role with what it is of: "of", "for", «ل». */
  readonly links: string;
  /** Verbs of saying and deciding, in the forms that stand beside a subject. */
  readonly acting: string;
  /** Set phrases that hold the name of a known place or body and do not mean it: «مسقط رأسه». */
  readonly idioms?: string;
  /** Words that are never an actor by themselves though they are written like one: days, months, page furniture. */
  readonly never: string;
  /** ISO code = adjectives and names of the people, all forms; Arabic lists one stem and derives the rest. */
  readonly nationalities: string;
  /** How the listed adjectives inflect: "drop>add" pairs, e.g. "o>a" for Spanish «ruso», «rusa». */
  readonly endings: string;
  /** Word for a country's capital, shown where a capital acts for its government. */
  readonly capital: string;
  /** Definite article that is written together with its word, or ''. */
  readonly article: string;
  /** Whether a country's adjective may stand before its noun ("Polish government"). */
  readonly adjectiveFirst: boolean;
  /** Commonest words that stand inside no name: they end one. */
  readonly stops: string;
}
