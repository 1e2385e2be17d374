import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { ArticleView, type TabName } from '../../components/article/article-view.tsx';
import { useScales } from '../../components/assessment/scales.ts';
import { Footer } from '../../components/exchange/footer.tsx';
import { Message } from '../../components/primitives/message.tsx';
import { Toast } from '../../components/primitives/toast.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import type { ArticleMetadata, ArticleText } from '../../lib/model/article.ts';
import type { Place } from '../../lib/model/note-view.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import type { SearchTarget } from '../../lib/model/library-view.ts';
import type { QuotationItem } from '../../lib/model/work-view.ts';
import type { Intent } from '../../lib/model/intent.ts';
import type { Workbench } from '../../lib/view/work/workbench.ts';
import type { BelowLists } from './below-lists.tsx';
import type { Route } from './route.ts';
import { useSaid } from './use-said.ts';
import styles from './work.module.css';

/** What the reader chose in the page, for this view to go on with. */
export interface Intents {
  /** Asked once for each; null when there is nothing. */
  readonly take: () => Promise<Intent | null>;
  /** Calls back when there is something new, until the returned function is called. */
  readonly listen: (listener: () => void) => () => void;
}

interface Props {
  readonly bench: Workbench;
  readonly metadata: Pick<ArticleMetadata, 'title' | 'siteName' | 'url' | 'publishedAt'>;
  readonly language: string;
  readonly direction: Direction;
  /** The text of the open page; null in the library. */
  readonly article: ArticleText | null;
  readonly actorStep: 'pending' | 'done' | 'failed';
  readonly nameNotice: string | null;
  /** False where the page does not show the place just now. */
  readonly onGoTo: ((place: Place) => Promise<boolean>) | null;
  /** Asks for words in the page, for a stored quotation; those selected already come back. Null in the library. */
  readonly onPick: ((id: string) => Promise<Place | null>) | null;
  readonly onRetry: () => void;
  /** Writes the export; resolves with the file's name, null when nothing is kept, undefined when there is nothing to say. */
  readonly onExport: () => Promise<string | null | undefined>;
  readonly onLibrary: (() => void) | null;
  /** What the reader chooses in the page; null where no page is open. */
  readonly intents: Intents | null;
  /** Opens the side panel; null where this is it, or the browser has none. */
  readonly onSidePanel?: (() => void) | null;
  /** A stored quotation, note or actor to be shown first. */
  readonly startsWith?: SearchTarget | null;
  readonly back?: ComponentChildren;
}

