import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './section.module.css';

interface Props {
  readonly title: string;
  /** A figure or a word beside the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A titled part of a screen. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section class={styles['section']} aria-labelledby={id}>
      <div class={styles['head']}>
        <h2 class={styles['title']} id={id}>
          {title}
        </h2>
        {aside && <span class={styles['aside']}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
