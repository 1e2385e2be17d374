import type { ActorKind } from '../model/analysis.ts';
import { isGivenName } from './knowledge/personal-names.ts';
import type { ActorWords } from './lexicons/words.ts';
import { isGuessed } from './model/groups.ts';
import type { Span } from './model/spans.ts';
import type { Line, Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { isUnspaced } from './unspaced.ts';
import { withoutTime, withoutTitles } from './unspaced-names.ts';
import { readingsOf } from './word-readings.ts';

/** Languages that join endings to a name by an apostrophe: what follows such a word is another name. */
const joinsEndings = new Set(['tr', 'az']);

/** Several names that were run together: a comma inside a person or place («Kavak, Çorum»), an ending («Samsun'un Kavak»). */
export function apartAtBreaks({ language }: Reading, line: Line, tagged: Span): Span[] {
  const parts: Span[] = [];
  let from = tagged.from;
  const close = (to: number): void => {
    if (to > from) parts.push({ ...tagged, from, to });
  };
  for (let at = tagged.from; at < tagged.to; at++) {
    const text = line.tokens[at]?.text ?? '';
    if (tagged.kind !== 'organization' && /^[,،;؛、，]$/.test(text)) {
      close(at);
      from = at + 1;
    } else if (tagged.kind === 'place' && isJoinOfPlaces(line, tagged, at)) {
      close(at);
      from = at + 1;
    } else if (joinsEndings.has(language) && /['’]\p{Ll}+$/u.test(text)) {
      close(at + 1);
      from = at + 1;
    }
  }
  close(tagged.to);
  return parts;
}

/** "Caucasus and Central Asia" are two; "Bosnia and Herzegovina" is one, as its second half is no place of its own. */
function isJoinOfPlaces(line: Line, { to }: Span, at: number): boolean {
  if (!/^(and|et|und|y|e|og|och|en|ja|ve|dan)$/.test(line.tokens[at]?.text ?? '')) return false;
  return line.known[at + 1]?.to === to;
}

/**
 * «آسيا الوسطى جيمس أباثوراي», "Usa Mariangela Zappia": the model may run a known place or body and the full name of the person
 * after it together.
 */
export function apartAfterKnown({ words }: Reading, line: Line, tagged: Span): Span[] {
  const known = line.known[tagged.from];
  const next = line.tokens[known?.to ?? 0]?.norm ?? '';
  if (!known || known.to >= tagged.to) return [tagged];
  // "NATO Secretary General": the body and an office, no longer name.
  if (known.value.sort === 'body' && line.roles[known.to])
    return [{ ...tagged, to: known.to, kind: known.value.kind }];
  // "White House Russia adviser": the body, and what an office of it is for.
  const place = line.known[known.to];
  if (
    known.value.sort === 'body' &&
    place?.value.kind === 'place' &&
    place.to === tagged.to &&
    line.roles[tagged.to]
  )
    return [
      { ...tagged, to: known.to, kind: known.value.kind },
      { ...tagged, from: known.to, kind: place.value.kind },
    ];
  if (!isGivenName(next)) return [tagged];
  if (!words.article && (tagged.to - known.to < 2 || isGivenName(line.tokens[tagged.from]?.norm ?? '')))
    return [tagged];
  return [
    { ...tagged, to: known.to, kind: known.value.kind },
    { ...tagged, from: known.to, kind: 'person' },
  ];
}

/** Without offices and forms of address before the name and without what follows it; null when nothing is left. */
export function trimmed(reading: Reading, line: Line, tagged: Span): Span | null {
  const { words, language } = reading;
  let { from, to, kind } = tagged;
  const isStop = (at: number): boolean => {
    const token = line.tokens[at];
    if (!token || isPreposition(line, at)) return token !== undefined;
    if (kind === 'person' && at + 1 < to && isParticle(words, line, at)) return false;
    return readingsOf(token).some(
      ({ norm }) => words.stops.has(norm) && !words.links.has(norm) && !isGivenName(norm),
    );
  };
  // "President Ghani": who bears an office is a person, whatever the name looks like.
  if (
    kind === 'place' &&
    words.adjectiveFirst &&
    !line.known[from] &&
    line.roles.some((match) => match?.to === from)
  )
    kind = 'person';
  if (kind === 'person' && /^the$/i.test(line.tokens[from]?.text ?? '') && to - from > 1) from++;
  if (kind === 'person')
    for (let skip = titleEnd(line, from); skip < to; skip = titleEnd(line, from)) from = skip;
  if (kind === 'person' && words.honorificsFollow)
    ({ from, to } = withoutTitles(line, { from, to }, isUnspaced(language)));
  if (words.honorificsFollow && line.honorifics[from]?.to === to) return null;
  if (isUnspaced(language)) to = withoutTime(words, line, { from, to });
  for (let at = from + 1; at < to; at++) if (isUnclosed(line, from, at, to)) to = at;
  if (isFinalStop(line, to)) to--;
  while (to - from > 1 && isEdgeMark(line.tokens[to - 1]) && !isClosing(line, from, to)) to--;
  if (words.article) while (from < to && isLeadingPreposition(reading, line, from)) from++;
  if (from === to) return null;
  // The point of "Mr." goes with it.
  while (to - from > 1 && (isEdgeMark(line.tokens[from]) || line.tokens[from]?.text === '.')) from++;
  if (line.tokens.slice(from, to).some((token) => token.capital)) {
    const small = (at: number): string | null => smallWord(line.tokens[at]);
    while (to - from > 1 && small(from) !== null && !opensName(words, line, from, kind)) from++;
    const closes = (word: string | null): boolean =>
      word !== null && (isGuessed(language) || words.stops.has(word) || words.acting.has(word));
    while (to - from > 1 && closes(small(to - 1))) to--;
  } else if (isGuessed(language) && smallWord(line.tokens[from]) !== null) return null;
  // An adjective of nationality describes; the country is named elsewhere or nowhere.
  if (line.nations[from]?.to === to && !line.known[from]) return null;
  // Without capitals the model may run on over the end of a name; a grammatical word ends it.
  if (words.article) for (let at = from + 1; at < to; at++) if (isStop(at)) to = at;
  if (to - from > 1) return { ...tagged, kind, from, to };
  const { norm = '' } = line.tokens[from] ?? {};
  const common =
    words.organisations.has(norm) || words.places.has(norm) || words.acting.has(norm) || isStop(from);
  if (common && words.article) return null;
  // A month or an office alone, with a capital ("May", "Pope").
  const alone = words.never.has(norm) || (kind === 'person' && line.roles[from]?.to === to);
  return alone ? null : { ...tagged, kind, from, to };
}

/**
 * «فان» of «رود فان نستلروي», which is «فإن» without its hamza; «لا» of «دو لا سابليير». Shorter ones are mostly the common word, but
 * not behind another.
 */
function isParticle({ article, particles }: ActorWords, { tokens }: Line, at: number): boolean {
  const { norm = '', text = '' } = tokens[at] ?? {};
  if (!article || !particles.has(norm)) return false;
  return (norm.length > 2 && !/[أإ]/.test(text)) || particles.has(tokens[at - 1]?.norm ?? '');
}

/** "de Gaulle", "al-Nusra": only people have a small word of their own before the name. */
const opensName = (words: ActorWords, line: Line, at: number, kind: ActorKind): boolean =>
  (line.tokens[at + 1]?.text === '-' && line.tokens[at + 1]?.spaced === false) ||
  (kind === 'person' && words.particles.has(line.tokens[at]?.norm ?? ''));

/** «على» between two names is the name Ali in spelling that leaves out dots; else it is "on". */
function isPreposition({ tokens }: Line, at: number): boolean {
  if (tokens[at]?.text !== 'على') return false;
  return !isGivenName(tokens[at - 1]?.norm ?? '') || !isGivenName(tokens[at + 1]?.norm ?? '');
}

/** «على الغزالي»: "on", and Ali only in an article that writes «فى» without dots as well. */
const isLeadingPreposition = (reading: Reading, { tokens }: Line, at: number): boolean =>
  /^[وف]?على$/.test(tokens[at]?.text ?? '') && !leavesOutDots(reading);

/** Looked up once an article: a page may have as many names behind «على» as it likes. */
const dotless = new WeakMap<Reading, boolean>();

function leavesOutDots(reading: Reading): boolean {
  const known = dotless.get(reading);
  if (known !== undefined) return known;
  const found = reading.lines.some(({ tokens }) => tokens.some(({ text }) => text === 'فى'));
  dotless.set(reading, found);
  return found;
}

/** The folded word where it is written in small letters of a script that has capitals, or null. */
const smallWord = (token?: Token): string | null =>
  token?.kind === 'word' && !token.capital && token.text.toUpperCase() !== token.text ? token.norm : null;

const closings = new Map([
  ['(', ')'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);
const openings = new Map([...closings].map(([open, close]) => [close, open]));

/** A bracket or quotation mark inside the name whose other half stands outside it. */
function isUnclosed(line: Line, from: number, at: number, to: number): boolean {
  const text = line.tokens[at]?.text ?? '';
  const holds = (mark: string, start: number, end: number): boolean =>
    line.tokens.slice(start, end).some((token) => token.text === mark);
  if (text === '"') return !holds('"', from, at) && !holds('"', at + 1, to);
  const close = closings.get(text);
  if (close && holds(close, at + 1, to)) return false;
  const open = openings.get(text);
  if (open) return !holds(open, from, at);
  return close !== undefined;
}

/** «Kongres Nasional Umum (GNC)»: the bracket was opened inside the name. */
const isClosing = (line: Line, from: number, to: number): boolean =>
  line.tokens[to - 1]?.text === ')' && line.tokens.slice(from, to).some(({ text }) => text === '(');

/** The full stop of the sentence after a regnal number: "John Paul II." */
const isFinalStop = (line: Line, to: number): boolean =>
  line.tokens[to - 1]?.text === '.' &&
  to === line.tokens.length &&
  /^[IVX]+$/.test(line.tokens[to - 2]?.text ?? '');

/** Marks that no name starts or ends with, and the possessive. */
const isEdgeMark = (token?: Token): boolean =>
  token !== undefined && /^(['’ʼ]s?|[()"“”„«»,;:،؛–—-])$/i.test(token.text);

/** Token after the office or form of address that starts at `at`, or infinity. */
const titleEnd = (line: Line, at: number): number =>
  line.honorifics[at]?.to ?? (line.tokens[at]?.capital ? line.roles[at]?.to : undefined) ?? Infinity;
