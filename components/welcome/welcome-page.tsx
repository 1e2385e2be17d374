import type { ComponentChildren } from 'preact';
import { locales, type Locale } from '../../lib/i18n/locale.ts';
import { useTranslator } from '../primitives/translation.tsx';
import { Choice } from '../settings/choice.tsx';
import styles from './welcome-page.module.css';

interface Props {
  readonly onLanguage: (language: Locale) => void;
  /** The steps. */
  readonly children: ComponentChildren;
}

/** The frame of the welcome page: what this is, in which language, and the steps in their order. */
export function WelcomePage({ onLanguage, children }: Props) {
  const { t, locale } = useTranslator();
  return (
    <div class={styles['page']}>
      <header class={styles['header']}>
        <img src="/icon/96.png" alt="" width="64" height="64" />
        <div class={styles['words']}>
          <h1 class={styles['title']}>{t('welcome-title')}</h1>
          <p class={styles['lead']}>{t('welcome-lead')}</p>
        </div>
        <Choice
          legend={t('language-choice')}
          options={locales.map((value) => ({ value, label: t(`language-${value}`), language: value }))}
          selected={locale}
          onSelect={onLanguage}
        />
      </header>
      <main>
        <ol class={styles['steps']}>{children}</ol>
      </main>
    </div>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

export function Step({ number, title, hint, children }: StepProps) {
  const { number: format } = useTranslator();
  return (
    <li class={styles['step']}>
      {/* The list itself tells its order to assistive technology. */}
      <span class={styles['number']} aria-hidden="true">
        {format(number)}
      </span>
      <h2 class={styles['stepTitle']}>{title}</h2>
      {hint && <p class={styles['hint']}>{hint}</p>}
      {children}
    </li>
  );
}
