import type { QuotationKind } from '../../lib/model/analysis.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './quotation-summary.module.css';

interface Props {
  /** Names the row, for the focus to come back to it. */
  readonly rowKey: string;
  readonly exact: string;
  readonly kind: QuotationKind;
  readonly speaker: string | null;
  readonly language: string;
  readonly direction: Direction;
  readonly onOpen: () => void;
}

/** Who said what, and how it is reported: one row of a list of quotations. */
export function QuotationSummary({ rowKey, exact, kind, speaker, language, direction, onOpen }: Props) {
  const { t } = useTranslator();
  const own = { language, direction };
  return (
    <button type="button" data-row data-key={rowKey} class={styles['main']} dir={direction} onClick={onOpen}>
      <span class={styles['who']}>
        {speaker === null ? (
          <bdi class={styles['unknown']}>{t('speaker-unknown')}</bdi>
        ) : (
          <Excerpt class={styles['speaker']} text={speaker} {...own} />
        )}
        <bdi class={`${styles['kind']} ${styles[kind]}`}>{t(`kind-${kind}`)}</bdi>
      </span>
      <Excerpt class={styles['words']} text={exact} {...own} />
    </button>
  );
}
