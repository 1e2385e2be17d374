import type { Role } from '../model/analysis.ts';
import { countryName } from './knowledge/known.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Line, Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { isUnspaced } from './unspaced.ts';

/** Tokens looked at on either side of a name: an office and what it is of. */
const REACH = 12;
/** Words of the complement that no list explains («وزير الشؤون الاجتماعية …»); with capitals to go by there are none. */
const MAX_UNEXPLAINED = 3;

/** An office beside a name. */
export interface Title {
  readonly role: Role;
  /** Token where the phrase starts. */
  readonly from: number;
}

/** For each token the end of the annotated phrase that covers it, or 0. */
function coveredUntil(line: Line, at: number): number {
  let end = 0;
  for (const list of [line.known, line.nations, line.institutions, line.roles, line.honorifics])
    end = Math.max(end, list[at]?.to ?? 0);
  return end;
}

/** Whether tokens between an office and the name may belong to the office's complement. */
function explained({ words }: Reading, line: Line, from: number, to: number): boolean {
  let unexplained = words.article ? 0 : MAX_UNEXPLAINED;
  for (let at = from; at < to;) {
    const until = coveredUntil(line, at);
    if (until > to) return false;
    if (until) {
      at = until;
      continue;
    }
    const token = line.tokens[at];
    if (!token || token.kind === 'mark' || words.acting.has(token.norm)) return false;
    // "special representative of the secretary general"
    const isLink =
      (token.norm === 'the' && words.links.has(line.tokens[at - 1]?.norm ?? '')) ||
      words.links.has(token.norm) ||
      words.organisations.has(token.norm) ||
      words.places.has(token.norm);
    if (!isLink && (words.stops.has(token.norm) || ++unexplained > MAX_UNEXPLAINED)) return false;
    at++;
  }
  return true;
}

/** What an office is of: a country or body named or described between two tokens. */
function complement(reading: Reading, line: Line, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const nation = line.nations[at];
    if (nation && nation.to <= to) return countryName(nation.value, reading.language);
    const known = line.known[at];
    if (known && known.to <= to) return countryName(known.value.id, reading.language);
  }
  return namedAfterLink(reading, line, from, to);
}

/** Small words between the link and the name: "mayor of the western city of Galway". */
const MAX_SMALL = 4;

/** "mayor of Springfield": the first capitals after the word that joins them to the office. */
function namedAfterLink(reading: Reading, line: Line, from: number, to: number): string | null {
  if (!reading.words.links.has(line.tokens[from]?.norm ?? '')) return null;
  let start = from + 1;
  while (start < to && start <= from + MAX_SMALL && isSmallWord(line.tokens[start])) start++;
  let end = start;
  while (end < to && line.tokens[end]?.capital && !line.roles[end]) end++;
  return end > start ? sliceOf(reading, line, start, end) : null;
}

const isSmallWord = (token?: Token): boolean => token?.kind === 'word' && !token.capital;

const sliceOf = (reading: Reading, line: Line, from: number, to: number, cut = 0): string => {
  const first = line.tokens[from];
  const last = line.tokens[to - 1];
  return first && last ? reading.text.slice(first.start + cut, last.end) : '';
};

/**
 * The office before a name: «رئيس الوزراء الأرمني» نيكول باشينيان, "Armenian Prime Minister" Nikol Pashinyan; or in front of
 * a name set off by commas: "Valencia's mayor, María Catalá, said". `nameEnd`: the token after the name.
 */
