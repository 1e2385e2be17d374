import type { Role } from '../model/analysis.ts';
import { complement, ownerJustBefore } from './complement.ts';
import { conjunctionBefore, isGluedHyphen, officeAt, sliceOf } from './offices.ts';
import type { Line, Reading } from './reading.ts';
import { isUnspaced } from './unspaced.ts';

/** Tokens looked at on either side of a name: an office and what it is of. */
export const REACH = 12;
/** Words of the complement that no list explains («وزير الشؤون الاجتماعية …»); with capitals to go by only one at a time. */
const MAX_UNEXPLAINED = 3;

/** An office beside a name. */
export interface Title {
  readonly role: Role;
  /** Token where the phrase starts. */
  readonly from: number;
  /** Token where the office itself starts. */
  readonly office: number;
}

export const titled = (title: string, of: string | null | undefined): Role =>
  of ? { title, of } : { title };

/** For each token the end of the annotated phrase that covers it, or 0. */
function coveredUntil(line: Line, at: number): number {
  let end = 0;
  for (const list of [line.known, line.nations, line.institutions, line.roles, line.honorifics])
    end = Math.max(end, list[at]?.to ?? 0);
  return end;
}

/** Whether tokens between an office and the name may belong to the office's complement. */
function explained(reading: Reading, line: Line, from: number, to: number): boolean {
  const { words } = reading;
  const isCased = (line.tokens[to]?.capital ?? false) || (line.tokens[to + 1]?.capital ?? false);
  const isLinkAt = (at: number): boolean => words.links.has(line.tokens[at]?.norm ?? '');
  let unexplained = words.article ? 0 : MAX_UNEXPLAINED;
  // "spokeswoman for Weber": the office is another person's.
  if (isCased && to > from && isLinkAt(to - 1)) return false;
  for (let at = from; at < to;) {
    const until = coveredUntil(line, at);
    if (until > to) return false;
    if (until) {
      at = until;
      continue;
    }
    const token = line.tokens[at];
    if (isGluedHyphen(token) && at > from) {
      at++;
      continue;
    }
    if (!token || token.kind === 'mark' || words.acting.has(token.norm)) return false;
    // "special representative of the secretary general"
    const isLink =
      (token.norm === 'the' && isLinkAt(at - 1)) ||
      isLinkAt(at) ||
      words.organisations.has(token.norm) ||
      words.places.has(token.norm);
    // The body's own name, and one small word before it: «concejal del distrito de Brevik».
    const isName = token.capital && (isLinkAt(from) || complement(reading, line, from, to) !== null);
    const isSmall = isCased && isLinkAt(at - 1) && at + 1 < to && !words.stops.has(token.norm);
    if (!isLink && !isName && !isSmall && (words.stops.has(token.norm) || ++unexplained > MAX_UNEXPLAINED))
      return false;
    at++;
  }
  return true;
}

/** Where the name itself starts when the mention holds its office: "Col." Karel Novak. */
function nameStart(line: Line, name: number, nameEnd: number): number {
  let start = name;
  for (let match = officeAt(line, start); match; match = officeAt(line, start)) {
    if (match.to >= nameEnd || !line.tokens[start]?.capital) break;
    start = match.to;
  }
  return start;
}

/**
 * The office before a name: «رئيس الوزراء الأرمني» نيكول باشينيان, "Armenian Prime Minister" Nikol Pashinyan; or in front of
 * a name set off by commas: "Valencia's mayor, María Catalá, said". `nameEnd`: the token after the name.
 */
export function titleBefore(reading: Reading, line: Line, name: number, nameEnd = name): Title | null {
  const setOff = isSetOff(line, name, nameEnd);
  const end = setOff ? name - 1 : nameStart(line, name, nameEnd);
  const isCased = line.tokens[name]?.capital ?? false;
  let best: Title | null = null;
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const token = line.tokens[at];
    if (
      !token ||
      (token.kind === 'mark' && !/^[-'’.]$/.test(token.text)) ||
      reading.words.acting.has(token.norm)
    )
      break;
    const match = officeAt(line, at);
    if (!match || match.to > end || !explained(reading, line, match.to, end)) continue;
    // "the spokesman for Prime Minister" Ada Lovelace: hers is the second one.
    if (best && isCased && !setOff && reading.words.links.has(line.tokens[match.to]?.norm ?? '')) break;
    const first = at + (holdsEndOfName(reading, line, at, match.to) ? 1 : 0);
    const before = ownerJustBefore(reading, line, first);
    const of = complement(reading, line, match.to, end) ?? before?.of;
    const from = before?.office ?? first;
    const title = sliceOf(reading, line, from, match.to, from === at ? match.cut : 0);
    best = { role: titled(title, of), from: before?.from ?? first, office: at };
  }
  return best;
}

/** The offices before a name: "Acme's founder and former CEO" Karel Novak. The second one shares what the first is of. */
export function titlesBefore(reading: Reading, line: Line, name: number, nameEnd: number): Title[] {
  const near = titleBefore(reading, line, name, nameEnd);
  if (!near) return [];
  const and = near.from === near.office ? conjunctionBefore(line, near.office) : -1;
  const far = and > 0 ? titleBefore(reading, line, and) : null;
  if (!far || !isOfficeBefore(line, far.office, and)) return [near];
  const { title, of = far.role.of } = near.role;
  return [{ ...near, role: titled(title, of) }, far];
}

const isOfficeBefore = (line: Line, at: number, end: number): boolean => officeAt(line, at)?.to === end;

/** Whether a name stands between commas, with an office before the first of them perhaps. */
export const isSetOff = (line: Line, name: number, nameEnd: number): boolean =>
  nameEnd > name &&
  /^[,،]$/.test(line.tokens[name - 1]?.text ?? '') &&
  /^[,،.)]?$/.test(line.tokens[nameEnd]?.text ?? '');

/** "Japan Innovation Party leader": the list's "party leader" starts with the end of the party's name. */
function holdsEndOfName({ words }: Reading, line: Line, at: number, to: number): boolean {
  const [before, first, last] = [at - 1, at, to - 1].map((index) => line.tokens[index]);
  return Boolean(
    to - at > 1 &&
    before?.capital &&
    first?.capital &&
    last &&
    !last.capital &&
    words.organisations.has(first.norm),
  );
}

/** «拜登总统», «ロシアのプーチン大統領»: the office follows the name at once, and what it is of stands before the name. */
export function titleBehind(reading: Reading, line: Line, name: number, nameEnd: number): Title | null {
  const match = isUnspaced(reading.language) ? line.roles[nameEnd] : null;
  if (!match) return null;
  const joined = reading.words.links.has(line.tokens[name - 1]?.norm ?? '');
  const of = ownerJustBefore(reading, line, joined ? name - 1 : name)?.of;
  const title = sliceOf(reading, line, match.from, match.to);
  return { role: titled(title, of), from: match.from, office: match.from };
}
