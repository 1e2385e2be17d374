/** Up to this many UTF-16 units the words themselves stand in the address; longer ones are named by both ends. */
const WHOLE = 120;
/** Words that name an end, and words of context where the stretch occurs more than once. */
const END_WORDS = 6;
const CONTEXT_WORDS = 4;

/**
 * The address of a stretch of a text: the page's address with a text fragment (WICG URL Fragment Text Directives) that
 * browsers scroll to. `blocks` are not crossed by any part. A fragment of the page's own is dropped.
 */
export function addressOf(url: string, text: string, start: number, end: number): string {
  const page = url.split('#')[0] ?? url;
  const exact = text.slice(start, end).trim();
  if (exact === '') return page;
  const isWhole = exact.length <= WHOLE && !exact.includes('\n');
  const words = exact.split(/\s+/);
  const range =
    isWhole || words.length < 2 * END_WORDS
      ? [exact.split('\n')[0] ?? exact]
      : [endWords(exact, 'first'), endWords(exact, 'last')];
  const parts = range.map(encode);
  const first = range[0] ?? exact;
  const isUnique = text.indexOf(first) === text.lastIndexOf(first);
  const before = isUnique ? '' : contextBefore(text, start);
  const after = isUnique ? '' : contextAfter(text, end);
  if (before) parts.unshift(`${encode(before)}-`);
  if (after) parts.push(`-${encode(after)}`);
  return `${page}#:~:text=${parts.join(',')}`;
}

/** The first or last words of a stretch, inside its first or last block. */
function endWords(exact: string, which: 'first' | 'last'): string {
  const blocks = exact.split('\n');
  const block = (which === 'first' ? blocks[0] : blocks[blocks.length - 1]) ?? '';
  const words = block.trim().split(/\s+/);
  return (which === 'first' ? words.slice(0, END_WORDS) : words.slice(-END_WORDS)).join(' ');
}

/** Enough of a block to hold the words of context, UTF-16 units. */
const NEAR = 200;

function contextBefore(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - NEAR), start);
  const words = near.slice(near.lastIndexOf('\n') + 1).trim();
  return words === '' ? '' : words.split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
}

function contextAfter(text: string, end: number): string {
  const near = text.slice(end, end + NEAR);
  const words = (near.split('\n')[0] ?? '').trim();
  return words === '' ? '' : words.split(/\s+/).slice(0, CONTEXT_WORDS).join(' ');
}

/** The dash is the directive's own sign. A half of a surrogate pair cannot be encoded and is dropped. */
const encode = (part: string): string =>
  encodeURIComponent(part.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
