import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useScales } from '../../components/assessment/scales.ts';
import { CandidatesScreen } from '../../components/cross-reference/candidates-screen.tsx';
import { Message } from '../../components/primitives/message.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import { PlaceSection, type PlaceActions } from '../../components/quotation/place-section.tsx';
import { QuotationScreen } from '../../components/quotation/quotation-screen.tsx';
import { SpanScreen } from '../../components/quotation/span-screen.tsx';
import type { ArticleText } from '../../lib/model/article.ts';
import type { Place } from '../../lib/model/note-view.ts';
import { timedId } from '../../lib/model/timed-id.ts';
import type { Candidate, QuotationItem } from '../../lib/model/work-view.ts';
import type { RecordRef } from '../../lib/store/trash.ts';
import { findWords, placeDetail } from '../../lib/view/work/place-detail.ts';
import { moveEdge } from '../../lib/view/work/move-edge.ts';
import { today } from '../../lib/view/work/today.ts';
import type { Workbench } from '../../lib/view/work/workbench.ts';
import { ReattachScreen } from './reattach-screen.tsx';
import type { Route } from './route.ts';
import { useOthers } from './use-others.ts';
import type { Saying } from './use-said.ts';

interface Props {
  readonly bench: Workbench;
  readonly route: Signal<Route>;
  readonly article: ArticleText | null;
  readonly onGoTo: ((place: Place) => void) | null;
  readonly onPick: ((id: string) => Promise<Place | null>) | null;
  readonly saying: Saying;
  readonly onOpen: (item: QuotationItem, startsInNote: boolean) => Promise<void>;
  /** Back to the lists; `key` names the row that was open. */
  readonly onLists: (key: string | null) => void;
}

