import { readingsOf } from './arabic-clitics.ts';
import { candidate, type Candidate } from './candidate.ts';
import { isFamilyName, isGivenName } from './knowledge/personal-names.ts';
import { tagLine, type EntityModel, type Tagged } from './model/entity-model.ts';
import type { Line, Reading } from './reading.ts';

/** What the entity model sees, with clitics taken off where the rest is known or stands elsewhere without them. */
export function findTagged(reading: Reading, model: EntityModel): Candidate[] {
  const tagged = reading.lines.map((line) => tagLine(model, line, reading.language));
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
