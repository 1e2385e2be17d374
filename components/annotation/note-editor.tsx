import { useEffect, useRef } from 'preact/hooks';
import type { SaveStatus } from '../../lib/model/note-view.ts';
import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './note-editor.module.css';

interface Props {
  readonly body: string;
  readonly status: SaveStatus;
  readonly onInput: (body: string) => void;
  readonly onDone: () => void;
  readonly onDelete: (() => void) | null;
}

/** The note on one quotation. Saved as it is typed; «saved» stands only after the store has committed. */
export function NoteEditor({ body, status, onInput, onDone, onDelete }: Props) {
  const { t } = useTranslator();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div class={styles['editor']}>
      <textarea
        ref={field}
        class={styles['field']}
        dir="auto"
        rows={3}
        aria-label={t('note-label')}
        placeholder={t('note-placeholder')}
        value={body}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Esc steps back one level; only the next one closes the popup.
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
      />
      <div class={styles['foot']}>
        <span class={styles['status']} role="status" data-status={status.is}>
          <StatusLine status={status} />
        </span>
        {onDelete && (
          <Button look="quiet" onClick={onDelete}>
            {t('note-delete')}
          </Button>
        )}
        <Button look="primary" action="done" onClick={onDone}>
          {t('note-done')}
        </Button>
      </div>
    </div>
  );
}

function StatusLine({ status }: { readonly status: SaveStatus }) {
  const { t } = useTranslator();
  switch (status.is) {
    case 'idle':
      return null;
    case 'saving':
      return <>{t('note-saving')}</>;
    case 'saved':
      return <>{t('note-saved')}</>;
    case 'restored':
      return <>{t('note-restored')}</>;
    case 'failed':
      return (
        <strong class={styles['failed']}>
          {t('note-not-saved', { reason: t(`storage-${status.reason}`) })}
        </strong>
      );
  }
}
