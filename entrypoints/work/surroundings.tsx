import type { ComponentChildren } from 'preact';
import { Folding } from '../../components/primitives/folding.ts';
import { Translation } from '../../components/primitives/translation.tsx';
import type { Translator } from '../../lib/i18n/translator.ts';
import { foldKey } from '../../lib/text/fold.ts';

interface Props {
  readonly translator: Translator;
  readonly children: ComponentChildren;
}

/** What every view finds around it: the interface's language, and how spellings are compared. */
export function Surroundings({ translator, children }: Props) {
  return (
    <Translation.Provider value={translator}>
      <Folding.Provider value={foldKey}>{children}</Folding.Provider>
    </Translation.Provider>
  );
}
