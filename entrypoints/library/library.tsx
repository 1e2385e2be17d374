import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { StoreStatus } from '../../components/article/store-status.tsx';
import { saveFile } from '../../components/exchange/save-file.ts';
import type { ImportReport } from '../../components/library/import-line.tsx';
import { LibraryView } from '../../components/library/library-view.tsx';
import { Message } from '../../components/primitives/message.tsx';
import { Toast } from '../../components/primitives/toast.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import type { KeptArticleView } from '../../lib/model/library-view.ts';
import { onChanges } from '../../lib/store/changes.ts';
import type { Store } from '../../lib/store/open.ts';
import type { StoreError } from '../../lib/store/result.ts';
import { deleteForGood, moveToTrash } from '../../lib/store/trash.ts';
import { undo } from '../../lib/store/undo.ts';
import { exportAll } from '../../lib/view/export.ts';
import { importFile } from '../../lib/view/import.ts';
import { keptArticles } from '../../lib/view/library/kept-articles.ts';
import { outcomeOf } from '../../lib/view/outcome.ts';
import { useSaid } from '../work/use-said.ts';
import { useStore } from '../work/use-store.ts';
import { KeptArticle } from './kept-article.tsx';
import { Trash } from './trash.tsx';

type Place =
  { readonly at: 'list' } | { readonly at: 'trash' } | { readonly at: 'article'; readonly id: string };

const copy = (detail: string) => void navigator.clipboard.writeText(detail);

/** Every kept article, one of them without its page, the trash, and the way in and out for the data. */
export function Library({ version }: { readonly version: string }) {
  const { t } = useTranslator();
  const { opened, retry } = useStore();
  const { value } = opened;
  if (value.is === 'failed')
    return <StoreStatus code={value.error.code} detail={value.error.message} onRetry={retry} onCopy={copy} />;
  if (value.is === 'opening')
    return (
      <main>
        <Message title={t('library-loading')} busy />
      </main>
    );
  return <OpenLibrary store={value.store} version={version} />;
}

/** Articles shown at once. */
const PAGE = 100;

function OpenLibrary({ store, version }: { readonly store: Store; readonly version: string }) {
  const { t } = useTranslator();
  const place = useSignal<Place>({ at: 'list' });
  const returnTo = useSignal<string | null>(null);
  const limit = useSignal(PAGE);
  const articles = useSignal<readonly KeptArticleView[] | null>(null);
  const trouble = useSignal<StoreError | null>(null);
  const report = useSignal<ImportReport | null>(null);
  const undoImport = useSignal<string | null>(null);
  const { said, tell } = useSaid();

  const load = async () => {
    const listed = await keptArticles(store, 0, limit.value);
    if (listed.ok) articles.value = listed.value;
    trouble.value = listed.ok ? null : listed.error;
  };
  useEffect(() => {
    void load();
    return onChanges(() => void load());
  }, [store]);

  const toList = () => {
    place.value = { at: 'list' };
  };
  const toast = <Toast said={said.value} onGone={() => (said.value = null)} />;
  const { value: now } = place;

  if (trouble.value)
    return (
      <StoreStatus
        code={trouble.value.code}
        detail={trouble.value.message}
        onRetry={() => void load()}
        onCopy={copy}
      />
    );
  if (!articles.value)
    return (
      <main>
        <Message title={t('library-loading')} busy />
      </main>
    );
  if (now.at === 'trash') return <Trash store={store} onBack={toList} />;
  if (now.at === 'article') {
    const article = articles.value.find(({ id }) => id === now.id);
    if (article)
      return <KeptArticle key={now.id} store={store} version={version} article={article} onBack={toList} />;
  }
  const onImport = async (file: File) => {
    report.value = { is: 'running' };
    const outcome = await importFile(store, file);
    if (!outcome.ok) {
      report.value = { is: 'refused', code: outcome.code, line: outcome.line };
      return;
    }
    const { brought, invalid, undoId } = outcome;
    report.value = { is: 'done', brought, invalid, canUndo: undoId !== null && brought > 0 };
    undoImport.value = undoId;
  };
  return (
    <LibraryView
      articles={articles.value}
      hasMore={articles.value.length === limit.value}
      report={report.value}
      returnTo={returnTo.value}
      onOpen={(id) => {
        returnTo.value = id;
        place.value = { at: 'article', id };
      }}
      onDelete={(id) => {
        const records = [{ entity: 'articles' as const, id }];
        void moveToTrash(store, records).then((done) =>
          tell(outcomeOf(store, done), t('article-deleted'), () => void deleteForGood(store, records)),
        );
      }}
      onMore={() => {
        limit.value += PAGE;
        void load();
      }}
      onTrash={() => {
        place.value = { at: 'trash' };
      }}
      onImport={(file) => void onImport(file)}
      onExport={() =>
        void exportAll(store, version).then(({ name, blob }) => {
          saveFile(name, blob);
          said.value = { text: t('exported', { file: name }) };
        })
      }
      onUndoImport={() => {
        if (undoImport.value) void undo(store, undoImport.value).then(() => (report.value = null));
      }}
    >
      {toast}
    </LibraryView>
  );
}
