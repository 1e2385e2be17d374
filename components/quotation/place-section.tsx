import { LocateFixed, TextSelect } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Place } from '../../lib/model/note-view.ts';
import type { FoundWords, PlaceDetail } from '../../lib/model/place-view.ts';
import type { QuotationItem } from '../../lib/model/work-view.ts';
import { Difference } from '../cross-reference/difference.tsx';
import { Button } from '../primitives/button.tsx';
import { Field } from '../primitives/field.tsx';
import { walkRows } from '../primitives/row-keys.ts';
import { Section } from '../primitives/section.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { EarlierList } from './earlier-list.tsx';
import styles from './place-section.module.css';

/** What can be done about the place of a quotation while its page is open. */
export interface PlaceActions {
  readonly onGoTo: (place: Place) => void;
  /** Puts the quotation on these words. */
  readonly onAttach: (place: Place) => void;
  /** Opens the choice of the words, beginning with these. */
  readonly onAdjust: (place: Place) => void;
  /** Lets the reader select in the page. */
  readonly onPick: () => void;
  readonly onFind: (query: string) => readonly FoundWords[];
}

type Words = Pick<QuotationItem, 'state' | 'language' | 'direction'>;

interface Props {
  readonly item: Words;
  readonly detail: PlaceDetail;
  /** Null where no page is open. */
  readonly actions: PlaceActions | null;
}

/** What became of the stored words, and the ways to put the quotation on others. The old words are never lost. */
export function PlaceSection({ item, detail, actions }: Props) {
  const { t } = useTranslator();
  const { state, language, direction } = item;
  const { now, candidates, earlier } = detail;
  const isLost = state === 'changed' || state === 'ambiguous' || state === 'missing';
  if (!isLost && earlier.length === 0) return null;
  return (
    <Section title={t('place')}>
      {now?.difference && (
        <div data-changed>
          <p class={styles['hint']}>{t('place-difference')}</p>
          <Difference parts={now.difference} language={language} direction={direction} />
        </div>
      )}
      {isLost && actions && (
        <>
          {now && (
            <div class={styles['buttons']}>
              <Button look="primary" action="accept-words" onClick={() => actions.onAttach(now.place)}>
                {t('place-accept')}
              </Button>
            </div>
          )}
          {candidates.length > 0 && (
            <>
              <p class={styles['hint']}>{t(`place-candidates-${state}`)}</p>
              <FoundList
                found={candidates}
                item={item}
                name="candidate"
                onGoTo={actions.onGoTo}
                // A proposal for lost words may begin or end elsewhere; the same words in several places do not.
                onChoose={state === 'ambiguous' ? actions.onAttach : actions.onAdjust}
              />
            </>
          )}
          <div class={styles['buttons']}>
            <Button action="pick" onClick={actions.onPick}>
              <TextSelect aria-hidden="true" />
              {t('place-pick')}
            </Button>
          </div>
          <FindWords item={item} actions={actions} />
        </>
      )}
      {earlier.length > 0 && <EarlierList earlier={earlier} language={language} direction={direction} />}
    </Section>
  );
}

interface ListProps {
  readonly found: readonly FoundWords[];
  readonly item: Words;
  readonly name: string;
  readonly onGoTo: (place: Place) => void;
  readonly onChoose: (place: Place) => void;
}

function FoundList({ found, item: { language, direction }, name, onGoTo, onChoose }: ListProps) {
  const { t } = useTranslator();
  const own = { lang: language === 'und' ? undefined : language, dir: direction };
  return (
    <ul class={styles['list']} onKeyDown={walkRows}>
      {found.map(({ place, before, exact, after, difference }) => (
        <li key={place.start} class={styles['one']} data-found={name}>
          <p class={styles['words']} {...own}>
            <span class={styles['around']}>{before}</span>
            <mark class={styles['mark']}>{exact}</mark>
            <span class={styles['around']}>{after}</span>
          </p>
          {difference && name === 'candidate' && (
            <Difference parts={difference} language={language} direction={direction} />
          )}
          <div class={styles['buttons']}>
            <Button action="choose-words" isRow onClick={() => onChoose(place)}>
              {t('place-choose')}
            </Button>
            <Button look="quiet" label={t('go-to-mark')} action="show-words" onClick={() => onGoTo(place)}>
              <LocateFixed aria-hidden="true" />
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The way without a pointer: words of the article, found by typing some of them. */
function FindWords({ item, actions }: { readonly item: Words; readonly actions: PlaceActions }) {
  const { t } = useTranslator();
  const [query, setQuery] = useState('');
  const found = actions.onFind(query);
  return (
    <>
      <Field
        name="find-words"
        label={t('place-find')}
        value={query}
        onInput={setQuery}
        problem={query.trim().length > 1 && found.length === 0 ? t('place-find-none') : undefined}
      />
      <FoundList found={found} item={item} name="typed" onGoTo={actions.onGoTo} onChoose={actions.onAdjust} />
    </>
  );
}
