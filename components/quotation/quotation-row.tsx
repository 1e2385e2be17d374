import { ListChecks, Link2, LocateFixed, NotebookPen, Pencil, Undo2, X } from 'lucide-preact';
import type { QuotationItem } from '../../lib/model/work-view.ts';
import { NoteText } from '../annotation/note-text.tsx';
import { PlaceState } from '../annotation/place-state.tsx';
import { Button } from '../primitives/button.tsx';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './quotation-row.module.css';
import { QuotationSummary } from './quotation-summary.tsx';

interface Props {
  readonly item: QuotationItem;
  readonly onOpen: () => void;
  /** Opens the quotation with the cursor in its note. */
  readonly onNote: () => void;
  /** Null where no page is open. */
  readonly onGoTo: (() => void) | null;
  readonly onDismiss: () => void;
}

/** One quotation: who, how, the words, and what the reader made of it; activating it opens it. */
export function QuotationRow({ item, onOpen, onNote, onGoTo, onDismiss }: Props) {
  const { t } = useTranslator();
  const { language, direction, isDismissed, state, note } = item;
  return (
    <li class={`${styles['row']} ${isDismissed ? styles['dismissed'] : ''}`}>
      <QuotationSummary
        rowKey={item.key}
        exact={item.exact}
        kind={item.kind}
        speaker={item.speaker?.name ?? null}
        language={language}
        direction={direction}
        onOpen={onOpen}
      />
      {state && <PlaceState state={state} />}
      {note !== '' && <NoteText body={note} />}
      <div class={styles['foot']}>
        <Facts item={item} />
        <div class={styles['tools']}>
          {onGoTo && (
            <Button
              look="quiet"
              label={t('go-to-mark')}
              onClick={onGoTo}
              action="go-to"
              disabled={!item.place}
            >
              <LocateFixed aria-hidden="true" />
            </Button>
          )}
          <Button
            look="quiet"
            label={t(isDismissed ? 'restore' : 'dismiss')}
            onClick={onDismiss}
            action="dismiss"
          >
            {isDismissed ? <Undo2 aria-hidden="true" class="mirrored" /> : <X aria-hidden="true" />}
          </Button>
          <Button
            look="quiet"
            label={t(note === '' ? 'add-note' : 'edit-note')}
            onClick={onNote}
            action="note"
          >
            {note === '' ? <NotebookPen aria-hidden="true" /> : <Pencil aria-hidden="true" />}
          </Button>
        </div>
      </div>
    </li>
  );
}

/** Small print: what the reader should know, and what is there already. */
function Facts({ item }: { readonly item: QuotationItem }) {
  const { t, number } = useTranslator();
  const { cue, language, direction, flags, confidence, rating, tags, origin, speakerPath, speaker } = item;
  return (
    <p class={styles['facts']}>
      {item.isDismissed && <span class={styles['chip']}>{t('dismissed')}</span>}
      {item.detected && <span class={styles['chip']}>{t('corrected')}</span>}
      {rating && (
        <span class={`${styles['chip']} ${styles['rating']}`}>
          <bdi>{rating.label}</bdi>
          {!rating.isFinal && <> · {t('state-draft')}</>}
        </span>
      )}
      {item.evidenceCount > 0 && (
        <span class={styles['figure']}>
          <ListChecks aria-hidden="true" />
          {t('evidence-count', { count: item.evidenceCount })}
        </span>
      )}
      {item.linkCount > 0 && (
        <span class={styles['figure']}>
          <Link2 aria-hidden="true" />
          {t('link-count', { count: item.linkCount })}
        </span>
      )}
      {tags.map((tag) => (
        <bdi key={tag} class={styles['chip']}>
          {tag}
        </bdi>
      ))}
      {flags.map((flag) => (
        <span key={flag} class={`${styles['chip']} ${styles['flag']}`}>
          {t(`flag-${flag}`)}
        </span>
      ))}
      {cue && (
        <span class={styles['chip']}>
          <Excerpt text={cue} language={language} direction={direction} />
        </span>
      )}
      {speaker && !item.detected && origin === 'detected' && speakerPath !== 'explicit' && (
        <span>{t(`speaker-${speakerPath}`)}</span>
      )}
      <span>
        {origin === 'reader'
          ? t('marked-by-you')
          : t('certainty', { share: number(confidence, { style: 'percent' }) })}
      </span>
    </p>
  );
}
