import { Trash2, X } from 'lucide-preact';
import type { Sheet } from '../../lib/model/sheet.ts';
import { Button } from '../primitives/button.tsx';
import { Combobox } from '../primitives/combobox.tsx';
import { Field } from '../primitives/field.tsx';
import { Section } from '../primitives/section.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './note-section.module.css';

interface Props {
  readonly note: Sheet['note'];
  /** What the note is on, where it is no quotation. */
  readonly label?: string;
  readonly knownTags: readonly string[];
  readonly takesFocus: boolean;
  readonly onEdit: (note: Sheet['note']) => void;
  /** Null while no note is stored. */
  readonly onDelete: (() => void) | null;
}

/** The note on one quotation and its tags. */
export function NoteSection({ note, label, knownTags, takesFocus, onEdit, onDelete }: Props) {
  const { t } = useTranslator();
  const { body, tags } = note;
  const add = (tag: string) => {
    const name = tag.slice(0, 100);
    if (!tags.includes(name)) onEdit({ body, tags: [...tags, name] });
  };
  return (
    <Section
      title={t('note')}
      aside={
        onDelete && (
          <Button look="quiet" label={t('note-delete')} action="delete-note" onClick={onDelete}>
            <Trash2 aria-hidden="true" />
          </Button>
        )
      }
    >
      <Field
        kind="lines"
        name="note"
        label={label ?? t('note-label')}
        hideLabel
        rows={3}
        placeholder={t('note-placeholder')}
        value={body}
        takesFocus={takesFocus}
        onInput={(typed) => onEdit({ body: typed, tags })}
      />
      {tags.length > 0 && (
        <ul class={styles['tags']} aria-label={t('tags')}>
          {tags.map((tag) => (
            <li key={tag} class={styles['tag']}>
              <bdi>{tag}</bdi>
              <button
                type="button"
                class={styles['remove']}
                aria-label={t('tag-remove', { tag })}
                onClick={() => onEdit({ body, tags: tags.filter((other) => other !== tag) })}
              >
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        name="tag"
        label={t('tag-add')}
        placeholder={t('tag-placeholder')}
        clears
        options={knownTags.filter((tag) => !tags.includes(tag)).map((tag) => ({ key: tag, text: tag }))}
        onChoose={(option, text) => add(option?.text ?? text)}
      />
    </Section>
  );
}
