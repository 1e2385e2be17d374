import type { Scale } from '../../lib/model/scales/scale.ts';
import { labelIn } from '../../lib/model/scales/scale.ts';
import type { Sheet } from '../../lib/model/sheet.ts';
import { Button } from '../primitives/button.tsx';
import { Chips } from '../primitives/chips.tsx';
import { Field } from '../primitives/field.tsx';
import { Section } from '../primitives/section.tsx';
import { Select } from '../primitives/select.tsx';
import { useTranslator } from '../primitives/translation.tsx';

type Assessment = Sheet['assessment'];

interface Props {
  readonly assessment: Assessment;
  readonly scales: readonly Scale[];
  readonly onEdit: (assessment: Assessment) => void;
}

const states = ['draft', 'final'] as const;
const sources = ['found', 'not-found', 'not-looked'] as const;

/** The reader's own verdict: a value of a scale, why, and whether the original source was found. */
export function AssessmentSection({ assessment, scales, onEdit }: Props) {
  const { t, locale } = useTranslator();
  const { scaleId, value, label, rationale, state, originalSource } = assessment;
  const scale = scales.find(({ id }) => id === scaleId);
  const edit = (change: Partial<Assessment>) => onEdit({ ...assessment, ...change });
  const chips = (scale?.values ?? []).map(({ id, labels }) => {
    const own = labelIn(labels, locale);
    return { value: id, label: own.text, language: own.language === locale ? undefined : own.language };
  });
  const options = scales.map(({ id, labels }) => ({ value: id, label: labelIn(labels, locale).text }));
  return (
    <Section title={t('assessment')} aside={t('assessment-yours')}>
      <Select
        name="scale"
        label={t('scale')}
        // An assessment of a scale that is not there any more keeps its name.
        options={scale ? options : [...options, { value: scaleId, label: scaleId }]}
        value={scaleId}
        onChoose={(chosen) => edit({ scaleId: chosen, value: '', label: '' })}
      />
      <Chips
        name="rating"
        label={t('rating')}
        chips={scale ? chips : [{ value, label }]}
        chosen={value}
        onChoose={(id) => edit({ value: id, label: chips.find((chip) => chip.value === id)?.label ?? label })}
      />
      {value !== '' && (
        <div>
          <Button look="quiet" action="clear-rating" onClick={() => edit({ value: '', label: '' })}>
            {t('rating-clear')}
          </Button>
        </div>
      )}
      <Field
        kind="lines"
        name="rationale"
        label={t('rationale')}
        value={rationale}
        placeholder={t('rationale-placeholder')}
        onInput={(typed) => edit({ rationale: typed })}
      />
      <Chips
        name="state"
        label={t('assessment-state')}
        chips={states.map((one) => ({ value: one, label: t(`state-${one}`) }))}
        chosen={state}
        onChoose={(chosen) => edit({ state: chosen })}
      />
      <Chips
        name="original-source"
        label={t('original-source')}
        chips={sources.map((one) => ({ value: one, label: t(`original-${one}`) }))}
        chosen={originalSource}
        onChoose={(chosen) => edit({ originalSource: chosen })}
      />
    </Section>
  );
}
