import { countryName } from './knowledge/known.ts';
import { isGivenName } from './knowledge/personal-names.ts';
import { isGluedHyphen, isPossessive, sliceOf } from './offices.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Line, Reading } from './reading.ts';
import { recurringCapitals } from './recurring-capitals.ts';
import type { Token } from './tokens.ts';
import { readingsOf } from './word-readings.ts';

/** Small words between the link and the name: "fellow at the right-wing Harbour Forum", "mayor of the western city of Galway". */
const MAX_SMALL = 10;

/** Words by which an envoy is sent to a country, which the office is not of. */
const towards = new Set(['to', 'in', 'en', 'em', 'au', 'aux', 'negli', 'nel']);

/** What an office is of: the first country or body that is named or described between two tokens. */
export function complement(reading: Reading, line: Line, from: number, to: number): string | null {
  const { words, language } = reading;
  const first = line.tokens[from];
  let isLinked = words.links.has(first?.norm ?? '') || followsDirectly(reading);
  for (let at = from; at < to;) {
    // "aide to Vice President Pence": what follows that office.
    const office = line.roles[at];
    if (office && office.to <= to) {
      at = office.to;
      continue;
    }
    const run = isLinked && at <= from + MAX_SMALL ? nameRun(reading, line, at, to) : at;
    const match = line.nations[at] ?? line.known[at];
    const place = placeOf(line, at);
    const until = Math.max(run, match?.to ?? 0);
    // "the London-based site": where it is, not what it is.
    if (until > at && isGluedHyphen(line.tokens[until]) && isSmallWord(line.tokens[until + 1])) {
      at = until + 2;
      continue;
    }
    if (match && match.to <= to && match.to >= run) {
      if (place && at <= from + 2 && towards.has(first?.norm ?? '')) return null;
      return countryName(idOf(line, at), language);
    }
    if (run > at) return sliceOf(reading, line, at, run);
    if (at > from && endsLink(reading, line.tokens[at])) isLinked = false;
    at++;
  }
  return null;
}

/** "the minister who met": what follows is no more of the office. */
const endsLink = ({ words }: Reading, token?: Token): boolean =>
  token !== undefined &&
  (words.acting.has(token.norm) ||
    (words.stops.has(token.norm) && !words.links.has(token.norm) && !article.test(token.text)));

/** Languages where a body stands right behind its office without a word between: «председатель ОАСК», "pendiri IGI". */
const direct = new Set(['ru', 'id', 'cs', 'uk', 'pl', 'sk', 'ms']);
const followsDirectly = ({ language }: Reading): boolean => direct.has(language);

const idOf = (line: Line, at: number): string => line.nations[at]?.value ?? line.known[at]?.value.id ?? '';

const placeOf = (line: Line, at: number): boolean =>
  line.nations[at] !== null || (line.known[at] !== null && line.known[at]?.value.sort !== 'body');

const isSmallWord = (token?: Token): boolean => token?.kind === 'word' && !token.capital;

const article = /^(the|an?|una?|une|um|uma|ein(e[nmr]?)?)$/i;
/** Words inside a body's name: "Party for the People". */
const inner = /^(of|for|the|de|del|della|delle|degli|dei|du|des|do|da|dos|das|la|les|für|der|dan|on)$/i;
const conjunction = /^(and|und|et|y)$/i;

/** Where the capitals that start at `at` end; a body's name goes on over "of" and "for the". */
function nameRun({ words }: Reading, line: Line, at: number, to: number): number {
  let end = at;
  let isBody = false;
  while (end < to) {
    const token = line.tokens[end];
    if (token?.capital && !line.roles[end] && !line.honorifics[end]) {
      isBody ||= words.organisations.has(token.norm);
      end++;
      continue;
    }
    const next = line.tokens[end + 1];
    if (end === at || !token) break;
    if ((isGluedHyphen(token) || token.text === '&') && next?.capital && end + 1 < to) end += 2;
    else if (isBody && (inner.test(token.text) || conjunction.test(token.text))) {
      const name = inner.test(next?.text ?? '') ? end + 2 : end + 1;
      const first = line.tokens[name];
      if (name >= to || !first?.capital || line.roles[name] || isGivenName(first.norm)) break;
      end = name + 1;
    } else break;
  }
  return end;
}

/** A body or country in front of an office, and the token where it starts. */
export interface Owner {
  readonly of: string;
  readonly from: number;
  /** Token where the office's own words start: "White House" Russia adviser. */
  readonly office?: number;
}

/** Words between a possessive and the office: "the Taliban's recently named" deputy. */
const MAX_BETWEEN = 3;

