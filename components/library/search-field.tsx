import { Search, X } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './search-field.module.css';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The arrow that leads from the field into the list below. */
  readonly onDown: () => void;
}

/** Words to look for in everything that is kept. */
export function SearchField({ query, onQuery, onDown }: Props) {
  const { t } = useTranslator();
  const id = useId();
  return (
    <search class={styles['search']}>
      <label class="visually-hidden" for={id}>
        {t('search')}
      </label>
      <Search aria-hidden="true" class={styles['icon']} />
      <input
        id={id}
        class={styles['field']}
        // `search` would bring a clearing cross of its own in some browsers, without a name.
        type="text"
        inputMode="search"
        enterkeyhint="search"
        autocomplete="off"
        dir={query === '' ? undefined : 'auto'}
        data-field="search"
        placeholder={t('search-placeholder')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          } else if (event.key === 'Escape' && query !== '') {
            event.preventDefault();
            onQuery('');
          }
        }}
      />
      {query !== '' && (
        <Button look="quiet" label={t('search-clear')} action="clear-search" onClick={() => onQuery('')}>
          <X aria-hidden="true" />
        </Button>
      )}
    </search>
  );
}
