import type { AnchorState } from '../../lib/model/selector.ts';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './place-state.module.css';

/** States that are told to the reader; what is placed or moved is where it should be. */
const told: Partial<Record<AnchorState, string>> = {
  changed: 'note-place-changed',
  ambiguous: 'note-place-ambiguous',
  missing: 'note-place-lost',
};

/** Says when stored words are not in the page as they were. */
export function PlaceState({ state }: { readonly state: AnchorState }) {
  const { t } = useTranslator();
  const message = told[state];
  if (message === undefined) return null;
  return (
    <p class={styles['state']} data-state={state}>
      {t(message)}
    </p>
  );
}
