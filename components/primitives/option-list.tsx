import { useId } from 'preact/hooks';
import styles from './option-list.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** Names the choice for tests. */
  readonly name: string;
}

/** One of a few that need a sentence each: native radio buttons, one below the other. */
export function OptionList<Value extends string>({ legend, options, chosen, onChoose, name }: Props<Value>) {
  const id = useId();
  return (
    <fieldset class={styles['group']} data-choice={name}>
      <legend class={styles['legend']}>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} class={styles['option']}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={value === chosen}
            aria-describedby={hint && `${id}-${value}`}
            onChange={() => onChoose(value)}
          />
          <span class={styles['label']}>{label}</span>
          {hint && (
            <span class={styles['hint']} id={`${id}-${value}`}>
              {hint}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
