import { Undo2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { TrashView as TrashItem } from '../../lib/model/library-view.ts';
import { Button } from '../primitives/button.tsx';
import { Confirm } from '../primitives/confirm.tsx';
import { Message } from '../primitives/message.tsx';
import { Screen } from '../primitives/screen.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './trash-view.module.css';

interface Props {
  readonly items: readonly TrashItem[];
  readonly days: number;
  readonly onRestore: (item: TrashItem) => void;
  readonly onDeleteForGood: (item: TrashItem) => void;
  readonly onEmpty: () => void;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** What was deleted in the last days: to be restored, or deleted for good now. */
export function TrashView({ items, days, onRestore, onDeleteForGood, onEmpty, onBack, children }: Props) {
  const { t, tag } = useTranslator();
  const dates = new Intl.DateTimeFormat(tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
    calendar: 'gregory',
  });
  return (
    <Screen name="trash" title={t('trash')} onBack={onBack}>
      <div class={styles['trash']}>
        <p class={styles['hint']}>{t('trash-hint', { days })}</p>
        {items.length === 0 ? (
          <Message title={t('trash-empty')} />
        ) : (
          <>
            <ul class={styles['list']}>
              {items.map((item) => (
                <li key={item.id} class={styles['row']} data-trash={item.entity}>
                  <div class={styles['about']}>
                    <bdi
                      class={styles['text']}
                      lang={item.language === 'und' ? undefined : item.language}
                      dir={item.direction}
                    >
                      {item.text}
                    </bdi>
                    <span class={styles['soft']}>
                      {t(`entity-${item.entity}`)}
                      <> · </>
                      <time dateTime={item.deletedAt}>{dates.format(new Date(item.deletedAt))}</time>
                      {item.further > 0 && <> · {t('trash-further', { count: item.further })}</>}
                    </span>
                  </div>
                  <Button action="restore" onClick={() => onRestore(item)}>
                    <Undo2 aria-hidden="true" class="mirrored" />
                    {t('restore')}
                  </Button>
                  <Confirm
                    label={t('for-good')}
                    question={t('delete-question')}
                    action="delete-item"
                    onConfirm={() => onDeleteForGood(item)}
                  />
                </li>
              ))}
            </ul>
            <Confirm
              label={t('trash-empty-now')}
              question={t('delete-question')}
              action="empty-trash"
              onConfirm={onEmpty}
            />
          </>
        )}
      </div>
      {children}
    </Screen>
  );
}
