import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LibraryView, type ImportReport } from '../../components/library/library-view.tsx';
import { Message } from '../../components/primitives/message.tsx';
import { saveFile } from '../../components/exchange/save-file.ts';
import { useTranslator } from '../../components/primitives/translation.tsx';
import type { Article } from '../../lib/model/entities.ts';
import { onChanges } from '../../lib/store/changes.ts';
import { openStore, type Store } from '../../lib/store/open.ts';
import { listArticles } from '../../lib/store/records.ts';
import { undo } from '../../lib/store/undo.ts';
import { exportAll } from '../../lib/view/export.ts';
import { importFile } from '../../lib/view/import.ts';

/** Articles shown at once. */
const PAGE = 200;

/** Every kept article, and the way in and out for the data. */
export function Library({ version }: { readonly version: string }) {
  const { t } = useTranslator();
  const store = useSignal<Store | null>(null);
  const articles = useSignal<readonly Article[] | null>(null);
  const trouble = useSignal<string | null>(null);
  const report = useSignal<ImportReport | null>(null);
  const undoImport = useSignal<string | null>(null);

  const load = async () => {
    if (!store.value) return;
    const listed = await listArticles(store.value, 0, PAGE);
    if (listed.ok) articles.value = listed.value;
    else trouble.value = `storage-${listed.error.code}`;
  };
  useEffect(() => {
    void openStore().then((opened) => {
      if (!opened.ok) trouble.value = `storage-${opened.error.code}`;
      else store.value = opened.value;
      return load();
    });
    return onChanges(() => void load());
  }, []);

  if (trouble.value) return <Message title={t('unexpected')} hint={t(trouble.value)} />;
  if (!store.value || !articles.value) return <Message title={t('library-loading')} busy />;
  const open = store.value;

  const onImport = async (file: File) => {
    report.value = { is: 'running' };
    const outcome = await importFile(open, file);
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
      report={report.value}
      onImport={(file) => void onImport(file)}
      onExport={() =>
        void exportAll(open, version).then(({ name, blob }) => {
          saveFile(name, blob);
        })
      }
      onUndoImport={() => {
        if (undoImport.value) void undo(open, undoImport.value).then(() => (report.value = null));
      }}
    />
  );
}
