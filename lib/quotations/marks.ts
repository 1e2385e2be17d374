/**
 * Pairs the quotation marks of one block. A pair never leaves its block: one lost mark must not misalign the article.
 */
export interface Mark {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset after the closing mark; equal to `end` when there is none. */
  readonly close: number;
  /** The words between the marks. */
  readonly start: number;
  readonly end: number;
  /** False when the closing mark is missing: `end` is then where the next mark opens or where the block ends. */
  readonly closed: boolean;
  /** Single marks are trusted less: most are apostrophes. A dash opens speech that its block ends. */
  readonly kind: 'double' | 'single' | 'dash';
}

interface Open {
  open: number;
  start: number;
  style: Style;
  kind: 'double' | 'single';
}

type Style = 'ascii' | 'curly' | 'angle' | 'corner' | 'single' | 'tex';

const OPENERS: Record<string, [Style, boolean]> = {
  '“': ['curly', false], '„': ['curly', false], '‟': ['curly', false], '「': ['corner', false], '『': ['corner', false],
  '﹁': ['corner', false], '﹃': ['corner', false], '〝': ['corner', false], '‘': ['single', true], '‚': ['single', true],
  '‹': ['single', true],
}; // prettier-ignore
const CLOSERS: Record<string, Style> = {
  '”': 'curly', '」': 'corner', '』': 'corner', '﹂': 'corner', '﹄': 'corner', '〞': 'corner', '〟': 'corner',
  '’': 'single', '›': 'single',
}; // prettier-ignore

