import { TrashView } from '../../components/library/trash-view.tsx';
import { Toast } from '../../components/primitives/toast.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import type { Store } from '../../lib/store/open.ts';
import { TRASH_DAYS } from '../../lib/store/housekeeping.ts';
import { deleteForGood, emptyTrash, listTrash, restore } from '../../lib/store/trash.ts';
import { trashViews } from '../../lib/view/library/trash-items.ts';
import { outcomeOf } from '../../lib/view/outcome.ts';
import { useSaid } from '../work/use-said.ts';
import { useListed } from './use-listed.ts';

interface Props {
  readonly store: Store;
  readonly onBack: () => void;
}

/** The trash of the whole library. */
export function Trash({ store, onBack }: Props) {
  const { t } = useTranslator();
  const { said, tell } = useSaid();
  const records = useListed(store, listTrash, tell);
  return (
    <TrashView
      items={trashViews(records.value ?? [])}
      days={TRASH_DAYS}
      onBack={onBack}
      onRestore={(item) =>
        void restore(store, item).then((done) => tell(outcomeOf(store, done), t('restored')))
      }
      onDeleteForGood={(item) =>
        void deleteForGood(store, [item]).then((done) => tell(outcomeOf(store, done), t('deleted-for-good')))
      }
      onEmpty={() =>
        // What is deleted this very moment goes too.
        void emptyTrash(store, new Date(Date.now() + 1000).toISOString()).then((done) =>
          tell(outcomeOf(store, done), t('deleted-for-good')),
        )
      }
    >
      <Toast said={said.value} onGone={() => (said.value = null)} />
    </TrashView>
  );
}
