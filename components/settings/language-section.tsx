import { locales } from '../../lib/i18n/locale.ts';
import type { DigitsChoice } from '../../lib/model/settings.ts';
import { useTranslator } from '../primitives/translation.tsx';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';

interface Props {
  /** `auto` or a locale. */
  readonly language: string;
  readonly digits: DigitsChoice;
  readonly onLanguage: (language: string) => void;
  readonly onDigits: (digits: DigitsChoice) => void;
}

export function LanguageSection({ language, digits, onLanguage, onDigits }: Props) {
  const { t } = useTranslator();
  return (
    <Section id="language" title={t('settings-language')}>
      <Choice
        legend={t('language-choice')}
        options={[
          { value: 'auto', label: t('language-auto') },
          ...locales.map((locale) => ({ value: locale, label: t(`language-${locale}`), language: locale })),
        ]}
        selected={language}
        onSelect={onLanguage}
      />
      <Choice
        legend={t('digits-choice')}
        options={[
          { value: 'auto', label: t('digits-auto') },
          { value: 'latn', label: t('digits-latn') },
          { value: 'arab', label: t('digits-arab') },
        ]}
        selected={digits}
        onSelect={onDigits}
      />
    </Section>
  );
}
