import type { ComponentChildren } from 'preact';
import type { ConflictView } from '../../lib/model/library-view.ts';
import { Button } from '../primitives/button.tsx';
import { Message } from '../primitives/message.tsx';
import { Screen } from '../primitives/screen.tsx';
import { showControls } from '../primitives/show-controls.ts';
import { useTranslator } from '../primitives/translation.tsx';
import { formatTime } from '../settings/format.ts';
import styles from './conflicts-view.module.css';

interface Props {
  /** Null while they are looked for. */
  readonly conflicts: readonly ConflictView[] | null;
  readonly onSettle: (conflict: ConflictView, use: boolean) => void;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** Two wordings of one field, both kept by a merge, side by side; the reader alone drops one. */
export function ConflictsView({ conflicts, onSettle, onBack, children }: Props) {
  const { t } = useTranslator();
  return (
    <Screen name="conflicts" title={t('conflicts')} onBack={onBack}>
      <div class={styles['conflicts']}>
        <p class={styles['hint']}>{t('conflicts-hint')}</p>
        {conflicts === null && <Message title={t('conflicts-searching')} busy />}
        {conflicts?.length === 0 && <Message title={t('conflicts-none')} />}
        {conflicts && conflicts.length > 0 && (
          <ul class={styles['list']}>
            {conflicts.map((conflict) => (
              <Conflict
                key={`${conflict.id}/${conflict.place}`}
                conflict={conflict}
                onSettle={(use) => onSettle(conflict, use)}
              />
            ))}
          </ul>
        )}
      </div>
      {children}
    </Screen>
  );
}

interface ConflictProps {
  readonly conflict: ConflictView;
  readonly onSettle: (use: boolean) => void;
}

function Conflict({ conflict, onSettle }: ConflictProps) {
  const { t, tag } = useTranslator();
  const { entity, about, field, mine, other, otherAt } = conflict;
  const known = t(`field-${field}`);
  return (
    <li class={styles['conflict']} data-conflict={field}>
      <p class={styles['about']}>
        <span>
          {t(`entity-${entity}`)} · <bdi>{known === `field-${field}` ? field : known}</bdi>
        </span>
        {about !== mine && (
          <bdi class={styles['soft']} dir="auto">
            {showControls(about)}
          </bdi>
        )}
      </p>
      <div class={styles['both']}>
        <div class={styles['side']}>
          <p class={styles['soft']}>{t('conflict-mine')}</p>
          <Wording text={mine} />
          <Button action="keep-mine" onClick={() => onSettle(false)}>
            {t('conflict-keep-mine')}
          </Button>
        </div>
        <div class={styles['side']}>
          <p class={styles['soft']}>{t('conflict-other', { date: formatTime(otherAt, tag) })}</p>
          <Wording text={other} />
          <Button action="use-other" onClick={() => onSettle(true)}>
            {t('conflict-use-other')}
          </Button>
        </div>
      </div>
    </li>
  );
}

function Wording({ text }: { readonly text: string }) {
  const { t } = useTranslator();
  return text === '' ? (
    <p class={styles['soft']}>{t('conflict-empty')}</p>
  ) : (
    <p class={styles['wording']} dir="auto">
      {showControls(text)}
    </p>
  );
}
