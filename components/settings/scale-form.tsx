import { ArrowDown, ArrowUp, Plus, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ScaleDraft, ScaleProblem } from '../../lib/model/scales/edit-scale.ts';
import { Button } from '../primitives/button.tsx';
import { Field } from '../primitives/field.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './scale-form.module.css';
import { Switch } from './switch.tsx';

interface Props {
  readonly start: ScaleDraft;
  readonly onSave: (draft: ScaleDraft) => ScaleProblem | null;
  readonly onCancel: () => void;
}

const MOST_VALUES = 50;

/** A scale of the reader's own: its name, its values in their order. */
export function ScaleForm({ start, onSave, onCancel }: Props) {
  const { t } = useTranslator();
  const [draft, setDraft] = useState(start);
  const [problem, setProblem] = useState<ScaleProblem | null>(null);
  const { values } = draft;
  const setValues = (changed: ScaleDraft['values']) => setDraft({ ...draft, values: changed });
  const move = (from: number, to: number) => {
    const moved = values[from];
    if (!moved || to < 0 || to >= values.length) return;
    setValues(values.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  return (
    <form
      class={styles['form']}
      aria-label={t('scale-new')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(onSave(draft));
      }}
    >
      <Field
        name="scale-name"
        label={t('scale-name')}
        value={draft.name}
        takesFocus
        problem={problem === 'name' ? t('scale-problem-name') : undefined}
        onInput={(name) => setDraft({ ...draft, name })}
      />
      <ol class={styles['values']} aria-label={t('scale-values')}>
        {values.map(({ id, label }, at) => (
          <li key={at} class={styles['value']}>
            <Field
              name="scale-value"
              label={t('scale-value', { number: at + 1 })}
              hideLabel
              value={label}
              onInput={(written) => setValues(values.with(at, { id, label: written }))}
            />
            <Button
              look="quiet"
              label={t('scale-value-up')}
              disabled={at === 0}
              onClick={() => move(at, at - 1)}
            >
              <ArrowUp aria-hidden="true" />
            </Button>
            <Button
              look="quiet"
              label={t('scale-value-down')}
              disabled={at === values.length - 1}
              onClick={() => move(at, at + 1)}
            >
              <ArrowDown aria-hidden="true" />
            </Button>
            <Button
              look="quiet"
              label={t('scale-value-remove', { number: at + 1 })}
              disabled={values.length <= 2}
              onClick={() => setValues(values.toSpliced(at, 1))}
            >
              <X aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ol>
      <div>
        <Button
          action="add-value"
          disabled={values.length >= MOST_VALUES}
          onClick={() => setValues([...values, { id: null, label: '' }])}
        >
          <Plus aria-hidden="true" />
          {t('scale-value-add')}
        </Button>
      </div>
      <Switch
        label={t('scale-ordered')}
        hint={t('scale-ordered-hint')}
        checked={draft.isOrdered}
        onChange={(isOrdered) => setDraft({ ...draft, isOrdered })}
        action="scale-ordered"
      />
      {problem !== null && problem !== 'name' && (
        <p class={styles['problem']} role="alert">
          {t(`scale-problem-${problem}`)}
        </p>
      )}
      <div class={styles['acts']}>
        <Button look="primary" action="save-scale" onClick={() => setProblem(onSave(draft))}>
          {t('scale-save')}
        </Button>
        <Button action="cancel-scale" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
