import { useEffect, useMemo } from 'preact/hooks';
import { ImportScreen } from '../../components/exchange/import-screen.tsx';
import type { Store } from '../../lib/store/open.ts';
import { openImporter } from '../../lib/view/import.ts';

interface Props {
  readonly store: Store;
  readonly onConflicts: () => void;
  readonly onBack: () => void;
}

/** The import on the store. Whoever leaves before agreeing changes nothing. */
export function ImportPage({ store, onConflicts, onBack }: Props) {
  const importer = useMemo(() => openImporter(store), [store]);
  useEffect(() => () => void importer.close(), [importer]);
  return (
    <ImportScreen
      progress={importer.progress.value}
      onFile={(file) => void importer.read(file)}
      onConfirm={() => void importer.confirm()}
      onCancel={() => void importer.cancel()}
      onUndo={() => void importer.takeBack()}
      onConflicts={onConflicts}
      onBack={onBack}
    />
  );
}
