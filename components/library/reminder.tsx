import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './reminder.module.css';

interface Props {
  /** Records written since the last export. */
  readonly count: number;
  readonly onExport: () => void;
}

/** Much was written that is on this device alone. */
export function Reminder({ count, onExport }: Props) {
  const { t } = useTranslator();
  return (
    <p class={styles['reminder']} data-reminder={count}>
      <span>{t('remind', { count })}</span>
      <Button action="export-reminder" onClick={onExport}>
        {t('storage-export')}
      </Button>
    </p>
  );
}
