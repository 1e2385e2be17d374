import { Download, Library, PanelRight, ShieldCheck } from 'lucide-preact';
import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './footer.module.css';

interface Props {
  readonly onExport: () => void;
  /** Null where this is the library. */
  readonly onLibrary: (() => void) | null;
  /** Null where this is the side panel, or the browser has none. */
  readonly onSidePanel: (() => void) | null;
}

/** Below the lists: the promise, and the ways out for the data. */
export function Footer({ onExport, onLibrary, onSidePanel }: Props) {
  const { t } = useTranslator();
  return (
    <footer class={styles['footer']}>
      <p class={styles['line']}>
        <ShieldCheck aria-hidden="true" />
        <span>{t('private-note')}</span>
      </p>
      {onSidePanel && (
        <Button look="quiet" onClick={onSidePanel} action="side-panel" label={t('open-side-panel')}>
          <PanelRight aria-hidden="true" />
        </Button>
      )}
      {onLibrary && (
        <Button look="quiet" onClick={onLibrary} action="library" label={t('open-library')}>
          <Library aria-hidden="true" />
        </Button>
      )}
      <Button onClick={onExport} action="export" label={t('export-article')}>
        <Download aria-hidden="true" />
        {t('export')}
      </Button>
    </footer>
  );
}
