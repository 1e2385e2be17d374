import type { SaveStatus } from '../../lib/model/note-view.ts';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './save-line.module.css';

/** How far what is typed has come; «saved» stands only after the store has committed. */
export function SaveLine({ status }: { readonly status: SaveStatus }) {
  const { t } = useTranslator();
  return (
    <span class={styles['line']} role="status" data-status={status.is}>
      {status.is === 'failed' ? (
        <strong class={styles['failed']}>
          {t('note-not-saved', { reason: t(`storage-${status.reason}`) })}
        </strong>
      ) : (
        t(`save-${status.is}`)
      )}
    </span>
  );
}
