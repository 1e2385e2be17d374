import { RotateCcw, TextCursorInput, Undo2, X } from 'lucide-preact';
import type { QuotationKind } from '../../lib/model/analysis.ts';
import type { ActorItem, QuotationChange, QuotationItem } from '../../lib/model/work-view.ts';
import { Button } from '../primitives/button.tsx';
import { Chips } from '../primitives/chips.tsx';
import { Combobox } from '../primitives/combobox.tsx';
import { Confirm } from '../primitives/confirm.tsx';
import { Section } from '../primitives/section.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './correct-section.module.css';

interface Props {
  readonly item: QuotationItem;
  readonly actors: readonly ActorItem[];
  readonly onChange: (change: QuotationChange) => void;
  /** Opens the choice of the words; null where no page is open or the words are not in it. */
  readonly onSpan: (() => void) | null;
  /** Null while nothing is stored. */
  readonly onDeleteForGood: (() => void) | null;
}

const kinds: readonly QuotationKind[] = ['direct', 'indirect', 'mixed'];

/** What was found may be wrong: kind, speaker, words, or that it is a quotation at all. */
export function CorrectSection({ item, actors, onChange, onSpan, onDeleteForGood }: Props) {
  const { t } = useTranslator();
  const { kind, speaker, isDismissed, detected, language, direction } = item;
  return (
    <Section title={t('correct')}>
      <Chips
        name="kind"
        label={t('kind')}
        chips={kinds.map((value) => ({ value, label: t(`kind-${value}`) }))}
        chosen={kind}
        onChoose={(chosen) => onChange({ kind: chosen })}
      />
      <Combobox
        key={speaker?.name}
        name="speaker"
        label={t('speaker')}
        initial={speaker?.name ?? ''}
        placeholder={t('speaker-placeholder')}
        options={actors
          .filter(({ isDismissed: isNone }) => !isNone)
          .map(({ key, name }) => ({ key, text: name, language, direction }))}
        onChoose={(option, text) => onChange({ speaker: { name: text, actorKey: option?.key ?? null } })}
      />
      <div class={styles['buttons']}>
        {onSpan && (
          <Button onClick={onSpan} action="span">
            <TextCursorInput aria-hidden="true" />
            {t('span-change')}
          </Button>
        )}
        {speaker && (
          <Button onClick={() => onChange({ speaker: null })} action="no-speaker">
            {t('speaker-remove')}
          </Button>
        )}
        {detected && (
          <Button onClick={() => onChange({ asDetected: true })} action="as-detected">
            <RotateCcw aria-hidden="true" class="mirrored" />
            {t('as-detected')}
          </Button>
        )}
        <Button
          onClick={() => onChange({ status: isDismissed ? 'open' : 'dismissed' })}
          action={isDismissed ? 'restore' : 'dismiss'}
        >
          {isDismissed ? <Undo2 aria-hidden="true" class="mirrored" /> : <X aria-hidden="true" />}
          {t(isDismissed ? 'restore' : 'dismiss')}
        </Button>
      </div>
      {onDeleteForGood && (
        <Confirm
          label={t('quotation-delete')}
          question={t('quotation-delete-question')}
          action="delete-quotation"
          onConfirm={onDeleteForGood}
        />
      )}
    </Section>
  );
}
