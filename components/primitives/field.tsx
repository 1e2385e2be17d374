import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import styles from './field.module.css';
import { useTranslator } from './translation.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly kind?: 'text' | 'url' | 'date' | 'lines';
  readonly placeholder?: string | undefined;
  /** Said below the field; makes it invalid. */
  readonly problem?: string | undefined;
  /** When the reader leaves the field. */
  readonly onLeave?: ((value: string) => void) | undefined;
  readonly hideLabel?: boolean;
  readonly takesFocus?: boolean;
  readonly rows?: number;
  /** Names the field for tests. */
  readonly name: string;
}

/** Longest that can be stored, UTF-16 units. */
const MOST = { text: 8192, url: 8192, date: 10, lines: 100_000 };

/** A labelled field. What is typed gives the direction, but for addresses and dates, which run left to right. */
export function Field(props: Props) {
  const { label, value, onInput, kind = 'text', hideLabel = false, takesFocus = false, name } = props;
  const { t } = useTranslator();
  const id = useId();
  const most = MOST[kind];
  // What is pasted beyond it is left out, which nobody should find out later.
  const full = value.length >= most ? t('field-full', { count: most }) : undefined;
  const problem = props.problem ?? (kind === 'date' ? undefined : full);
  const area = useRef<HTMLTextAreaElement>(null);
  const line = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) (area.current ?? line.current)?.focus();
  }, []);
  // An empty field has the interface's direction, for its placeholder.
  const typedDirection = value === '' ? undefined : 'auto';
  const own = {
    id,
    class: styles['field'],
    value,
    maxLength: most,
    placeholder: props.placeholder,
    'data-field': name,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
    onBlur: (event: { currentTarget: { value: string } }) => props.onLeave?.(event.currentTarget.value),
  };
  return (
    <div class={styles['whole']}>
      <label for={id} class={hideLabel ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      {kind === 'lines' ? (
        <textarea
          {...own}
          ref={area}
          dir={typedDirection}
          rows={props.rows ?? 2}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...own}
          ref={line}
          // `url` would refuse half-typed addresses in its own words and keyboard layouts differ little.
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'url' ? 'url' : undefined}
          dir={kind === 'url' ? 'ltr' : kind === 'date' ? undefined : typedDirection}
          autocomplete="off"
          spellcheck={kind === 'url' ? false : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {problem !== undefined && (
        <span class={styles['problem']} id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
