import { ExternalLink, Trash2 } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import type { KeptArticleView } from '../../lib/model/library-view.ts';
import { Button } from '../primitives/button.tsx';
import { Excerpt } from '../primitives/excerpt.tsx';
import { walkRows } from '../primitives/row-keys.ts';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './article-list.module.css';
import { SourceLine } from './source-line.tsx';

interface Props {
  readonly articles: readonly KeptArticleView[];
  readonly selected: ReadonlySet<string>;
  /** Row that takes the focus: the article that was open. */
  readonly returnTo: string | null;
  readonly onSelect: (id: string, isSelected: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** Kept articles, last changed first. */
export function ArticleList({ articles, selected, returnTo, onSelect, onOpen, onDelete }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (returnTo === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    rows.find((row) => row.dataset['key'] === returnTo)?.focus();
  }, []);
  return (
    <ul class={styles['list']} ref={list} onKeyDown={walkRows}>
      {articles.map((article) => (
        <ArticleRow
          key={article.id}
          article={article}
          isSelected={selected.has(article.id)}
          onSelect={(isSelected) => onSelect(article.id, isSelected)}
          onOpen={() => onOpen(article.id)}
          onDelete={() => onDelete(article.id)}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly article: KeptArticleView;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

function ArticleRow({ article, isSelected, onSelect, onOpen, onDelete }: RowProps) {
  const { t, direction: own } = useTranslator();
  const { id, title, url, language, direction, counts } = article;
  return (
    <li class={`${styles['row']} ${isSelected ? styles['selected'] : ''}`}>
      <label class={styles['select']}>
        <input
          type="checkbox"
          data-action="select"
          checked={isSelected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
        <span class="visually-hidden">{t('select-this', { title })}</span>
      </label>
      <button type="button" data-row data-key={id} class={styles['main']} dir={direction} onClick={onOpen}>
        <Excerpt class={styles['title']} text={title} language={language} direction={direction} />
        <SourceLine article={article} />
        {counts && (
          <span class={styles['counts']}>
            <span dir={own}>{t('quotation-count', { count: counts.quotations })}</span>
            {counts.notes > 0 && <span dir={own}>{t('note-count', { count: counts.notes })}</span>}
            {counts.assessments > 0 && (
              <span dir={own}>{t('assessment-count', { count: counts.assessments })}</span>
            )}
          </span>
        )}
      </button>
      <div class={styles['tools']}>
        <a class={styles['open']} href={url} target="_blank" rel="noopener noreferrer" title={t('open-page')}>
          <ExternalLink aria-hidden="true" class="mirrored" />
          <span class="visually-hidden">{t('open-page')}</span>
        </a>
        <Button look="quiet" label={t('article-delete')} action="delete-article" onClick={onDelete}>
          <Trash2 aria-hidden="true" />
        </Button>
      </div>
    </li>
  );
}
