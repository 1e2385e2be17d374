import { candidate, type Candidate } from './candidate.ts';
import type { ActorWords } from './lexicons/words.ts';
import type { PhraseMatch } from './phrases.ts';
import { readingsOf } from './word-readings.ts';
import type { Line, Reading } from './reading.ts';

/** Words between an institution's noun and its adjective that still belong to it («القوات المسلحة الأرمنية»). */
const MAX_GAP = 2;

interface Owner {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The country, body or region that tokens from `at` on name or describe by an adjective. */
function ownerAt(line: Line, at: number): Owner | null {
  const nation = line.nations[at];
  if (nation && nation.cut === 0) return { id: nation.value, from: at, to: nation.to };
  const known = line.known[at];
  if (known && known.cut === 0 && known.value.kind === 'place')
    return { id: known.value.id, from: at, to: known.to };
  return null;
}

function ownerBefore(line: Line, before: number): Owner | null {
  // "Azerbaijan's government": the possessive stands between.
  const end = /^['’ʼ][sS]$/u.test(line.tokens[before - 1]?.text ?? '') ? before - 1 : before;
  for (let at = end - 1; at >= Math.max(0, end - 3); at--) {
    const owner = ownerAt(line, at);
    if (owner && owner.to === end) return owner;
  }
  return null;
}

function ownerAfter({ words }: Reading, line: Line, { from, to: after }: PhraseMatch<string>): Owner | null {
  const isLong = after - from > 1;
  for (let at = after; at <= after + MAX_GAP; at++) {
    const token = line.tokens[at];
    if (!token || token.kind === 'mark') return null;
    const owner = ownerAt(line, at);
    if (owner) return owner;
    if (!mayStandBetween(words, line, at) && !(isLong && isJoined(line, at))) return null;
    if (at > after && !modifies(line, at)) return null;
    if (words.stops.has(token.norm) && !words.links.has(token.norm)) return null;
  }
  return null;
}

/**
 * «وزير الخارجية التركي» is a person's office, not the ministry; in «رئيس الحكومة البريطانية» the adjective agrees with
 * the government, so that is named too.
 */
function isInOffice(line: Line, { from, to }: PhraseMatch<string>): boolean {
  const role = line.roles.find((one) => one && one.from < from && one.to >= to);
  if (!role) return false;
  const [office, noun, adjective] = [role.from, to - 1, role.to].map((at) => line.tokens[at]?.norm ?? '');
  return !(isFeminine(noun) && isFeminine(adjective) && (!isFeminine(office) || noun === 'الحكومه'));
}

const isFeminine = (norm = ''): boolean => norm.endsWith('ه');

/** An attribute, "of", or what the place is («سلطات جمهورية قره باغ»). */
function mayStandBetween(words: ActorWords, line: Line, at: number): boolean {
  const norm = line.tokens[at]?.norm ?? '';
  return modifies(line, at) || words.links.has(norm) || words.places.has(norm);
}

/** An Arabic attribute repeats the article of its noun. */
const modifies = (line: Line, at: number): boolean => /^ال.{3,}[هي]$/.test(line.tokens[at]?.norm ?? '');

/** A ministry's second subject: «وزارة الصحة والسكان المصرية». */
const isJoined = (line: Line, at: number): boolean => /^وال.{3,}$/.test(line.tokens[at]?.norm ?? '');

/**
 * Institutions described by a common noun and a country: "the Armenian government", «الحكومة الأرمنية»,
 * "government of Armenia", "Azerbaijan's defence ministry". They have no proper name of their own.
 */
export function findInstitutions(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, line] of reading.lines.entries())
    for (const match of line.institutions) {
      if (!match || isInOffice(line, match)) continue;
      const before = match.cut === 0 && reading.words.adjectiveFirst ? ownerBefore(line, match.from) : null;
      const after = before ? null : ownerAfter(reading, line, match);
      const owner = before ?? after;
      if (!owner) continue;
      const from = before ? before.from : match.from;
      const to = after ? after.to : match.to;
      const made = candidate(reading.lines, index, from, to, {
        kind: 'organization',
        // A national team has no other name: «المنتخب البرتغالي».
        named: isTeam(reading, line, match),
        source: 'institution',
        owner: owner.id,
        confidence: 0.8,
        cut: before ? 0 : match.cut,
      });
      if (made) found.push(made);
    }
  return found;
}

function isTeam({ words }: Reading, line: Line, { from, to }: PhraseMatch<string>): boolean {
  return line.tokens
    .slice(from, to)
    .some((token) => readingsOf(token).some(({ norm }) => words.nationalTeams.has(norm.replace(/^ال/, ''))));
}

/** "The Armenian side", «الجانب الأرمني»: the country itself, described. */
export function findSides(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, line] of reading.lines.entries())
    for (let at = 0; at < line.tokens.length; at++) {
      const side = reading.words.sides.at(line.tokens, at);
      if (!side) continue;
      const nation = line.nations[side.to];
      const made =
        nation &&
        nation.cut === 0 &&
        candidate(reading.lines, index, at, nation.to, {
          kind: 'place', named: false, source: 'institution', owner: nation.value, confidence: 0.8, cut: side.cut,
        }); // prettier-ignore
      if (made) found.push(made);
    }
  return found;
}