/** All views of one article and the ways between them. */
export function ArticleWork(props: Props) {
  const { bench, metadata, language, direction, article } = props;
  const { t } = useTranslator();
  const scales = useScales();
  const route = useSignal<Route>({ at: 'lists' });
  const tab = useSignal<TabName>('quotations');
  const returnTo = useSignal<string | null>(null);
  const below = useSignal<typeof BelowLists | null>(null);
  useEffect(() => {
    // What is below the lists comes after the first list is drawn.
    void import('./below-lists.tsx').then((module) => (below.value = module.BelowLists));
  }, []);
  const saying = useSaid();
  const { said, tell } = saying;
  const lead = props.onGoTo;
  const onGoTo = lead
    ? (place: Place) =>
        void lead(place).then((isShown) => {
          if (!isShown) said.value = { text: t('go-to-failed'), isError: true };
        })
    : null;

  const open = async (item: QuotationItem, startsInNote: boolean) => {
    try {
      await bench.open(item, scales.first);
    } catch {
      tell({ ok: false, code: 'failed' }, '');
      return;
    }
    returnTo.value = item.key;
    route.value = { at: 'quotation', startsInNote };
    if (item.place) void lead?.(item.place);
  };
  const trouble = bench.trouble.value;
  useEffect(() => {
    if (trouble !== null) tell({ ok: false, code: trouble }, '');
  }, [trouble]);
  const isLoaded = bench.isLoaded.value;
  useEffect(() => {
    if (!isLoaded) return undefined;
    // The bench of the popup waits for it.
    performance.mark('first-list');
    void start();
    return props.intents?.listen(() => void takeUp());
  }, [isLoaded, props.intents]);
  /** What was chosen in the page comes first, else what was being typed when the view was closed. */
  const start = async () => {
    if (props.startsWith) await show(props.startsWith);
    else if (!(await takeUp()) && (await bench.restoreDraft(scales.first))) {
      returnTo.value = bench.openItem.value?.key ?? null;
      route.value = { at: 'quotation', startsInNote: true };
    }
  };
  const show = async (first: SearchTarget) => {
    if (first.is === 'quotation') {
      const item = bench.quotations.value.find(({ id }) => id === first.quotationId);
      if (item) await open(item, false);
    } else if (first.is === 'note') {
      tab.value = 'notes';
      openPassage(first.noteId);
    } else if (first.is === 'actor') {
      tab.value = 'actors';
      returnTo.value = first.actorId;
      route.value = { at: 'actor', key: first.actorId };
    }
  };
  const takeUp = async (): Promise<boolean> => {
    const intent = (await props.intents?.take()) ?? null;
    if (intent) await follow(intent);
    return intent !== null;
  };
  const follow = async ({ do: act, start: from, end, id }: Intent) => {
    const place = { start: from, end };
    if (act === 'reattach') {
      const item = bench.quotations.value.find((one) => one.id === id);
      if (!item && id && isPassage(id)) route.value = { at: 'passage', id, place };
      if (!item) return;
      await open(item, false);
      route.value = { at: 'reattach', place };
    } else if (act === 'mark-actor') route.value = { at: 'missed-actor', place };
    else {
      const known = bench.quotations.value.find((item) => item.place && overlaps(item.place, place));
      if (act === 'annotate' && known) await open(known, true);
      else route.value = { at: 'missed-quotation', place };
    }
  };
  const isPassage = (id: string): boolean => bench.notes.value.some((note) => note.id === id);
  const openPassage = (id: string) => {
    returnTo.value = id;
    route.value = { at: 'passage', id };
    const place = bench.notes.value.find((note) => note.id === id)?.place;
    if (place) void lead?.(place);
  };
  const toast = <Toast said={said.value} onGone={() => (said.value = null)} />;
  const now = route.value;

  // A row opened before its corrections are known would be another row a moment later.
  if (!isLoaded)
    return (
      <main>
        <Message title={t('reading')} busy />
      </main>
    );
  if (now.at !== 'lists' && isShowable(now, bench, article !== null))
    return (
      <div class={styles['work']}>
        {below.value ? (
          <below.value
            bench={bench}
            route={route}
            tab={tab}
            returnTo={returnTo}
            saying={saying}
            article={article}
            language={language}
            direction={direction}
            onGoTo={onGoTo}
            onPick={props.onPick}
            onOpen={open}
          />
        ) : (
          <main>
            <Message title={t('reading')} busy />
          </main>
        )}
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
        else if (isPassage(key)) openPassage(key);
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
          .then((outcome) => tell(outcome, t('note-deleted'), () => bench.removeForGood(records)));
      }}
      onGoTo={onGoTo}
      onRetry={props.onRetry}
      back={props.back}
    >
      {toast}
      <Footer
        onExport={() =>
          void props.onExport().then((file) => {
            if (file === undefined) return;
            said.value = { text: file === null ? t('nothing-to-export') : t('exported', { file }) };
          })
        }
        onLibrary={props.onLibrary}
        onSidePanel={props.onSidePanel ?? null}
      />
    </ArticleView>
  );
}

/** A view whose subject is gone, or needs a page that is not open, gives way to the lists. */
function isShowable(route: Route, bench: Workbench, hasPage: boolean): boolean {
  if (route.at === 'actor') return bench.actors.value.some(({ key }) => key === route.key);
  if (route.at === 'passage') return bench.notes.value.some(({ id }) => id === route.id);
  return hasPage || (route.at !== 'missed-quotation' && route.at !== 'missed-actor');
}

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
