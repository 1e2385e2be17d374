import type { NoteView } from '../../lib/model/note-view.ts';
import { Excerpt } from '../primitives/excerpt.tsx';
import styles from './passage-figure.module.css';
import { PlaceState } from './place-state.tsx';

/** The words that a note is on, as they were, and what became of them. */
export function PassageFigure({ note: { exact, language, direction, state } }: { readonly note: NoteView }) {
  return (
    <figure class={styles['figure']}>
      <blockquote class={styles['words']} lang={language === 'und' ? undefined : language} dir={direction}>
        <Excerpt text={exact} language={language} direction={direction} />
      </blockquote>
      {state && <PlaceState state={state} />}
    </figure>
  );
}
