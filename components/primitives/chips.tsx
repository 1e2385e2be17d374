import { useId } from 'preact/hooks';
import styles from './chips.module.css';

export interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Where the label is in another language than the interface. */
  readonly language?: string | undefined;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly chips: readonly Chip<Value>[];
  /** '' while none is chosen. */
  readonly chosen: Value | '';
  readonly onChoose: (value: Value) => void;
  /** Names the choice for tests. */
  readonly name: string;
}

/** One of a few: radio buttons that look like chips, so that the keyboard works as everywhere. */
export function Chips<Value extends string>({ label, chips, chosen, onChoose, name }: Props<Value>) {
  const id = useId();
  return (
    <div role="radiogroup" aria-label={label} class={styles['group']} data-choice={name}>
      {chips.map((chip) => (
        <label key={chip.value} class={styles['chip']}>
          <input
            class={styles['input']}
            type="radio"
            name={id}
            value={chip.value}
            checked={chip.value === chosen}
            onChange={() => onChoose(chip.value)}
          />
          <span class={styles['face']} lang={chip.language} dir="auto">
            {chip.label}
          </span>
        </label>
      ))}
    </div>
  );
}
