import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './all-sites.module.css';

interface Props {
  readonly all: boolean;
  /** Both are called straight from the click, as the browser wants it. */
  readonly onAllow: () => void;
  readonly onWithdraw: () => void;
  /** What came of the last act, in words; empty when there is nothing to say. */
  readonly said: string;
}

/** Whether articles are marked by themselves everywhere, and the way to change it. */
export function AllSites({ all, onAllow, onWithdraw, said }: Props) {
  const { t } = useTranslator();
  return (
    <div class={styles['all']}>
      <p class={styles['state']}>{t(all ? 'sites-all-on' : 'sites-all-off')}</p>
      {all ? (
        <Button onClick={onWithdraw} action="withdraw-all">
          {t('sites-all-withdraw')}
        </Button>
      ) : (
        <Button onClick={onAllow} action="allow-all">
          {t('sites-all-allow')}
        </Button>
      )}
      <p class={styles['hint']}>{t('sites-all-hint')}</p>
      <p class={styles['said']} role="status">
        {said}
      </p>
    </div>
  );
}
