import type { Direction } from '../../lib/model/primitives.ts';

interface Props {
  readonly text: string;
  readonly language: string;
  readonly direction: Direction;
  readonly class?: string | undefined;
}

/**
 * Foreign words in their own language and direction, isolated from what stands around them. The article's direction
 * and not the first strong letter's: «BBC: قال …» is Arabic.
 */
export function Excerpt({ text, language, direction, class: className }: Props) {
  return (
    <bdi class={className} lang={language === 'und' ? undefined : language} dir={direction}>
      {showControls(text)}
    </bdi>
  );
}

const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Direction controls in foreign text could make it read as something else: they are shown, not obeyed. */
const showControls = (text: string): string =>
  text.replace(bidiControls, (control) => (isHarmless(control) ? '' : '\u2426'));

/** Marks without an embedding (ALM, LRM, RLM) are everywhere in honest Arabic text. */
const isHarmless = (control: string): boolean => /[\u061c\u200e\u200f]/.test(control);
