import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { StoreStatus } from '../../components/article/store-status.tsx';
import { ArticleList } from '../../components/library/article-list.tsx';
import { LibraryView } from '../../components/library/library-view.tsx';
import { Reminder } from '../../components/library/reminder.tsx';
import { SearchField } from '../../components/library/search-field.tsx';
import { SearchResults } from '../../components/library/search-results.tsx';
import { SelectionBar } from '../../components/library/selection-bar.tsx';
import { Button } from '../../components/primitives/button.tsx';
import { Message } from '../../components/primitives/message.tsx';
import { Toast } from '../../components/primitives/toast.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import type { ExportScope } from '../../lib/model/exchange-view.ts';
import type { KeptArticleView, SearchTarget } from '../../lib/model/library-view.ts';
import { onChanges } from '../../lib/store/changes.ts';
import type { Store } from '../../lib/store/open.ts';
import type { StoreError } from '../../lib/store/result.ts';
import { REMIND_AFTER, safekeeping } from '../../lib/store/safekeeping.ts';
import { deleteForGood, moveToTrash } from '../../lib/store/trash.ts';
import { keptArticles } from '../../lib/view/library/kept-articles.ts';
import { outcomeOf } from '../../lib/view/outcome.ts';
import { useSaid } from '../work/use-said.ts';
import type { Place } from './route.ts';
import type { Searching } from './use-search.ts';

interface Props {
  readonly store: Store;
  readonly searching: Searching;
  /** Row that takes the focus: the article that was open. */
  readonly returnTo: string | null;
  readonly onOpen: (articleId: string, open: SearchTarget | null) => void;
  readonly onExport: (scope: ExportScope | null) => void;
  readonly go: (place: Place) => void;
}

/** Articles shown at once. */
const PAGE = 100;

/** The library's first page: the search, and below it what it found or every article. */
export function ListPage({ store, searching, returnTo, onOpen, onExport, go }: Props) {
  const { t } = useTranslator();
  const { said, tell } = useSaid();
  const limit = useSignal(PAGE);
  const articles = useSignal<readonly KeptArticleView[] | null>(null);
  const trouble = useSignal<StoreError | null>(null);
  const selected = useSignal<ReadonlySet<string>>(new Set());
  const unexported = useSignal(0);
  const whole = useRef<HTMLDivElement>(null);

  const load = async () => {
    const listed = await keptArticles(store, 0, limit.value);
    if (listed.ok) {
      articles.value = listed.value;
      const shown = new Set(listed.value.map(({ id }) => id));
      selected.value = new Set([...selected.value].filter((id) => shown.has(id)));
    }
    trouble.value = listed.ok ? null : listed.error;
    const kept = await safekeeping(store);
    if (kept.ok) unexported.value = kept.value.unexported;
  };
  useEffect(() => {
    void load();
    return onChanges(() => void load());
  }, [store]);

  const { value: shown } = articles;
  if (trouble.value)
    return (
      <StoreStatus
        code={trouble.value.code}
        detail={trouble.value.message}
        onRetry={() => void load()}
        onCopy={(detail) => void navigator.clipboard.writeText(detail)}
      />
    );
  const remove = (ids: readonly string[]) => {
    const records = ids.map((id) => ({ entity: 'articles' as const, id }));
    void moveToTrash(store, records).then((done) =>
      tell(outcomeOf(store, done), t('articles-deleted', { count: ids.length }), async () =>
        outcomeOf(store, await deleteForGood(store, records)),
      ),
    );
  };
  const quotationIds = searching.quotationIds.value;
  const isSearching = searching.query.value.trim() !== '';
  return (
    <LibraryView
      onTrash={() => go({ at: 'trash' })}
      onImport={() => go({ at: 'import' })}
      onExport={() => onExport(null)}
    >
      <div ref={whole}>
        <SearchField
          query={searching.query.value}
          onQuery={searching.ask}
          onDown={() => whole.current?.parentElement?.querySelector<HTMLElement>('[data-row]')?.focus()}
        />
      </div>
      {!isSearching && unexported.value >= REMIND_AFTER && (
        <Reminder count={unexported.value} onExport={() => onExport(null)} />
      )}
      {isSearching && (
        <SearchResults
          state={searching.state.value}
          filters={searching.filters.value}
          onFilter={searching.filter}
          onClearFilters={searching.clearFilters}
          onOpen={({ article, target }) => onOpen(article.id, target.is === 'article' ? null : target)}
          onExport={quotationIds.length > 0 ? () => onExport({ is: 'quotations', ids: quotationIds }) : null}
          onRetry={searching.again}
        />
      )}
      {!isSearching && !shown && <Message title={t('library-loading')} busy />}
      {!isSearching && shown?.length === 0 && (
        <Message title={t('library-empty')} hint={t('library-empty-hint')} />
      )}
      {!isSearching && shown && shown.length > 0 && (
        <>
          {selected.value.size > 0 && (
            <SelectionBar
              count={selected.value.size}
              total={shown.length}
              onAll={() => (selected.value = new Set(shown.map(({ id }) => id)))}
              onNone={() => (selected.value = new Set())}
              onExport={() => onExport({ is: 'articles', ids: [...selected.value] })}
              onDelete={() => remove([...selected.value])}
            />
          )}
          <ArticleList
            articles={shown}
            selected={selected.value}
            returnTo={returnTo}
            onSelect={(id, isSelected) => {
              const next = new Set(selected.value);
              if (isSelected) next.add(id);
              else next.delete(id);
              selected.value = next;
            }}
            onOpen={(id) => onOpen(id, null)}
            onDelete={(id) => remove([id])}
          />
          {shown.length === limit.value && (
            <div>
              <Button
                action="more"
                onClick={() => {
                  limit.value += PAGE;
                  void load();
                }}
              >
                {t('show-more')}
              </Button>
            </div>
          )}
        </>
      )}
      <Toast said={said.value} onGone={() => (said.value = null)} />
    </LibraryView>
  );
}
