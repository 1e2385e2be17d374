import { complement, ownerJustBefore } from './complement.ts';
import { countryName } from './knowledge/known.ts';
import { isPossessive, officeAfterConjunction, officeAt, sliceOf } from './offices.ts';
import type { Line, Reading } from './reading.ts';
import { REACH, titled, type Title } from './titles.ts';
import type { Token } from './tokens.ts';

/** Words between the comma and the office: "the former Trump campaign's". */
const MAX_LEAD = 5;

/** Small words that may stand between the comma and the office; others that end names end the search ("who met the president"). */
const lead =
  /^(the|a|an|and|as|le|la|les|l'|un|une|der|die|das|ein|eine|el|los|las|o|os|as|um|uma|il|lo|gli|de|den|en|et)$/i;
/** Words before an article that leave the office the name's: "then the mayor"; after others it is somebody else's. */
const beforeArticle = /^(then|now|also|himself|herself|both|puis|alors|entonces|allora|então)$/i;

/** "who is also", «qui est»: a clause that tells the office. */
const relative = new Set(['who', 'qui', 'quien', 'que', 'che']);
const copula = new Set(['is', 'was', 'est', 'etait', 'es', 'era', 'e']);
const also = new Set(['also', 'now', 'currently', 'aussi', 'egalement', 'tambien', 'anche', 'tambem']);
/** «Marco Rossi nominato ministro»: what somebody was made, without a comma. */
const appointed = /^(appointed|named|nommée?|nominat[oa]|nombrad[oa]|nomead[oa])$/iu;

/** Offices of a state, which are not of the body that a second office names: "prime minister and leader of the Harbour Party". */
const stateOffice = /minist|chancel|kanzler|cancill|premier|премьер|канцлер/iu;

/** The first token of an apposition after a name that ends before `after`; -1 where there is none. */
function appositionAt(line: Line, after: number): number {
  const first = line.tokens[after]?.text ?? '';
  if (appointed.test(first)) return officeAt(line, after + 1) ? after + 1 : -1;
  if (!/^[,،(]$/.test(first)) return -1;
  const norm = (at: number): string => line.tokens[at]?.norm ?? '';
  if (!relative.has(norm(after + 1)) || !copula.has(norm(after + 2))) return after + 1;
  return also.has(norm(after + 3)) ? after + 4 : after + 3;
}

/** The office after a name, in apposition: "Nikol Pashinyan, the Armenian prime minister,". */
export function titleAfter(reading: Reading, line: Line, after: number): Title | null {
  const start = appositionAt(line, after);
  if (start < 0) return null;
  let of: string | null = null;
  let at = start;
  for (let steps = 0; steps < MAX_LEAD; steps++) {
    const token = line.tokens[at];
    if (!token || (token.kind === 'mark' && !isJoint(token))) return null;
    const match = officeAt(line, at);
    if (match?.cut === 0) {
      // "…, Chancellor Merkel said": the office is the next person's.
      if (
        line.tokens[match.to]?.capital &&
        !complement(reading, line, match.to, endOfApposition(line, match.to))
      )
        return null;
      // "NATO Secretary General's special representative": the office is the second one, held for the first.
      if (isPossessive(line.tokens[match.to]) && steps < MAX_LEAD) {
        of = sliceOf(reading, line, ownerJustBefore(reading, line, at)?.from ?? at, match.to);
        at = match.to + 1;
        continue;
      }
      const end = endOfApposition(line, match.to);
      of = complement(reading, line, match.to, end) ?? of ?? ownerJustBefore(reading, line, at)?.of ?? null;
      return { role: titled(sliceOf(reading, line, at, match.to), of), from: at, office: at };
    }
    const { norm } = token;
    const isLead = lead.test(token.text);
    if (reading.words.acting.has(norm) || (reading.words.stops.has(norm) && !isLead)) return null;
    const before = line.tokens[at - 1];
    const isConjunction = /^(and|et|und|y)$/i.test(token.text);
    if (
      isLead &&
      !isConjunction &&
      at > start &&
      !lead.test(before?.text ?? '') &&
      !beforeArticle.test(before?.text ?? '')
    )
      return null;
    const nation = line.nations[at];
    const known = line.known[at];
    if (nation ?? known) of = countryName(nation?.value ?? known?.value.id ?? '', reading.language);
    at = nation?.to ?? known?.to ?? at + 1;
  }
  return null;
}

/** The offices in apposition: "Ada Lovelace, founder and director of Acme". */
export function titlesAfter(reading: Reading, line: Line, after: number): Title[] {
  const near = titleAfter(reading, line, after);
  if (!near) return [];
  const end = endOfApposition(line, near.office);
  for (let at = near.office + 1; at < end; at++) {
    const office = officeAfterConjunction(line, at);
    const match = office < 0 ? null : officeAt(line, office);
    if (!match || match.to > end || (office > at + 1 && line.tokens[match.to]?.capital)) continue;
    const of = complement(reading, line, match.to, end);
    const shares = officeAt(line, near.office)?.to === at && !stateOffice.test(near.role.title);
    const own = complement(reading, line, officeAt(line, near.office)?.to ?? at, at);
    const owner = ownerJustBefore(reading, line, near.office)?.of;
    const first = own ?? owner ?? (shares ? of : null);
    return [
      { ...near, role: titled(near.role.title, first) },
      { role: titled(sliceOf(reading, line, office, match.to), of ?? owner), from: office, office },
    ];
  }
  return [near];
}

const isJoint = (token: Token): boolean => /^(['’ʼ][sS]?|-)$/u.test(token.text);

function endOfApposition(line: Line, from: number): number {
  let at = from;
  while (at < line.tokens.length && at < from + REACH && !endsApposition(line, at)) at++;
  return at;
}

/** A mark ends the apposition, not the hyphen inside a word or a possessive. */
function endsApposition(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token?.kind === 'mark' && !(isJoint(token) && !token.spaced);
}
