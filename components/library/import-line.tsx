import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './import-line.module.css';

export type ImportReport =
  | { readonly is: 'running' }
  | { readonly is: 'done'; readonly brought: number; readonly invalid: number; readonly canUndo: boolean }
  | { readonly is: 'refused'; readonly code: string; readonly line: number | null };

interface Props {
  readonly report: ImportReport;
  readonly onUndo: () => void;
}

/** What became of an import, with the way back. */
export function ImportLine({ report, onUndo }: Props) {
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
            <Button look="quiet" onClick={onUndo} action="undo-import">
              {t('undo')}
            </Button>
          )}
        </p>
      );
  }
}
