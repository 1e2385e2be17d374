import type { Direction } from '../../lib/model/primitives.ts';
import type { EarlierWords } from '../../lib/model/place-view.ts';
import { Difference } from '../cross-reference/difference.tsx';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './place-section.module.css';

interface Props {
  readonly earlier: readonly EarlierWords[];
  readonly language: string;
  readonly direction: Direction;
}

/** The words that a quotation stood on before, each with the day until when and what came in their place. */
export function EarlierList({ earlier, language, direction }: Props) {
  const { t, tag } = useTranslator();
  const dates = new Intl.DateTimeFormat(tag, {
    dateStyle: 'long',
    timeStyle: 'short',
    calendar: 'gregory',
  });
  return (
    <details class={styles['earlier']} data-earlier>
      <summary data-action="earlier">{t('place-earlier', { count: earlier.length })}</summary>
      <ol class={styles['list']}>
        {earlier.map(({ exact, until, difference }) => (
          <li key={until} class={styles['one']}>
            <Excerpt text={exact} language={language} direction={direction} />
            <span class={styles['hint']}>{t('place-until', { date: dates.format(new Date(until)) })}</span>
            {difference.some(({ is }) => is !== 'same') && (
              <Difference parts={difference} language={language} direction={direction} />
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
