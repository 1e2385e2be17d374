import { Trash2 } from 'lucide-preact';
import type { NoteView } from '../../lib/model/note-view.ts';
import { Button } from '../primitives/button.tsx';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { NoteText } from './note-text.tsx';
import { PlaceState } from './place-state.tsx';
import styles from './note-row.module.css';

interface Props {
  readonly note: NoteView;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

/** A note under the words it is on; activating it opens the quotation. */
export function NoteRow({ note, onOpen, onDelete }: Props) {
  const { t } = useTranslator();
  const { exact, language, direction, body, tags, state } = note;
  return (
    <li class={styles['row']}>
      <button
        type="button"
        data-row
        data-key={note.itemKey}
        class={styles['main']}
        dir={direction}
        onClick={onOpen}
      >
        <Excerpt class={styles['words']} text={exact} language={language} direction={direction} />
      </button>
      {state && <PlaceState state={state} />}
      <div class={styles['note']}>
        {body !== '' && <NoteText body={body} />}
        <Button look="quiet" label={t('note-delete')} onClick={onDelete} action="delete-note">
          <Trash2 aria-hidden="true" />
        </Button>
      </div>
      {tags.length > 0 && (
        <p class={styles['tags']}>
          {tags.map((tag) => (
            <bdi key={tag}>{tag}</bdi>
          ))}
        </p>
      )}
    </li>
  );
}
