import { describe, expect, it } from 'vitest';
import { moveEdge } from '@/lib/view/work/move-edge.ts';

const text = 'وقال: «لا حل عسكري للنزاع»، ثم غادر.';

/** The words after a number of steps, from the words given. */
function moved(words: string, edge: 'start' | 'end', step: -1 | 1, times = 1): string {
  const start = text.indexOf(words);
  let place = { start, end: start + words.length };
  for (let n = 0; n < times; n++) place = moveEdge(text, place, edge, step);
  return text.slice(place.start, place.end);
}

describe('an edge of chosen words', () => {
  it.each([
    ['حل عسكري', 'end', 1, 1, 'حل عسكري للنزاع'],
    ['حل عسكري', 'end', -1, 1, 'حل'],
    ['حل عسكري', 'start', -1, 1, 'لا حل عسكري'],
    ['حل عسكري', 'start', 1, 1, 'عسكري'],
    ['عسكري', 'end', -1, 1, 'عسكري'],
    ['عسكري', 'start', 1, 1, 'عسكري'],
    ['غادر', 'end', 1, 3, 'غادر.'],
    ['وقال', 'start', -1, 3, 'وقال'],
  ] as const)('%s: %s moved by %i, %i times', (words, edge, step, times, expected) => {
    expect(moved(words, edge, step, times)).toBe(expected);
  });
});
