/**
 * Sentences and words without `Intl.Segmenter`, whose results differ between browsers.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const TERMINATORS = '.!?…؟۔。！？।';
const CLOSERS = '"”’»›)]」』”\'';

/** Titles and the like: what follows is a name or a number, so a full stop after them never ends a sentence. */
const beforeName = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt maj adm rev hon pres st vs cf e.g i.e z.b d.h u.a bzw ca nr no art fig hr fr ' +
    'mme mlle m mm me sig sra sr dott ing hon jan feb mar apr jun jul aug sep sept oct nov dec ул г т.е т.д т.п им р.н dhr mw prov ' +
    'د أ م ج إف جي ال hlm sdr bpk tn ny bay av doç yrd plk'
  ).split(' '),
);
/** Abbreviations that often stand last: they end a sentence when a usual first word follows. */
const mayStandLast = new Set(
  'jr inc ltd co corp etc u.s u.k u.n e.u a.m p.m b.c d.c ph.d mio mrd usw тыс млн млрд руб др n.y l.a ont que calif'.split(
    ' ',
  ),
);
const firstWords =
  /^\s*(?:The|A|An|In|On|At|It|He|She|They|We|I|But|And|This|That|These|Those|For|As|After|When|If|Die|Der|Das|Er|Sie|Es|Im|Le|La|Les|Il|Elle|El|Los|Но|И|В|На|Он|Она|Это)\s/;

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

/** True when the terminator at `index` ends a sentence: no abbreviation, no decimal point, no initial. */
export function endsSentence(text: string, index: number, to: number): boolean {
  if (text.charAt(index) !== '.') return true;
  const next = text.charAt(index + 1);
  if (index + 1 < to && !/\s/.test(next) && !CLOSERS.includes(next) && !TERMINATORS.includes(next))
    return false;
  // Look back over the word; a bound keeps one endless word from making this quadratic.
  let from = index;
  while (from > 0 && index - from < 12 && /[\p{L}\p{M}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, index).toLowerCase();
  const rest = text.slice(index + 1, Math.min(to, index + 20));
  if (beforeName.has(word)) return !rest.trim();
  // A small letter never starts a sentence.
  if (/^[\s"”’»)]*\p{Ll}/u.test(rest)) return false;
  const initial = /^\p{Lu}$/u.test(text.slice(from, index)) || /(?:^|\.)\p{L}$/u.test(word);
  if (mayStandLast.has(word) || initial)
    return !rest.trim() || /^\s+["“«„]/.test(rest) || firstWords.test(rest);
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
