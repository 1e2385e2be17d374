import { isFamilyName, isGivenName } from './knowledge/personal-names.ts';
import type { Span } from './model/spans.ts';
import type { Line, Reading } from './reading.ts';

/** Shortest name after the conjunction, in letters. */
const MIN_NAME = 3;

/**
 * «سعدون وشيرين»: two persons joined by «و», which is written with the second's name, and taken for one by the model. `starts` are
 * folded words that names of the article begin with. Linear in the name's length.
 */
export function apartAtConjunction(
  { words }: Reading,
  line: Line,
  tagged: Span,
  starts: ReadonlySet<string>,
): Span[] {
  if (!words.article || tagged.kind !== 'person') return [tagged];
  const isListed = (norm: string): boolean => isGivenName(norm) || isFamilyName(norm);
  const isSecond = (norm: string): boolean => {
    const rest = norm.slice(1);
    if (!norm.startsWith('و') || rest.length < MIN_NAME || isListed(norm)) return false;
    return isListed(rest) || starts.has(rest);
  };
  const parts: Span[] = [];
  let { from } = tagged;
  for (let at = from + 1; at < tagged.to; at++) {
    if (!isSecond(line.tokens[at]?.norm ?? '')) continue;
    parts.push({ ...tagged, from, to: at });
    from = at;
  }
  return [...parts, { ...tagged, from }];
}
