import type { ThemeChoice } from '../../lib/model/settings.ts';
import { useTranslator } from '../primitives/translation.tsx';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

export function LookSection({ theme, onTheme }: Props) {
  const { t } = useTranslator();
  return (
    <Section id="look" title={t('settings-look')}>
      <Choice
        legend={t('theme-choice')}
        options={[
          { value: 'auto', label: t('theme-auto') },
          { value: 'light', label: t('theme-light') },
          { value: 'dark', label: t('theme-dark') },
        ]}
        selected={theme}
        onSelect={onTheme}
      />
    </Section>
  );
}
