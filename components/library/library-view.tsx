import { Download, Upload } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { Article } from '../../lib/model/entities.ts';
import { Button } from '../primitives/button.tsx';
import { Excerpt } from '../primitives/excerpt.tsx';
import { Message } from '../primitives/message.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './library-view.module.css';

export type ImportReport =
  | { readonly is: 'running' }
  | { readonly is: 'done'; readonly brought: number; readonly invalid: number; readonly canUndo: boolean }
  | { readonly is: 'refused'; readonly code: string; readonly line: number | null };

interface Props {
  readonly articles: readonly Article[];
  readonly report: ImportReport | null;
  readonly onImport: (file: File) => void;
  readonly onExport: () => void;
  readonly onUndoImport: () => void;
}

/** All kept articles, newest first, with import and export. */
export function LibraryView({ articles, report, onImport, onExport, onUndoImport }: Props) {
  const { t } = useTranslator();
  const field = useRef<HTMLInputElement>(null);
  return (
    <main class={styles['library']}>
      <header class={styles['header']}>
        <h1>{t('open-library')}</h1>
        <Button onClick={() => field.current?.click()}>
          <Upload aria-hidden="true" />
          {t('import')}
        </Button>
        <Button onClick={onExport} action="export">
          <Download aria-hidden="true" />
          {t('export')}
        </Button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onImport(file);
            event.currentTarget.value = '';
          }}
        />
      </header>
      <div role="status">{report && <ReportLine report={report} onUndo={onUndoImport} />}</div>
      {articles.length === 0 ? (
        <Message title={t('library-empty')} hint={t('library-empty-hint')} />
      ) : (
        <ul class={styles['list']}>
          {articles.map(({ id, title, url, siteName, language, direction }) => (
            <li key={id} class={styles['row']}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                <Excerpt text={title || url} language={language} direction={direction} />
              </a>
              <Excerpt
                class={styles['site']}
                text={siteName ?? new URL(url).hostname}
                language={siteName ? language : 'und'}
                direction={siteName ? direction : 'ltr'}
              />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

function ReportLine({ report, onUndo }: { readonly report: ImportReport; readonly onUndo: () => void }) {
  const { t } = useTranslator();
  switch (report.is) {
    case 'running':
      return <p>{t('import-running')}</p>;
    case 'refused':
      return (
        <p class={styles['refused']}>
          {t(report.code)} {report.line !== null && t('import-line', { line: report.line })}
        </p>
      );
    case 'done':
      return (
        <p data-imported>
          {t('imported', { count: report.brought })}{' '}
          {report.invalid > 0 && t('import-invalid', { count: report.invalid })}
          {report.canUndo && (
            <Button look="quiet" onClick={onUndo}>
              {t('undo')}
            </Button>
          )}
        </p>
      );
  }
}
