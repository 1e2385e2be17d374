import { FilePlus2, MessageCircleQuestion, SearchX, Trash2 } from 'lucide-preact';
import { completeAddress, type EvidenceSheet } from '../../lib/model/sheet.ts';
import { timedId } from '../../lib/model/timed-id.ts';
import { isWebAddress } from '../../lib/model/web-address.ts';
import { Button } from '../primitives/button.tsx';
import entries from '../primitives/entries.module.css';
import { Field } from '../primitives/field.tsx';
import { Section } from '../primitives/section.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './evidence-section.module.css';

type Kind = EvidenceSheet['kind'];

interface Props {
  readonly evidence: readonly EvidenceSheet[];
  readonly onEdit: (evidence: EvidenceSheet[]) => void;
  readonly onRemove: (id: string) => void;
  /** Today, `YYYY-MM-DD`, in the reader's own time zone. */
  readonly today: string;
}

const kinds: readonly Kind[] = ['source', 'nothing-found', 'asked-for-comment'];
const icons: Record<Kind, typeof FilePlus2> = {
  source: FilePlus2,
  'nothing-found': SearchX,
  'asked-for-comment': MessageCircleQuestion,
};

/** Sources that the reader consulted: what was found, where nothing was, who was asked. */
export function EvidenceSection({ evidence, onEdit, onRemove, today }: Props) {
  const { t } = useTranslator();
  const add = (kind: Kind) =>
    onEdit([
      ...evidence,
      { id: timedId(), kind, url: '', archiveUrl: '', excerpt: '', day: today, note: '' },
    ]);
  const change = (next: EvidenceSheet) => onEdit(evidence.map((one) => (one.id === next.id ? next : one)));
  return (
    <Section
      title={t('evidence')}
      aside={evidence.length > 0 && t('evidence-count', { count: evidence.length })}
    >
      {evidence.length > 0 && (
        <ul class={entries['list']}>
          {evidence.map((one) => (
            <EvidenceForm key={one.id} evidence={one} onEdit={change} onRemove={() => onRemove(one.id)} />
          ))}
        </ul>
      )}
      <div class={entries['add']}>
        {kinds.map((kind) => {
          const Icon = icons[kind];
          return (
            <Button key={kind} action={`add-${kind}`} onClick={() => add(kind)}>
              <Icon aria-hidden="true" />
              {t(`evidence-add-${kind}`)}
            </Button>
          );
        })}
      </div>
    </Section>
  );
}

interface FormProps {
  readonly evidence: EvidenceSheet;
  readonly onEdit: (evidence: EvidenceSheet) => void;
  readonly onRemove: () => void;
}

function EvidenceForm({ evidence, onEdit, onRemove }: FormProps) {
  const { t } = useTranslator();
  const { kind, url, archiveUrl, excerpt, day, note } = evidence;
  const isNew = url === '' && archiveUrl === '' && excerpt === '' && note === '';
  const edit = (change: Partial<EvidenceSheet>) => onEdit({ ...evidence, ...change });
  const address = (field: 'url' | 'archiveUrl', value: string, takesFocus: boolean) => (
    <Field
      kind="url"
      name={field}
      label={t(`evidence-${field === 'url' ? 'url' : 'archive'}`)}
      placeholder="https://"
      value={value}
      takesFocus={takesFocus}
      problem={value === '' || isWebAddress(value) ? undefined : t('address-not-whole')}
      onInput={(typed) => edit({ [field]: typed })}
      onLeave={(typed) => {
        const whole = completeAddress(typed);
        if (whole !== typed) edit({ [field]: whole });
      }}
    />
  );
  const Icon = icons[kind];
  return (
    <li class={entries['one']} data-evidence={kind}>
      <div class={styles['head']}>
        <Icon aria-hidden="true" />
        <span class={styles['kind']}>{t(`evidence-${kind}`)}</span>
        <Button look="quiet" label={t('evidence-delete')} action="delete-evidence" onClick={onRemove}>
          <Trash2 aria-hidden="true" />
        </Button>
      </div>
      {kind === 'source' && (
        <>
          {address('url', url, isNew)}
          {address('archiveUrl', archiveUrl, false)}
          <Field
            kind="lines"
            name="excerpt"
            label={t('evidence-excerpt')}
            value={excerpt}
            onInput={(typed) => edit({ excerpt: typed })}
          />
        </>
      )}
      <Field
        kind={kind === 'source' ? 'text' : 'lines'}
        name="evidence-note"
        label={t(`evidence-note-${kind}`)}
        value={note}
        takesFocus={isNew && kind !== 'source'}
        onInput={(typed) => edit({ note: typed })}
      />
      {kind === 'nothing-found' && address('url', url, false)}
      <Field
        kind="date"
        name="day"
        label={t(`evidence-day-${kind}`)}
        value={day}
        onInput={(typed) => edit({ day: typed })}
      />
    </li>
  );
}
