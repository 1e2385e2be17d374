import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { ActorScreen } from '../../components/actor/actor-screen.tsx';
import { MissedActorScreen } from '../../components/actor/missed-actor-screen.tsx';
import { ArticleView, type TabName } from '../../components/article/article-view.tsx';
import { Footer } from '../../components/exchange/footer.tsx';
import { Toast } from '../../components/primitives/toast.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import { SpanScreen } from '../../components/quotation/span-screen.tsx';
import type { ArticleMetadata, ArticleText } from '../../lib/model/article.ts';
import type { Place } from '../../lib/model/note-view.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import type { QuotationItem } from '../../lib/model/work-view.ts';
import type { Intent } from '../../lib/model/intent.ts';
import { moveEdge } from '../../lib/view/work/move-edge.ts';
import type { Workbench } from '../../lib/view/work/workbench.ts';
import { QuotationWork } from './quotation-work.tsx';
import type { Route } from './route.ts';
import { useSaid } from './use-said.ts';
import styles from './work.module.css';

interface Props {
  readonly bench: Workbench;
  readonly metadata: Pick<ArticleMetadata, 'title' | 'siteName' | 'url' | 'publishedAt'>;
  readonly language: string;
  readonly direction: Direction;
  /** The text of the open page; null in the library. */
  readonly article: ArticleText | null;
  readonly actorStep: 'pending' | 'done' | 'failed';
  readonly nameNotice: string | null;
  readonly onGoTo: ((place: Place) => void) | null;
  readonly onRetry: () => void;
  /** Writes the export; resolves with the file's name, null when nothing is kept. */
  readonly onExport: () => Promise<string | null>;
  readonly onLibrary: (() => void) | null;
  /** Asks once for what the reader chose in the page; null when nothing. */
  readonly takeIntent: (() => Promise<Intent | null>) | null;
  readonly back?: ComponentChildren;
}

