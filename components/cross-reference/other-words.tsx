import type { OtherQuotation } from '../../lib/model/work-view.ts';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './other-words.module.css';

/** Where the other words stand: outlet, day, speaker, title. */
export function OtherSource({ other }: { readonly other: OtherQuotation }) {
  const { t, tag } = useTranslator();
  const { outlet, publishedAt, speaker, title, language, direction } = other;
  const date = publishedAt && dayIn(publishedAt, tag);
  return (
    <p class={styles['source']}>
      <bdi class={styles['outlet']}>{outlet}</bdi>
      {date && <> · {date}</>}
      <> · </>
      {speaker ? <Excerpt text={speaker} language={language} direction={direction} /> : t('speaker-unknown')}
      <Excerpt class={styles['title']} text={title} language={language} direction={direction} />
    </p>
  );
}

function dayIn(published: string, tag: string): string | null {
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', calendar: 'gregory' }).format(date);
}

/** The other words themselves. */
export function OtherWords({ other }: { readonly other: OtherQuotation }) {
  const { exact, language, direction } = other;
  return (
    <p class={styles['words']} dir={direction}>
      <Excerpt text={exact} language={language} direction={direction} />
    </p>
  );
}
