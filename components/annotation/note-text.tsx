import styles from './note-text.module.css';

/** A note as it was written, each paragraph in its own direction. */
export function NoteText({ body }: { readonly body: string }) {
  return (
    <p class={styles['note']} dir="auto" data-note>
      {body}
    </p>
  );
}
