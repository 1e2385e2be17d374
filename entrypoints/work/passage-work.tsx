import { useSignal, type Signal } from '@preact/signals';
import { LocateFixed } from 'lucide-preact';
import { useEffect, useMemo } from 'preact/hooks';
import { NoteSection } from '../../components/annotation/note-section.tsx';
import { PassageFigure } from '../../components/annotation/passage-figure.tsx';
import { SaveLine } from '../../components/annotation/save-line.tsx';
import { Button } from '../../components/primitives/button.tsx';
import { Message } from '../../components/primitives/message.tsx';
import { Screen } from '../../components/primitives/screen.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import { PlaceSection, type PlaceActions } from '../../components/quotation/place-section.tsx';
import type { ArticleText } from '../../lib/model/article.ts';
import type { NoteView, Place } from '../../lib/model/note-view.ts';
import { passageDetail } from '../../lib/view/work/passage-detail.ts';
import type { PassageSession } from '../../lib/view/work/passage-session.ts';
import { findWords } from '../../lib/view/work/place-detail.ts';
import type { Workbench } from '../../lib/view/work/workbench.ts';
import { ReattachScreen } from './reattach-screen.tsx';
import type { Route } from './route.ts';
import type { Saying } from './use-said.ts';

interface Props {
  readonly bench: Workbench;
  readonly route: Signal<Route>;
  readonly note: NoteView;
  readonly article: ArticleText | null;
  readonly onGoTo: ((place: Place) => void) | null;
  readonly onPick: ((id: string) => Promise<Place | null>) | null;
  readonly saying: Saying;
  readonly onLists: () => void;
}

/** A note that is on no quotation: its words, what it says, and the choice of other words for it. */
export function PassageWork({ bench, route, note: listed, article, onGoTo, onPick, saying, onLists }: Props) {
  const { t } = useTranslator();
  const session = useSignal<PassageSession | null>(null);
  const { id } = listed;
  useEffect(() => {
    let isShown = true;
    bench.openPassage(id).then(
      (opened) => {
        if (!isShown) return;
        session.value = opened;
        if (!opened) onLists();
      },
      () => {
        saying.tell({ ok: false, code: 'failed' }, '');
        if (isShown) onLists();
      },
    );
    return () => {
      isShown = false;
      void session.peek()?.commit();
    };
  }, [id]);
  const record = bench.records.value?.annotations.find((one) => one.id === id) ?? null;
  const { note, detail } = useMemo(() => passageDetail(listed, record, article), [listed, record, article]);
  const current = session.value;
  const open = current?.open.value ?? null;
  if (!current || !open)
    return (
      <main>
        <Message title={t('reading')} busy />
      </main>
    );

  const showNote = () => {
    route.value = { at: 'passage', id };
  };
  const attach = (place: Place) => {
    void bench.reattachPassage(id, place).then((outcome) => {
      saying.tell(outcome, t('place-attached'));
      showNote();
    });
  };
  const place = route.value.at === 'passage' ? route.value.place : undefined;
  if (place && article)
    return <ReattachScreen item={note} article={article} start={place} onBack={showNote} onAttach={attach} />;
  const toReattach = (start: Place) => {
    route.value = { at: 'passage', id, place: start };
  };
  const back = async () => {
    const hadFailed = open.status.is === 'failed';
    // What could not be stored is said first; asked again, the view closes and the draft stays.
    if ((await current.commit()) || hadFailed) onLists();
  };
  const remove = () => {
    const records = [{ entity: 'annotations' as const, id }];
    void bench.remove(records).then((outcome) => {
      saying.tell(outcome, t('note-deleted'), () => bench.removeForGood(records));
      if (outcome.ok) onLists();
    });
  };
  const actions: PlaceActions | null =
    article && onGoTo && onPick && record?.selector
      ? {
          onGoTo,
          onAttach: attach,
          onAdjust: toReattach,
          onFind: (query) => findWords(article, query, note.exact),
          onPick: () => void onPick(id).then((picked) => picked && toReattach(picked)),
        }
      : null;
  const at = note.place;
  return (
    <Screen
      name="passage"
      title={t('note')}
      onBack={() => void back()}
      tools={
        at &&
        onGoTo && (
          <Button look="quiet" label={t('go-to-mark')} action="go-to" onClick={() => onGoTo(at)}>
            <LocateFixed aria-hidden="true" />
          </Button>
        )
      }
      foot={
        <>
          <SaveLine status={open.status} />
          <Button look="primary" action="done" onClick={() => void back()}>
            {t('note-done')}
          </Button>
        </>
      }
    >
      <PassageFigure note={note} />
      <PlaceSection item={note} detail={detail} actions={actions} />
      <NoteSection
        note={open.note}
        label={t('note')}
        knownTags={bench.tags.value}
        takesFocus={false}
        onEdit={(typed) => current.edit(typed)}
        onDelete={remove}
      />
    </Screen>
  );
}
