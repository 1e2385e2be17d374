import { Trash2 } from 'lucide-preact';
import type { NoteView } from '../../lib/model/note-view.ts';
import type { AnchorState } from '../../lib/model/selector.ts';
import { Button } from '../primitives/button.tsx';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { NoteText } from './note-text.tsx';
import styles from './note-row.module.css';

interface Props {
  readonly note: NoteView;
  readonly onGoTo: () => void;
  readonly onDelete: () => void;
}

/** States that are told to the reader; a placed or moved note is where it should be. */
const told: Partial<Record<AnchorState, string>> = {
  changed: 'note-place-changed',
  ambiguous: 'note-place-ambiguous',
  missing: 'note-place-lost',
};

export function NoteRow({ note, onGoTo, onDelete }: Props) {
  const { t } = useTranslator();
  const { exact, language, direction, body, state, place } = note;
  const message = told[state];
  return (
    <li class={styles['row']}>
      <button type="button" data-row class={styles['main']} onClick={onGoTo} aria-disabled={place === null}>
        <Excerpt class={styles['words']} text={exact} language={language} direction={direction} />
      </button>
      {message && <p class={styles['state']}>{t(message)}</p>}
      <div class={styles['note']}>
        <NoteText body={body} />
        <Button look="quiet" label={t('note-delete')} onClick={onDelete}>
          <Trash2 aria-hidden="true" />
        </Button>
      </div>
    </li>
  );
}
