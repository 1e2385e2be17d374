import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleMetadata } from '../../lib/model/article.ts';
import type { NoteView, Place } from '../../lib/model/note-view.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import type { ActorItem, QuotationItem } from '../../lib/model/work-view.ts';
import { ActorRow } from '../actor/actor-row.tsx';
import { NoteRow } from '../annotation/note-row.tsx';
import { Button } from '../primitives/button.tsx';
import { Message } from '../primitives/message.tsx';
import { walkRows } from '../primitives/row-keys.ts';
import { Tabs } from '../primitives/tabs.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { useGrowing } from '../primitives/use-growing.ts';
import { QuotationRow } from '../quotation/quotation-row.tsx';
import { ArticleHeader } from './article-header.tsx';
import styles from './article-view.module.css';

export type TabName = 'quotations' | 'actors' | 'notes';

interface Props {
  readonly metadata: Pick<ArticleMetadata, 'title' | 'siteName' | 'url' | 'publishedAt'>;
  readonly language: string;
  readonly direction: Direction;
  readonly quotations: readonly QuotationItem[];
  readonly actors: readonly ActorItem[];
  readonly notes: readonly NoteView[];
  readonly actorStep: 'pending' | 'done' | 'failed';
  /** Message about what names are found with; null when there is nothing to say. */
  readonly nameNotice: string | null;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  /** Row that takes the focus when the lists are shown again: where the reader was. */
  readonly returnTo: string | null;
  readonly onOpen: (item: QuotationItem, startsInNote: boolean) => void;
  readonly onOpenKey: (key: string) => void;
  readonly onOpenActor: (actor: ActorItem) => void;
  readonly onDismiss: (item: QuotationItem) => void;
  readonly onDeleteNote: (id: string) => void;
  /** Null where no page is open. */
  readonly onGoTo: ((place: Place) => void) | null;
  readonly onRetry: () => void;
  /** The way back to the library, where this stands in it. */
  readonly back?: ComponentChildren;
  /** What stands below the lists: export, messages. */
  readonly children: ComponentChildren;
}

/** One article: its quotations, its actors and the reader's notes. */
export function ArticleView(props: Props) {
  const { metadata, language, direction, quotations, actors, notes, tab, returnTo, children } = props;
  const { t } = useTranslator();
  const view = useRef<HTMLElement>(null);
  // With the view itself: whoever sees the list finds the focus in it.
  useLayoutEffect(() => {
    if (returnTo === null) return;
    const rows = [...(view.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    (rows.find((row) => row.dataset['key'] === returnTo) ?? rows[0])?.focus();
  }, []);
  const tabs = [
    {
      name: 'quotations' as const,
      label: t('quotations'),
      count: quotations.filter(({ isDismissed }) => !isDismissed).length,
    },
    {
      name: 'actors' as const,
      label: t('actors'),
      count: actors.filter(({ isDismissed }) => !isDismissed).length,
    },
    { name: 'notes' as const, label: t('notes'), count: notes.length },
  ];
  return (
    <main class={styles['view']} ref={view} data-screen="article">
      {props.back}
      <ArticleHeader metadata={metadata} language={language} direction={direction} />
      <Tabs label={t('views')} tabs={tabs} selected={tab} onSelect={props.onTab}>
        {tab === 'quotations' && <QuotationList {...props} />}
        {tab === 'actors' && <ActorList {...props} />}
        {tab === 'notes' && <NoteList {...props} />}
      </Tabs>
      {children}
    </main>
  );
}

function QuotationList(props: Props) {
  const { quotations, returnTo } = props;
  const { t } = useTranslator();
  const latest = useRef(props);
  latest.current = props;
  // A row is made once for its item: one that is the same as before is not drawn again.
  const made = useMemo(() => new WeakMap<QuotationItem, VNode>(), []);
  const shown = quotations.filter(({ isDismissed }) => !isDismissed);
  const dismissed = quotations.filter(({ isDismissed }) => isDismissed);
  const order = [...shown, ...dismissed];
  const drawn = useGrowing(order.length, order.findIndex(({ key }) => key === returnTo) + 1);
  if (quotations.length === 0) return <Message title={t('no-quotations')} hint={t('no-quotations-hint')} />;
  const lost = quotations.filter(({ state }) => state === 'missing' || state === 'ambiguous').length;
  const row = (item: QuotationItem): VNode => {
    const known = made.get(item);
    if (known) return known;
    const { onGoTo } = latest.current;
    const fresh = (
      <QuotationRow
        key={item.key}
        item={item}
        onOpen={() => latest.current.onOpen(item, false)}
        onNote={() => latest.current.onOpen(item, true)}
        onGoTo={onGoTo && (() => item.place && latest.current.onGoTo?.(item.place))}
        onDismiss={() => latest.current.onDismiss(item)}
      />
    );
    made.set(item, fresh);
    return fresh;
  };
  return (
    <div onKeyDown={walkRows}>
      {lost > 0 && (
        <p class={styles['notice']} data-partial>
          {t('places-missing', { count: lost, total: quotations.length })}
        </p>
      )}
      <ul class={styles['list']}>{shown.slice(0, drawn).map(row)}</ul>
      {dismissed.length > 0 && (
        <details class={styles['dismissed']}>
          <summary>{t('dismissed-count', { count: dismissed.length })}</summary>
          <ul class={styles['list']}>{dismissed.slice(0, Math.max(0, drawn - shown.length)).map(row)}</ul>
        </details>
      )}
    </div>
  );
}

function ActorList(props: Props) {
  const { actors, actorStep, nameNotice, quotations, language, direction, onOpenActor, onRetry } = props;
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
  const quoted = new Map<string, number>();
  for (const { speaker, isDismissed } of quotations)
    if (speaker?.actorKey && !isDismissed)
      quoted.set(speaker.actorKey, (quoted.get(speaker.actorKey) ?? 0) + 1);
  return (
    <>
      {hint && <p class={styles['notice']}>{hint}</p>}
      <ul class={styles['list']} onKeyDown={walkRows}>
        {actors
          .toSorted((a, b) => Number(a.isDismissed) - Number(b.isDismissed))
          .map((actor) => (
            <ActorRow
              key={actor.key}
              actor={actor}
              quoted={quoted.get(actor.key) ?? 0}
              language={language}
              direction={direction}
              onOpen={() => onOpenActor(actor)}
            />
          ))}
      </ul>
    </>
  );
}

function NoteList({ notes, onOpenKey, onDeleteNote }: Props) {
  const { t } = useTranslator();
  if (notes.length === 0) return <Message title={t('no-notes')} hint={t('no-notes-hint')} />;
  return (
    <ul class={styles['list']} onKeyDown={walkRows}>
      {notes.map((note) => (
        <NoteRow
          key={note.id}
          note={note}
          onOpen={() => onOpenKey(note.itemKey)}
          onDelete={() => onDeleteNote(note.id)}
        />
      ))}
    </ul>
  );
}
