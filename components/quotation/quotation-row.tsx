import type { DetectedQuotation } from '../../lib/model/analysis.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import type { ComponentChildren } from 'preact';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './quotation-row.module.css';

interface Props {
  readonly quotation: DetectedQuotation;
  readonly language: string;
  readonly direction: Direction;
  readonly onGoTo: () => void;
  readonly children: ComponentChildren;
}

/** One quotation: who, how, the words; activating it shows the place in the page. `children` is what can be done. */
export function QuotationRow({ quotation, language, direction, onGoTo, children }: Props) {
  const { t } = useTranslator();
  const { kind, speaker, cue, flags, reason, confidence } = quotation;
  return (
    <li class={styles['row']}>
      <button type="button" data-row class={styles['main']} dir={direction} onClick={onGoTo}>
        <span class={styles['who']}>
          {speaker ? (
            <Excerpt
              class={styles['speaker']}
              text={speaker.name}
              language={language}
              direction={direction}
            />
          ) : (
            <span class={styles['unknown']}>{t('speaker-unknown')}</span>
          )}
          <bdi class={`${styles['kind']} ${styles[kind]}`}>{t(`kind-${kind}`)}</bdi>
        </span>
        <Excerpt class={styles['words']} text={quotation.exact} language={language} direction={direction} />
        <span class="visually-hidden">{t('go-to-mark')}</span>
      </button>
      <p class={styles['reason']}>
        {cue && (
          <span class={styles['chip']}>
            <Excerpt text={cue.exact} language={language} direction={direction} />
          </span>
        )}
        {speaker && reason.speaker !== 'explicit' && (
          <span class={styles['chip']}>{t(`speaker-${reason.speaker}`)}</span>
        )}
        {flags.map((flag) => (
          <span key={flag} class={`${styles['chip']} ${styles['flag']}`}>
            {t(`flag-${flag}`)}
          </span>
        ))}
        <span class={styles['certainty']}>
          {t('certainty', { percent: `${Math.round(confidence * 100)} %` })}
        </span>
      </p>
      <div class={styles['actions']}>{children}</div>
    </li>
  );
}
