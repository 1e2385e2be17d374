import { useEffect } from 'preact/hooks';
import { Button } from './button.tsx';
import styles from './toast.module.css';
import { useTranslator } from './translation.tsx';

/** What was just done, and the ways on from it. */
export interface Said {
  readonly text: string;
  readonly isError?: boolean;
  readonly onUndo?: (() => void) | undefined;
  /** Deletes what went to the trash for good. */
  readonly onForGood?: (() => void) | undefined;
}

/** How long a message with a way back stays, ms. */
const STAY = 10_000;

interface Props {
  readonly said: Said | null;
  readonly onGone: () => void;
}

/** A line over the foot of a view: says what was done and offers the way back for ten seconds; errors stay. */
export function Toast({ said, onGone }: Props) {
  const { t } = useTranslator();
  useEffect(() => {
    if (!said || said.isError) return undefined;
    const timer = setTimeout(onGone, STAY);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div role="status" class={styles['place']}>
      {said && (
        <div class={`${styles['toast']} ${said.isError ? styles['error'] : ''}`} data-toast>
          <span class={styles['text']}>{said.text}</span>
          {said.onForGood && (
            <Button look="quiet" action="for-good" onClick={said.onForGood}>
              {t('for-good')}
            </Button>
          )}
          {said.onUndo && (
            <Button action="undo" onClick={said.onUndo}>
              {t('undo')}
            </Button>
          )}
          {said.isError && (
            <Button look="quiet" onClick={onGone}>
              {t('close')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
