import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './delete-dialog.module.css';

interface Props {
  readonly dialog: RefObject<HTMLDialogElement>;
  /** When the data were last exported, in words. */
  readonly exported: string;
  readonly onDelete: () => void;
}

/** Two steps before everything goes: the dialog, and a box to tick in it. Escape and «Cancel» leave all as it was. */
export function DeleteDialog({ dialog, exported, onDelete }: Props) {
  const { t } = useTranslator();
  const id = useId();
  const [isUnderstood, setUnderstood] = useState(false);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class={styles['dialog']}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-what`}
      onClose={() => setUnderstood(false)}
    >
      <h3 id={`${id}-title`} class={styles['title']}>
        {t('delete-title')}
      </h3>
      <div id={`${id}-what`}>
        <p>{t('delete-what')}</p>
        <p>{exported}</p>
        <p>{t('delete-not-files')}</p>
      </div>
      <label class={styles['understood']}>
        <input
          type="checkbox"
          data-action="understood"
          checked={isUnderstood}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        <span>{t('delete-understood')}</span>
      </label>
      <div class={styles['actions']}>
        <Button onClick={close} action="cancel">
          {t('cancel')}
        </Button>
        <Button
          look="primary"
          disabled={!isUnderstood}
          action="delete-for-good"
          onClick={() => {
            close();
            onDelete();
          }}
        >
          {t('delete-everything-for-good')}
        </Button>
      </div>
    </dialog>
  );
}
