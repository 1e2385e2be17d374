import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { SearchState } from '../../components/library/search-results.tsx';
import type { SearchFilters } from '../../lib/model/library-view.ts';
import { onChanges } from '../../lib/store/changes.ts';
import type { Store } from '../../lib/store/open.ts';
import { facetsOf, filterHits, noFilters } from '../../lib/view/library/search-filters.ts';
import { searchLibrary, type Found } from '../../lib/view/library/search-library.ts';

/** Pause in typing after which the words are looked for, ms. */
const PAUSE = 150;

export interface Searching {
  readonly query: ReadonlySignal<string>;
  readonly filters: ReadonlySignal<SearchFilters>;
  readonly state: ReadonlySignal<SearchState>;
  /** Ids of the quotations among what is shown. */
  readonly quotationIds: ReadonlySignal<readonly string[]>;
  readonly ask: (query: string) => void;
  readonly filter: (change: Partial<SearchFilters>) => void;
  readonly clearFilters: () => void;
  readonly again: () => void;
}

/** The search of the library: what was typed, what it found, what the filters let through. */
export function useSearch(store: Store): Searching {
  const searching = useMemo(() => openSearch(store), [store]);
  useEffect(() => onChanges(searching.again), [searching]);
  return searching;
}

function openSearch(store: Store): Searching {
  const query = signal('');
  const filters = signal<SearchFilters>(noFilters);
  const found = signal<Found | null>(null);
  const failed = signal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** An answer to words that were changed meanwhile is thrown away. */
  let asked = 0;

  const run = async () => {
    const own = ++asked;
    const { value: words } = query;
    if (words.trim() === '') {
      found.value = null;
      return;
    }
    const result = await searchLibrary(store, words, filters.value.kind);
    if (own !== asked) return;
    batch(() => {
      failed.value = result.ok ? null : result.error.code;
      if (result.ok) found.value = result.value;
    });
  };
  const shown = computed(() => filterHits(found.value?.hits ?? [], filters.value));
  return {
    query,
    filters,
    state: computed(() => ({
      hits: found.value === null ? null : shown.value,
      found: found.value?.hits.length ?? 0,
      facets: facetsOf(found.value?.hits ?? []),
      more: found.value?.more ?? false,
      failed: failed.value,
    })),
    quotationIds: computed(() => [
      ...new Set(
        shown.value.flatMap(({ target }) => (target.is === 'quotation' ? [target.quotationId] : [])),
      ),
    ]),
    ask: (words) => {
      query.value = words;
      if (words.trim() === '') filters.value = noFilters;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), PAUSE);
    },
    filter: (change) => {
      filters.value = { ...filters.value, ...change };
      if ('kind' in change) void run();
    },
    clearFilters: () => {
      const { kind } = filters.value;
      filters.value = noFilters;
      if (kind !== '') void run();
    },
    again: () => {
      if (query.value !== '') void run();
    },
  };
}
