import type { ComponentChildren } from 'preact';
import { native as browser } from '../../lib/messaging/native.ts';
import { Folding } from '../../components/primitives/folding.ts';
import { Translation } from '../../components/primitives/translation.tsx';
import { openSettings } from '../../lib/platform/settings.ts';
import { foldKey } from '../../lib/text/fold.ts';
import { openLook, type Look } from '../../lib/view/look.ts';

/** The reader's settings, applied to this page. */
export const openPageLook = (): Promise<Look> =>
  openLook(
    openSettings(browser, navigator.locks),
    [browser.i18n.getUILanguage(), ...navigator.languages],
    document.documentElement,
  );

interface Props {
  readonly look: Look;
  readonly children: ComponentChildren;
}

/** What every view finds around it: the interface's language, and how spellings are compared. */
export function Surroundings({ look, children }: Props) {
  return (
    <Translation.Provider value={look.translator.value}>
      <Folding.Provider value={foldKey}>{children}</Folding.Provider>
    </Translation.Provider>
  );
}
