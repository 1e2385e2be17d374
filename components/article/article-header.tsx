import type { ArticleMetadata } from '../../lib/model/article.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import { hostOf } from '../../lib/model/web-address.ts';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './article-header.module.css';

interface Props {
  readonly metadata: Pick<ArticleMetadata, 'title' | 'siteName' | 'url' | 'publishedAt'>;
  readonly language: string;
  readonly direction: Direction;
}

/** Title, outlet and date of the article that the lists below are about. */
export function ArticleHeader({ metadata, language, direction }: Props) {
  const { t, tag } = useTranslator();
  const date = formatDate(metadata.publishedAt, tag);
  return (
    <header class={styles['header']}>
      <h1 class={styles['title']}>
        <Excerpt text={metadata.title} language={language} direction={direction} />
      </h1>
      <p class={styles['source']}>
        <Excerpt
          text={metadata.siteName ?? hostOf(metadata.url)}
          language={metadata.siteName ? language : 'und'}
          direction={metadata.siteName ? direction : 'ltr'}
        />
        <span aria-hidden="true"> · </span>
        <time dateTime={metadata.publishedAt ?? undefined}>{date ?? t('not-dated')}</time>
      </p>
    </header>
  );
}

/** Day of publication in the reader's language, Gregorian in every locale; null when the page gives none. */
function formatDate(published: string | null, tag: string): string | null {
  if (!published) return null;
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', calendar: 'gregory' }).format(date);
}
