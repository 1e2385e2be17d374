import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { TrashView } from '../../components/library/trash-view.tsx';
import { Toast } from '../../components/primitives/toast.tsx';
import { useTranslator } from '../../components/primitives/translation.tsx';
import type { TrashView as TrashItem } from '../../lib/model/library-view.ts';
import { onChanges } from '../../lib/store/changes.ts';
import type { Store } from '../../lib/store/open.ts';
import { deleteForGood, emptyTrash, listTrash, restore } from '../../lib/store/trash.ts';
import { TRASH_DAYS, trashViews } from '../../lib/view/library/trash-items.ts';
import { outcomeOf } from '../../lib/view/outcome.ts';
import { useSaid } from '../work/use-said.ts';

interface Props {
  readonly store: Store;
  readonly onBack: () => void;
}

/** The trash of the whole library. */
export function Trash({ store, onBack }: Props) {
  const { t } = useTranslator();
  const items = useSignal<readonly TrashItem[]>([]);
  const { said, tell } = useSaid();
  const load = async () => {
    const listed = await listTrash(store);
    if (listed.ok) items.value = trashViews(listed.value);
    else tell({ ok: false, code: listed.error.code }, '');
  };
  useEffect(() => {
    void load();
    return onChanges(() => void load());
  }, [store]);
  return (
    <TrashView
      items={items.value}
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
