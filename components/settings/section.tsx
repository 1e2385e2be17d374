import type { ComponentChildren } from 'preact';
import styles from './section.module.css';

interface Props {
  /** Its place in the page's address. */
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** One part of the settings. */
export function Section({ id, title, hint, children }: Props) {
  return (
    <section id={id} class={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class={styles['title']}>
        {title}
      </h2>
      {hint && <p class={styles['hint']}>{hint}</p>}
      {children}
    </section>
  );
}