/** One quotation: its sheet, the search for the same words elsewhere, and the choice of its words. */
export function QuotationWork(props: Props) {
  const { bench, route, article, onGoTo, saying, onOpen, onLists } = props;
  const { t } = useTranslator();
  const scales = useScales();
  const others = useOthers(bench);
  const candidates = useSignal<readonly Candidate[] | 'failed' | null>(null);
  const open = bench.sheet.value;
  const item = bench.openItem.value;
  const isSearching = route.value.at === 'candidates';

  const search = () => {
    candidates.value = null;
    if (!item) return;
    bench.candidates(item).then(
      (found) => (candidates.value = found),
      () => (candidates.value = 'failed'),
    );
  };
  useEffect(() => {
    if (isSearching) search();
  }, [isSearching]);
  // Deleted here or in another view: there is nothing to show any more.
  const isGone = open === null || item === null;
  useEffect(() => {
    if (isGone) onLists(null);
  }, [isGone]);
  if (!open || !item) return <Message title={t('reading')} busy />;

  const { sheet, status } = open;
  const toSheet = (focus: string) => {
    route.value = { at: 'quotation', startsInNote: false, focus };
  };
  const shown = bench.quotations.value.filter(({ isDismissed, key }) => !isDismissed || key === item.key);
  const at = shown.findIndex(({ key }) => key === item.key);

  const back = async () => {
    const { key } = item;
    const hadFailed = status.is === 'failed';
    // What could not be stored is said first; asked again, the view closes and the draft stays.
    if ((await bench.closeSheet()) || hadFailed) {
      const stored = bench.quotations.value.find(
        (one) => one.key === key || (item.place && one.place?.start === item.place.start),
      );
      onLists(stored?.key ?? key);
    }
  };
  const remove = (ref: RecordRef, text: string) =>
    void bench.remove([ref]).then((outcome) => saying.tell(outcome, text, () => bench.removeForGood([ref])));

  if (route.value.at === 'candidates')
    return (
      <CandidatesScreen
        item={item}
        candidates={candidates.value}
        onRetry={search}
        onBack={() => toSheet('find-links')}
        onLink={(candidate, relation) => {
          const link = {
            id: timedId(),
            to: { quotationId: candidate.quotationId },
            relation,
            note: '',
            independent: false,
          };
          bench.edit({ links: [...sheet.links, link] });
          toSheet('find-links');
        }}
      />
    );
  if (route.value.at === 'span' && article && item.place)
    return (
      <SpanScreen
        name="span"
        title={t('span-change')}
        text={article.text}
        language={item.language}
        direction={item.direction}
        start={item.place}
        move={(place, edge, step) => moveEdge(article.text, place, edge, step)}
        chooseLabel={t('span-choose')}
        onBack={() => toSheet('span')}
        onChoose={(span) => {
          toSheet('span');
          void bench.change(item, { span }).then((outcome) => saying.tell(outcome, t('quotation-corrected')));
        }}
      />
    );
  const attach = (place: Place) => {
    void bench.reattach(item, place).then((outcome) => {
      saying.tell(outcome, t('place-attached'));
      // What was pressed is gone; the old words are where the reader looks next.
      toSheet('earlier');
    });
  };
  if (route.value.at === 'reattach' && article)
    return (
      <ReattachScreen
        item={item}
        article={article}
        start={route.value.place}
        onBack={() => toSheet('pick')}
        onAttach={attach}
      />
    );
  const toReattach = (place: Place) => {
    route.value = { at: 'reattach', place };
  };
  const { onPick } = props;
  const { id } = item;
  const records = bench.records.value;
  const detail = placeDetail(item, records?.quotations.find((one) => one.id === id) ?? null, article);
  const placeActions: PlaceActions | null =
    article && onGoTo && onPick && id !== null
      ? {
          onGoTo,
          onAttach: attach,
          onAdjust: toReattach,
          onFind: (query) => findWords(article, query, item.exact),
          onPick: () => void onPick(id).then((place) => place && toReattach(place)),
        }
      : null;
  return (
    <QuotationScreen
      key={`${item.place?.start ?? item.key}`}
      item={item}
      place={<PlaceSection item={item} detail={detail} actions={placeActions} />}
      sheet={sheet}
      status={status}
      number={at + 1}
      total={shown.length}
      actors={bench.actors.value}
      scales={scales.all}
      knownTags={bench.tags.value}
      others={others.value}
      today={today()}
      startsInNote={route.value.at === 'quotation' && route.value.startsInNote}
      focusOn={route.value.at === 'quotation' ? (route.value.focus ?? null) : null}
      onEdit={(change) => bench.edit(change)}
      onChange={(change) =>
        void bench.change(item, change).then((outcome) => saying.tell(outcome, t(changedMessage(change))))
      }
      onRemove={(what) => {
        if (what === 'note') {
          const note = bench.notes.value.find(({ itemKey }) => itemKey === item.key);
          if (note) remove({ entity: 'annotations', id: note.id }, t('note-deleted'));
        } else if ('evidence' in what) {
          if (isStored(bench, 'evidence', what.evidence))
            remove({ entity: 'evidence', id: what.evidence }, t('evidence-deleted'));
          else bench.edit({ evidence: sheet.evidence.filter(({ id }) => id !== what.evidence) });
        } else if (isStored(bench, 'crossReferences', what.link))
          remove({ entity: 'crossReferences', id: what.link }, t('link-deleted'));
        else bench.edit({ links: sheet.links.filter(({ id }) => id !== what.link) });
      }}
      onDeleteForGood={
        item.id === null
          ? null
          : () => {
              const { id } = item;
              if (id !== null)
                void bench
                  .removeForGood([{ entity: 'quotations', id }])
                  .then((outcome) => saying.tell(outcome, t('deleted-for-good')));
            }
      }
      onFindLinks={() => {
        route.value = { at: 'candidates' };
      }}
      onSpan={
        article && item.place
          ? () => {
              route.value = { at: 'span' };
            }
          : null
      }
      onGoTo={item.place && onGoTo ? () => item.place && onGoTo(item.place) : null}
      onStep={(step) => {
        const next = shown[at + step];
        if (next) void onOpen(next, false);
      }}
      onBack={() => void back()}
    />
  );
}

const changedMessage = (change: object): string => {
  if (!('status' in change)) return 'quotation-corrected';
  return change.status === 'dismissed' ? 'quotation-dismissed' : 'quotation-restored';
};

const isStored = (bench: Workbench, name: 'evidence' | 'crossReferences', id: string): boolean =>
  bench.records.value?.[name].some((record) => record.id === id) ?? false;
