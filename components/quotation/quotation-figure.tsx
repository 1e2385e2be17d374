import type { QuotationItem } from '../../lib/model/work-view.ts';
import { PlaceState } from '../annotation/place-state.tsx';
import { Excerpt } from '../primitives/excerpt.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import styles from './quotation-figure.module.css';

/** One quotation in full: speaker, the words in their sentence, and why they are marked. */
export function QuotationFigure({ item }: { readonly item: QuotationItem }) {
  const { t } = useTranslator();
  const { speaker, language, direction, kind, state, detected } = item;
  const own = { language, direction };
  return (
    <figure class={styles['figure']}>
      <figcaption class={styles['who']} dir={direction}>
        {speaker ? (
          <Excerpt class={styles['speaker']} text={speaker.name} {...own} />
        ) : (
          <bdi class={styles['soft']}>{t('speaker-unknown')}</bdi>
        )}
        <bdi class={styles['soft']}>{t(`kind-${kind}`)}</bdi>
      </figcaption>
      <blockquote class={styles['words']} lang={language === 'und' ? undefined : language} dir={direction}>
        <InSentence item={item} />
      </blockquote>
      {state && <PlaceState state={state} />}
      {detected && (
        <div class={styles['detected']} data-detected>
          <span>{t('detected-was')}</span>
          <Excerpt text={detected.exact} {...own} />
          <span>
            {t(`kind-${detected.kind}`)}
            <> · </>
            {detected.speaker === null ? t('speaker-unknown') : <Excerpt text={detected.speaker} {...own} />}
          </span>
        </div>
      )}
      <WhyMarked item={item} />
    </figure>
  );
}

/** The sentence with the quoted words marked in it; the words alone where the sentence does not hold them. */
function InSentence({ item }: { readonly item: QuotationItem }) {
  const { sentence, exact, language, direction } = item;
  const at = sentence.indexOf(exact);
  if (at < 0) return <Excerpt text={exact} language={language} direction={direction} />;
  return (
    <>
      <span class={styles['around']}>{sentence.slice(0, at)}</span>
      <mark class={styles['mark']}>{exact}</mark>
      <span class={styles['around']}>{sentence.slice(at + exact.length)}</span>
    </>
  );
}

function WhyMarked({ item }: { readonly item: QuotationItem }) {
  const { t, number } = useTranslator();
  const { cue, rule, origin, speakerPath, flags, confidence, kind, language, direction } = item;
  return (
    <details class={styles['why']}>
      <summary>{t('why-marked')}</summary>
      <ul>
        <li>{t(`rule-${rule}`)}</li>
        {cue && (
          <li>
            {t('cue')} <Excerpt text={cue} language={language} direction={direction} />
          </li>
        )}
        <li>{t(`kind-${kind}-hint`)}</li>
        {origin === 'detected' && (
          <>
            <li>{t(`speaker-${speakerPath}-hint`)}</li>
            {flags.map((flag) => (
              <li key={flag}>{t(`flag-${flag}`)}</li>
            ))}
            <li>{t('certainty', { share: number(confidence, { style: 'percent' }) })}</li>
          </>
        )}
      </ul>
    </details>
  );
}
