import { markChoices, type MarkChoice, type Settings } from '../../lib/model/settings.ts';
import { useTranslator } from '../primitives/translation.tsx';
import { MarksPreview } from './marks-preview.tsx';
import { Section } from './section.tsx';
import { Switch } from './switch.tsx';

interface Props {
  readonly marks: Settings['marks'];
  readonly onMark: (mark: MarkChoice, shown: boolean) => void;
  readonly selectionButton: boolean;
  readonly onSelectionButton: (shown: boolean) => void;
}

export function MarksSection({ marks, onMark, selectionButton, onSelectionButton }: Props) {
  const { t } = useTranslator();
  return (
    <Section id="marks" title={t('settings-marks')} hint={t('marks-hint')}>
      {markChoices.map((mark) => (
        <Switch
          key={mark}
          label={t(mark)}
          hint={t(`marks-${mark}-hint`)}
          checked={marks[mark]}
          onChange={(shown) => onMark(mark, shown)}
          action={`mark-${mark}`}
        />
      ))}
      <MarksPreview marks={marks} />
      <Switch
        label={t('selection-button')}
        hint={t('selection-button-hint')}
        checked={selectionButton}
        onChange={onSelectionButton}
        action="selection-button"
      />
    </Section>
  );
}
