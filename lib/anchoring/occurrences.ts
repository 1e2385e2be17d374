import { foldKey } from '../text/fold.ts';
import { afterMarks, insideWord } from './words.ts';
import type { TextIndex } from './text-index.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** More occurrences than this are not told apart: a word this frequent is no anchor. */
export const MAX_OCCURRENCES = 2000;

/** Whether the stored words began and ended between words; only such places are the same words again. */
export interface Bounds {
  readonly start: boolean;
  readonly end: boolean;
}

/** Bounds of stored words, seen from their own context. */
export function boundsOf(prefix: string, exact: string, suffix: string): Bounds {
  const around = prefix + exact + suffix;
  return {
    start: !insideWord(around, prefix.length),
    end: !insideWord(around, prefix.length + exact.length),
  };
}

/**
 * Every place in the text whose folded form is that of `exact`, in order, at most `MAX_OCCURRENCES`.
 * «by 20» is not found in «by 200» when its bounds lay between words. Linear in the text for a given result.
 */
export function occurrencesOf(index: TextIndex, exact: string, bounds: Bounds): Place[] {
  const key = foldKey(exact);
  const places = key === '' ? rawPlaces(index.text, exact) : foldedPlaces(index, key, exact);
  return places.filter(
    (place) =>
      (!bounds.start || !insideWord(index.text, place.start)) &&
      (!bounds.end || !insideWord(index.text, place.end)),
  );
}

/** Words that fold to nothing (a sign, vowel marks alone) are looked for as they are. */
function rawPlaces(text: string, exact: string): Place[] {
  const places: Place[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at >= 0 && places.length < MAX_OCCURRENCES;) {
    places.push({ start: at, end: at + exact.length });
    at = text.indexOf(exact, at + exact.length);
  }
  return places;
}

function foldedPlaces(index: TextIndex, key: string, exact: string): Place[] {
  const { text, origin } = index.folded();
  const places: Place[] = [];
  for (
    let at = text.indexOf(key);
    at >= 0 && places.length < MAX_OCCURRENCES;
    at = text.indexOf(key, at + 1)
  ) {
    const start = origin[at] ?? 0;
    const end = origin[at + key.length] ?? index.text.length;
    // One raw character may fold to several: half of one is no place.
    const cutsStart = at > 0 && origin[at - 1] === start;
    const cutsEnd = origin[at + key.length - 1] === end;
    if (cutsStart || cutsEnd) continue;
    places.push(asStored(index.text, { start, end }, exact));
  }
  return places;
}

/** The folded end lies after vowel signs and controls that follow; the stored words decide where it was. */
function asStored(text: string, place: Place, exact: string): Place {
  const trimmed = exact.trim();
  if (text.startsWith(trimmed, place.start))
    return { start: place.start, end: afterMarks(text, place.start + trimmed.length) };
  return { start: place.start, end: place.start + text.slice(place.start, place.end).trimEnd().length };
}
