import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useScales } from '../../components/assessment/scales.ts';
import { ExportScreen } from '../../components/exchange/export-screen.tsx';
import { saveFile } from '../../components/exchange/save-file.ts';
import { useTranslator } from '../../components/primitives/translation.tsx';
import type { ExportChoice, ExportProgress, ExportScope } from '../../lib/model/exchange-view.ts';
import type { Store } from '../../lib/store/open.ts';
import { countArticles } from '../../lib/store/records.ts';
import { exportFile, glimpse, nameOf } from '../../lib/view/export/export-file.ts';
import type { ExportContext } from '../../lib/view/export/pieces.ts';
import { stepsOf } from '../../lib/model/scales/scale.ts';

interface Props {
  readonly store: Store;
  readonly version: string;
  /** What was chosen before; null for the whole library. */
  readonly selection: ExportScope | null;
  /** Title where the selection is one article. */
  readonly articleTitle: string | null;
  readonly onBack: () => void;
}

/** The export on the store: choices, a look into the file, and the file. */
export function ExportPage({ store, version, selection, articleTitle, onBack }: Props) {
  const translator = useTranslator();
  const scales = useScales();
  const choice = useSignal<ExportChoice>({
    scope: selection ?? { is: 'all' },
    format: 'json',
    notes: true,
    sentences: true,
  });
  const articles = useSignal(0);
  const fileName = useSignal('');
  const beginning = useSignal<string | null>(null);
  const progress = useSignal<ExportProgress>({ is: 'idle' });
  const stop = useRef(new AbortController());
  const context = (): ExportContext => ({
    version,
    now: new Date(),
    translator,
    scales: stepsOf(scales.all),
  });

  useEffect(() => {
    void countArticles(store).then((count) => {
      if (count.ok) articles.value = count.value;
    });
    return () => stop.current.abort();
  }, [store]);
  useSignalEffect(() => {
    const { value: chosen } = choice;
    const isCurrent = () => choice.peek() === chosen;
    void nameOf(store, chosen, new Date()).then((name) => {
      if (isCurrent()) fileName.value = name;
    });
    void glimpse(store, chosen, context()).then((text) => {
      if (isCurrent()) beginning.value = text;
    });
  });

  const save = async () => {
    stop.current = new AbortController();
    progress.value = { is: 'writing', characters: 0 };
    const outcome = await exportFile(store, choice.value, context(), {
      signal: stop.current.signal,
      onProgress: (characters) => {
        progress.value = { is: 'writing', characters };
      },
    });
    if (!outcome.ok) {
      progress.value = { is: 'failed', code: outcome.code };
      return;
    }
    const { name, blob } = outcome.file;
    saveFile(name, blob);
    progress.value = { is: 'saved', name, bytes: blob.size };
  };
  return (
    <ExportScreen
      choice={choice.value}
      selection={selection}
      articleTitle={articleTitle}
      articles={articles.value}
      fileName={fileName.value}
      glimpse={beginning.value}
      progress={progress.value}
      onChange={(change) => {
        choice.value = { ...choice.value, ...change };
        progress.value = { is: 'idle' };
      }}
      onSave={() => void save()}
      onCancel={() => stop.current.abort()}
      onBack={onBack}
    />
  );
}
