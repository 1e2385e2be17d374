import type { MarkChoice, Settings } from '../../lib/model/settings.ts';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './marks-preview.module.css';

/** Which choice shows each kind of mark in the preview's sentence. */
const shownBy: Record<string, MarkChoice> = {
  direct: 'quotations',
  indirect: 'quotations',
  actor: 'actors',
  note: 'notes',
};

/** Marked words in the locale's sentence: `<kind>words</kind>`, never nested. */
const marked = /<(direct|indirect|actor|note)>([^<>]*)<\/\1>/;

/** A made-up sentence painted as the marks would paint it. */
export function MarksPreview({ marks }: { readonly marks: Settings['marks'] }) {
  const { t } = useTranslator();
  // `split` with two groups gives: plain, kind, words, plain, kind, words, … plain.
  const pieces = t('marks-preview-text').split(marked);
  return (
    <figure class={styles['preview']}>
      <figcaption class={styles['caption']}>{t('marks-preview')}</figcaption>
      <p class={styles['text']} data-preview>
        {pieces.map((piece, index) => {
          if (index % 3 === 1) return null;
          const kind = index % 3 === 2 ? (pieces[index - 1] ?? '') : '';
          const choice = shownBy[kind];
          return choice && marks[choice] ? (
            <span key={index} class={styles[kind]}>
              {piece}
            </span>
          ) : (
            piece
          );
        })}
      </p>
    </figure>
  );
}
