import { useState } from 'preact/hooks';
import type { ActorKind } from '../../lib/model/analysis.ts';
import type { Place } from '../../lib/model/note-view.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import type { ActorItem } from '../../lib/model/work-view.ts';
import { Button } from '../primitives/button.tsx';
import { Combobox } from '../primitives/combobox.tsx';
import { Section } from '../primitives/section.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { SpanScreen } from '../quotation/span-screen.tsx';
import styles from './missed-actor-screen.module.css';

interface Props {
  readonly text: string;
  readonly language: string;
  readonly direction: Direction;
  readonly start: Place;
  readonly move: (place: Place, edge: 'start' | 'end', step: -1 | 1) => Place;
  readonly actors: readonly ActorItem[];
  readonly onAdd: (place: Place, as: { actorKey: string } | { kind: ActorKind }) => void;
  readonly onBack: () => void;
}

const kinds: readonly ActorKind[] = ['person', 'organization', 'place'];

/** An actor that was missed: its words, and who it is. */
export function MissedActorScreen({ actors, onAdd, ...span }: Props) {
  const { t } = useTranslator();
  const [place, setPlace] = useState(span.start);
  const { language, direction } = span;
  return (
    <SpanScreen
      {...span}
      name="missed-actor"
      title={t('mark-actor')}
      chooseLabel={t('mark-actor')}
      onChoose={setPlace}
      onPlace={setPlace}
      hasOwnChoice
    >
      <Section title={t('actor-new')}>
        <div class={styles['kinds']}>
          {kinds.map((kind) => (
            <Button key={kind} look="primary" action={`new-${kind}`} onClick={() => onAdd(place, { kind })}>
              {t(`kind-${kind}`)}
            </Button>
          ))}
        </div>
      </Section>
      {actors.length > 0 && (
        <Section title={t('actor-known')}>
          <Combobox
            name="known-actor"
            isClosed
            label={t('actor-known-label')}
            placeholder={t('actor-merge-placeholder')}
            options={actors.map(({ key, name }) => ({ key, text: name, language, direction }))}
            onChoose={(option) => option && onAdd(place, { actorKey: option.key })}
          />
        </Section>
      )}
    </SpanScreen>
  );
}
