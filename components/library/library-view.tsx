import { Download, Trash2, Upload } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './library-view.module.css';

interface Props {
  readonly onTrash: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
  readonly children: ComponentChildren;
}

/** The frame of the library: its name and the ways in and out for the data; the search and its lists are inside. */
export function LibraryView({ onTrash, onImport, onExport, children }: Props) {
  const { t } = useTranslator();
  return (
    <main class={styles['library']} data-screen="library">
      <header class={styles['header']}>
        <h1>{t('open-library')}</h1>
        <Button onClick={onTrash} action="trash">
          <Trash2 aria-hidden="true" />
          {t('trash')}
        </Button>
        <Button onClick={onImport} action="import">
          <Upload aria-hidden="true" />
          {t('import')}
        </Button>
        <Button onClick={onExport} action="export">
          <Download aria-hidden="true" />
          {t('export')}
        </Button>
      </header>
      {children}
    </main>
  );
}
