import type { KeptArticleView } from '../../lib/model/library-view.ts';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './source-line.module.css';

interface Props {
  readonly article: Pick<KeptArticleView, 'outlet' | 'publishedAt' | 'language' | 'direction'>;
}

/** Outlet and day of an article. */
export function SourceLine({ article: { outlet, publishedAt, language, direction } }: Props) {
  const { tag } = useTranslator();
  const date = publishedAt === null ? null : new Date(publishedAt);
  const isDated = date !== null && !Number.isNaN(date.getTime());
  return (
    <span class={styles['source']}>
      <Excerpt text={outlet} language={language} direction={direction} />
      {isDated && (
        <>
          <span aria-hidden="true"> · </span>
          <time dateTime={publishedAt ?? undefined}>
            <bdi>
              {new Intl.DateTimeFormat(tag, { dateStyle: 'medium', calendar: 'gregory' }).format(date)}
            </bdi>
          </time>
        </>
      )}
    </span>
  );
}
