import { ConflictsView } from '../../components/library/conflicts-view.tsx';
import { Toast } from '../../components/primitives/toast.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import { settleKept } from '../../lib/store/kept-values.ts';
import type { Store } from '../../lib/store/open.ts';
import { listConflicts } from '../../lib/view/library/conflicts.ts';
import { outcomeOf } from '../../lib/view/outcome.ts';
import { useSaid } from '../work/use-said.ts';
import { useListed } from './use-listed.ts';

interface Props {
  readonly store: Store;
  readonly onBack: () => void;
}

/** What merges left in two wordings, over the whole library. */
export function Conflicts({ store, onBack }: Props) {
  const { t } = useTranslator();
  const { said, tell } = useSaid();
  const conflicts = useListed(store, listConflicts, tell);
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
