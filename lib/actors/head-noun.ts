import type { Span } from './model/spans.ts';
import type { Line, Reading } from './reading.ts';

/**
 * "Norvian embassy", «Ayuntamiento de Norvica»: a place whose name has a body's noun for its head is that body: the last word where
 * attributes stand before their noun, else the first.
 */
export function ofHeadNoun({ words }: Reading, line: Line, tagged: Span): Span {
  const { from, to, kind } = tagged;
  if (kind !== 'place' || words.article || to - from < 2 || line.known[from]?.to === to) return tagged;
  const at = words.adjectiveFirst ? to - 1 : from;
  const norm = line.tokens[at]?.norm ?? '';
  if (words.places.has(norm)) return tagged;
  const isBody = words.organisations.has(norm) || line.institutions[at]?.to === at + 1;
  return isBody ? { ...tagged, kind: 'organization' } : tagged;
}
