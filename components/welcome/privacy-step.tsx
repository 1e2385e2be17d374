import { useTranslator } from '../primitives/translation.tsx';
import styles from './privacy-step.module.css';
import { Step } from './welcome-page.tsx';

export function PrivacyStep({ settingsPage }: { readonly settingsPage: string }) {
  const { t } = useTranslator();
  return (
    <Step number={4} title={t('private-note')}>
      <ul class={styles['facts']}>
        <li>{t('about-private')}</li>
        <li>{t('welcome-private-read')}</li>
        <li>{t('welcome-private-kept')}</li>
        <li>{t('welcome-private-windows')}</li>
      </ul>
      <p class={styles['next']}>{t('welcome-next')}</p>
      <p class={styles['next']}>
        <a href={settingsPage}>{t('welcome-settings')}</a>
      </p>
    </Step>
  );
}
