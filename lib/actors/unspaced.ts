import { familyNames } from './knowledge/east-asian-names.ts';
import type { Token } from './tokens.ts';

/** Languages written without spaces: their tokens are characters, so a name's parts are not its tokens. */
const unspaced = new Set(['zh', 'ja']);
export const isUnspaced = (language: string): boolean => unspaced.has(language);

/** The parts of a name: what stands between the dots of a foreign one («バラク・オバマ»), words of spaced scripts by themselves. */
export function partsOf(tokens: readonly Token[]): string[] {
  const parts: string[] = [];
  let open = false;
  for (const { norm, kind, spaced } of tokens) {
    const isPart = kind !== 'mark' && norm !== '・';
    if (isPart && open && !spaced) parts.push(`${parts.pop() ?? ''}${norm}`);
    else if (isPart) parts.push(norm);
    open = isPart;
  }
  return parts;
}

/** The listed family name that a whole name in Chinese characters begins with, the longest first; null without one. */
export function familyOf(name: string): string | null {
  for (let length = Math.min(3, name.length - 1); length > 0; length--)
    if (familyNames.has(name.slice(0, length))) return name.slice(0, length);
  return null;
}

/** «豊田» and «章男» of «豊田章男», «习» of «习近平»: one character alone must be a listed family name. */
export function isPartOfWhole(whole: string, part: string): boolean {
  const family = familyOf(whole);
  if (part.length < 2) return part === family;
  return part.length < whole.length && (whole.startsWith(part) || whole === `${family ?? ''}${part}`);
}

/** Names in a text without spaces by which a person is looked for after the full one: the family name. */
export function shortNames(parts: readonly string[]): string[] {
  const [whole = ''] = parts;
  const short = parts.length > 1 ? (parts[parts.length - 1] ?? '') : (familyOf(whole) ?? '');
  // One character stands all over the text in other words.
  return short.length > 1 ? [short] : [];
}