const ANY_MARK = /["“”„‟«»‹›「」『』﹁﹂﹃﹄〝〞〟＂″‘’‚'`]/g;
const OPEN_BEFORE = /[\s([{<\-–—―:،,；：，。、ـ\p{Cf}“„«‘"'「『/]/u;
const CLOSE_AFTER = /[\s)\]}>.,;:!?…،؛؟۔。，、；：！？\-–—―”»’"'」』\p{Cf}/]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const ARABIC_OR_HEBREW = /[\u0590-\u06ff]/;

/** Marked stretches that lie in no other one, in order. Linear in the block's length. */
export function pairMarks(text: string, from: number, to: number): Mark[] {
  const found: Mark[] = [];
  const stack: Open[] = [];
  const broken: Open[] = [];
  const push = (at: number, width: number, style: Style, single: boolean) => {
    stack.push({ open: at, start: at + width, style, kind: single ? 'single' : 'double' });
  };
  const close = (at: number, width: number, style: Style): boolean => {
    let index = stack.length - 1;
    // Single marks never paired inside a closing double one are apostrophes.
    while (index >= 0 && stack[index]?.style !== style) {
      if (stack[index]?.kind !== 'single') return false;
      index--;
    }
    const top = stack[index];
    if (!top) return false;
    stack.length = index;
    found.push({
      open: top.open,
      start: top.start,
      end: at,
      close: at + width,
      closed: true,
      kind: top.kind,
    });
    return true;
  };

  ANY_MARK.lastIndex = 0;
  const block = text.slice(from, to);
  for (const match of block.matchAll(ANY_MARK)) {
    const at = from + match.index;
    const char = match[0];
    const before = at > from ? text.charAt(at - 1) : ' ';
    const after = at + 1 < to ? text.charAt(at + 1) : ' ';
    const opensHere = OPEN_BEFORE.test(before) && !/[\s.,;:!?،؛؟)]/.test(after);
    // «text " .» : a spaced mark before a full stop can only close.
    const closesHere = CLOSE_AFTER.test(after) && (!/\s/.test(before) || /[.,;:!?،؛؟)]/.test(after));
    const top = stack[stack.length - 1];
    switch (char) {
      case '"':
      case '＂':
      case '″': {
        if (isGershayim(before, after) || isInch(before, stack)) break;
        const inside = stack.some((entry) => entry.style === 'ascii');
        const opening = asciiOpens(text, at, from, before, after, opensHere, closesHere, inside);
        if (!opening) {
          if (!close(at, 1, 'ascii') && !(closesHere && closeMixed(stack, found, at)))
            restore(found, broken, at);
        } else {
          if (inside) breakOpen(stack, broken, 'ascii', found, at);
          push(at, 1, 'ascii', false);
        }
        break;
      }
      case '«':
      case '»': {
        const angle = stack.findLast((entry) => entry.style === 'angle');
        const openedBy = angle ? text.charAt(angle.open) : '';
        if (angle && openedBy !== char && !(char === '«' && opensHere && !closesHere)) close(at, 1, 'angle');
        else if (char === '«' || opensHere) push(at, 1, 'angle', false);
        break;
      }
      case '“':
        // German and its neighbours close with the mark that opens English quotations.
        if (top && text.charAt(top.open) === '„') close(at, 1, 'curly');
        else if (top?.style === 'curly' && closesHere && !opensHere) close(at, 1, 'curly');
        else {
          if (top?.style === 'curly') breakOpen(stack, broken, 'curly', found, at);
          push(at, 1, 'curly', false);
        }
        break;
      case '”':
        if (!close(at, 1, 'curly')) {
          if (opensHere) push(at, 1, 'curly', false);
          else if (!closeMixed(stack, found, at)) restore(found, broken, at);
        }
        break;
      case '‘':
        if (top && text.charAt(top.open) === '‚') close(at, 1, 'single');
        else if (opensHere) push(at, 1, 'single', true);
        break;
      case "'":
      case '’':
      case '`':
        if (text.charAt(at - 1) === char && char !== '’' && at > from) {
          // The second of two: `` and '' of plain-text typography.
          if (char === '`') push(at, 1, 'tex', false);
          else if (!close(at - 1, 2, 'tex') && stack.some((entry) => entry.style === 'ascii'))
            close(at - 1, 2, 'ascii');
        } else if (after === char && char !== '’') break;
        else if (closesHere && stack.some((entry) => entry.style === 'single')) close(at, 1, 'single');
        else if (char === "'" && opensHere && WORD.test(after)) push(at, 1, 'single', true);
        break;
      default: {
        const opener = OPENERS[char];
        const closer = CLOSERS[char];
        if (opener) push(at, 1, opener[0], opener[1]);
        else if (closer) close(at, 1, closer);
      }
    }
  }
  closeAtEnd(stack, found, text, to);
  return outermost(found);
}

/**
 * Speech that a dash opens at the start of a block («— Entrez, dit-elle.»): the block as one mark, or null.
 * It must end like a sentence, so that the items of a list are none.
 */
export function dashedSpeech(text: string, from: number, to: number): Mark | null {
  const opening = /^(?:[–—―]|-{1,2})\s*(?=[\p{L}¿¡«“"…])/u.exec(text.slice(from, Math.min(to, from + 8)));
  if (!opening || !/[.!?…»”"]\s*$/.test(text.slice(Math.max(from, to - 4), to))) return null;
  const start = from + opening[0].length;
  return { open: from, start, end: to, close: to, closed: true, kind: 'dash' };
}

/** ASCII marks have no direction: their neighbours tell it, else they alternate. */
function asciiOpens(
  text: string,
  at: number,
  from: number,
  before: string,
  after: string,
  opensHere: boolean,
  closesHere: boolean,
  inside: boolean,
): boolean {
  if (opensHere !== closesHere) {
    // A comma glued to both sides says nothing: «،"text» opens, «text,"» closes.
    if (opensHere && /[،,:]/.test(before))
      return !inside || /\s/.test(text.charAt(at - 2)) || WORD.test(after);
    return opensHere;
  }
  // Arabic and Hebrew write prepositions to the word: ب"…"
  const glued = ARABIC_OR_HEBREW.test(before) && (at - 2 < from || !WORD.test(text.charAt(at - 2)));
  if (glued && WORD.test(after)) return true;
  return !inside;
}

/** A double mark between two Hebrew letters is part of an acronym. */
function isGershayim(before: string, after: string): boolean {
  return /[\u05d0-\u05ea]/.test(before) && /[\u05d0-\u05ea]/.test(after);
}

/** A double mark right after a digit, with nothing open, measures inches. */
function isInch(before: string, stack: readonly Open[]): boolean {
  return /\d/.test(before) && stack.length === 0;
}

/** A mark of the same style opens while one is open: the open one lost its partner. */
function breakOpen(stack: Open[], broken: Open[], style: Style, found: Mark[], at: number): void {
  const index = stack.findLastIndex((entry) => entry.style === style);
  const entry = stack[index];
  if (!entry) return;
  stack.length = index;
  broken.push(entry);
  found.push({ open: entry.open, start: entry.start, end: at, close: at, closed: false, kind: 'double' });
}

/** A closing mark too many: the mark that seemed to have lost its partner was the outer one of a nesting. */
function restore(found: Mark[], broken: Open[], at: number): void {
  const outer = broken.pop();
  if (!outer) return;
  const index = found.findLastIndex((mark) => mark.open === outer.open && !mark.closed);
  if (index >= 0)
    found[index] = {
      open: outer.open,
      start: outer.start,
      end: at,
      close: at + 1,
      closed: true,
      kind: 'double',
    };
}

/** “text" and "text”: writers mix typewriter and typographic marks. */
function closeMixed(stack: Open[], found: Mark[], at: number): boolean {
  const index = stack.findLastIndex((entry) => entry.style === 'ascii' || entry.style === 'curly');
  const entry = stack[index];
  if (!entry) return false;
  stack.length = index;
  found.push({ open: entry.open, start: entry.start, end: at, close: at + 1, closed: true, kind: 'double' });
  return true;
}

function closeAtEnd(stack: Open[], found: Mark[], text: string, to: number): void {
  for (const entry of stack) {
    if (entry.kind === 'single') continue;
    const inner = found[found.length - 1];
    if (entry.style === 'angle' && inner?.closed && inner.open > entry.open && sharesClosing(text, inner))
      found.push({ ...entry, end: inner.end, close: inner.close, closed: true });
    else found.push({ ...entry, end: to, close: to, closed: false });
  }
}

/** «…компания «Газпром»: one closing mark for both levels, after a name. Longer inner words are quoted themselves. */
function sharesClosing(text: string, inner: Mark): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 80)).trim();
  return text.charAt(inner.end) === '»' && words.split(/\s+/).length <= 3 && !/[.!?…,]$/.test(words);
}

function outermost(found: Mark[]): Mark[] {
  found.sort((a, b) => a.open - b.open || b.close - a.close);
  const top: Mark[] = [];
  let reach = -1;
  for (const mark of found) {
    if (mark.open < reach || mark.end <= mark.start) continue;
    const outer = top[top.length - 1];
    if (outer && mark.open < outer.close) {
      // Quoted words inside a stretch that never closes stand by themselves; the stretch goes on after them.
      if (!mark.closed || mark.kind === 'single') continue;
      top[top.length - 1] = { ...outer, end: mark.open, close: mark.open };
      top.push(mark, { ...outer, open: mark.close, start: mark.close });
    } else top.push(mark);
    reach = mark.closed ? mark.close : mark.start;
  }
  return top.filter((mark) => mark.end > mark.start);
}
