import { Download } from 'lucide-preact';
import {
  exportFormats,
  type ExportChoice,
  type ExportProgress,
  type ExportScope,
} from '../../lib/model/exchange-view.ts';
import { Button } from '../primitives/button.tsx';
import { OptionList } from '../primitives/option-list.tsx';
import { Screen } from '../primitives/screen.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { formatBytes } from '../settings/format.ts';
import { Switch } from '../settings/switch.tsx';
import styles from './export-screen.module.css';

interface Props {
  readonly choice: ExportChoice;
  /** What was chosen before this view was opened, beside the whole library. */
  readonly selection: ExportScope | null;
  /** Title where the selection is one article. */
  readonly articleTitle: string | null;
  /** Articles in the library. */
  readonly articles: number;
  readonly fileName: string;
  /** The beginning of the file; null until it is made. */
  readonly glimpse: string | null;
  readonly progress: ExportProgress;
  readonly onChange: (change: Partial<ExportChoice>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onBack: () => void;
}

/** What goes out, as what, and what stays here: chosen and looked at before a file is written. */
export function ExportScreen(props: Props) {
  const { choice, selection, articleTitle, articles, progress, onChange } = props;
  const { t } = useTranslator();
  const isWriting = progress.is === 'writing';
  const scopes: ExportScope[] = selection ? [selection, { is: 'all' }] : [{ is: 'all' }];
  const labelOf = (scope: ExportScope): string => {
    if (scope.is === 'all') return t('export-all', { count: articles });
    if (scope.is === 'articles' && articleTitle !== null) return t('export-one', { title: articleTitle });
    return t(`export-${scope.is}`, { count: scope.ids.length });
  };
  const isWhole = choice.notes && choice.sentences;
  return (
    <Screen
      name="export"
      title={t('export')}
      onBack={props.onBack}
      foot={
        <>
          <p class={styles['file']}>
            <bdi dir="ltr" data-file-name>
              {props.fileName}
            </bdi>
          </p>
          {isWriting ? (
            <Button action="cancel-export" onClick={props.onCancel}>
              {t('cancel')}
            </Button>
          ) : (
            <Button look="primary" action="save-export" onClick={props.onSave}>
              <Download aria-hidden="true" />
              {t('export-save')}
            </Button>
          )}
        </>
      }
    >
      <div class={styles['form']}>
        <OptionList
          name="scope"
          legend={t('export-what')}
          options={scopes.map((scope) => ({
            value: scope.is,
            label: labelOf(scope),
            hint: scope.is === 'all' ? t('export-all-hint') : undefined,
          }))}
          chosen={choice.scope.is}
          onChoose={(is) => onChange({ scope: scopes.find((scope) => scope.is === is) ?? { is: 'all' } })}
        />
        <OptionList
          name="format"
          legend={t('export-format')}
          options={exportFormats.map((format) => ({
            value: format,
            label: t(`format-${format}`),
            hint: t(`format-${format}-hint`),
          }))}
          chosen={choice.format}
          onChoose={(format) => onChange({ format })}
        />
        <fieldset class={styles['along']}>
          <legend>{t('export-along')}</legend>
          <Switch
            label={t('export-notes')}
            hint={t('export-notes-hint')}
            checked={choice.notes}
            onChange={(notes) => onChange({ notes })}
            action="export-notes"
          />
          <Switch
            label={t('export-sentences')}
            hint={t('export-sentences-hint')}
            checked={choice.sentences}
            onChange={(sentences) => onChange({ sentences })}
            action="export-sentences"
          />
        </fieldset>
        {choice.format === 'json' && choice.scope.is === 'all' && (
          <p class={styles['hint']} data-copy={isWhole}>
            {t(isWhole ? 'export-is-copy' : 'export-no-copy')}
          </p>
        )}
        <div role="status" class={styles['status']} data-export={progress.is}>
          <ExportStatus progress={progress} />
        </div>
        {props.glimpse !== null && (
          <details class={styles['glimpse']}>
            <summary>{t('export-glimpse')}</summary>
            {/* What runs over the edge is reached by keyboard. */}
            <pre dir="auto" tabIndex={0} aria-label={t('export-glimpse')}>
              {props.glimpse}
            </pre>
          </details>
        )}
      </div>
    </Screen>
  );
}

function ExportStatus({ progress }: { readonly progress: ExportProgress }) {
  const { t, tag } = useTranslator();
  switch (progress.is) {
    case 'idle':
      return null;
    case 'writing':
      return <p>{t('export-writing', { size: formatBytes(progress.characters, tag) })}</p>;
    case 'saved':
      return (
        <p>
          {t('exported', { file: progress.name })} ({formatBytes(progress.bytes, tag)})
        </p>
      );
    case 'failed':
      return (
        <p class={styles['failed']}>
          {progress.code === 'cancelled' ? t('export-cancelled') : t(`storage-${progress.code}`)}
        </p>
      );
  }
}
