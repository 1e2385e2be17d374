import { useId } from 'preact/hooks';
import styles from './switch.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Names it for tests. */
  readonly action?: string;
}

/** Something that is on or off, with a sentence on what that means. */
export function Switch({ label, hint, checked, onChange, action }: Props) {
  const id = useId();
  return (
    <div class={styles['row']}>
      <input
        type="checkbox"
        id={id}
        class={styles['box']}
        data-action={action}
        checked={checked}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id} class={styles['label']}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