export function titleBefore(reading: Reading, line: Line, name: number, nameEnd = name): Title | null {
  const end = isSetOff(line, name, nameEnd) ? name - 1 : name;
  let best: Title | null = null;
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const token = line.tokens[at];
    if (
      !token ||
      (token.kind === 'mark' && !/^[-'’.]$/.test(token.text)) ||
      reading.words.acting.has(token.norm)
    )
      break;
    const match = line.roles[at];
    if (!match || match.to > end || !explained(reading, line, match.to, end)) continue;
    const first = at + (holdsEndOfName(reading, line, at, match.to) ? 1 : 0);
    const before = ownerJustBefore(reading, line, first);
    const of = complement(reading, line, match.to, end) ?? before?.of ?? null;
    const title = sliceOf(reading, line, first, match.to, first === at ? match.cut : 0);
    best = { role: of ? { title, of } : { title }, from: before?.from ?? first };
  }
  return best;
}

const isSetOff = (line: Line, name: number, nameEnd: number): boolean =>
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

/** "Azerbaijan's", "US-", "Turkish" and "Labour" in front of an office. */
function ownerJustBefore(reading: Reading, line: Line, at: number): { of: string; from: number } | null {
  const joint = line.tokens[at - 1];
  const possessive = /^['’ʼ][sS]$/u.test(joint?.text ?? '');
  const hyphen = joint?.text === '-' && !joint.spaced;
  const end = possessive || hyphen ? at - 1 : at;
  for (let from = end - 1; from >= Math.max(0, end - 4); from--) {
    const nation = line.nations[from];
    if (nation?.to === end) return { of: countryName(nation.value, reading.language), from };
    const known = line.known[from];
    if (known?.to === end) return { of: countryName(known.value.id, reading.language), from };
  }
  return possessive || hyphen || reading.words.adjectiveFirst ? namedJustBefore(reading, line, end) : null;
}

/** An office that is over before the name ends; a longer one holds the name's last word ("Party leader"). */
const endsBefore = (role: PhraseMatch<string> | null | undefined, end: number): boolean =>
  role !== null && role !== undefined && role.to <= end;

/** Longest name of a body before its office, in words. */
const MAX_OWNER = 5;

/** Capitals right before an office: "Japan Innovation Party" leader. At a sentence's start one capital tells nothing. */
function namedJustBefore(reading: Reading, line: Line, end: number): { of: string; from: number } | null {
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
  let from = end;
  while (from > Math.max(0, end - MAX_OWNER) && isName(from - 1)) from--;
  if (from === end || (from === 0 && end === 1 && !line.tokens[0]?.allCaps)) return null;
  return { of: sliceOf(reading, line, from, end), from };
}

/** «拜登总统», «ロシアのプーチン大統領»: the office follows the name at once, and what it is of stands before the name. */
export function titleBehind(reading: Reading, line: Line, name: number, nameEnd: number): Title | null {
  const match = isUnspaced(reading.language) ? line.roles[nameEnd] : null;
  if (!match) return null;
  const joined = reading.words.links.has(line.tokens[name - 1]?.norm ?? '');
  const of = ownerJustBefore(reading, line, joined ? name - 1 : name)?.of;
  const title = sliceOf(reading, line, match.from, match.to);
  return { role: of ? { title, of } : { title }, from: match.from };
}

/** The office after a name, in apposition: "Nikol Pashinyan, the Armenian prime minister,". */
export function titleAfter(reading: Reading, line: Line, after: number): Title | null {
  if (!/^[,،(]$/.test(line.tokens[after]?.text ?? '')) return null;
  let of: string | null = null;
  let at = after + 1;
  for (let steps = 0; steps < MAX_LEAD; steps++) {
    const token = line.tokens[at];
    if (!token || (token.kind === 'mark' && !isJoint(token))) return null;
    const match = line.roles[at];
    if (match && match.cut === 0) {
      // "…, Chancellor Merkel said": the office is the next person's.
      if (line.tokens[match.to]?.capital) return null;
      // "NATO Secretary General's special representative": the office is the second one, held for the first.
      if (/^['’ʼ][sS]$/u.test(line.tokens[match.to]?.text ?? '') && steps < MAX_LEAD) {
        of = sliceOf(reading, line, ownerJustBefore(reading, line, at)?.from ?? at, match.to);
        at = match.to + 1;
        continue;
      }
      const end = endOfApposition(line, match.to);
      of = complement(reading, line, match.to, end) ?? of ?? ownerJustBefore(reading, line, at)?.of ?? null;
      const title = sliceOf(reading, line, at, match.to);
      return { role: of ? { title, of } : { title }, from: at };
    }
    const { norm } = token;
    if (reading.words.acting.has(norm) || (reading.words.stops.has(norm) && !lead.test(token.text)))
      return null;
    const nation = line.nations[at];
    const known = line.known[at];
    if (nation ?? known) of = countryName(nation?.value ?? known?.value.id ?? '', reading.language);
    at = nation?.to ?? known?.to ?? at + 1;
  }
  return null;
}

/** Small words that may stand between the comma and the office; others that end names end the search ("who met the president"). */
const lead =
  /^(the|a|an|and|as|le|la|les|l'|un|une|der|die|das|ein|eine|el|los|las|o|os|as|um|uma|il|lo|gli|de|den|en|et)$/i;

/** Words between the comma and the office: "the former Trump campaign's". */
const MAX_LEAD = 5;

const isJoint = (token: Token): boolean => /^(['’ʼ][sS]?|-)$/u.test(token.text);

function endOfApposition(line: Line, from: number): number {
  let at = from;
  while (at < line.tokens.length && at < from + REACH && line.tokens[at]?.kind !== 'mark') at++;
  return at;
}
