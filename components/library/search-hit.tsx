import { FileText, ListChecks, NotebookPen, Quote, Scale, UserRound } from 'lucide-preact';
import type { EntityName } from '../../lib/model/entities.ts';
import type { SearchHitView } from '../../lib/model/library-view.ts';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './search-hit.module.css';
import { SourceLine } from './source-line.tsx';

const icons: Record<EntityName, typeof Quote> = {
  articles: FileText,
  quotations: Quote,
  actors: UserRound,
  appearances: UserRound,
  annotations: NotebookPen,
  assessments: Scale,
  crossReferences: ListChecks,
  evidence: ListChecks,
};

interface Props {
  readonly hit: SearchHitView;
  readonly onOpen: () => void;
}

/** One thing that was found: what it is, its words with what was looked for, and the article it belongs to. */
export function SearchHit({ hit, onOpen }: Props) {
  const { t } = useTranslator();
  const { entity, id, parts, language, direction, article, speaker, tags, ratings } = hit;
  const Icon = icons[entity];
  const isArticle = entity === 'articles';
  return (
    <li class={styles['row']}>
      <button
        type="button"
        data-row
        data-key={id}
        data-hit={entity}
        class={styles['main']}
        dir={article.direction}
        onClick={onOpen}
      >
        <span class={styles['kind']}>
          <Icon aria-hidden="true" />
          <bdi>{t(`entity-${entity}`)}</bdi>
          {speaker !== null && (
            <>
              <span aria-hidden="true"> · </span>
              <Excerpt text={speaker} language={article.language} direction={article.direction} />
            </>
          )}
        </span>
        <bdi class={styles['text']} lang={language === 'und' ? undefined : language} dir={direction}>
          {parts.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))}
        </bdi>
        {(tags.length > 0 || ratings.length > 0) && (
          <span class={styles['marks']}>
            {[...ratings, ...tags].map((mark) => (
              <bdi key={mark} class={styles['chip']}>
                {mark}
              </bdi>
            ))}
          </span>
        )}
        <span class={styles['article']}>
          {!isArticle && (
            <Excerpt
              class={styles['title']}
              text={article.title}
              language={article.language}
              direction={article.direction}
            />
          )}
          <SourceLine article={article} />
        </span>
      </button>
    </li>
  );
}
