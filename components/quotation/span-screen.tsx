import type { Place } from '../../lib/model/note-view.ts';
import type { Direction } from '../../lib/model/primitives.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../primitives/button.tsx';
import { Screen } from '../primitives/screen.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './span-screen.module.css';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly direction: Direction;
  readonly start: Place;
  /** The place with one edge moved by a word; the same place where there is no further word. */
  readonly move: (place: Place, edge: 'start' | 'end', step: -1 | 1) => Place;
  readonly onChoose: (place: Place) => void;
  readonly onBack: () => void;
  readonly chooseLabel: string;
  /** Further choices below the words. */
  readonly children?: ComponentChildren;
  /** Hides the button: the children decide. */
  readonly hasOwnChoice?: boolean;
  readonly onPlace?: (place: Place) => void;
}

/** How much of the text around is shown on either side, UTF-16 units. */
const AROUND = 240;

/** Choosing words of the article without a mouse: either edge moves by whole words, with what stands around. */
export function SpanScreen(props: Props) {
  const { text, language, direction, start, move, onChoose, onBack } = props;
  const { t } = useTranslator();
  const [place, setPlace] = useState(start);
  const to = (next: Place) => {
    setPlace(next);
    props.onPlace?.(next);
  };
  const edge = (which: 'start' | 'end') => (
    <div class={styles['edge']} role="group" aria-label={t(`span-${which}`)}>
      <span class={styles['label']}>{t(`span-${which}`)}</span>
      {([-1, 1] as const).map((step) => {
        // More words: the start moves back, the end moves on.
        const grows = (which === 'start') === (step === -1);
        return (
          <Button
            key={step}
            action={`${which}-${grows ? 'more' : 'less'}`}
            onClick={() => to(move(place, which, step))}
          >
            {t(grows ? 'span-more' : 'span-less')}
          </Button>
        );
      })}
    </div>
  );
  return (
    <Screen
      name={props.name}
      title={props.title}
      onBack={onBack}
      foot={
        props.hasOwnChoice ? undefined : (
          <>
            <Button onClick={onBack}>{t('cancel')}</Button>
            <Button look="primary" action="choose-span" onClick={() => onChoose(place)}>
              {props.chooseLabel}
            </Button>
          </>
        )
      }
    >
      <p class={styles['text']} lang={language === 'und' ? undefined : language} dir={direction} data-span>
        <span class={styles['around']}>{text.slice(Math.max(0, place.start - AROUND), place.start)}</span>
        <mark class={styles['mark']}>{text.slice(place.start, place.end)}</mark>
        <span class={styles['around']}>{text.slice(place.end, place.end + AROUND)}</span>
      </p>
      <p class="visually-hidden" role="status" dir={direction}>
        {text.slice(place.start, place.end)}
      </p>
      {edge('start')}
      {edge('end')}
      {props.children}
    </Screen>
  );
}
