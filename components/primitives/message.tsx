import type { ComponentChildren } from 'preact';
import styles from './message.module.css';

interface Props {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children?: ComponentChildren;
  /** Work in progress: shown as busy. */
  readonly busy?: boolean;
}

/** One state said in full: what is, what the reader can do. Used for every state that is not a list. */
export function Message({ title, hint, children, busy = false }: Props) {
  return (
    <div class={styles['message']} role="status" aria-busy={busy}>
      {busy && <div class={styles['skeleton']} aria-hidden="true" />}
      <p class={styles['title']}>{title}</p>
      {hint && <p class={styles['hint']}>{hint}</p>}
      {children && <div class={styles['actions']}>{children}</div>}
    </div>
  );
}
