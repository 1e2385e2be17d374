import type { ComponentChildren } from 'preact';
import { native as browser } from '../../lib/messaging/native.ts';
import { Scales } from '../../components/assessment/scales.ts';
import { Folding } from '../../components/primitives/folding.ts';
import { Translation } from '../../components/primitives/translation.tsx';
import { scaleChoice } from '../../lib/model/scales/built-in.ts';
import { readerLanguages } from '../../lib/platform/reader-languages.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { foldKey } from '../../lib/text/fold.ts';
import { openLook, type Look } from '../../lib/view/look.ts';

/** The reader's settings, applied to this page. */
export const openPageLook = (): Promise<Look> =>
  openLook(openSettings(browser, navigator.locks), readerLanguages(browser), document.documentElement);

interface Props {
  readonly look: Look;
  readonly children: ComponentChildren;
}

/** What every view finds around it: the interface's language, the reader's scales, and how spellings are compared. */
export function Surroundings({ look, children }: Props) {
  const { scales, scale } = look.settings.value;
  return (
    <Translation.Provider value={look.translator.value}>
      <Folding.Provider value={foldKey}>
        <Scales.Provider value={scaleChoice(scales, scale)}>{children}</Scales.Provider>
      </Folding.Provider>
    </Translation.Provider>
  );
}
