import { Download, ExternalLink, Trash2, Upload } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { KeptArticleView } from '../../lib/model/library-view.ts';
import { Button } from '../primitives/button.tsx';
import { Excerpt } from '../primitives/excerpt.tsx';
import { Message } from '../primitives/message.tsx';
import { walkRows } from '../primitives/row-keys.ts';
import { useTranslator } from '../primitives/translation.tsx';
import { ImportLine, type ImportReport } from './import-line.tsx';
import styles from './library-view.module.css';

interface Props {
  readonly articles: readonly KeptArticleView[];
  /** There are more than are shown. */
  readonly hasMore: boolean;
  readonly report: ImportReport | null;
  /** Row that takes the focus: the article that was open. */
  readonly returnTo: string | null;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onMore: () => void;
  readonly onTrash: () => void;
  readonly onImport: (file: File) => void;
  readonly onExport: () => void;
  readonly onUndoImport: () => void;
  readonly children: ComponentChildren;
}

/** All kept articles, newest first, with import, export and the trash. */
export function LibraryView(props: Props) {
  const { articles, report, returnTo, onOpen, onDelete } = props;
  const { t } = useTranslator();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (returnTo === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    rows.find((row) => row.dataset['key'] === returnTo)?.focus();
  }, []);
  return (
    <main class={styles['library']} data-screen="library">
      <header class={styles['header']}>
        <h1>{t('open-library')}</h1>
        <Button onClick={props.onTrash} action="trash">
          <Trash2 aria-hidden="true" />
          {t('trash')}
        </Button>
        <Button onClick={() => field.current?.click()} action="import">
          <Upload aria-hidden="true" />
          {t('import')}
        </Button>
        <Button onClick={props.onExport} action="export">
          <Download aria-hidden="true" />
          {t('export')}
        </Button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) props.onImport(file);
            event.currentTarget.value = '';
          }}
        />
      </header>
      <div role="status">{report && <ImportLine report={report} onUndo={props.onUndoImport} />}</div>
      {articles.length === 0 ? (
        <Message title={t('library-empty')} hint={t('library-empty-hint')} />
      ) : (
        <ul class={styles['list']} ref={list} onKeyDown={walkRows}>
          {articles.map((article) => (
            <ArticleRow
              key={article.id}
              article={article}
              onOpen={() => onOpen(article.id)}
              onDelete={() => onDelete(article.id)}
            />
          ))}
        </ul>
      )}
      {props.hasMore && (
        <Button onClick={props.onMore} action="more">
          {t('show-more')}
        </Button>
      )}
      {props.children}
    </main>
  );
}

interface RowProps {
  readonly article: KeptArticleView;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

function ArticleRow({ article, onOpen, onDelete }: RowProps) {
  const { t } = useTranslator();
  const { id, title, url, outlet, language, direction, counts } = article;
  return (
    <li class={styles['row']}>
      <button type="button" data-row data-key={id} class={styles['main']} dir={direction} onClick={onOpen}>
        <Excerpt class={styles['title']} text={title} language={language} direction={direction} />
        <bdi class={styles['soft']}>{outlet}</bdi>
      </button>
      {counts && (
        <p class={styles['counts']}>
          <span>{t('quotation-count', { count: counts.quotations })}</span>
          {counts.notes > 0 && <span>{t('note-count', { count: counts.notes })}</span>}
          {counts.assessments > 0 && <span>{t('assessment-count', { count: counts.assessments })}</span>}
        </p>
      )}
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
