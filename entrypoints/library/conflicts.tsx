import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ConflictsView } from '../../components/library/conflicts-view.tsx';
import { Toast } from '../../components/primitives/toast.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import type { ConflictView } from '../../lib/model/library-view.ts';
import { onChanges } from '../../lib/store/changes.ts';
import { settleKept } from '../../lib/store/kept-values.ts';
import type { Store } from '../../lib/store/open.ts';
import { listConflicts } from '../../lib/view/library/conflicts.ts';
import { outcomeOf } from '../../lib/view/outcome.ts';
import { useSaid } from '../work/use-said.ts';

interface Props {
  readonly store: Store;
  readonly onBack: () => void;
}

/** What merges left in two wordings, over the whole library. */
export function Conflicts({ store, onBack }: Props) {
  const { t } = useTranslator();
  const conflicts = useSignal<readonly ConflictView[] | null>(null);
  const { said, tell } = useSaid();
  const load = async () => {
    const listed = await listConflicts(store);
    if (listed.ok) conflicts.value = listed.value;
    else tell({ ok: false, code: listed.error.code }, '');
  };
  useEffect(() => {
    void load();
    return onChanges(() => void load());
  }, [store]);
  return (
    <ConflictsView
      conflicts={conflicts.value}
      onBack={onBack}
      onSettle={({ entity, id, place }, use) =>
        void settleKept(store, { entity, id }, place, use).then((done) =>
          tell(outcomeOf(store, done), t(use ? 'conflict-used' : 'conflict-kept')),
        )
      }
    >
      <Toast said={said.value} onGone={() => (said.value = null)} />
    </ConflictsView>
  );
}
