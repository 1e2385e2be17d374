/**
 * Sentences and words without `Intl.Segmenter`, whose results differ between browsers.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const TERMINATORS = '.!?…؟۔。！？।';
const CLOSERS = '"”’»›)]」』”\'';

/** Abbreviations before a name or number: a full stop after these ends no sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr inc ltd co corp no vs etc e.g i.e u.s u.k u.n a.m p.m ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec bzw z.b d.h ca mio mrd nr hr fr m mme mlle me art sig dott ' +
    'ул г тыс млн млрд руб им т.е т.д sr.a sra dra'
  ).split(' '),
);

/** Sentence ranges of one block, in order, without the white space between. Linear in the length. */
export function sentences(text: string, from = 0, to = text.length): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let index = from; index < to; index++) {
    const char = text.charAt(index);
    if (char !== '\n' && !(TERMINATORS.includes(char) && endsSentence(text, index, to))) continue;
    let end = index + 1;
    while (end < to && (TERMINATORS.includes(text.charAt(end)) || CLOSERS.includes(text.charAt(end)))) end++;
    pushTrimmed(found, text, start, end);
    start = end;
    index = end - 1;
  }
  pushTrimmed(found, text, start, to);
  return found;
}

function endsSentence(text: string, index: number, to: number): boolean {
  if (text.charAt(index) !== '.') return true;
  const next = text.charAt(index + 1);
  if (index + 1 < to && !/\s/.test(next) && !CLOSERS.includes(next) && !TERMINATORS.includes(next))
    return false;
  // Look back over the word; a bound keeps one endless word from making this quadratic.
  let from = index;
  while (from > 0 && index - from < 12 && /[\p{L}\p{M}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, index).toLowerCase();
  if (abbreviations.has(word) || /^\p{L}$/u.test(word))
    return !/^\s*\p{Lu}/u.test(text.slice(index + 1, index + 20)) && !/^\p{L}$/u.test(word);
  return true;
}

function pushTrimmed(list: Range[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) list.push({ start, end });
}

/** The smallest run of whole sentences of the block that covers `range`. */
export function sentenceAround(text: string, block: Range, range: Range): Range {
  const inside = sentences(text, block.start, block.end).filter(
    (s) => s.end > range.start && s.start < range.end,
  );
  const first = inside[0];
  const last = inside[inside.length - 1];
  return first && last
    ? { start: Math.min(first.start, range.start), end: Math.max(last.end, range.end) }
    : range;
}
