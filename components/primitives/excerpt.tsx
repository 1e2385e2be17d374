import type { Direction } from '../../lib/model/primitives.ts';
import { showControls } from './show-controls.ts';

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
