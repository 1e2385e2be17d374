import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './button.module.css';

interface Props {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly label?: string;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly takesFocus?: boolean;
  /** One of the rows that arrow keys walk. */
  readonly isRow?: boolean;
  /** Names what it does for style sheets and tests: words change with the language. */
  readonly action?: string;
}

/** A button of at least 24 by 24 px. `label` names it where its content is an icon. */
export function Button({
  onClick,
  children,
  look = 'plain',
  label,
  expanded,
  action,
  disabled = false,
  takesFocus = false,
  isRow = false,
}: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus();
  }, []);
  return (
    <button
      ref={button}
      type="button"
      data-action={action}
      data-row={isRow || undefined}
      class={`${styles['button']} ${styles[look]}`}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
