import type { Facet, Facets, SearchFilters, SearchKind } from '../../lib/model/library-view.ts';
import { Chips } from '../primitives/chips.tsx';
import { Field } from '../primitives/field.tsx';
import { Select } from '../primitives/select.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './search-filter-row.module.css';

interface Props {
  readonly kinds: readonly SearchKind[];
  readonly facets: Facets;
  readonly filters: SearchFilters;
  readonly onFilter: (change: Partial<SearchFilters>) => void;
}

/** The chips take a word for «every kind»: an empty one could not be told from none chosen. */
const EVERY = 'every';

/** Ways to narrow what was found: by kind, outlet, language, tag, rating and the article's day. */
export function SearchFilterRow({ kinds, facets, filters, onFilter }: Props) {
  const { t, tag } = useTranslator();
  const names = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' });
  const languageName = (code: string): string =>
    code === 'und' ? t('language-unknown') : (nameOf(names, code) ?? code);
  return (
    <div class={styles['filters']} role="group" aria-label={t('filters')}>
      <Chips
        name="kind"
        label={t('filter-kind')}
        chips={[
          { value: EVERY, label: t('kind-every') },
          ...kinds.map((kind) => ({ value: kind, label: t(`search-kind-${kind}`) })),
        ]}
        chosen={filters.kind === '' ? EVERY : filters.kind}
        onChoose={(kind) => onFilter({ kind: kind === EVERY ? '' : kind })}
      />
      <div class={styles['selects']}>
        <FacetSelect
          name="outlet"
          facets={facets.outlet}
          value={filters.outlet}
          onChoose={(outlet) => onFilter({ outlet })}
        />
        <FacetSelect
          name="tag"
          facets={facets.tag}
          value={filters.tag}
          onChoose={(value) => onFilter({ tag: value })}
        />
        <FacetSelect
          name="rating"
          facets={facets.rating}
          value={filters.rating}
          onChoose={(rating) => onFilter({ rating })}
        />
        <FacetSelect
          name="language"
          facets={facets.language}
          value={filters.language}
          labelOf={languageName}
          onChoose={(language) => onFilter({ language })}
        />
        <Field
          kind="date"
          name="from"
          label={t('filter-from')}
          value={filters.from}
          onInput={(from) => onFilter({ from })}
        />
        <Field
          kind="date"
          name="until"
          label={t('filter-until')}
          value={filters.until}
          onInput={(until) => onFilter({ until })}
        />
      </div>
    </div>
  );
}

/** What a page calls its language need not be one. */
function nameOf(names: Intl.DisplayNames, code: string): string | undefined {
  try {
    return names.of(code);
  } catch {
    return undefined;
  }
}

interface FacetProps {
  readonly name: keyof Facets;
  readonly facets: readonly Facet[];
  readonly value: string;
  readonly labelOf?: (value: string) => string;
  readonly onChoose: (value: string) => void;
}

/** A filter with nothing to choose from is not there. */
function FacetSelect({ name, facets, value, labelOf = (label) => label, onChoose }: FacetProps) {
  const { t, tag } = useTranslator();
  const numbers = new Intl.NumberFormat(tag);
  if (facets.length < 2 && value === '') return null;
  const known = facets.some((facet) => facet.value === value) || value === '';
  return (
    <Select
      name={`filter-${name}`}
      label={t(`filter-${name}`)}
      options={[
        { value: '', label: t('filter-any') },
        ...facets.map((facet) => ({
          value: facet.value,
          label: `${labelOf(facet.value)} (${numbers.format(facet.count)})`,
        })),
        ...(known ? [] : [{ value, label: labelOf(value) }]),
      ]}
      value={value}
      onChoose={onChoose}
      isStacked
    />
  );
}
