import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { StoreStatus } from '../../components/article/store-status.tsx';
import { saveFile } from '../../components/exchange/save-file.ts';
import { Message } from '../../components/primitives/message.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import type { ExportScope } from '../../lib/model/exchange-view.ts';
import type { KeptArticleView } from '../../lib/model/library-view.ts';
import { onChanges } from '../../lib/store/changes.ts';
import type { Store } from '../../lib/store/open.ts';
import { rawFile } from '../../lib/view/export/raw-file.ts';
import { keptArticle } from '../../lib/view/library/kept-articles.ts';
import type { PageStore } from '../work/page-store.ts';
import { Conflicts } from './conflicts.tsx';
import { ExportPage } from './export-page.tsx';
import { ImportPage } from './import-page.tsx';
import { KeptArticle } from './kept-article.tsx';
import styles from './library.module.css';
import { ListPage } from './list-page.tsx';
import { followAddress, type Place } from './route.ts';
import { Trash } from './trash.tsx';
import { useSearch } from './use-search.ts';

const copy = (detail: string) => void navigator.clipboard.writeText(detail);

async function saveRaw(): Promise<void> {
  const file = await rawFile();
  if (file) saveFile(file.name, file.blob);
}

interface Props {
  readonly stored: PageStore;
  readonly version: string;
}

/** Every kept article, one of them without its page, the search, the trash, and the way in and out for the data. */
export function Library({ stored, version }: Props) {
  const { value } = stored.opened;
  if (value.is === 'failed') {
    const { code, message } = value.error;
    return (
      <StoreStatus
        code={code}
        detail={message}
        onRetry={stored.retry}
        onCopy={copy}
        onSaveRaw={code === 'migration' ? () => void saveRaw() : undefined}
      />
    );
  }
  if (value.is === 'opening') return <Loading />;
  return <OpenLibrary store={value.store} version={version} />;
}

function Loading() {
  const { t } = useTranslator();
  return (
    <main>
      <h1 class="visually-hidden">{t('open-library')}</h1>
      <Message title={t('library-loading')} busy />
    </main>
  );
}

function OpenLibrary({ store, version }: { readonly store: Store; readonly version: string }) {
  const way = useMemo(followAddress, []);
  useEffect(() => way.close, [way]);
  const searching = useSearch(store);
  /** What the next export is of, where that is not in the address. */
  const selection = useSignal<ExportScope | null>(null);
  const returnTo = useSignal<string | null>(null);
  const place = way.place.value;
  const toList = () => way.go({ at: 'list' });

  if (place.at === 'trash')
    return (
      <Whole>
        <Trash store={store} onBack={toList} />
      </Whole>
    );
  if (place.at === 'conflicts')
    return (
      <Whole>
        <Conflicts store={store} onBack={toList} />
      </Whole>
    );
  if (place.at === 'import')
    return (
      <Whole>
        <ImportPage store={store} onConflicts={() => way.go({ at: 'conflicts' })} onBack={toList} />
      </Whole>
    );
  if (place.at === 'article' || (place.at === 'export' && place.articleId !== null))
    return (
      <OneArticle
        key={place.at === 'article' ? place.id : place.articleId}
        store={store}
        version={version}
        place={place}
        go={way.go}
      />
    );
  if (place.at === 'export')
    return (
      <Whole>
        <ExportPage
          store={store}
          version={version}
          selection={selection.value}
          articleTitle={null}
          onBack={toList}
        />
      </Whole>
    );
  return (
    <ListPage
      store={store}
      searching={searching}
      returnTo={returnTo.value}
      onOpen={(id, open) => {
        returnTo.value = id;
        way.go({ at: 'article', id, open });
      }}
      onExport={(scope) => {
        selection.value = scope;
        way.go({ at: 'export', articleId: null });
      }}
      go={way.go}
    />
  );
}

/** A view as high as the window: its content scrolls between its bar and its foot. */
function Whole({ children }: { readonly children: ComponentChildren }) {
  return <div class={styles['whole']}>{children}</div>;
}

interface OneProps {
  readonly store: Store;
  readonly version: string;
  readonly place: Extract<Place, { at: 'article' | 'export' }>;
  readonly go: (place: Place) => void;
}

/** One article of the library, or its export; one that is gone gives way to the list. */
function OneArticle({ store, version, place, go }: OneProps) {
  const id = place.at === 'article' ? place.id : place.articleId;
  const article = useSignal<KeptArticleView | null>(null);
  useEffect(() => {
    const load = async () => {
      const found = id === null ? null : await keptArticle(store, id);
      if (found?.ok && found.value) article.value = found.value;
      else go({ at: 'list' });
    };
    void load();
    return onChanges(() => void load());
  }, [store, id]);
  const { value } = article;
  if (!value) return <Loading />;
  if (place.at === 'export')
    return (
      <Whole>
        <ExportPage
          store={store}
          version={version}
          selection={{ is: 'articles', ids: [value.id] }}
          articleTitle={value.title}
          onBack={() => go({ at: 'article', id: value.id, open: null })}
        />
      </Whole>
    );
  return (
    <KeptArticle
      key={value.id}
      store={store}
      article={value}
      open={place.open}
      onExport={() => go({ at: 'export', articleId: value.id })}
      onBack={() => go({ at: 'list' })}
    />
  );
}
