import { useId } from 'preact/hooks';
import styles from './choice.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Language of the label where it is not the interface's. */
  readonly language?: string;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly selected: Value;
  readonly onSelect: (value: Value) => void;
}

/** One of a few values: native radio buttons, which bring their keys and their names with them. */
export function Choice<Value extends string>({ legend, options, selected, onSelect }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class={styles['group']}>
      <legend class={styles['legend']}>{legend}</legend>
      <div class={styles['options']}>
        {options.map(({ value, label, language }) => (
          <label key={value} class={styles['option']}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === selected}
              onChange={() => onSelect(value)}
            />
            <span lang={language}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
