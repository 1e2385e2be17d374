/**
 * Between UTF-16 units (our own offsets) and Unicode code points (what the W3C model counts).
 */

/** Number of code points in `text.slice(0, offset)`. Linear in `offset`. */
export function codePointsBefore(text: string, offset: number): number {
  let count = 0;
  for (let index = 0; index < offset; index++) {
    if (!isLeadSurrogate(text, index) || index + 1 >= offset) count++;
    else {
      count++;
      index++;
    }
  }
  return count;
}

/** UTF-16 offset of the code point number `count`; the text's length when there are fewer. */
export function offsetOfCodePoint(text: string, count: number): number {
  let index = 0;
  for (let seen = 0; seen < count && index < text.length; seen++)
    index += isLeadSurrogate(text, index) ? 2 : 1;
  return index;
}

function isLeadSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  const next = text.charCodeAt(index + 1);
  return unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
}
