/**
 * Which model file serves a language: one file per script, because languages of one script help each other.
 * A language of a script whose model never saw its like (Persian, Urdu) is better served by the knowledge core alone.
 */
const groupsByLanguage = new Map([
  ['ar', 'arab'],
  ['hi', 'deva'],
  ['ja', 'jpan'],
  ['zh', 'hani'],
]);

/** Languages in Latin letters that pages come in; the model learnt some of them and carries over to their neighbours. */
const latin = new Set(
  'af az bs ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv ms mt nb nl nn no pl pt ro sk sl sq sr sv sw tl tr uz vi'.split(
    ' ',
  ),
);

/** Name of the model file's group for a BCP 47 language, or null where there is none. */
export function modelGroupOf(language: string): string | null {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return groupsByLanguage.get(base) ?? (latin.has(base) ? 'latn' : null);
}

/** Languages in Latin letters of which the model saw sentences (`public/models/ATTRIBUTION.md`), and those written nearly alike. */
const learnt = new Set('bs da de en fi fr hr hu id ms nb nn no pt ro sk sr sv tr'.split(' '));

/** Whether the model never learnt the language: there it takes common words for names, which capitals tell apart. */
export function isGuessed(language: string): boolean {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return latin.has(base) && !learnt.has(base);
}
