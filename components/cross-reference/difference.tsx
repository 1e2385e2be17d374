import type { Direction } from '../../lib/model/primitives.ts';
import type { DifferencePart } from '../../lib/model/work-view.ts';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './difference.module.css';

interface Props {
  readonly parts: readonly DifferencePart[];
  readonly language: string;
  readonly direction: Direction;
}

/** Two wordings as one text: taken-out and put-in words, told by line and by an announced word, not by colour alone. */
export function Difference({ parts, language, direction }: Props) {
  const { t } = useTranslator();
  return (
    <p
      class={styles['text']}
      lang={language === 'und' ? undefined : language}
      dir={direction}
      data-difference
    >
      {parts.map(({ is, text }, index) =>
        is === 'same' ? (
          <span key={index}>{text}</span>
        ) : is === 'removed' ? (
          <del key={index} class={styles['removed']} title={t('difference-removed')}>
            {text}
          </del>
        ) : (
          <ins key={index} class={styles['added']} title={t('difference-added')}>
            {text}
          </ins>
        ),
      )}
    </p>
  );
}
