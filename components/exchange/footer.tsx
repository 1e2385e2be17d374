import { Download, ShieldCheck } from 'lucide-preact';
import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './footer.module.css';

interface Props {
  readonly onExport: () => void;
  /** The result of the last act, with a way back where there is one. */
  readonly said: { readonly text: string; readonly onUndo: (() => void) | null } | null;
}

/** Below the lists: the promise, what was just done, and the way out for the data. */
export function Footer({ onExport, said }: Props) {
  const { t } = useTranslator();
  return (
    <footer class={styles['footer']}>
      <p class={styles['line']} role="status">
        {said ? (
          <span>{said.text}</span>
        ) : (
          <>
            <ShieldCheck aria-hidden="true" />
            <span>{t('private-note')}</span>
          </>
        )}
        {said?.onUndo && (
          <Button look="quiet" onClick={said.onUndo}>
            {t('undo')}
          </Button>
        )}
      </p>
      <Button onClick={onExport} action="export" label={t('export-article')}>
        <Download aria-hidden="true" />
        {t('export')}
      </Button>
    </footer>
  );
}
