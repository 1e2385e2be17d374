import { ShieldCheck } from 'lucide-preact';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './about-section.module.css';
import { Section } from './section.tsx';

interface Props {
  readonly version: string;
  readonly welcomePage: string;
}

export function AboutSection({ version, welcomePage }: Props) {
  const { t } = useTranslator();
  return (
    <Section id="about" title={t('settings-about')}>
      <p class={styles['line']}>
        <ShieldCheck aria-hidden="true" />
        <span>
          <strong>{t('private-note')}</strong> {t('about-private')}
        </span>
      </p>
      <p class={styles['line']}>{t('about-version', { version })}</p>
      <p class={styles['line']}>
        <a href={welcomePage}>{t('about-welcome')}</a>
      </p>
    </Section>
  );
}
