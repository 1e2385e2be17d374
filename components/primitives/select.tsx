import { useId } from 'preact/hooks';
import styles from './select.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  readonly name: string;
  /** The label stands above and not beside. */
  readonly isStacked?: boolean;
}

/** The browser's own list of choices, with its label before it. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChoose,
  name,
  isStacked = false,
}: Props<Value>) {
  const id = useId();
  return (
    <div class={`${styles['whole']} ${isStacked ? styles['stacked'] : ''}`}>
      <label for={id} class={styles['label']}>
        {label}
      </label>
      <select
        id={id}
        class={styles['select']}
        data-field={name}
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