/** All views of one article and the ways between them. */
export function ArticleWork(props: Props) {
  const { bench, metadata, language, direction, article, onGoTo } = props;
  const { t } = useTranslator();
  const route = useSignal<Route>({ at: 'lists' });
  const tab = useSignal<TabName>('quotations');
  const returnTo = useSignal<string | null>(null);
  const saying = useSaid();
  const { said, tell } = saying;

  const open = async (item: QuotationItem, startsInNote: boolean) => {
    await bench.open(item);
    returnTo.value = item.key;
    route.value = { at: 'quotation', startsInNote };
    if (item.place) onGoTo?.(item.place);
  };
  const isLoaded = bench.isLoaded.value;
  useEffect(() => {
    if (isLoaded) void start();
  }, [isLoaded, props.takeIntent]);
  /** What was chosen in the page comes first, else what was being typed when the view was closed. */
  const start = async () => {
    const intent = (await props.takeIntent?.()) ?? null;
    if (intent) await follow(intent);
    else if (await bench.restoreDraft()) {
      returnTo.value = bench.openItem.value?.key ?? null;
      route.value = { at: 'quotation', startsInNote: true };
    }
  };
  const follow = async ({ do: act, start: from, end }: Intent) => {
    const place = { start: from, end };
    if (act === 'mark-actor') route.value = { at: 'missed-actor', place };
    else {
      const known = bench.quotations.value.find((item) => item.place && overlaps(item.place, place));
      if (act === 'annotate' && known) await open(known, true);
      else route.value = { at: 'missed-quotation', place };
    }
  };
  const toLists = () => {
    route.value = { at: 'lists' };
  };
  const toast = <Toast said={said.value} onGone={() => (said.value = null)} />;
  const now = route.value;

  if (now.at === 'quotation' || now.at === 'candidates' || now.at === 'span')
    return (
      <div class={styles['work']}>
        <QuotationWork
          bench={bench}
          route={route}
          article={article}
          onGoTo={onGoTo}
          saying={saying}
          onOpen={open}
          onLists={(key) => {
            returnTo.value = key ?? returnTo.value;
            toLists();
          }}
        />
        {toast}
      </div>
    );
  if (now.at === 'missed-quotation' && article)
    return (
      <SpanScreen
        name="missed-quotation"
        title={t('mark-quotation')}
        text={article.text}
        language={language}
        direction={direction}
        start={now.place}
        move={(place, edge, step) => moveEdge(article.text, place, edge, step)}
        chooseLabel={t('mark-quotation')}
        onBack={toLists}
        onChoose={(place) =>
          void bench.addQuotation(place).then(async (outcome) => {
            tell(outcome, t('quotation-added'));
            const added = bench.quotations.value.find((item) => item.place && isSame(item.place, place));
            if (outcome.ok && added) await open(added, true);
          })
        }
      />
    );
  if (now.at === 'missed-actor' && article)
    return (
      <MissedActorScreen
        text={article.text}
        language={language}
        direction={direction}
        start={now.place}
        move={(place, edge, step) => moveEdge(article.text, place, edge, step)}
        actors={bench.actors.value.filter(({ isDismissed }) => !isDismissed)}
        onBack={toLists}
        onAdd={(place, as) =>
          void bench.addMention(place, as).then((outcome) => {
            tell(outcome, t('actor-added'));
            tab.value = 'actors';
            toLists();
          })
        }
      />
    );
  const actor = now.at === 'actor' ? bench.actors.value.find(({ key }) => key === now.key) : undefined;
  if (actor)
    return (
      <div class={styles['work']}>
        <ActorScreen
          key={actor.key}
          actor={actor}
          others={bench.actors.value.filter(({ key, isDismissed }) => key !== actor.key && !isDismissed)}
          quoted={bench.quotations.value.filter(
            ({ speaker, isDismissed }) => speaker?.actorKey === actor.key && !isDismissed,
          )}
          language={language}
          direction={direction}
          onChange={(change) => {
            const { name } = actor;
            void bench.changeActor(actor, change).then((outcome) => {
              tell(outcome, t('actor-changed'));
              // A detected actor has another key once it is stored.
              const stored = bench.actors.value.find(
                (item) => item.name === ('name' in change && !('split' in change) ? change.name : name),
              );
              if (stored) route.value = { at: 'actor', key: stored.key };
            });
          }}
          onOpenQuotation={(item) => void open(item, false)}
          onGoTo={onGoTo}
          onBack={() => {
            returnTo.value = actor.key;
            toLists();
          }}
        />
        {toast}
      </div>
    );
  return (
    <ArticleView
      metadata={metadata}
      language={language}
      direction={direction}
      quotations={bench.quotations.value}
      actors={bench.actors.value}
      notes={bench.notes.value}
      actorStep={props.actorStep}
      nameNotice={props.nameNotice}
      tab={tab.value}
      onTab={(chosen) => {
        tab.value = chosen;
      }}
      returnTo={returnTo.value}
      onOpen={(item, startsInNote) => void open(item, startsInNote)}
      onOpenKey={(key) => {
        const item = bench.quotations.value.find((one) => one.key === key);
        if (item) void open(item, true);
      }}
      onOpenActor={({ key }) => {
        returnTo.value = key;
        route.value = { at: 'actor', key };
      }}
      onDismiss={(item) =>
        void bench
          .change(item, { status: item.isDismissed ? 'open' : 'dismissed' })
          .then((outcome) =>
            tell(outcome, t(item.isDismissed ? 'quotation-restored' : 'quotation-dismissed')),
          )
      }
      onDeleteNote={(id) => {
        const records = [{ entity: 'annotations' as const, id }];
        void bench
          .remove(records)
          .then((outcome) => tell(outcome, t('note-deleted'), () => void bench.removeForGood(records)));
      }}
      onGoTo={onGoTo}
      onRetry={props.onRetry}
      back={props.back}
    >
      {toast}
      <Footer
        onExport={() =>
          void props.onExport().then((file) => {
            said.value = { text: file === null ? t('nothing-to-export') : t('exported', { file }) };
          })
        }
        onLibrary={props.onLibrary}
      />
    </ArticleView>
  );
}

const isSame = (a: Place, b: Place): boolean => a.start === b.start && a.end === b.end;
const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
