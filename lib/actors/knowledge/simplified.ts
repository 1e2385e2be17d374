import table from './generated/simplified.json' with { type: 'json' };

let simple: ReadonlyMap<string, string> | null = null;

/** A traditional Chinese character's simplified form, or the character itself: names are compared in one form. */
export function simplified(char: string): string {
  simple ??= new Map(Array.from(table.from, (from, at) => [from, table.to.charAt(at)]));
  return simple.get(char) ?? char;
}
