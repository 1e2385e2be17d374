const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Marks without an embedding (ALM, LRM, RLM) are everywhere in honest Arabic text. */
const isHarmless = (control: string): boolean => /[\u061c\u200e\u200f]/.test(control);

/** Direction controls in foreign text could make it read as something else: they are shown, not obeyed. */
export const showControls = (text: string): string =>
  text.replace(bidiControls, (control) => (isHarmless(control) ? '' : '\u2426'));
