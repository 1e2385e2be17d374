import { useRef } from 'preact/hooks';
import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { formatBytes, formatTime } from './format.ts';
import { Section } from './section.tsx';
import styles from './storage-section.module.css';

export type Deletion =
  { readonly is: 'idle' | 'working' | 'done' } | { readonly is: 'failed'; readonly reason: string };

interface Props {
  /** Bytes; null where the browser does not tell. */
  readonly used: number | null;
  /** ISO 8601; null when nothing was ever exported. */
  readonly lastExport: string | null;
  /** Records written since. */
  readonly unexported: number;
  readonly deletion: Deletion;
  /** Where a copy of everything is made. */
  readonly exportPage: string;
  readonly onDelete: () => void;
}

/** How much is kept, whether there is a copy of it, and the way to be rid of all of it. */
export function StorageSection({ used, lastExport, unexported, deletion, exportPage, onDelete }: Props) {
  const { t, tag } = useTranslator();
  const dialog = useRef<HTMLDialogElement>(null);
  const exported = lastExport
    ? t('storage-last-export', { date: formatTime(lastExport, tag) })
    : t('storage-never-exported');
  return (
    <Section id="storage" title={t('settings-storage')}>
      <ul class={styles['facts']}>
        <li>
          {used === null ? t('storage-used-unknown') : t('storage-used', { size: formatBytes(used, tag) })}
        </li>
        <li>{exported}</li>
        {unexported > 0 && (
          <li data-unexported={unexported}>
            {t(lastExport ? 'storage-unexported' : 'remind', { count: unexported })}
          </li>
        )}
      </ul>
      <p class={styles['hint']}>{t('storage-only-copy')}</p>
      <p class={styles['hint']}>
        <a href={exportPage}>{t('storage-export')}</a>
      </p>
      <div>
        <Button
          onClick={() => dialog.current?.showModal()}
          disabled={deletion.is === 'working'}
          action="delete-everything"
        >
          {t('delete-everything')}
        </Button>
      </div>
      <p class={styles['outcome']} role="status" data-deletion={deletion.is}>
        {deletion.is === 'done' && t('delete-done')}
        {deletion.is === 'working' && t('delete-working')}
        {deletion.is === 'failed' && t('delete-failed', { reason: deletion.reason })}
      </p>
      <DeleteDialog dialog={dialog} exported={exported} onDelete={onDelete} />
    </Section>
  );
}
