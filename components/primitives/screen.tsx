import { ArrowLeft, ArrowRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import styles from './screen.module.css';
import { useTranslator } from './translation.tsx';
import { useBack } from './use-back.ts';

interface Props {
  readonly title: string;
  readonly onBack: () => void;
  /** What stands at the end of the bar. */
  readonly tools?: ComponentChildren;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
  /** Names the view for style sheets and tests. */
  readonly name: string;
}

/** One level below the lists: a bar with the way back, its content, and a line at the foot. */
export function Screen({ title, onBack, tools, foot, children, name }: Props) {
  const { t, direction } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useBack(onBack);
  useLayoutEffect(() => {
    // A field inside that asked for the focus keeps it.
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) heading.current?.focus();
  }, []);
  const Arrow = direction === 'rtl' ? ArrowRight : ArrowLeft;
  return (
    <main class={styles['screen']} data-screen={name}>
      <header class={styles['bar']}>
        <Button look="quiet" label={t('back')} action="back" onClick={onBack}>
          <Arrow aria-hidden="true" />
        </Button>
        <h1 class={styles['title']} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {tools}
      </header>
      <div class={styles['content']}>{children}</div>
      {foot && <footer class={styles['foot']}>{foot}</footer>}
    </main>
  );
}
