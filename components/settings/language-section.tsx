import type { DigitsChoice, LanguageChoice } from '../../lib/model/settings.ts';
import { useTranslator } from '../primitives/translation.tsx';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly language: LanguageChoice;
  readonly digits: DigitsChoice;
  readonly onLanguage: (language: LanguageChoice) => void;
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
          { value: 'en', label: t('language-en'), language: 'en' },
          { value: 'ar', label: t('language-ar'), language: 'ar' },
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
