import { Download, Trash2, X } from 'lucide-preact';
import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './selection-bar.module.css';

interface Props {
  readonly count: number;
  readonly total: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** What can be done with the articles that are ticked. */
export function SelectionBar({ count, total, onAll, onNone, onExport, onDelete }: Props) {
  const { t } = useTranslator();
  return (
    <div class={styles['bar']} role="group" aria-label={t('selection')} data-selected={count}>
      <span class={styles['count']} role="status">
        {t('selected-count', { count })}
      </span>
      {count < total && (
        <Button look="quiet" action="select-all" onClick={onAll}>
          {t('select-all')}
        </Button>
      )}
      <Button action="export-selected" onClick={onExport}>
        <Download aria-hidden="true" />
        {t('export-selected')}
      </Button>
      <Button action="delete-selected" onClick={onDelete}>
        <Trash2 aria-hidden="true" />
        {t('delete-selected')}
      </Button>
      <Button look="quiet" label={t('select-none')} action="select-none" onClick={onNone}>
        <X aria-hidden="true" />
      </Button>
    </div>
  );
}
