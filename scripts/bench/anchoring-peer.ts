import approximateMatches from 'approx-string-match';
import type { Span } from './anchoring-edits.ts';

/**
 * The well-known matcher, written from its description: quote 50, context 20 each, position 2, fixed contexts of 32 units,
 * edit distance up to half the quote, the best match wins whatever its score.
 */
export function peerResolve(before: string, span: Span, text: string): Span | null {
  const quote = before.slice(span.start, span.end);
  const prefix = before.slice(Math.max(0, span.start - 32), span.start);
  const suffix = before.slice(span.end, span.end + 32);
  let best: Span | null = null;
  let most = -1;
  for (const { start, end, errors } of matches(text, quote, Math.min(256, quote.length / 2))) {
    const found = text.slice(Math.max(0, start - prefix.length), start);
    const next = text.slice(end, end + suffix.length);
    const score =
      (50 * (1 - errors / quote.length) +
        20 * (prefix === '' ? 1 : likeness(found, prefix)) +
        20 * (suffix === '' ? 1 : likeness(next, suffix)) +
        2 * (1 - Math.abs(start - span.start) / text.length)) /
      92;
    if (score > most) {
      most = score;
      best = { start, end };
    }
  }
  return best;
}

interface Match extends Span {
  readonly errors: number;
}

function matches(text: string, pattern: string, maxErrors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  return exact.length > 0 ? exact : approximateMatches(text, pattern, Math.floor(maxErrors));
}

function likeness(text: string, pattern: string): number {
  const [first] = approximateMatches(text, pattern, pattern.length);
  return first ? 1 - first.errors / pattern.length : 0;
}