/** "Azerbaijan's", "US-", "Turkish" and "Labour" in front of an office. */
export function ownerJustBefore(reading: Reading, line: Line, at: number): Owner | null {
  const joint = ownersJoint(reading, line, at);
  const end = joint ?? at;
  const match = endingAt(line.nations, end) ?? endingAt(line.known, end);
  const body = endingAt(line.institutions, end);
  // "National Security Council": more than the known body that its last words name.
  if (match && body && body.from < match.from && line.tokens[body.from]?.capital)
    return { of: sliceOf(reading, line, body.from, end), from: body.from };
  const whole = match ? wholeBody(reading, line, match.from) : -1;
  if (whole >= 0) return { of: sliceOf(reading, line, whole, end), from: whole };
  if (match) {
    const of = countryName(idOf(line, match.from), reading.language);
    const before = joint === null ? endingAt(line.known, match.from) : null;
    // "White House Russia adviser": the country is what the body's adviser looks after.
    if (before?.value.sort === 'body' && line.known[match.from])
      return {
        of: countryName(before.value.id, reading.language),
        from: before.from,
        office: match.from,
      };
    return { of, from: match.from };
  }
  return joint !== null || reading.words.adjectiveFirst ? namedJustBefore(reading, line, end) : null;
}

/** "Labour Party of" Norway leader: where the body's name starts whose last word stands at a token; -1 where there is none. */
function wholeBody({ words }: Reading, line: Line, at: number): number {
  let head = at - 1;
  while (head > at - 3 && inner.test(line.tokens[head]?.text ?? '')) head--;
  if (head === at - 1 || !words.organisations.has(line.tokens[head]?.norm ?? '')) return -1;
  let from = head;
  const isName = (token?: Token): boolean => token?.capital === true && !words.stops.has(token.norm);
  while (from > 0 && from > head - MAX_OWNER && isName(line.tokens[from - 1])) from--;
  return line.tokens[head]?.capital ? from : -1;
}

/** The token of the possessive or hyphen that joins an owner with an office at `at`. */
function ownersJoint({ words }: Reading, line: Line, at: number): number | null {
  if (isPossessive(line.tokens[at - 1]) || isGluedHyphen(line.tokens[at - 1])) return at - 1;
  let before = at - 1;
  while (before > at - 1 - MAX_BETWEEN) {
    const token = line.tokens[before];
    if (!token || !isSmallWord(token) || words.stops.has(token.norm) || words.acting.has(token.norm))
      return null;
    if (words.links.has(token.norm) || endingAt(line.nations, before + 1)) return null;
    before--;
    if (isPossessive(line.tokens[before])) return before;
  }
  return null;
}

/** Longest listed name, in tokens. */
const MAX_LISTED = 4;

function endingAt<T>(list: readonly (PhraseMatch<T> | null)[], end: number): PhraseMatch<T> | null {
  for (let from = end - 1; from >= Math.max(0, end - MAX_LISTED); from--)
    if (list[from]?.to === end) return list[from] ?? null;
  return null;
}

/** Longest name of a body before its office, in words. */
const MAX_OWNER = 5;

/** An office that is over before the name ends; a longer one holds the name's last word ("Party leader"). */
const endsBefore = (role: PhraseMatch<string> | null | undefined, end: number): boolean =>
  role !== null && role !== undefined && role.to <= end;

/**
 * Capitals right before an office: "Japan Innovation Party" leader, «Kuzköy köyü» muhtarı. At a sentence's start one
 * capital tells nothing, unless the word has one elsewhere too.
 */
function namedJustBefore(reading: Reading, line: Line, end: number): Owner | null {
  const { words } = reading;
  const isName = (at: number): boolean => {
    const token = line.tokens[at];
    return (
      token?.kind === 'word' &&
      token.capital &&
      !words.never.has(token.norm) &&
      !words.stops.has(token.norm) &&
      !endsBefore(line.roles[at], end) &&
      !line.honorifics[at] &&
      !line.nations[at]
    );
  };
  const last = line.tokens[end - 1];
  const noun = last && !last.capital && readingsOf(last).some(({ norm }) => words.places.has(norm)) ? 1 : 0;
  let from = end - noun;
  while (from > Math.max(0, end - MAX_OWNER) && isName(from - 1)) from--;
  if (from === end - noun) return null;
  const [only] = line.tokens;
  if (from === 0 && end === 1 && !only?.allCaps && !recurringCapitals(reading).has(only?.norm ?? ''))
    return null;
  const whole = wholeBody(reading, line, from);
  if (whole >= 0) from = whole;
  return { of: sliceOf(reading, line, from, end), from };
}
