import { useState } from 'preact/hooks';
import { Difference } from '../../components/cross-reference/difference.tsx';
import { Excerpt } from '../../components/primitives/excerpt.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import { SpanScreen } from '../../components/quotation/span-screen.tsx';
import type { ArticleText } from '../../lib/model/article.ts';
import type { Place } from '../../lib/model/note-view.ts';
import type { QuotationItem } from '../../lib/model/work-view.ts';
import { moveEdge } from '../../lib/view/work/move-edge.ts';
import { wordsAt } from '../../lib/view/work/place-detail.ts';
import styles from './work.module.css';

interface Props {
  readonly item: Pick<QuotationItem, 'exact' | 'language' | 'direction'>;
  readonly article: ArticleText;
  readonly start: Place;
  readonly onAttach: (place: Place) => void;
  readonly onBack: () => void;
}

/** The choice of other words for a quotation, with what would be kept of it and how the new words differ. */
export function ReattachScreen({ item, article, start, onAttach, onBack }: Props) {
  const { t } = useTranslator();
  const [place, setPlace] = useState(start);
  const { exact, language, direction } = item;
  const { difference } = wordsAt(article, place, exact);
  return (
    <SpanScreen
      name="reattach"
      title={t('reattach')}
      text={article.text}
      language={language}
      direction={direction}
      start={start}
      move={(now, edge, step) => moveEdge(article.text, now, edge, step)}
      onPlace={setPlace}
      chooseLabel={t('reattach-choose')}
      onBack={onBack}
      onChoose={onAttach}
    >
      <div class={styles['compare']}>
        <p>
          {t('reattach-old')} <Excerpt text={exact} language={language} direction={direction} />
        </p>
        {difference ? (
          <Difference parts={difference} language={language} direction={direction} />
        ) : (
          <p>{t('difference-none')}</p>
        )}
      </div>
    </SpanScreen>
  );
}
