import type { ComponentChildren } from 'preact';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './settings-page.module.css';

/** The parts in their order; each is the id of a section and has a title `settings-…`. */
const parts = ['language', 'look', 'marks', 'scales', 'sites', 'shortcuts', 'storage', 'about'];

/** The frame of the settings: title, a way to each part, the parts. */
export function SettingsPage({ children }: { readonly children: ComponentChildren }) {
  const { t } = useTranslator();
  return (
    <div class={styles['page']}>
      <header class={styles['header']}>
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <div>
          <h1 class={styles['title']}>{t('settings-title')}</h1>
          <p class={styles['hint']}>{t('settings-hint')}</p>
        </div>
      </header>
      <nav class={styles['parts']} aria-label={t('settings-parts')}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`settings-${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class={styles['main']}>{children}</main>
    </div>
  );
}
