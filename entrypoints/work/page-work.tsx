import { computed, useSignal, type Signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { native as browser } from '../../lib/messaging/native.ts';
import { PageStatus, type PageTrouble } from '../../components/article/page-status.tsx';
import { StoreStatus } from '../../components/article/store-status.tsx';
import { saveFile } from '../../components/exchange/save-file.ts';
import { onIntent, takeIntent } from '../../lib/platform/intent.ts';
import type { Store } from '../../lib/store/open.ts';
import { siteOf } from '../../lib/view/site.ts';
import type { LinkedPage, PageLink } from '../../lib/view/page-link.ts';
import type { WorkSource } from '../../lib/view/work/source.ts';
import { openWorkbench, type Workbench } from '../../lib/view/work/workbench.ts';
import { ArticleWork, type Intents } from './article-work.tsx';
import type { PageStore } from './page-store.ts';

interface Props {
  readonly stored: PageStore;
  readonly link: PageLink;
  readonly version: string;
  /** A popup gives way to the page when the reader has to select there. */
  readonly onClose: (() => void) | null;
  /** Opens the side panel; null where this is it, or the browser has none. */
  readonly onSidePanel: (() => void) | null;
}

const copy = (detail: string) => void navigator.clipboard.writeText(detail);

/** The page of one tab with what is stored of it: what popup and side panel show. */
export function PageWork({ stored, ...linked }: Props) {
  const { link } = linked;
  useEffect(() => () => link.close(), [link]);
  const { value } = stored.opened;
  if (value.is === 'failed')
    return (
      <StoreStatus
        code={value.error.code}
        detail={value.error.message}
        onRetry={stored.retry}
        onCopy={copy}
      />
    );
  const store = value.is === 'open' ? value.store : null;
  return <Linked {...linked} store={store} />;
}

function Linked({
  link,
  version,
  onClose,
  onSidePanel,
  store,
}: Omit<Props, 'stored'> & { readonly store: Store | null }) {
  const site = useSignal<string | null>(null);
  const bench = useBench(store, link);
  const page = link.page.value;
  useEffect(() => {
    if (page.status === 'unreachable') void siteOf(browser, link.tabId).then((host) => (site.value = host));
  }, [page.status]);
  const intents = useMemo(
    (): Intents => ({
      take: () => takeIntent(browser, link.tabId),
      listen: (listener) => onIntent(browser, link.tabId, listener),
    }),
    [link],
  );

  if (page.status !== 'ready' || !bench.value || !store)
    return (
      <PageStatus
        trouble={page.status === 'ready' ? { is: 'loading' } : troubleOf(page)}
        site={site.value}
        onReadAnyway={() => void link.readAnyway()}
        onAllow={(origin) => {
          // Asked for in the click itself: browsers refuse it later.
          void browser.permissions
            .request({ origins: [origin] })
            .then((granted) => (granted ? link.readAnyway() : undefined));
        }}
        onCopy={copy}
      />
    );
  const current = bench.value;
  const { language, direction } = page.article;
  return (
    <ArticleWork
      bench={current}
      metadata={page.metadata}
      language={language}
      direction={direction}
      article={page.article}
      actorStep={page.actorStep}
      nameNotice={
        page.nameSource === null || page.nameSource === 'model' ? null : `names-from-${page.nameSource}`
      }
      onGoTo={(place) => link.goTo(place)}
      onPick={async (id) => {
        const place = await link.pick(id);
        // A popup would lie over the words; the choice in the page opens it again.
        if (!place) onClose?.();
        return place;
      }}
      onRetry={() => void link.readAnyway()}
      onExport={async () => {
        const articleId = current.articleId.value;
        const { exportArticle } = await import('../../lib/view/export.ts');
        const file = articleId === null ? null : await exportArticle(store, articleId, version);
        if (file) saveFile(file.name, file.blob);
        return file?.name ?? null;
      }}
      onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
      intents={intents}
      onSidePanel={onSidePanel}
    />
  );
}

function useBench(store: Store | null, link: PageLink): Signal<Workbench | null> {
  const bench = useSignal<Workbench | null>(null);
  // Not after the next frame: the first list waits for it.
  useLayoutEffect(() => {
    if (!store) return undefined;
    const source = computed((): WorkSource | null =>
      link.page.value.status === 'ready' ? { is: 'page', page: link.page.value } : null,
    );
    const own = openWorkbench(store, source, () => link.refreshMarks());
    bench.value = own;
    return () => {
      bench.value = null;
      void own.close();
    };
  }, [store, link]);
  return bench;
}

function troubleOf(page: Exclude<LinkedPage, { status: 'ready' }>): PageTrouble {
  switch (page.status) {
    case 'loading':
    case 'reading':
      return { is: 'loading' };
    case 'not-article':
      return { is: 'not-article', reason: page.reason };
    case 'failed':
      return { is: 'failed', detail: page.reason };
    case 'unreachable':
      return { is: 'unreachable', code: page.code, detail: page.detail };
  }
}
