import { wordBound } from '../../anchoring/words.ts';
import type { Place } from '../../model/note-view.ts';

const hasLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The next offset between words, `step` from `at`, with at least one word passed. */
function pastWord(text: string, at: number, step: -1 | 1): number {
  let to = at;
  for (;;) {
    const next = wordBound(text, to + step, step);
    if (next === to) return to;
    const passed = step < 0 ? text.slice(next, to) : text.slice(to, next);
    to = next;
    if (hasLetter(passed) || to <= 0 || to >= text.length) return to;
  }
}

/**
 * A place of `text` (UTF-16 units) with one edge moved by one word; white space is never left at an edge. The same place
 * where the text ends or nothing would be left of it.
 */
export function moveEdge(text: string, place: Place, edge: 'start' | 'end', step: -1 | 1): Place {
  let { start, end } = place;
  if (edge === 'start') {
    start = pastWord(text, start, step);
    while (
      step > 0 &&
      start < end &&
      !hasLetter(text.charAt(start)) &&
      /[\s.,;:!?،؛؟]/.test(text.charAt(start))
    )
      start++;
  } else {
    end = pastWord(text, end, step);
    while (step < 0 && end > start && /\s/.test(text.charAt(end - 1))) end--;
  }
  return start < end && hasLetter(text.slice(start, end)) ? { start, end } : place;
}
