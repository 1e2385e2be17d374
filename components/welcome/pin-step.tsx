import { Check, Pin, Puzzle } from 'lucide-preact';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './pin-step.module.css';
import { Step } from './welcome-page.tsx';

interface Props {
  /** Where the button is put into the toolbar differs. */
  readonly browser: 'chrome' | 'firefox';
  /** Null where the browser does not tell. */
  readonly pinned: boolean | null;
  /** Keys that open the popup; empty where none are set. */
  readonly keys: string;
}

export function PinStep({ browser, pinned, keys }: Props) {
  const { t } = useTranslator();
  return (
    <Step number={1} title={t('welcome-pin')} hint={t('welcome-pin-hint')}>
      {pinned ? (
        <p class={styles['done']}>
          <Check aria-hidden="true" />
          {t('welcome-pinned')}
        </p>
      ) : (
        <ol class={styles['how']}>
          <li>
            <Puzzle aria-hidden="true" />
            {t('welcome-pin-open')}
          </li>
          <li>
            <Pin aria-hidden="true" />
            {t(`welcome-pin-${browser}`)}
          </li>
        </ol>
      )}
      {keys && (
        <p class={styles['keys']}>
          {t('welcome-keys')} <kbd dir="ltr">{keys}</kbd>
        </p>
      )}
    </Step>
  );
}
