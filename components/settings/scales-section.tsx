import { Copy, Pencil, Plus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ScaleChoice } from '../../lib/model/scales/built-in.ts';
import {
  draftOf,
  emptyScale,
  type ScaleDraft,
  type ScaleProblem,
} from '../../lib/model/scales/edit-scale.ts';
import { labelIn, type Scale } from '../../lib/model/scales/scale.ts';
import { Button } from '../primitives/button.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { ScaleForm } from './scale-form.tsx';
import styles from './scales-section.module.css';
import { Section } from './section.tsx';

interface Props {
  readonly scales: ScaleChoice;
  /** Whether a scale is the reader's own, to be changed and deleted. */
  readonly isOwn: (id: string) => boolean;
  readonly onChoose: (id: string) => void;
  /** Stores the scale; returns what is still missing. */
  readonly onSave: (draft: ScaleDraft) => ScaleProblem | null;
  readonly onDelete: (id: string) => void;
}

/** The scales that assessments are made on: which comes first, and the reader's own. */
export function ScalesSection({ scales, isOwn, onChoose, onSave, onDelete }: Props) {
  const { t, locale } = useTranslator();
  const [draft, setDraft] = useState<ScaleDraft | null>(null);
  const copy = (scale: Scale) => {
    const { name, values, isOrdered } = draftOf(scale, locale);
    setDraft({
      id: null,
      name: t('scale-copy-name', { name }).replace(/[\u2068\u2069]/g, ''),
      isOrdered,
      values,
    });
  };
  return (
    <Section id="scales" title={t('settings-scales')} hint={t('scales-hint')}>
      <fieldset class={styles['scales']}>
        <legend class={styles['legend']}>{t('scales-first')}</legend>
        {scales.all.map((scale) => (
          <div key={scale.id} class={styles['scale']} data-scale={scale.id}>
            <ScaleLine
              scale={scale}
              isFirst={scale.id === scales.first}
              onChoose={() => onChoose(scale.id)}
            />
            <div class={styles['acts']}>
              {isOwn(scale.id) ? (
                <>
                  <Button
                    look="quiet"
                    label={t('scale-edit-this', { name: labelIn(scale.labels, locale).text })}
                    action="edit-scale"
                    onClick={() => setDraft(draftOf(scale, locale))}
                  >
                    <Pencil aria-hidden="true" />
                  </Button>
                  <Button
                    look="quiet"
                    label={t('scale-delete-this', { name: labelIn(scale.labels, locale).text })}
                    action="delete-scale"
                    onClick={() => onDelete(scale.id)}
                  >
                    <Trash2 aria-hidden="true" />
                  </Button>
                </>
              ) : (
                <Button
                  look="quiet"
                  label={t('scale-copy-this', { name: labelIn(scale.labels, locale).text })}
                  action="copy-scale"
                  onClick={() => copy(scale)}
                >
                  <Copy aria-hidden="true" />
                </Button>
              )}
            </div>
          </div>
        ))}
      </fieldset>
      {draft ? (
        <ScaleForm
          key={draft.id ?? draft.name}
          start={draft}
          onSave={(written) => {
            const problem = onSave(written);
            if (problem === null) setDraft(null);
            return problem;
          }}
          onCancel={() => setDraft(null)}
        />
      ) : (
        <div>
          <Button action="new-scale" onClick={() => setDraft(emptyScale)}>
            <Plus aria-hidden="true" />
            {t('scale-new')}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface LineProps {
  readonly scale: Scale;
  readonly isFirst: boolean;
  readonly onChoose: () => void;
}

function ScaleLine({ scale, isFirst, onChoose }: LineProps) {
  const { locale } = useTranslator();
  const name = labelIn(scale.labels, locale);
  return (
    <label class={styles['line']}>
      <input type="radio" name="first-scale" value={scale.id} checked={isFirst} onChange={onChoose} />
      <bdi class={styles['name']} lang={name.language === locale ? undefined : name.language}>
        {name.text}
      </bdi>
      <span class={styles['values']}>
        {scale.values.map(({ id, labels }) => {
          const label = labelIn(labels, locale);
          return (
            <bdi
              key={id}
              class={styles['value']}
              lang={label.language === locale ? undefined : label.language}
            >
              {label.text}
            </bdi>
          );
        })}
      </span>
    </label>
  );
}
