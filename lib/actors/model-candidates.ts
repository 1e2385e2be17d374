import { readingsOf } from './word-readings.ts';
import { candidate, type Candidate } from './candidate.ts';
import { isFamilyName, isGivenName } from './knowledge/personal-names.ts';
import { tagLine, type EntityModel, type Tagged, type TaggedLine } from './model/entity-model.ts';
import type { Line, Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/**
 * Above this probability of being no actor the model is taken to have seen a place and passed it over.
 * Capitals let the model see nearly every name; without them it overlooks more.
 */
const PASSED_OVER = { cased: 0.4, uncased: 0.98 };

/** What the entity model sees: `candidates` trimmed of words that are no part of a name, and what it passes over. */
export interface Sight {
  readonly candidates: readonly Candidate[];
  /** Whether the model holds that tokens of a line name no actor. */
  readonly passedOver: (line: number, from: number, to: number) => boolean;
}

export function lookWith(model: EntityModel, reading: Reading): Sight {
  const seen = reading.lines.map((line) => tagLine(model, line, reading.language));
  return {
    candidates: candidatesOf(reading, seen),
    passedOver: (line, from, to) => {
      const outside = seen[line]?.outside.subarray(from, to) ?? [];
      const limit = reading.lines[line]?.tokens[from]?.capital ? PASSED_OVER.cased : PASSED_OVER.uncased;
      return outside.length > 0 && outside.every((probability) => probability > limit);
    },
  };
}

function candidatesOf(reading: Reading, seen: readonly TaggedLine[]): Candidate[] {
  const tagged = reading.lines.map((line, index) =>
    (seen[index]?.spans ?? [])
      .flatMap((one) => apart(reading, line, one))
      .flatMap((one) => trimmed(reading, line, one) ?? []),
  );
  const starts = new Set<string>();
  for (const [index, line] of reading.lines.entries())
    for (const { from } of tagged[index] ?? []) starts.add(line.tokens[from]?.norm ?? '');
  return reading.lines.flatMap((line, index) =>
    (tagged[index] ?? []).flatMap(({ from, to, kind, confidence }) => {
      const cut = cliticOf(line, { from, to }, starts);
      const match = line.known[from];
      const known = match && match.to === to && match.value.kind === kind ? match.value : null;
      const made = candidate(reading.lines, index, from, to, {
        kind,
        source: 'model',
        known,
        confidence,
        cut,
      });
      return made ? [made] : [];
    }),
  );
}

/**
 * «آسيا الوسطى جيمس أباثوراي»: without capitals the model may run a known place or body and the person after it together.
 */
function apart({ words }: Reading, line: Line, tagged: Tagged): Tagged[] {
  const known = line.known[tagged.from];
  const next = line.tokens[known?.to ?? 0]?.norm ?? '';
  if (!words.article || !known || known.to >= tagged.to || !isGivenName(next)) return [tagged];
  return [
    { ...tagged, to: known.to, kind: known.value.kind },
    { ...tagged, from: known.to, kind: 'person' },
  ];
}

/** Without offices and forms of address before the name and without what follows it; null when nothing is left. */
function trimmed({ words }: Reading, line: Line, tagged: Tagged): Tagged | null {
  const isStop = (at: number): boolean => {
    const token = line.tokens[at];
    return (
      token !== undefined &&
      words.stops.has(token.norm) &&
      !words.links.has(token.norm) &&
      !isGivenName(token.norm)
    );
  };
  let { from, to } = tagged;
  if (tagged.kind === 'person')
    for (let skip = titleEnd(line, from); skip < to; skip = titleEnd(line, from)) from = skip;
  for (let at = from + 1; at < to; at++) if (isUnclosed(line, at, to)) to = at;
  if (isFinalStop(line, to)) to--;
  while (to - from > 1 && isEdgeMark(line.tokens[to - 1]) && !isClosing(line, from, to)) to--;
  while (to - from > 1 && isEdgeMark(line.tokens[from])) from++;
  // An adjective of nationality describes; the country is named elsewhere or nowhere.
  if (line.nations[from]?.to === to && !line.known[from]) return null;
  // Without capitals the model may run on over the end of a name; a grammatical word ends it.
  if (words.article) for (let at = from + 1; at < to; at++) if (isStop(at)) to = at;
  if (to - from > 1) return { ...tagged, from, to };
  const { norm = '' } = line.tokens[from] ?? {};
  const common =
    words.organisations.has(norm) || words.places.has(norm) || words.acting.has(norm) || isStop(from);
  if (common && words.article) return null;
  // A month or an office alone, with a capital ("May", "Pope").
  const alone = words.never.has(norm) || (tagged.kind === 'person' && line.roles[from]?.to === to);
  return alone ? null : { ...tagged, from, to };
}

/** A bracket that opens inside the name and closes after it. */
const isUnclosed = (line: Line, at: number, to: number): boolean =>
  line.tokens[at]?.text === '(' && !line.tokens.slice(at, to).some(({ text }) => text === ')');

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

/** UTF-16 units of a mention's first token that are a clitic. Without evidence none: names begin with these letters too. */
function cliticOf(
  line: Line,
  { from, to }: Pick<Tagged, 'from' | 'to'>,
  starts: ReadonlySet<string>,
): number {
  const token = line.tokens[from];
  if (!token) return 0;
  const match = line.known[from];
  if (match && match.to <= to) return match.cut;
  const [whole, ...rest] = readingsOf(token);
  if (!whole || isGivenName(whole.norm)) return 0;
  const proven = rest.find(
    ({ norm, cut }) => cut > 0 && (starts.has(norm) || isGivenName(norm) || isFamilyName(norm)),
  );
  return proven?.cut ?? 0;
}
