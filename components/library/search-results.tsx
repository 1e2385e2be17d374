import { Download } from 'lucide-preact';
import {
  searchKinds,
  type Facets,
  type SearchFilters,
  type SearchHitView,
} from '../../lib/model/library-view.ts';
import { Button } from '../primitives/button.tsx';
import { Message } from '../primitives/message.tsx';
import { walkRows } from '../primitives/row-keys.ts';
import { useTranslator } from '../primitives/translation.tsx';
import { SearchHit } from './search-hit.tsx';
import styles from './search-results.module.css';
import { SearchFilterRow } from './search-filter-row.tsx';

export interface SearchState {
  /** Null while the first words are looked for. */
  readonly hits: readonly SearchHitView[] | null;
  /** Before the filters. */
  readonly found: number;
  readonly facets: Facets;
  /** There may be more than are shown. */
  readonly more: boolean;
  /** Code of the storage error. */
  readonly failed: string | null;
}

interface Props {
  readonly state: SearchState;
  readonly filters: SearchFilters;
  readonly onFilter: (change: Partial<SearchFilters>) => void;
  readonly onClearFilters: () => void;
  readonly onOpen: (hit: SearchHitView) => void;
  /** Exports the quotations among the hits; null where there are none. */
  readonly onExport: (() => void) | null;
  readonly onRetry: () => void;
}

/** What the words found, with the ways to narrow it. */
export function SearchResults(props: Props) {
  const { state, filters, onOpen } = props;
  const { t } = useTranslator();
  const { hits, failed } = state;
  if (failed !== null)
    return (
      <Message title={t('search-failed')} hint={t(`storage-${failed}`)}>
        <Button look="primary" action="retry" onClick={props.onRetry}>
          {t('retry')}
        </Button>
      </Message>
    );
  if (hits === null) return <Message title={t('searching')} busy />;
  const isFiltered = Object.values(filters).some((value) => value !== '');
  return (
    <section class={styles['results']} aria-label={t('search-results')}>
      {(state.found > 0 || isFiltered) && (
        <SearchFilterRow
          kinds={searchKinds}
          facets={state.facets}
          filters={filters}
          onFilter={props.onFilter}
        />
      )}
      {hits.length === 0 ? (
        <Message title={t('search-none')} hint={t(isFiltered ? 'search-none-filtered' : 'search-none-hint')}>
          {isFiltered && (
            <Button action="clear-filters" onClick={props.onClearFilters}>
              {t('filters-clear')}
            </Button>
          )}
        </Message>
      ) : (
        <>
          <div class={styles['head']}>
            <p class={styles['count']} role="status" data-hits={hits.length}>
              {t('hit-count', { count: hits.length })}
              {state.more && <> {t('search-more')}</>}
            </p>
            {isFiltered && (
              <Button look="quiet" action="clear-filters" onClick={props.onClearFilters}>
                {t('filters-clear')}
              </Button>
            )}
            {props.onExport && (
              <Button look="quiet" action="export-hits" onClick={props.onExport}>
                <Download aria-hidden="true" />
                {t('export-hits')}
              </Button>
            )}
          </div>
          <ul class={styles['list']} onKeyDown={walkRows}>
            {hits.map((hit) => (
              <SearchHit key={`${hit.entity}/${hit.id}`} hit={hit} onOpen={() => onOpen(hit)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
