import { FileUp } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { ImportCounts, ImportProgress, InvalidView } from '../../lib/model/exchange-view.ts';
import { Button } from '../primitives/button.tsx';
import { Screen } from '../primitives/screen.tsx';
import { showControls } from '../primitives/show-controls.ts';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './import-screen.module.css';

interface Props {
  readonly progress: ImportProgress;
  readonly onFile: (file: File) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  /** Shows what both sides wrote where they differ. */
  readonly onConflicts: () => void;
  readonly onBack: () => void;
}

/** A file comes in: what it would bring is shown first, and nothing is changed until the reader agrees. */
export function ImportScreen(props: Props) {
  const { progress, onFile } = props;
  const { t } = useTranslator();
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const isBusy = progress.is === 'reading' || progress.is === 'writing';
  return (
    <Screen name="import" title={t('import')} onBack={props.onBack}>
      <div class={styles['import']}>
        {/* Each figure of a running count would be read out. */}
        <div role={isBusy ? undefined : 'status'} data-import={progress.is}>
          <ImportState {...props} />
        </div>
        {!isBusy && progress.is !== 'preview' && (
          <div
            class={`${styles['drop']} ${isOver ? styles['over'] : ''}`}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              const [file] = event.dataTransfer?.files ?? [];
              if (file) onFile(file);
            }}
          >
            <p class={styles['hint']}>{t('import-hint')}</p>
            <Button look="primary" action="choose-file" onClick={() => field.current?.click()}>
              <FileUp aria-hidden="true" />
              {t('import-choose')}
            </Button>
            <p class={styles['soft']}>{t('import-drop')}</p>
            <input
              ref={field}
              type="file"
              accept=".json,.jsonld,application/json,application/ld+json"
              hidden
              aria-label={t('import-choose')}
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) onFile(file);
                event.currentTarget.value = '';
              }}
            />
          </div>
        )}
      </div>
    </Screen>
  );
}

function ImportState({ progress, onConfirm, onCancel, onUndo, onConflicts }: Props) {
  const { t } = useTranslator();
  switch (progress.is) {
    case 'idle':
      return null;
    case 'reading':
      return (
        <Going
          text={t('import-reading', { count: progress.records })}
          share={progress.share}
          onCancel={onCancel}
        />
      );
    case 'writing':
      return (
        <Going
          text={t('import-writing', { count: progress.records })}
          share={progress.total === 0 ? 1 : progress.records / progress.total}
          onCancel={onCancel}
        />
      );
    case 'preview': {
      const { counts, invalid, invalidCount, file } = progress;
      const changes = counts.new + counts.merged + counts.conflicting;
      return (
        <section class={styles['part']} aria-labelledby="import-preview">
          <h2 id="import-preview" class={styles['title']}>
            {t('import-preview', { file: showControls(file) })}
          </h2>
          <p class={styles['hint']}>{t(changes === 0 ? 'import-nothing' : 'import-preview-hint')}</p>
          <Counts counts={counts} />
          {invalidCount > 0 && <InvalidList invalid={invalid} count={invalidCount} />}
          <div class={styles['acts']}>
            {changes > 0 && (
              <Button look="primary" action="confirm-import" onClick={onConfirm}>
                {t('import-confirm', { count: changes })}
              </Button>
            )}
            <Button action="cancel-import" onClick={onCancel}>
              {t(changes > 0 ? 'cancel' : 'close')}
            </Button>
          </div>
        </section>
      );
    }
    case 'done': {
      const { counts, canUndo } = progress;
      return (
        <section class={styles['part']} data-imported>
          <h2 class={styles['title']}>
            {t('imported', { count: counts.new + counts.merged + counts.conflicting })}
          </h2>
          <Counts counts={counts} />
          <div class={styles['acts']}>
            {counts.conflicting > 0 && (
              <Button look="primary" action="show-conflicts" onClick={onConflicts}>
                {t('conflicts-show')}
              </Button>
            )}
            {canUndo && (
              <Button action="undo-import" onClick={onUndo}>
                {t('import-undo')}
              </Button>
            )}
          </div>
        </section>
      );
    }
    case 'undone':
      return (
        <p class={styles['line']}>
          {progress.kept === 0 ? t('import-undone') : t('undo-kept', { count: progress.kept })}
        </p>
      );
    case 'cancelled':
      return <p class={styles['line']}>{t('import-cancelled')}</p>;
    case 'refused':
      return <Refused file={progress.file} code={progress.code} line={progress.line} />;
  }
}

interface GoingProps {
  readonly text: string;
  readonly share: number;
  readonly onCancel: () => void;
}

function Going({ text, share, onCancel }: GoingProps) {
  const { t } = useTranslator();
  return (
    <section class={styles['part']} aria-busy="true">
      <p class={styles['line']}>{text}</p>
      <progress class={styles['bar']} value={share} max={1} aria-label={text} />
      <div class={styles['acts']}>
        <Button action="cancel-import" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  );
}

const outcomes = ['new', 'same', 'merged', 'conflicting'] as const;

function Counts({ counts }: { readonly counts: ImportCounts }) {
  const { t, tag } = useTranslator();
  const shown = outcomes.filter((outcome) => counts[outcome] > 0);
  return (
    <dl class={styles['counts']}>
      {shown.map((outcome) => (
        <div key={outcome} class={styles['count']} data-outcome={outcome} data-count={counts[outcome]}>
          <dt>{t(`import-${outcome}`)}</dt>
          <dd>{new Intl.NumberFormat(tag).format(counts[outcome])}</dd>
          <dd class={styles['soft']}>{t(`import-${outcome}-hint`)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface InvalidProps {
  readonly invalid: readonly InvalidView[];
  readonly count: number;
}

function InvalidList({ invalid, count }: InvalidProps) {
  const { t } = useTranslator();
  const kindOf = (entity: string): string => {
    const id = `entity-${entity}`;
    const known = t(id);
    return known === id ? showControls(entity.slice(0, 100)) : known;
  };
  return (
    <details class={styles['invalid']} data-invalid={count}>
      <summary>{t('import-invalid', { count })}</summary>
      <ul>
        {invalid.map(({ line, entity, field }, at) => (
          <li key={at}>
            {t('import-line', { line })} <bdi>{kindOf(entity)}</bdi>
            {field !== '' && (
              <>
                {' · '}
                <code dir="ltr">{showControls(field.slice(0, 200))}</code>
              </>
            )}
          </li>
        ))}
        {count > invalid.length && <li>{t('import-invalid-more', { count: count - invalid.length })}</li>}
      </ul>
    </details>
  );
}

interface RefusedProps {
  readonly file: string;
  readonly code: string;
  readonly line: number | null;
}

/** What went wrong, where, and what to do. */
function Refused({ file, code, line }: RefusedProps) {
  const { t } = useTranslator();
  const isStorage = code.startsWith('storage-');
  return (
    <section class={styles['part']} data-refused={code}>
      <h2 class={`${styles['title']} ${styles['failed']}`}>
        {t('import-refused', { file: showControls(file) })}
      </h2>
      <p class={styles['line']}>
        {t(isStorage ? code : `import-${code}`)} {line !== null && t('import-line', { line })}
      </p>
      {!isStorage && <p class={styles['hint']}>{t(`import-${code}-todo`)}</p>}
      <p class={styles['soft']}>{t('import-unchanged')}</p>
    </section>
  );
}
