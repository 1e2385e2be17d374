import type { Role } from '../model/analysis.ts';
import { countryName } from './knowledge/known.ts';
import type { Line, Reading } from './reading.ts';

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
    const isLink =
      words.links.has(token.norm) || words.organisations.has(token.norm) || words.places.has(token.norm);
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

/** "mayor of Springfield": capitals right after the word that joins them to the office. */
function namedAfterLink(reading: Reading, line: Line, from: number, to: number): string | null {
  if (!reading.words.links.has(line.tokens[from]?.norm ?? '')) return null;
  let start = from + 1;
  while (
    start < to &&
    !line.tokens[start]?.capital &&
    reading.words.links.has(line.tokens[start]?.norm ?? '')
  )
    start++;
  let end = start;
  while (end < to && line.tokens[end]?.capital && !line.roles[end]) end++;
  return end > start ? sliceOf(reading, line, start, end) : null;
}

const sliceOf = (reading: Reading, line: Line, from: number, to: number, cut = 0): string => {
  const first = line.tokens[from];
  const last = line.tokens[to - 1];
  return first && last ? reading.text.slice(first.start + cut, last.end) : '';
};

/** The office before a name: «رئيس الوزراء الأرمني» نيكول باشينيان, "Armenian Prime Minister" Nikol Pashinyan. */
export function titleBefore(reading: Reading, line: Line, name: number): Title | null {
  let best: Title | null = null;
  for (let at = name - 1; at >= Math.max(0, name - REACH); at--) {
    const token = line.tokens[at];
    if (
      !token ||
      (token.kind === 'mark' && !/^[-'’.]$/.test(token.text)) ||
      reading.words.acting.has(token.norm)
    )
      break;
    const match = line.roles[at];
    if (!match || match.to > name || !explained(reading, line, match.to, name)) continue;
    const before = ownerJustBefore(reading, line, at);
    const of = complement(reading, line, match.to, name) ?? before?.of ?? null;
    const title = sliceOf(reading, line, at, match.to, match.cut);
    best = { role: of ? { title, of } : { title }, from: before?.from ?? at };
  }
  return best;
}

function ownerJustBefore(reading: Reading, line: Line, at: number): { of: string; from: number } | null {
  const possessive = /^['’ʼ][sS]$/u.test(line.tokens[at - 1]?.text ?? '');
  const end = possessive ? at - 1 : at;
  for (let from = end - 1; from >= Math.max(0, end - 4); from--) {
    const nation = line.nations[from];
    if (nation?.to === end) return { of: countryName(nation.value, reading.language), from };
    const known = line.known[from];
    if (known?.to === end) return { of: countryName(known.value.id, reading.language), from };
  }
  return null;
}

/** Small words that may stand between the comma and the office. */
const lead =
  /^(the|a|an|le|la|les|l'|un|une|der|die|das|ein|eine|el|los|las|o|os|as|um|uma|il|lo|gli|de|den|en|et)$/i;

/** The office after a name, in apposition: "Nikol Pashinyan, the Armenian prime minister,". */
export function titleAfter(reading: Reading, line: Line, after: number): Title | null {
  if (!/^[,،(]$/.test(line.tokens[after]?.text ?? '')) return null;
  let of: string | null = null;
  let at = after + 1;
  for (let steps = 0; steps < 4; steps++) {
    const token = line.tokens[at];
    if (!token || token.kind === 'mark') return null;
    const match = line.roles[at];
    if (match && match.cut === 0) {
      const end = endOfApposition(line, match.to);
      of ??= complement(reading, line, match.to, end);
      const title = sliceOf(reading, line, at, match.to);
      return { role: of ? { title, of } : { title }, from: at };
    }
    const nation = line.nations[at];
    const known = line.known[at];
    if (nation ?? known) of = countryName(nation?.value ?? known?.value.id ?? '', reading.language);
    else if (!lead.test(token.text) && steps > 0 && token.capital) return null;
    at = nation?.to ?? known?.to ?? at + 1;
  }
  return null;
}

function endOfApposition(line: Line, from: number): number {
  let at = from;
  while (at < line.tokens.length && at < from + REACH && line.tokens[at]?.kind !== 'mark') at++;
  return at;
}
