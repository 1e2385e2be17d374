import { NotebookPen, Pencil } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DetectedActor, DetectedQuotation } from '../../lib/model/analysis.ts';
import type { ArticleMetadata } from '../../lib/model/article.ts';
import { isSamePlace, type NoteView, type OpenNote, type Place } from '../../lib/model/note-view.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import { ActorRow } from '../actor/actor-row.tsx';
import { NoteEditor } from '../annotation/note-editor.tsx';
import { NoteRow } from '../annotation/note-row.tsx';
import { NoteText } from '../annotation/note-text.tsx';
import { Button } from '../primitives/button.tsx';
import { Message } from '../primitives/message.tsx';
import { walkRows } from '../primitives/row-keys.ts';
import { Tabs } from '../primitives/tabs.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { QuotationRow } from '../quotation/quotation-row.tsx';
import { ArticleHeader } from './article-header.tsx';
import styles from './article-view.module.css';

interface Props {
  readonly metadata: ArticleMetadata;
  readonly language: string;
  readonly direction: Direction;
  readonly quotations: readonly DetectedQuotation[];
  readonly actors: readonly DetectedActor[];
  readonly actorStep: 'pending' | 'done' | 'failed';
  /** Message about what names are found with; null when there is nothing to say. */
  readonly nameNotice: string | null;
  readonly notes: readonly NoteView[];
  readonly openNote: OpenNote | null;
  readonly onGoTo: (place: Place) => void;
  readonly onOpenNote: (quotation: DetectedQuotation) => void;
  readonly onInput: (body: string) => void;
  readonly onDone: () => void;
  readonly onDeleteNote: (id: string) => void;
  readonly onRetry: () => void;
  /** What stands below the lists: export, messages. */
  readonly children: ComponentChildren;
}

type TabName = 'quotations' | 'actors' | 'notes';

/** One article: its quotations, its actors and the reader's notes. */
export function ArticleView(props: Props) {
  const { metadata, language, direction, quotations, actors, notes, children } = props;
  const { t } = useTranslator();
  const [tab, setTab] = useState<TabName>('quotations');
  const tabs = [
    { name: 'quotations' as const, label: t('quotations'), count: quotations.length },
    { name: 'actors' as const, label: t('actors'), count: actors.length },
    { name: 'notes' as const, label: t('notes'), count: notes.length },
  ];
  return (
    <main class={styles['view']}>
      <ArticleHeader metadata={metadata} language={language} direction={direction} />
      <Tabs label={t('views')} tabs={tabs} selected={tab} onSelect={setTab}>
        {tab === 'quotations' && <QuotationList {...props} />}
        {tab === 'actors' && <ActorList {...props} />}
        {tab === 'notes' && <NoteList {...props} />}
      </Tabs>
      {children}
    </main>
  );
}

function QuotationList(props: Props) {
  const { quotations, language, direction, notes, openNote, onGoTo, onOpenNote, onInput, onDone } = props;
  const { t } = useTranslator();
  if (quotations.length === 0) return <Message title={t('no-quotations')} hint={t('no-quotations-hint')} />;
  return (
    <ul class={styles['list']} onKeyDown={walkRows}>
      {quotations.map((quotation) => {
        const note = notes.find(({ place }) => isSamePlace(place, quotation));
        const isOpen = isSamePlace(openNote?.quotation ?? null, quotation);
        return (
          <QuotationRow
            key={`${quotation.start}-${quotation.end}`}
            quotation={quotation}
            language={language}
            direction={direction}
            onGoTo={() => onGoTo(quotation)}
          >
            {isOpen && openNote ? (
              <NoteEditor
                body={openNote.body}
                status={openNote.status}
                onInput={onInput}
                onDone={onDone}
                onDelete={note ? () => props.onDeleteNote(note.id) : null}
              />
            ) : (
              <>
                {note && <NoteText body={note.body} />}
                <Button onClick={() => onOpenNote(quotation)} action="note">
                  {note ? <Pencil aria-hidden="true" /> : <NotebookPen aria-hidden="true" />}
                  {t(note ? 'edit-note' : 'add-note')}
                </Button>
              </>
            )}
          </QuotationRow>
        );
      })}
    </ul>
  );
}

function ActorList({
  actors,
  actorStep,
  nameNotice,
  quotations,
  language,
  direction,
  onGoTo,
  onRetry,
}: Props) {
  const { t } = useTranslator();
  if (actorStep === 'pending') return <Message title={t('actors-pending')} busy />;
  if (actorStep === 'failed')
    return (
      <Message title={t('actors-failed')}>
        <Button onClick={onRetry}>{t('retry')}</Button>
      </Message>
    );
  const hint = nameNotice === null ? undefined : t(nameNotice);
  if (actors.length === 0) return <Message title={t('no-actors')} hint={hint} />;
  return (
    <>
      {hint && <p class={styles['notice']}>{hint}</p>}
      <ul class={styles['list']} onKeyDown={walkRows}>
        {actors.map((actor) => (
          <ActorRow
            key={actor.id}
            actor={actor}
            quoted={quotations.filter(({ speaker }) => speaker?.actorId === actor.id).length}
            language={language}
            direction={direction}
            onGoTo={() => {
              const [first] = actor.mentions;
              if (first) onGoTo(first);
            }}
          />
        ))}
      </ul>
    </>
  );
}

function NoteList({ notes, onGoTo, onDeleteNote }: Props) {
  const { t } = useTranslator();
  if (notes.length === 0) return <Message title={t('no-notes')} hint={t('no-notes-hint')} />;
  return (
    <ul class={styles['list']} onKeyDown={walkRows}>
      {notes.map((note) => (
        <NoteRow
          key={note.id}
          note={note}
          onGoTo={() => {
            if (note.place) onGoTo(note.place);
          }}
          onDelete={() => onDeleteNote(note.id)}
        />
      ))}
    </ul>
  );
}
